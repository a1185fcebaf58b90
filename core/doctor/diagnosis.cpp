#include "core/doctor/diagnosis.h"

#include "core/domain/error_text.h"

#include <algorithm>

namespace doctor {

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 littleDisk = 2000 * megabyte;
constexpr qint64 hardlyAnyDisk = 200 * megabyte;

QString gigabytes(qint64 bytes)
{
    return QStringLiteral("%1 GB").arg(static_cast<double>(bytes) / (1024.0 * megabyte), 0, 'f', 1);
}

Check worker(const MachineFacts& facts)
{
    if (facts.worker) {
        return {"worker", Verdict::Good,
                QStringLiteral("fewbox-worker %1 with LibTorch %2 (%3)")
                    .arg(facts.worker->version, facts.worker->libtorch, facts.worker->path),
                {}};
    }
    return {"worker", Verdict::Bad, QStringLiteral("No worker: this machine can annotate and audit, but not train."),
            facts.workerError ? QString::fromStdString(domain::errorText(*facts.workerError))
                              : QStringLiteral("Install the package fewbox-worker.")};
}

Check blas(const WorkerFacts& worker)
{
    const QString said = QStringLiteral("BLAS: %1, %2 GFLOP/s on one thread").arg(worker.blas).arg(worker.blasGflops, 0, 'f', 0);
    if (!worker.blasIsSlow)
        return {"blas", Verdict::Good, said, {}};
    return {"blas", Verdict::Warning, said + QStringLiteral(": that BLAS is slow"),
            QStringLiteral("Install libopenblas0-pthread (Debian, Ubuntu): training becomes some ten times faster.")};
}

Check threads(const MachineFacts& facts)
{
    const int used = facts.worker->threads;
    const QString said = QStringLiteral("%1 of %2 cores used, %3%4")
                             .arg(used)
                             .arg(facts.cores)
                             .arg(facts.worker->capability, facts.worker->onednn ? QStringLiteral(", oneDNN") : QString());
    if (used >= 1 && facts.worker->onednn)
        return {"threads", Verdict::Good, said, {}};
    return {"threads", Verdict::Warning, said + QStringLiteral("; oneDNN is missing"),
            QStringLiteral("Use a LibTorch that was built with oneDNN; Debian's and the official ones are.")};
}

Check gpu(const MachineFacts& facts)
{
    if (!facts.worker->gpus.isEmpty())
        return {"gpu", Verdict::Good, QStringLiteral("GPU: %1").arg(facts.worker->gpus.join(QStringLiteral(", "))), {}};
    if (facts.nvidiaDriver) {
        return {"gpu", Verdict::Warning,
                QStringLiteral("An NVIDIA driver is here, but this LibTorch (%1) cannot use it.").arg(facts.worker->libtorch),
                QStringLiteral("Build the worker with a CUDA LibTorch: FEWBOX_LIBTORCH=DIR ./packaging/bootstrap.sh run.")};
    }
    return {"gpu", Verdict::Good, QStringLiteral("No GPU: training runs on the CPU, with preset standard-cpu"), {}};
}

Check disk(const MachineFacts& facts)
{
    const QString said = QStringLiteral("%1 free at %2").arg(gigabytes(facts.diskFreeBytes), facts.folder);
    if (!facts.folderWritable) {
        return {"disk", Verdict::Bad, QStringLiteral("%1 cannot be written to").arg(facts.folder),
                QStringLiteral("Choose a folder of your own for projects.")};
    }
    if (facts.diskFreeBytes >= littleDisk)
        return {"disk", Verdict::Good, said, {}};
    return {"disk", facts.diskFreeBytes < hardlyAnyDisk ? Verdict::Bad : Verdict::Warning, said,
            QStringLiteral("Free some space: a run on a thousand films takes a few hundred megabytes.")};
}

Check database(const MachineFacts& facts)
{
    if (!facts.sqliteDriver) {
        return {"database", Verdict::Bad, QStringLiteral("Qt's SQLite driver is missing: no project can be opened"),
                QStringLiteral("Install libqt6sql6-sqlite (Debian, Ubuntu).")};
    }
    if (!facts.lockingWorks) {
        return {"database", Verdict::Bad, QStringLiteral("Files in %1 cannot be locked").arg(facts.folder),
                QStringLiteral("Keep projects on a local disk, not on a network share.")};
    }
    if (!facts.ftsWorks) {
        return {"database", Verdict::Bad, QStringLiteral("This SQLite has no full-text index (FTS5)"),
                QStringLiteral("Install an SQLite with FTS5; every distribution's has it.")};
    }
    return {"database", Verdict::Good, QStringLiteral("SQLite: locking and full-text index work"), {}};
}

Check dictionary(const MachineFacts& facts)
{
    if (facts.dicomDictionary)
        return {"dictionary", Verdict::Good, QStringLiteral("DICOM dictionary loaded"), {}};
    return {"dictionary", Verdict::Bad, QStringLiteral("The DICOM dictionary is not found: DICOM files cannot be read"),
            QStringLiteral("Install libdcmtk17, or let DCMDICTPATH name dicom.dic.")};
}

Check decoders(const MachineFacts& facts)
{
    if (facts.missingDecoders.isEmpty())
        return {"decoders", Verdict::Good, QStringLiteral("Decoders: JPEG, JPEG-LS, JPEG 2000, RLE, deflated"), {}};
    return {"decoders", Verdict::Warning,
            QStringLiteral("No decoder for %1").arg(facts.missingDecoders.join(QStringLiteral(", "))),
            QStringLiteral("Films in these transfer syntaxes will be listed as unreadable; install complete DCMTK and "
                           "OpenJPEG libraries.")};
}

} // namespace

std::vector<Check> diagnose(const MachineFacts& facts)
{
    std::vector<Check> checks{worker(facts)};
    if (facts.worker) {
        checks.push_back(blas(*facts.worker));
        checks.push_back(threads(facts));
        checks.push_back(gpu(facts));
    }
    checks.push_back(disk(facts));
    checks.push_back(database(facts));
    checks.push_back(dictionary(facts));
    checks.push_back(decoders(facts));
    return checks;
}

Verdict worst(const std::vector<Check>& checks)
{
    Verdict verdict = Verdict::Good;
    for (const Check& check : checks)
        verdict = std::max(verdict, check.verdict);
    return verdict;
}

} // namespace doctor

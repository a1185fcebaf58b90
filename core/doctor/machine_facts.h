// What is so on this machine, without judgement.
#pragma once

#include "core/domain/error.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace doctor {

/// What `fewbox-worker --describe` says; only the worker knows LibTorch.
struct WorkerFacts {
    QString path, version, libtorch;
    QString blas; ///< file that sgemm_ comes from
    double blasGflops = 0; ///< of one thread, 512³ product
    bool blasIsSlow = false; ///< as the worker judges it
    int threads = 0;
    QString capability; ///< e.g. "AVX2"
    bool onednn = false;
    QStringList gpus; ///< names of devices that LibTorch can use
};

struct MachineFacts {
    std::optional<WorkerFacts> worker;
    std::optional<domain::Error> workerError; ///< why there are none
    int cores = 0;
    bool nvidiaDriver = false; ///< a GPU may be there that this LibTorch cannot use
    QString folder;            ///< where projects would lie: what disk and locking were asked of
    qint64 diskFreeBytes = -1;
    bool folderWritable = false;
    bool lockingWorks = false; ///< a second SQLite connection is refused while the first one writes
    bool sqliteDriver = false;
    bool ftsWorks = false;
    bool dicomDictionary = false;
    QStringList missingDecoders; ///< names of transfer syntaxes
};

/// Asks the machine: the worker (a second or two), the disk and SQLite in `folder` (a temporary file, removed).
MachineFacts gatherFacts(const QString& folder);

/// `--describe`'s JSON. Errors: WorkerProtocol.
domain::Result<WorkerFacts> parseDescription(const QString& worker, const QByteArray& json);

} // namespace doctor

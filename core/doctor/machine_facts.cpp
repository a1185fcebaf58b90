#include "core/doctor/machine_facts.h"

#include "core/imaging/decoder_report.h"
#include "core/runs/worker_process.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QThread>

namespace doctor {

using domain::ErrorCode;

domain::Result<WorkerFacts> parseDescription(const QString& worker, const QByteArray& bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (!json.contains(QStringLiteral("libtorch"))) {
        return domain::fail(ErrorCode::WorkerProtocol, worker.toStdString(),
                            {.found = bytes.left(200).toStdString(), .expected = "a JSON object with \"libtorch\""});
    }
    WorkerFacts facts;
    facts.path = worker;
    facts.version = json[QStringLiteral("fewbox")].toString();
    facts.libtorch = json[QStringLiteral("libtorch")].toString();
    facts.blas = json[QStringLiteral("blas")].toString();
    facts.blasGflops = json[QStringLiteral("blas_gflops")].toDouble();
    facts.blasIsSlow = json[QStringLiteral("blas_slow")].toBool();
    facts.threads = json[QStringLiteral("threads")].toInt();
    facts.capability = json[QStringLiteral("capability")].toString();
    facts.onednn = json[QStringLiteral("onednn")].toBool();
    for (const QJsonValue& device : json[QStringLiteral("cuda_devices")].toArray())
        facts.gpus << (device.isObject() ? device[QStringLiteral("name")].toString() : device.toString());
    return facts;
}

namespace {

domain::Result<WorkerFacts> askWorker()
{
    const auto worker = runs::findWorker();
    if (!worker)
        return tl::unexpected(worker.error());
    QProcess process;
    process.start(*worker, {QStringLiteral("--describe")});
    if (!process.waitForFinished(60'000)) {
        const QString why = process.errorString();
        process.kill();
        process.waitForFinished(1000);
        return domain::fail(ErrorCode::WorkerCannotStart, worker->toStdString(), {.found = why.toStdString()});
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return domain::fail(ErrorCode::WorkerCannotStart, worker->toStdString(),
                            {.found = process.readAllStandardError().right(300).trimmed().toStdString()});
    }
    return parseDescription(*worker, process.readAllStandardOutput());
}

void askSqlite(MachineFacts& facts)
{
    facts.sqliteDriver = QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"));
    QTemporaryDir folder(QDir(facts.folder).filePath(QStringLiteral(".fewbox-doctor-XXXXXX")));
    facts.folderWritable = folder.isValid();
    if (!facts.sqliteDriver || !folder.isValid())
        return;
    const QString names[] = {QStringLiteral("doctor-1"), QStringLiteral("doctor-2")};
    {
        QSqlDatabase connections[2];
        for (int i = 0; i < 2; ++i) {
            connections[i] = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), names[i]);
            connections[i].setDatabaseName(folder.filePath(QStringLiteral("test.sqlite")));
            connections[i].setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
            connections[i].open();
        }
        QSqlQuery first(connections[0]), second(connections[1]);
        facts.ftsWorks = first.exec(QStringLiteral("CREATE VIRTUAL TABLE words USING fts5(word)"));
        const bool wal = first.exec(QStringLiteral("PRAGMA journal_mode=WAL"));
        first.exec(QStringLiteral("CREATE TABLE t(x)"));
        const bool writes = first.exec(QStringLiteral("BEGIN IMMEDIATE"));
        const bool alsoWrites = second.exec(QStringLiteral("BEGIN IMMEDIATE"));
        facts.lockingWorks = wal && writes && !alsoWrites;
    }
    for (const QString& name : names)
        QSqlDatabase::removeDatabase(name);
}

} // namespace

MachineFacts gatherFacts(const QString& folder)
{
    MachineFacts facts;
    facts.cores = QThread::idealThreadCount();
    facts.folder = QDir(folder).absolutePath();
    if (auto worker = askWorker())
        facts.worker = *worker;
    else
        facts.workerError = worker.error();
    facts.nvidiaDriver = QFile::exists(QStringLiteral("/proc/driver/nvidia/version"));
    facts.diskFreeBytes = QStorageInfo(facts.folder).bytesAvailable();
    askSqlite(facts);
    const imaging::DecoderReport decoders = imaging::decoderReport();
    facts.dicomDictionary = decoders.dictionaryLoaded;
    for (const std::string& name : decoders.missing)
        facts.missingDecoders << QString::fromStdString(name);
    return facts;
}

} // namespace doctor

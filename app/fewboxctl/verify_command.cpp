#include "command.h"

#include "core/runs/worker_process.h"

#include <QProcess>
#include <QTextStream>

// LibTorch lives in the worker alone, so the vectors are judged there.
int verifyCommand(const QStringList& arguments)
{
    CommandLine line("verify", "Holds every implementation that this machine has (reference, fast kernel, CUDA) against "
                               "the reference vectors of a folder; one line a file.");
    line.positional("golden", "What is verified.", "golden");
    line.positional("DIR", "A folder with index.json and its vectors.", "DIR");
    line.add("json", "Print JSON.");
    if (const auto code = line.parse(arguments, 2, 2))
        return *code;
    if (line.positionals()[0] != QLatin1String("golden"))
        return line.usageError(QStringLiteral("only \"golden\" can be verified, not \"%1\".").arg(line.positionals()[0]));
    const auto worker = runs::findWorker();
    if (!worker)
        return fail(worker.error());
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    QStringList workerArguments{QStringLiteral("verify-golden"), line.positionals()[1]};
    if (line.has("json"))
        workerArguments << QStringLiteral("--json");
    process.start(*worker, workerArguments);
    process.waitForFinished(-1);
    if (process.error() == QProcess::FailedToStart)
        return fail({domain::ErrorCode::WorkerMissing, worker->toStdString(), process.errorString().toStdString(), {}});
    if (process.exitStatus() != QProcess::NormalExit) {
        // Also what happens when the program that reads our lines has had enough of them.
        QTextStream(stderr) << "The verification ended before every file was held against its vectors.\n";
        return Failed;
    }
    return process.exitCode() == 0 ? Done : Failed;
}

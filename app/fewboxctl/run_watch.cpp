#include "run_watch.h"

#include "command.h"
#include "interrupt.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTextStream>
#include <QTimer>

namespace {

QString duration(double seconds)
{
    if (seconds < 90)
        return QStringLiteral("%1 s").arg(qRound(seconds));
    if (seconds < 5400)
        return QStringLiteral("%1 min").arg(qRound(seconds / 60));
    return QStringLiteral("%1 h %2 min").arg(int(seconds / 3600)).arg(int(seconds / 60) % 60, 2, 10, QChar(u'0'));
}

QString describe(const runs::RunStatus& status, bool isTraining)
{
    const QString what = isTraining ? QStringLiteral("training") : QStringLiteral("answering");
    if (status.state != QLatin1String("running"))
        return what + QStringLiteral(": ") + status.state;
    QString text = what + QStringLiteral(": %1 %").arg(100 * status.progress, 0, 'f', 0);
    if (status.fold >= 0)
        text += QStringLiteral("  fold %1 of %2, %3").arg(status.fold + 1).arg(status.folds).arg(status.phase);
    if (status.imagesPerSecond > 0)
        text += QStringLiteral("  %1 images/s").arg(status.imagesPerSecond, 0, 'f', 0);
    if (status.secondsLeft >= 0)
        text += QStringLiteral("  %1 left").arg(duration(status.secondsLeft));
    return text;
}

} // namespace

WatchedEnd watchWorker(const runs::RunFolder& folder, runs::WorkerProcess::Task task, bool resume, bool quiet)
{
    runs::WorkerProcess worker(folder, task);
    const bool isTraining = task == runs::WorkerProcess::Task::Train || task == runs::WorkerProcess::Task::Refresh;
    QEventLoop loop;
    WatchedEnd result;
    ProgressPrinter printer(quiet ? ProgressPrinter::Form::Silent : ProgressPrinter::Form::Terminal);
    const domain::Progress progress = printer.progress();

    QObject::connect(&worker, &runs::WorkerProcess::event, &loop, [&](const runs::Event& event) {
        if (event.event == QLatin1String("hello") && !quiet) {
            QString sentence = QStringLiteral("fewbox-worker on ") + event.fields[QStringLiteral("device")].toString();
            if (isTraining) {
                sentence += QStringLiteral(", ") +
                            counted(event.fields[QStringLiteral("boxed")].toInt(), "boxed image", "boxed images") +
                            QStringLiteral(", ") + counted(event.fields[QStringLiteral("folds")].toInt(), "fold", "folds");
            }
            printer.note(sentence);
        } else if (event.event == QLatin1String("weights") && event.fields[QStringLiteral("fold")].toInt() == 0) {
            if (!quiet) // every fold begins with the same ones
                printer.note(QStringLiteral("weights: %1; log.txt names each").arg(event.fields[QStringLiteral("text")].toString()));
        } else if (event.event == QLatin1String("warning")) {
            ++result.warnings;
            if (event.fields[QStringLiteral("left_out")].toBool())
                ++result.leftOut;
            const QString sentence = QStringLiteral("warning: ") + event.fields[QStringLiteral("text")].toString();
            if (quiet)
                QTextStream(stderr) << sentence << '\n';
            else
                printer.note(sentence);
        }
    });
    QObject::connect(&worker, &runs::WorkerProcess::statusChanged, &loop, [&] {
        const runs::RunStatus& status = worker.status();
        progress(static_cast<std::int64_t>(1000 * status.progress), 0,
                 (worker.isSilent() ? QStringLiteral("the worker has been silent for a minute; ") + describe(status, isTraining)
                                    : describe(status, isTraining))
                     .toStdString());
    });
    QObject::connect(&worker, &runs::WorkerProcess::ended, &loop, [&](int exitCode) {
        result.exitCode = exitCode;
        loop.quit();
    });
    QTimer ctrlC;
    bool asked = false;
    QObject::connect(&ctrlC, &QTimer::timeout, &loop, [&] {
        if (!interrupted() || asked)
            return;
        asked = true;
        QTextStream(stderr) << "\nstopping with a checkpoint… (Ctrl-C again ends at once)\n";
        worker.stop();
    });
    ctrlC.start(100);
    QTimer::singleShot(0, &worker, [&] { worker.start(false, resume); });
    loop.exec();
    result.status = worker.status();
    return result;
}

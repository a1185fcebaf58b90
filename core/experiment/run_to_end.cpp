#include "core/experiment/run_to_end.h"

#include "core/runs/run_lock.h"
#include "core/runs/worker_process.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QThread>
#include <QTimer>

namespace experiment {

namespace {

constexpr int pollMs = 100;
constexpr qint64 endsWithinMs = 60'000; ///< a step and a checkpoint

/// A program that was killed leaves a worker that is still writing its checkpoint.
void waitForLock(const runs::RunFolder& folder, const std::stop_token& stop)
{
    QDeadlineTimer deadline(endsWithinMs);
    while (runs::lockHolder(folder) && !deadline.hasExpired() && !stop.stop_requested())
        QThread::msleep(pollMs);
}

} // namespace

RunEnd runToEnd(const runs::RunFolder& folder, bool resume, const std::stop_token& stop, const RunListener& listener)
{
    waitForLock(folder, stop);
    runs::WorkerProcess worker(folder, runs::WorkerProcess::Task::Train);
    QEventLoop loop;
    RunEnd end;
    bool asked = false;
    const auto askToStop = [&] {
        if (!asked)
            worker.stop();
        asked = true;
    };
    QObject::connect(&worker, &runs::WorkerProcess::event, &loop, [&](const runs::Event& event) {
        if (listener.event)
            listener.event(event);
        if (listener.enough && listener.enough())
            askToStop();
    });
    QObject::connect(&worker, &runs::WorkerProcess::statusChanged, &loop, [&] {
        if (listener.status)
            listener.status(worker.status());
    });
    QObject::connect(&worker, &runs::WorkerProcess::ended, &loop, [&](int exitCode) {
        end.exitCode = exitCode;
        loop.quit();
    });
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (stop.stop_requested())
            askToStop();
    });
    poll.start(pollMs);
    QTimer::singleShot(0, &worker, [&] { worker.start(false, resume); });
    loop.exec();
    end.status = worker.status();
    return end;
}

} // namespace experiment

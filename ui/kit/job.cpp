#include "ui/kit/job.h"

#include <QString>

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace kit {

struct Job::Private {
    struct Request {
        quint64 number = 0;
        std::stop_source stop;
        ErasedWork work;
        QPointer<QObject> context;
        ErasedDone done;
    };

    std::mutex mutex;
    std::condition_variable_any wake;
    std::shared_ptr<Request> waiting; ///< guarded by mutex
    std::shared_ptr<Request> current; ///< guarded by mutex
    std::function<void()> threadEnd;  ///< guarded by mutex
    quint64 newest = 0;               ///< owner's thread only
    std::jthread thread;
};

Job::Job(QObject* parent) : QObject(parent), d(std::make_unique<Private>()) {}

Job::~Job()
{
    disconnect(); // whoever has it as a member is half gone, and must not be called any more
    cancel();
    d->thread.request_stop();
    if (d->thread.joinable())
        d->thread.join();
}

bool Job::isStopping() const
{
    const std::scoped_lock lock(d->mutex);
    return d->current && d->current->stop.stop_requested();
}

void Job::setThreadEnd(std::function<void()> end)
{
    const std::scoped_lock lock(d->mutex);
    d->threadEnd = std::move(end);
}

void Job::setRunning(bool running)
{
    if (m_running == running)
        return;
    m_running = running;
    Q_EMIT runningChanged(running);
}

void Job::cancel()
{
    ++d->newest;
    {
        const std::scoped_lock lock(d->mutex);
        d->waiting.reset();
        if (d->current)
            d->current->stop.request_stop();
    }
    setRunning(false);
}

void Job::startErased(ErasedWork work, QObject* context, ErasedDone done)
{
    auto request = std::make_shared<Private::Request>();
    request->number = ++d->newest;
    request->work = std::move(work);
    request->context = context;
    request->done = std::move(done);
    {
        const std::scoped_lock lock(d->mutex);
        if (d->current)
            d->current->stop.request_stop();
        d->waiting = request;
    }
    setRunning(true);
    d->wake.notify_one();
    if (d->thread.joinable())
        return;

    d->thread = std::jthread([this](std::stop_token end) {
        for (;;) {
            std::shared_ptr<Private::Request> request;
            {
                std::unique_lock lock(d->mutex);
                if (!d->wake.wait(lock, end, [this] { return d->waiting != nullptr; }))
                    break;
                request = std::exchange(d->waiting, nullptr);
                d->current = request;
            }
            const quint64 number = request->number;
            auto last = std::chrono::steady_clock::time_point();
            domain::Progress progress{
                request->stop.get_token(),
                [this, number, last](std::int64_t done, std::int64_t total, const std::string& what) mutable {
                    const auto now = std::chrono::steady_clock::now();
                    if (now - last < std::chrono::milliseconds(100) && done != total)
                        return;
                    last = now;
                    QMetaObject::invokeMethod(
                        this,
                        [this, number, done, total, text = QString::fromStdString(what)] {
                            if (number == d->newest)
                                Q_EMIT progressed(done, total, text);
                        },
                        Qt::QueuedConnection);
                }};
            const std::shared_ptr<void> result = request->work(progress);
            request->work = nullptr; // what it captured dies in the thread that used it
            {
                const std::scoped_lock lock(d->mutex);
                d->current.reset();
            }
            QMetaObject::invokeMethod(
                this,
                [this, request, result] {
                    if (request->number != d->newest)
                        return; // a newer start, or cancelled: dropped here, once for all callers
                    setRunning(false);
                    if (request->context)
                        request->done(result);
                },
                Qt::QueuedConnection);
        }
        std::function<void()> threadEnd;
        {
            const std::scoped_lock lock(d->mutex);
            threadEnd = std::move(d->threadEnd);
        }
        if (threadEnd)
            threadEnd();
    });
}

} // namespace kit

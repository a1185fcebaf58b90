// Work beside the window's thread. The work knows nothing of threads or widgets: it is given a domain::Progress and
// returns a value.
#pragma once

#include "core/domain/error.h"
#include "core/domain/progress.h"

#include <QObject>
#include <QPointer>

#include <exception>
#include <functional>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>

namespace kit {

/// One piece of work at a time, in a thread of its own. A newer start asks the running work to stop and takes its
/// place as soon as it has; a start that was still waiting is forgotten. `done` is called on the thread that owns the
/// job, never after a newer start, after cancel(), or after `context` or the job died.
///
/// The destructor asks to stop and waits for the current piece of work: keep pieces short or let them look at
/// Progress::stop.
class Job : public QObject {
    Q_OBJECT
public:
    explicit Job(QObject* parent = nullptr);
    ~Job() override;

    /// work: R(const domain::Progress&), R movable and not void; done: void(R). When R is a domain::Result, an
    /// exception becomes OutOfMemory or Unexpected; otherwise the work must not throw.
    template <typename Work, typename Done> void start(Work work, QObject* context, Done done)
    {
        using R = std::invoke_result_t<Work, const domain::Progress&>;
        auto shared = std::make_shared<Work>(std::move(work));
        startErased(
            [shared](const domain::Progress& progress) -> std::shared_ptr<void> {
                return std::make_shared<R>(guarded<R>(*shared, progress));
            },
            context,
            [done = std::make_shared<Done>(std::move(done))](const std::shared_ptr<void>& result) {
                (*done)(std::move(*static_cast<R*>(result.get())));
            });
    }
    /// Asks to stop and drops the result. isStopping() until the work has ended.
    void cancel();

    bool isRunning() const { return m_running; } ///< until the newest start was answered or cancelled
    bool isStopping() const;                     ///< asked to stop, not there yet

    /// Called in the job's thread just before it ends, to let go of what belongs to that thread.
    void setThreadEnd(std::function<void()> end);

Q_SIGNALS:
    /// At most some ten times a second, on the owner's thread.
    void progressed(qint64 done, qint64 total, const QString& what);
    void runningChanged(bool running);

private:
    using ErasedWork = std::function<std::shared_ptr<void>(const domain::Progress&)>;
    using ErasedDone = std::function<void(const std::shared_ptr<void>&)>;
    void startErased(ErasedWork work, QObject* context, ErasedDone done);
    void setRunning(bool running);

    template <typename T> struct IsResult : std::false_type {};
    template <typename T> struct IsResult<domain::Result<T>> : std::true_type {};

    template <typename R, typename Work> static R guarded(Work& work, const domain::Progress& progress)
    {
        if constexpr (IsResult<R>::value) {
            try {
                return work(progress);
            } catch (const std::bad_alloc&) {
                return domain::fail(domain::ErrorCode::OutOfMemory, "fewbox");
            } catch (const std::exception& e) {
                return domain::fail(domain::ErrorCode::Unexpected, "fewbox", {.found = e.what()});
            }
        } else {
            return work(progress);
        }
    }

    struct Private;
    std::unique_ptr<Private> d;
    bool m_running = false;
};

} // namespace kit

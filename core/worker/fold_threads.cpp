#include "core/worker/fold_threads.h"

#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>
#include <vector>

namespace worker {

std::optional<domain::Error> besideEachOther(RunStart& run, std::size_t count,
                                             const std::function<domain::Done(std::size_t)>& work,
                                             const std::function<std::string(std::size_t)>& subject)
{
    std::mutex mutex;
    std::optional<domain::Error> first;
    const auto failWith = [&](const domain::Error& error) {
        const std::lock_guard lock(mutex);
        if (!first)
            first = error;
        run.control->stop();
    };
    std::atomic<std::size_t> next{0};
    std::atomic<int> threads{run.parallel};
    const auto thread = [&] {
        learning::setThreads(run.threads);
        const RunControl::Worker atWork(*run.control);
        for (std::size_t i = next++; i < count && !run.control->stopWanted(); i = next++) {
            try {
                if (auto done = work(i); !done)
                    failWith(done.error());
            } catch (const std::exception& exception) {
                failWith(errorOf(exception, subject(i)));
            }
        }
        --threads;
    };
    std::vector<std::jthread> pool;
    for (int i = 0; i < run.parallel; ++i)
        pool.emplace_back(thread);
    while (threads.load() > 0) {
        run.control->poll();
        if (const auto problem = run.events->problem())
            failWith(*problem);
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
    }
    return first;
}

} // namespace worker

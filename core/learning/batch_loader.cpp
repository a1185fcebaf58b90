#include "core/learning/batch_loader.h"

#include <ATen/Parallel.h>

namespace learning {

namespace {

/// One is being computed with; a second spares the wait where one took longer to make.
constexpr std::size_t mostReady = 2;

} // namespace

BatchLoader::BatchLoader(const FoldContext& context)
    : m_loading(context.place.loading), m_maker(context), m_state(m_maker.state())
{
}

BatchLoader::~BatchLoader()
{
    stop();
}

BatchLoader::Made BatchLoader::make()
{
    Made made;
    try {
        made.batch = m_maker.next();
    } catch (...) {
        made.problem = std::current_exception();
    }
    made.after = m_maker.state();
    return made;
}

void BatchLoader::work()
{
    at::set_num_threads(1); // the network's threads are the ones that count
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_stop || m_ready.size() < mostReady; });
            if (m_stop)
                return;
        }
        Made made = make();
        const bool failed = made.problem != nullptr;
        {
            const std::lock_guard lock(m_mutex);
            m_ready.push_back(std::move(made));
        }
        m_changed.notify_all();
        if (failed)
            return;
    }
}

Batch BatchLoader::next()
{
    Made made;
    if (m_loading == Loading::Inline) {
        made = make();
    } else {
        if (!m_thread)
            m_thread.emplace([this] { work(); });
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_ready.empty(); });
        made = std::move(m_ready.front());
        m_ready.pop_front();
        m_changed.notify_all();
    }
    if (made.problem) {
        restore(m_state); // asked again, it tries the same batch again
        std::rethrow_exception(made.problem);
    }
    m_state = made.after;
    return std::move(made.batch);
}

void BatchLoader::restore(const BatchMaker::State& state)
{
    stop();
    m_maker.restore(state);
    m_state = state;
}

void BatchLoader::stop()
{
    if (m_thread) {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_changed.notify_all();
        m_thread->join();
        m_thread.reset();
    }
    m_stop = false;
    m_ready.clear();
}

} // namespace learning

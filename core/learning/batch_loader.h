// Batches made on a thread of their own, so that the network does not wait for augmentation and targets.
#pragma once

#include "core/learning/batch_maker.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>

namespace learning {

/// The batches are those of BatchMaker, in its order and to the last bit, whether they are made ahead or when asked for.
/// One thread asks.
class BatchLoader {
public:
    explicit BatchLoader(const FoldContext& context); ///< which outlives it; Place::loading says where batches are made
    ~BatchLoader();
    BatchLoader(const BatchLoader&) = delete;
    BatchLoader& operator=(const BatchLoader&) = delete;

    /// Throws what making the batch threw.
    Batch next();
    /// As if no batch beyond the last one that was asked for had been made: a checkpoint goes on exactly behind it.
    BatchMaker::State state() const { return m_state; }
    void restore(const BatchMaker::State& state);

private:
    struct Made {
        Batch batch;
        BatchMaker::State after;
        std::exception_ptr problem;
    };
    Made make();
    void work();
    void stop();

    const Loading m_loading;
    BatchMaker m_maker;        ///< the thread's own while it lives
    BatchMaker::State m_state; ///< behind the last batch given
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Made> m_ready;
    bool m_stop = false;
    std::optional<std::thread> m_thread; ///< from the first batch on
};

} // namespace learning

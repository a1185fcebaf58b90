// Which images make the next batch (method.md, "Training": batch composition).
#pragma once

#include "core/domain/method_options.h"
#include "core/domain/random.h"
#include "core/learning/image_set.h"

#include <array>

namespace learning {

/// An endless walk through a list, in an order that is shuffled anew for every round. In a batch larger than the list
/// an image comes several times.
class ShuffledPool {
public:
    ShuffledPool(Indices items, domain::Random random);
    bool isEmpty() const { return m_items.empty(); }
    std::int64_t next();

    /// For checkpoints: the random state at the start of the round, and how many of it were taken.
    struct State {
        std::array<std::uint64_t, 4> random{};
        std::int64_t taken = 0;
        std::int64_t rounds = 0;
    };
    State state() const { return {m_roundStart, m_taken, m_rounds}; }
    void restore(const State& state);

private:
    void beginRound();
    const Indices m_items;
    domain::Random m_random;
    Indices m_order;
    std::array<std::uint64_t, 4> m_roundStart{};
    std::int64_t m_taken = 0;
    std::int64_t m_rounds = 0; ///< begun
};

/// Boxed and unboxed images, each pool in its own shuffled order; `natural` draws from the pooled list.
class BatchOrder {
public:
    BatchOrder(const domain::MethodOptions& options, const Indices& boxed, const Indices& unboxed, std::uint64_t seed);
    /// batchSize indices, the boxed ones first. `size` 0: as the options say.
    Indices next(int size = 0);

    using State = std::array<ShuffledPool::State, 2>;
    State state() const { return {m_boxed.state(), m_others.state()}; }
    void restore(const State& state);

private:
    domain::MethodOptions m_options;
    ShuffledPool m_boxed;  ///< the pooled list under `natural`
    ShuffledPool m_others;
};

} // namespace learning

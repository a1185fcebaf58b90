// The batches of the first stage, one after another: which images, how each is changed, and what is known of them.
#pragma once

#include "core/domain/random.h"
#include "core/learning/batch_order.h"
#include "core/learning/fold_context.h"
#include "core/learning/losses.h"

#include <ATen/core/Tensor.h>

#include <array>
#include <vector>

namespace learning {

/// On the CPU.
struct Batch {
    Indices images;              ///< of the set, one per sample; one that is drawn twice stands twice
    std::vector<Sample> samples; ///< after augmentation
    at::Tensor pixels;           ///< float32 [n, 1, side, side]
    LossTargets targets;
    std::int64_t count() const { return static_cast<std::int64_t>(samples.size()); }
};

class BatchMaker {
public:
    explicit BatchMaker(const FoldContext& context); ///< which outlives it
    Batch next();

    /// What the next batch is made from, for checkpoints.
    struct State {
        BatchOrder::State order;
        std::array<std::uint64_t, 4> random{}; ///< augmentation
    };
    State state() const { return {m_order.state(), m_random.state()}; }
    void restore(const State& state);

private:
    const FoldContext& m_context;
    BatchOrder m_order;
    domain::Random m_random;
};

} // namespace learning

#include "core/learning/batch_maker.h"

#include "core/learning/augmentation.h"

#include <torch/torch.h>

namespace learning {

BatchMaker::BatchMaker(const FoldContext& context)
    : m_context(context)
    , m_order(context.options, context.plan.boxed, context.plan.unboxed, seedOf(context, Stream::Batches))
    , m_random(seedOf(context, Stream::Augmentation))
{
}

Batch BatchMaker::next()
{
    torch::NoGradGuard noGrad;
    const ImageSet& set = *m_context.set;
    const Indices indices = m_order.next();
    Batch batch{samplesAt(set, indices), pixelsAt(set, indices), {}};
    if (augments(m_context.options)) {
        std::vector<Change> changes;
        for (Sample& sample : batch.samples) {
            changes.push_back(drawChange(m_context.options, m_random));
            sample = changeSample(sample, changes.back());
        }
        batch.pixels = changePixels(batch.pixels, changes);
    }
    batch.targets = targetsOf(batch.samples, set.findings, m_context.options.patches);
    return batch;
}

void BatchMaker::restore(const State& state)
{
    m_order.restore(state.order);
    m_random.setState(state.random);
}

} // namespace learning

#include "core/learning/batch_maker.h"

#include "core/learning/augmentation.h"

#include <torch/types.h>
#include <torch/utils.h>

namespace learning {

namespace {

/// A finding whose boxes have all left the picture is no longer known; but who learns from image labels knows no boxes.
Sample changed(const Sample& sample, const Change& change, bool labelsAlone)
{
    Sample moved = changeSample(sample, change);
    for (std::size_t k = 0; labelsAlone && k < moved.labels.size(); ++k)
        moved.labels[k] = boxesOf(sample, static_cast<int>(k)).empty() ? sample.labels[k] : domain::Label::Present;
    return moved;
}

} // namespace

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
    Batch batch{indices, samplesAt(set, indices), pixelsAt(set, indices), {}};
    if (augments(m_context.options)) {
        const bool labelsAlone = m_context.options.loss == "image_labels";
        std::vector<Change> changes;
        for (Sample& sample : batch.samples) {
            changes.push_back(drawChange(m_context.options, m_random));
            sample = changed(sample, changes.back(), labelsAlone);
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

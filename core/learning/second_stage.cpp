#include "core/learning/second_stage.h"

#include "core/learning/checkpoint_numbers.h"
#include "core/learning/schedule.h"
#include "core/learning/tensor_arrays.h"

#include <torch/types.h>
#include <torch/utils.h>

namespace learning {

namespace {

PacCrf makeCrf(const FoldContext& context)
{
    PacCrf crf(context.options, context.set->findings, seedOf(context, Stream::Crf));
    crf.moveTo(context.place.device);
    return crf;
}

bool isHeldOut(const FoldContext& context)
{
    return context.options.crfImages == "held_out";
}

} // namespace

SecondStage::SecondStage(const FoldContext& context, int steps)
    : m_context(context)
    , m_crf(makeCrf(context))
    , m_adam(adamParameters(m_crf.parameters(), WeightDecay::L2), WeightDecay::L2, 0.01)
    , m_order(context.options, isHeldOut(context) ? context.validationBoxed : context.plan.boxed,
              isHeldOut(context) ? Indices{} : context.plan.unboxed, seedOf(context, Stream::CrfBatches))
    , m_steps(steps)
{
}

int SecondStage::stepsOf(const FoldContext& context, int firstStageSteps)
{
    // The stage trains on boxes: a detector that learned from image labels has none.
    const bool none = context.options.loss == "image_labels" || (isHeldOut(context) && context.validationBoxed.empty());
    return none ? 0 : crfSteps(context.options, firstStageSteps);
}

void SecondStage::advance(FirstStage& base, BaseCache& cache, FoldListener& listener)
{
    const StepClock clock;
    const domain::MethodOptions& options = m_context.options;
    const at::Device& device = m_context.place.device;
    cache.fill(base.answering());
    const StepClock waiting;
    const Indices indices = m_order.next(options.crfBatch > 0 ? options.crfBatch : options.batchSize);
    const LossTargets targets =
        moved(targetsOf(samplesAt(*m_context.set, indices), m_context.set->findings, options.patches), device);
    const BaseCache::Rows rows = cache.rows(indices);
    const at::Tensor logits = rows.logits.to(device);
    const at::Tensor small = rows.small.to(device);
    StepReport report{Phase::Crf, m_step + 1, m_steps};
    report.waitSeconds = waiting.seconds();

    m_crf.setMode(Mode::Training);
    m_adam.zeroGradients();
    const Loss value = lossOfLogits(m_crf.forward(logits, small), targets, base.constants(), base.loss());
    value.total.backward();
    report.images = static_cast<int>(indices.size());
    report.add(value, report.images);
    report.checkFinite();
    m_adam.clipGradients(options.gradientClip);
    m_adam.step(crfLearningRate(options, m_step, m_steps));
    ++m_step;
    report.seconds = clock.seconds();
    listener.stepDone(report);
}

void SecondStage::addTo(safetensors::File& file, StageState state) const
{
    learning::addTo(file, m_crf.tensors(), "second/");
    if (state == StageState::Over)
        return;
    learning::addTo(file, m_adam.state(), "second_adam/");
    file.arrays["second_stage/counts"] = arrayOf(Numbers{m_step, m_adam.steps()});
    Numbers random;
    append(random, m_order.state());
    file.arrays["second_stage/random"] = arrayOf(random);
}

domain::Done SecondStage::restore(const safetensors::File& file, StageState state, const std::string& path)
{
    torch::NoGradGuard noGrad;
    if (auto done = fillFrom(m_crf.tensors(), file, "second/", path); !done)
        return done;
    m_step = m_steps;
    if (state == StageState::Over)
        return {};
    const auto counts = numbersOf(file, "second_stage/counts", 2, path);
    const auto random = numbersOf(file, "second_stage/random", orderNumbers, path);
    for (const auto* part : {&counts, &random}) {
        if (!*part)
            return tl::unexpected(part->error());
    }
    if (auto done = fillFrom(m_adam.state(), file, "second_adam/", path); !done)
        return done;
    m_step = static_cast<int>((*counts)[0]);
    m_adam.setSteps((*counts)[1]);
    m_order.restore(orderAt(*random, 0));
    return {};
}

} // namespace learning

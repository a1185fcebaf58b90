#include "core/learning/first_stage.h"

#include "core/learning/activation_maps.h"
#include "core/learning/checkpoint_numbers.h"
#include "core/learning/machine.h"
#include "core/learning/prior_map.h"
#include "core/learning/schedule.h"
#include "core/learning/tensor_arrays.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <cmath>

namespace learning {

namespace {

WeightDecay decayKind(const domain::MethodOptions& options)
{
    return options.optimizer == "adamw" ? WeightDecay::Decoupled : WeightDecay::L2;
}

Localizer makeNetwork(const FoldContext& context)
{
    Localizer network(context.options, context.set->findings, seedOf(context, Stream::Network));
    network.moveTo(context.place.device);
    if (context.place.order == at::MemoryFormat::ChannelsLast)
        network.toChannelsLast();
    return network;
}

} // namespace

FirstStage::FirstStage(const FoldContext& context)
    : m_context(context)
    , m_network(makeNetwork(context))
    , m_adam(adamParameters(m_network.parameters(), decayKind(context.options)), decayKind(context.options),
             context.options.weightDecay)
    , m_batches(context)
    , m_loss(lossOptions(context.options))
    , m_thresholds(context.options, *context.set, context.plan.boxed)
    , m_epoch(context.set->findings)
    , m_collapseTold(static_cast<std::size_t>(context.set->findings), false)
{
    const domain::MethodOptions& options = context.options;
    const ImageSet& set = *context.set;
    if (m_network.hasPriorMap()) {
        std::vector<float> start = priorMapStart(set, context.plan.boxed, options.patches);
        m_network.setPriorMap(
            torch::from_blob(start.data(), {set.findings, options.patches, options.patches}).clone());
    }
    const LossTargets labels = labelsOf(samplesAt(set, context.training), set.findings);
    m_gamma = positiveToNegativeRatio(labels.present, labels.known);
    refreshConstants();
    const auto boxed = static_cast<std::int64_t>(context.plan.boxed.size());
    const auto unboxed = static_cast<std::int64_t>(context.plan.unboxed.size());
    m_steps = unarySteps(options, boxed, unboxed);
    if (m_loss.form != LossForm::Base && m_loss.form != LossForm::ImageLabels) // they know no thresholds
        m_fits = fitSteps(options, m_steps);
    domain::MethodOptions fitting = options;
    fitting.thresholdRule = "bounded"; // the alternations' places, whether or not anything is fitted there
    m_looks = fitSteps(fitting, m_steps);
    m_epochSteps = std::max(1, static_cast<int>(std::ceil(static_cast<double>(boxed) /
                                                          std::max(1.0, boxedPerBatch(options, boxed, unboxed)))));
    if (options.ema > 0)
        m_average.emplace(m_network.clone());
}

domain::Result<WeightsReport> FirstStage::loadWeights(const std::string& path)
{
    auto report = m_network.loadWeights(path);
    if (report && m_context.options.batchNorm == "frozen") {
        // A few dozen pictures of 400 patches each settle means and variances.
        constexpr std::size_t enough = 64;
        const Indices& training = m_context.training;
        const Indices seen(training.begin(),
                           training.begin() + static_cast<std::ptrdiff_t>(std::min(training.size(), enough)));
        std::vector<at::Tensor> pictures;
        for (const Indices& piece : inPieces(seen))
            pictures.push_back(pixelsAt(*m_context.set, piece));
        m_network.fitHeadNorm(pictures);
    }
    if (report && m_average)
        copyValues(m_average->tensors(), m_network.tensors());
    return report;
}

void FirstStage::advance(FoldListener& listener)
{
    if (fitIsDue())
        fit(listener);
    else
        trainStep(listener);
    if (isDone())
        end();
}

// --- steps

/// The mode decides nothing but what batch norm sees: in evaluation the running statistics normalise, do not move, and
/// let gradients through to everything but themselves.
Mode FirstStage::trainingMode() const
{
    return m_context.options.batchNorm == "frozen" ? Mode::Evaluation : Mode::Training;
}

void FirstStage::trainStep(FoldListener& listener)
{
    const StepClock clock;
    const domain::MethodOptions& options = m_context.options;
    const Place& place = m_context.place;
    Batch batch = m_batches.next();
    const std::int64_t images = batch.count();
    const LossTargets targets = moved(batch.targets, place.device);
    const at::Tensor pixels = batch.pixels.to(place.device);
    StepReport report{Phase::Unary, m_step + 1, m_steps};
    report.waitSeconds = clock.seconds();

    m_network.setMode(trainingMode());
    m_adam.zeroGradients();
    const std::int64_t piece = options.microBatch > 0 ? std::min<std::int64_t>(options.microBatch, images) : images;
    std::vector<at::Tensor> maps;
    for (std::int64_t first = 0; first < images; first += piece) {
        const std::int64_t count = std::min(piece, images - first);
        const auto part = [&](const at::Tensor& tensor) { return tensor.narrow(0, first, count); };
        at::Tensor logits;
        {
            const Autocast autocast(place.device, place.type);
            logits = m_network.forward(part(pixels));
        }
        const LossTargets partTargets{part(targets.mask), part(targets.annotated), part(targets.present),
                                      part(targets.known)};
        const Loss value = lossOfLogits(logits, partTargets, m_constants, m_loss);
        // The batch's loss is a mean over its images, whatever the pieces.
        (value.total * (static_cast<double>(count) / static_cast<double>(images))).backward();
        report.add(value, images);
        m_epoch.addLoss(value);
        maps.push_back(mapsOfLogits(logits.detach(), m_loss.form).cpu());
    }
    report.checkFinite();
    m_adam.clipGradients(options.gradientClip);
    m_adam.step(learningRate(options, options.learningRate, m_step, m_steps));
    ++m_step;
    if (m_average)
        averageInto(m_average->tensors(), m_network.tensors(), emaDecay(options, m_step));
    m_epoch.addCases(caseOverlaps(torch::cat(maps), batch.samples, options.cut), batch.images);
    report.images = static_cast<int>(images);
    report.seconds = clock.seconds();
    listener.stepDone(report);
    if (m_step % m_epochSteps == 0 || isDone())
        endEpoch(listener);
    if (isDone() || std::find(m_looks.begin(), m_looks.end(), m_step) != m_looks.end())
        considerState();
}

void FirstStage::endEpoch(FoldListener& listener)
{
    if (m_step * 3 >= m_steps && m_loss.form == LossForm::Eq12) {
        for (int finding : m_epoch.collapsed(m_loss.lambdaAnn, m_thresholds.tau())) {
            if (m_collapseTold[static_cast<std::size_t>(finding)])
                continue;
            m_collapseTold[static_cast<std::size_t>(finding)] = true;
            listener.collapsed(finding);
        }
    }
    if (!m_context.validationBoxed.empty()) {
        m_epoch.clearCases();
        m_epoch.addCases(judge(m_context, answering(), nullptr, m_context.validationBoxed), m_context.validationBoxed);
    }
    EpochReport report = m_epoch.report((m_step + m_epochSteps - 1) / m_epochSteps, m_step);
    report.onValidation = !m_context.validationBoxed.empty();
    listener.epochDone(report);
    m_epoch = EpochStatistics(m_context.set->findings);
}

// --- thresholds

bool FirstStage::fitIsDue() const
{
    return !m_converged && m_fitsDone < m_fits.size() && m_step >= m_fits[m_fitsDone] && !isDone();
}

void FirstStage::fit(FoldListener& listener)
{
    listener.phaseBegan(Phase::Thresholds);
    const ThresholdState::Outcome outcome =
        m_thresholds.fit(plainMaps(m_context, answering(), nullptr, m_context.fitting),
                         samplesAt(*m_context.set, m_context.fitting));
    refreshConstants();
    ++m_fitsDone;
    m_converged = outcome.moved <= 0.02;
    listener.thresholdsFitted(outcome.findings);
    listener.phaseBegan(Phase::Unary);
}

/// Is this state the best one yet?
void FirstStage::considerState()
{
    if (m_context.validationBoxed.empty())
        return;
    const double iou = meanIou(judge(m_context, answering(), nullptr, m_context.validationBoxed));
    if (iou <= m_bestIou)
        return;
    m_bestIou = iou;
    m_bestThresholds = m_thresholds.values();
    if (m_best)
        copyValues(m_best->tensors(), answering().tensors());
    else
        m_best.emplace(answering().clone());
}

void FirstStage::end()
{
    if (!m_best)
        return;
    copyValues(answering().tensors(), m_best->tensors());
    m_thresholds.setValues(m_bestThresholds);
    refreshConstants();
    m_best.reset();
}

// --- checkpoints

void FirstStage::addTo(safetensors::File& file, StageState state) const
{
    learning::addTo(file, m_network.tensors(), "network/");
    if (m_average)
        learning::addTo(file, m_average->tensors(), "average/");
    file.arrays["first/thresholds"] = arrayOf(m_thresholds.values());
    if (state == StageState::Over)
        return;
    learning::addTo(file, m_adam.state(), "adam/");
    file.arrays["first/counts"] = arrayOf(
        Numbers{m_step, m_adam.steps(), static_cast<std::int64_t>(m_fitsDone), m_converged ? 1 : 0});
    Numbers random;
    append(random, m_batches.state().random);
    append(random, m_batches.state().order);
    file.arrays["first/random"] = arrayOf(random);
    file.arrays["first/collapse_told"] = arrayOf(Numbers(m_collapseTold.begin(), m_collapseTold.end()));
    if (m_best) {
        learning::addTo(file, m_best->tensors(), "best/");
        file.arrays["first/best_thresholds"] = arrayOf(m_bestThresholds);
        file.arrays["first/best_iou"] = safetensors::Array::fromDoubles({1}, &m_bestIou);
    }
}

domain::Done FirstStage::restore(const safetensors::File& file, StageState state, const std::string& path)
{
    torch::NoGradGuard noGrad;
    const auto findings = static_cast<std::size_t>(m_context.set->findings);
    const auto thresholds = thresholdsOf(file, "first/thresholds", findings, path);
    if (!thresholds)
        return tl::unexpected(thresholds.error());
    if (auto done = fillFrom(m_network.tensors(), file, "network/", path); !done)
        return done;
    if (m_average) {
        if (auto done = fillFrom(m_average->tensors(), file, "average/", path); !done)
            return done;
    }
    m_thresholds.setValues(*thresholds);
    refreshConstants();
    m_step = m_steps;
    if (state == StageState::Over)
        return {};

    const auto counts = numbersOf(file, "first/counts", 4, path);
    const auto random = numbersOf(file, "first/random", randomNumbers + orderNumbers, path);
    const auto told = numbersOf(file, "first/collapse_told", findings, path);
    for (const auto* part : {&counts, &random, &told}) {
        if (!*part)
            return tl::unexpected(part->error());
    }
    if (auto done = fillFrom(m_adam.state(), file, "adam/", path); !done)
        return done;
    m_step = static_cast<int>((*counts)[0]);
    m_adam.setSteps((*counts)[1]);
    m_fitsDone = static_cast<std::size_t>(std::max<std::int64_t>(0, (*counts)[2]));
    m_converged = (*counts)[3] != 0;
    m_batches.restore({orderAt(*random, randomNumbers), randomAt(*random, 0)});
    m_collapseTold.assign(told->begin(), told->end());
    m_best.reset();
    if (!file.arrays.contains("first/best_iou"))
        return {};
    const auto bestThresholds = thresholdsOf(file, "first/best_thresholds", findings, path);
    if (!bestThresholds)
        return tl::unexpected(bestThresholds.error());
    m_best.emplace(answering().clone());
    if (auto done = fillFrom(m_best->tensors(), file, "best/", path); !done)
        return done;
    m_bestThresholds = *bestThresholds;
    m_bestIou = file.arrays.at("first/best_iou").as<double>().at(0);
    return {};
}

} // namespace learning

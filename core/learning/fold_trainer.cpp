#include "core/learning/fold_trainer.h"

#include "core/learning/adam.h"
#include "core/learning/area_resize.h"
#include "core/learning/augmentation.h"
#include "core/learning/batch_order.h"
#include "core/learning/machine.h"
#include "core/learning/prior_map.h"
#include "core/learning/schedule.h"
#include "core/learning/tensor_arrays.h"

#include <torch/torch.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <stdexcept>
#include <unordered_map>

namespace learning {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::int64_t answeredAtOnce = 16; ///< images

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// A fold's random streams are its own: folds may run in any order and beside each other.
std::uint64_t seedOf(const domain::MethodOptions& options, int fold, std::uint64_t purpose)
{
    return domain::Random::stream(options.seed, static_cast<std::uint64_t>(fold) * 16 + purpose).next();
}
enum Purpose : std::uint64_t { ForNetwork = 1, ForBatches, ForAugmentation, ForCrf, ForCrfBatches };

WeightDecay decayKind(const domain::MethodOptions& options)
{
    return options.optimizer == "adamw" ? WeightDecay::Decoupled : WeightDecay::L2;
}

Indices joined(Indices first, const Indices& second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

Indices onlyBoxed(const ImageSet& set, const Indices& indices)
{
    Indices boxed;
    std::copy_if(indices.begin(), indices.end(), std::back_inserter(boxed),
                 [&](std::int64_t i) { return set.samples[static_cast<std::size_t>(i)].isBoxed(); });
    return boxed;
}

Localizer makeNetwork(const domain::MethodOptions& options, int findings, int fold, const Place& place)
{
    Localizer network(options, findings, seedOf(options, fold, ForNetwork));
    network.moveTo(place.device);
    network.toChannelsLast();
    return network;
}

safetensors::Array integers(const std::vector<std::int64_t>& values)
{
    return safetensors::Array::fromInts({static_cast<std::int64_t>(values.size())}, values.data());
}

safetensors::Array thresholdArray(const std::vector<domain::Thresholds>& thresholds)
{
    std::vector<double> values;
    for (const domain::Thresholds& t : thresholds)
        values.insert(values.end(), {t.tau, t.rho, t.tauHat, t.rhoHat});
    return safetensors::Array::fromDoubles({static_cast<std::int64_t>(thresholds.size()), 4}, values.data());
}

std::vector<domain::Thresholds> thresholdsFrom(const safetensors::Array& array)
{
    const std::vector<double> values = array.as<double>();
    std::vector<domain::Thresholds> thresholds;
    for (std::size_t i = 0; i + 3 < values.size(); i += 4)
        thresholds.push_back({values[i], values[i + 1], values[i + 2], values[i + 3]});
    return thresholds;
}

void append(std::vector<std::int64_t>& into, const std::array<std::uint64_t, 4>& state)
{
    for (std::uint64_t word : state)
        into.push_back(static_cast<std::int64_t>(word));
}

std::array<std::uint64_t, 4> randomStateAt(const std::vector<std::int64_t>& values, std::size_t at)
{
    std::array<std::uint64_t, 4> state{};
    for (std::size_t i = 0; i < 4; ++i)
        state[i] = static_cast<std::uint64_t>(values[at + i]);
    return state;
}

constexpr std::size_t orderWords = 12; // two pools of 4 + 2
void append(std::vector<std::int64_t>& into, const BatchOrder::State& state)
{
    for (const ShuffledPool::State& pool : state) {
        append(into, pool.random);
        into.push_back(pool.taken);
        into.push_back(pool.rounds);
    }
}

BatchOrder::State orderStateAt(const std::vector<std::int64_t>& values, std::size_t at)
{
    BatchOrder::State state;
    for (std::size_t pool = 0; pool < 2; ++pool, at += 6)
        state[pool] = {randomStateAt(values, at), values[at + 4], values[at + 5]};
    return state;
}

} // namespace

const char* phaseName(Phase phase)
{
    switch (phase) {
    case Phase::Unary: return "unary";
    case Phase::Thresholds: return "thresholds";
    case Phase::Crf: return "crf";
    case Phase::Predict: return "predict";
    case Phase::Done: return "done";
    }
    return "";
}

struct FoldTrainer::Private {
    domain::MethodOptions options;
    std::shared_ptr<const ImageSet> set;
    FoldPlan plan;
    Place place;
    Indices training;      ///< boxed, then unboxed
    Indices fitting;       ///< thresholds and cuts
    Indices validationBoxed;

    Localizer network;
    std::optional<Localizer> average; ///< EMA
    Adam adam;
    BatchOrder order;
    domain::Random random; ///< augmentation
    LossOptions loss;
    at::Tensor gamma;
    ThresholdState thresholds;
    LossConstants constants;

    int unarySteps = 0, secondSteps = 0;
    std::vector<int> fits; ///< steps before which thresholds are fitted
    std::size_t fitsDone = 0;
    bool converged = false;
    Phase phase = Phase::Unary;
    int step = 0; ///< done in the phase (Thresholds counts the first stage's)
    bool phaseTold = false;

    EpochStatistics epoch;
    int epochSteps = 1;
    std::vector<bool> collapseTold;

    /// `threshold_fit = validation`: the best state so far, by mean IoU on the validation boxes.
    std::optional<Localizer> best;
    std::vector<domain::Thresholds> bestThresholds;
    double bestIou = -1;

    std::unique_ptr<PacCrf> crf;
    std::unique_ptr<Adam> crfAdam;
    std::unique_ptr<BatchOrder> crfOrder;
    std::unordered_map<std::int64_t, std::int64_t> cacheRow;
    at::Tensor cachedLogits, cachedSmall;

    std::vector<at::Tensor> testP, testZ;
    FoldResult result;

    Private(const domain::MethodOptions& o, std::shared_ptr<const ImageSet> s, FoldPlan p, const Place& where)
        : options(o)
        , set(std::move(s))
        , plan(std::move(p))
        , place(where)
        , training(joined(plan.boxed, plan.unboxed))
        , fitting(options.thresholdFit == "validation" && !plan.validation.empty() ? plan.validation : training)
        , validationBoxed(onlyBoxed(*set, plan.validation))
        , network(makeNetwork(options, set->findings, plan.fold, place))
        , adam(adamParameters(network.parameters(), decayKind(options)), decayKind(options), options.weightDecay)
        , order(options, plan.boxed, plan.unboxed, seedOf(options, plan.fold, ForBatches))
        , random(seedOf(options, plan.fold, ForAugmentation))
        , loss(lossOptions(options))
        , thresholds(options, *set, plan.boxed)
        , epoch(set->findings)
        , collapseTold(static_cast<std::size_t>(set->findings), false)
    {
        TORCH_CHECK(!plan.boxed.empty(), "fold ", plan.fold, " has no boxed image to learn from");
        if (options.priorMap) {
            std::vector<float> start = priorMapStart(*set, plan.boxed, options.patches);
            network.setPriorMap(
                torch::from_blob(start.data(), {set->findings, options.patches, options.patches}).clone());
        }
        const LossTargets labels = labelsOf(samplesAt(*set, training), set->findings);
        gamma = positiveToNegativeRatio(labels.present, labels.known);
        constants = thresholds.constants(gamma, place.device);
        const auto boxed = static_cast<std::int64_t>(plan.boxed.size());
        const auto unboxed = static_cast<std::int64_t>(plan.unboxed.size());
        unarySteps = learning::unarySteps(options, boxed, unboxed);
        secondSteps = learning::crfSteps(options, unarySteps);
        if (options.crfImages == "held_out" && validationBoxed.empty())
            secondSteps = 0; // nothing was held out of so few patients
        if (loss.form != LossForm::Base) // Eq. 1–3 know no thresholds
            fits = fitSteps(options, unarySteps);
        epochSteps = std::max(1, static_cast<int>(std::ceil(static_cast<double>(boxed) /
                                                            std::max(1.0, boxedPerBatch(options, boxed, unboxed)))));
        if (options.ema > 0)
            average.emplace(network.clone());
    }

    Localizer& answering() { return average ? *average : network; }

    // --- first stage

    void trainStep(FoldListener& listener)
    {
        const auto start = Clock::now();
        const Indices indices = order.next();
        const auto batch = static_cast<std::int64_t>(indices.size());
        std::vector<Sample> samples = samplesAt(*set, indices);
        at::Tensor pixels = pixelsAt(*set, indices);
        if (augments(options)) {
            std::vector<Change> changes;
            for (Sample& sample : samples) {
                changes.push_back(drawChange(options, random));
                sample = changeSample(sample, changes.back());
            }
            pixels = changePixels(pixels, changes);
        }
        const LossTargets targets = moved(targetsOf(samples, set->findings, options.patches), place.device);
        pixels = pixels.to(place.device);
        StepReport report{Phase::Unary, step + 1, unarySteps};
        report.waitSeconds = secondsSince(start);

        network.setMode(Mode::Training);
        adam.zeroGradients();
        const std::int64_t piece = options.microBatch > 0 ? std::min<std::int64_t>(options.microBatch, batch) : batch;
        std::vector<at::Tensor> maps;
        for (std::int64_t first = 0; first < batch; first += piece) {
            const std::int64_t count = std::min(piece, batch - first);
            const auto part = [&](const at::Tensor& tensor) { return tensor.narrow(0, first, count); };
            at::Tensor logits;
            {
                const Autocast autocast(place.device, place.type);
                logits = network.forward(part(pixels));
            }
            const LossTargets partTargets{part(targets.mask), part(targets.annotated), part(targets.present),
                                          part(targets.known)};
            const Loss value = lossOfLogits(logits, partTargets, constants, loss);
            // The batch's loss is a mean over its images, whatever the pieces.
            (value.total * (static_cast<double>(count) / static_cast<double>(batch))).backward();
            addTo(report, value, batch);
            epoch.addLoss(value);
            maps.push_back(torch::sigmoid(logits.detach()).cpu());
        }
        checkFinite(report);
        adam.clipGradients(options.gradientClip);
        adam.step(learningRate(options, options.learningRate, step, unarySteps));
        ++step;
        if (average)
            averageInto(average->tensors(), network.tensors(), emaDecay(options, step));
        epoch.addCases(caseOverlaps(torch::cat(maps), samples, options.cut));
        report.images = static_cast<int>(batch);
        report.seconds = secondsSince(start);
        listener.stepDone(report);
        if (step % epochSteps == 0 || step == unarySteps)
            endEpoch(listener);
    }

    static void addTo(StepReport& report, const Loss& value, std::int64_t batch)
    {
        const double images = static_cast<double>(batch);
        report.inside += value.inside.sum().item<double>() / images;
        report.outside += value.outside.sum().item<double>() / images;
        report.positive += value.positive.sum().item<double>() / images;
        report.negative += value.negative.sum().item<double>() / images;
        report.loss = report.inside + report.outside + report.positive + report.negative;
    }

    static void checkFinite(const StepReport& report)
    {
        if (!std::isfinite(report.loss))
            throw std::runtime_error("the loss is no longer a number at step " + std::to_string(report.step));
    }

    void endEpoch(FoldListener& listener)
    {
        if (step * 3 >= unarySteps && loss.form == LossForm::Eq12) {
            for (int finding : epoch.collapsed(loss.lambdaAnn, thresholds.tau())) {
                if (collapseTold[static_cast<std::size_t>(finding)])
                    continue;
                collapseTold[static_cast<std::size_t>(finding)] = true;
                listener.collapsed(finding);
            }
        }
        if (!validationBoxed.empty()) {
            epoch.clearCases();
            epoch.addCases(judge(answering(), nullptr, validationBoxed));
        }
        EpochReport report = epoch.report((step + epochSteps - 1) / epochSteps, step);
        report.onValidation = !validationBoxed.empty();
        listener.epochDone(report);
        epoch = EpochStatistics(set->findings);
    }

    /// Without averaging over shifts: for steering, not for the answer.
    at::Tensor plainMaps(Localizer& model, PacCrf* second, const Indices& indices)
    {
        domain::MethodOptions plain = options;
        plain.testTimeShifts = false;
        std::vector<at::Tensor> maps;
        for (std::size_t first = 0; first < indices.size(); first += answeredAtOnce) {
            const std::size_t last = std::min(indices.size(), first + answeredAtOnce);
            const Indices part(indices.begin() + static_cast<std::ptrdiff_t>(first),
                               indices.begin() + static_cast<std::ptrdiff_t>(last));
            maps.push_back(answer(model, second, plain, pixelsAt(*set, part), place).z);
        }
        return torch::cat(maps);
    }

    std::vector<CaseOverlap> judge(Localizer& model, PacCrf* second, const Indices& indices)
    {
        return caseOverlaps(plainMaps(model, second, indices), samplesAt(*set, indices), options.cut);
    }

    // --- thresholds

    bool fitIsDue() const { return !converged && fitsDone < fits.size() && step >= fits[fitsDone] && step < unarySteps; }

    void fit(FoldListener& listener)
    {
        listener.phaseBegan(Phase::Thresholds);
        considerState();
        const ThresholdState::Outcome outcome =
            thresholds.fit(plainMaps(answering(), nullptr, fitting), samplesAt(*set, fitting));
        constants = thresholds.constants(gamma, place.device);
        ++fitsDone;
        converged = outcome.moved <= 0.02;
        listener.thresholdsFitted(outcome.findings);
        listener.phaseBegan(Phase::Unary);
    }

    /// Is the state before this fit the best one yet?
    void considerState()
    {
        if (options.thresholdFit != "validation" || validationBoxed.empty())
            return;
        const double iou = meanIou(judge(answering(), nullptr, validationBoxed));
        if (iou <= bestIou)
            return;
        bestIou = iou;
        bestThresholds = thresholds.values();
        if (best)
            copyValues(best->tensors(), answering().tensors());
        else
            best.emplace(answering().clone());
    }

    void endFirstStage()
    {
        considerState();
        if (best) {
            copyValues(answering().tensors(), best->tensors());
            thresholds.setValues(bestThresholds);
            constants = thresholds.constants(gamma, place.device);
        }
        begin(secondSteps > 0 ? Phase::Crf : Phase::Predict);
        if (phase == Phase::Crf)
            makeSecondStage();
    }

    void begin(Phase next)
    {
        phase = next;
        step = 0;
        phaseTold = false;
    }

    // --- second stage

    void makeSecondStage()
    {
        crf = std::make_unique<PacCrf>(options, set->findings, seedOf(options, plan.fold, ForCrf));
        crf->moveTo(place.device);
        crfAdam = std::make_unique<Adam>(adamParameters(crf->parameters(), WeightDecay::L2), WeightDecay::L2, 0.01);
        const bool heldOut = options.crfImages == "held_out";
        crfOrder = std::make_unique<BatchOrder>(options, heldOut ? validationBoxed : plan.boxed,
                                                heldOut ? Indices{} : plan.unboxed,
                                                seedOf(options, plan.fold, ForCrfBatches));
    }

    /// The frozen base is asked once for every image (method.md: "its maps computed once").
    void fillCache()
    {
        if (cachedLogits.defined())
            return;
        Indices images = joined(training, fitting);
        if (options.crfImages == "held_out")
            images = joined(images, validationBoxed);
        std::sort(images.begin(), images.end());
        images.erase(std::unique(images.begin(), images.end()), images.end());
        std::vector<at::Tensor> logits;
        std::vector<at::Tensor> small;
        for (std::size_t first = 0; first < images.size(); first += answeredAtOnce) {
            const std::size_t last = std::min(images.size(), first + answeredAtOnce);
            const Indices part(images.begin() + static_cast<std::ptrdiff_t>(first),
                               images.begin() + static_cast<std::ptrdiff_t>(last));
            const at::Tensor pixels = pixelsAt(*set, part);
            logits.push_back(plainLogits(answering(), pixels, place));
            small.push_back(areaResize(pixels, options.patches, options.patches));
        }
        cachedLogits = torch::cat(logits);
        cachedSmall = torch::cat(small);
        for (std::size_t row = 0; row < images.size(); ++row)
            cacheRow[images[row]] = static_cast<std::int64_t>(row);
    }

    at::Tensor cacheRowsOf(const Indices& indices) const
    {
        Indices rows;
        for (std::int64_t index : indices)
            rows.push_back(cacheRow.at(index));
        return torch::tensor(at::ArrayRef<std::int64_t>(rows.data(), rows.size()), torch::kInt64);
    }

    /// Maps of both stages without averaging, from the cache.
    Maps cachedMaps(const Indices& indices)
    {
        torch::NoGradGuard noGrad;
        fillCache();
        const at::Tensor rows = cacheRowsOf(indices);
        const at::Tensor logits = cachedLogits.index_select(0, rows);
        Maps maps{torch::sigmoid(logits), {}};
        if (!crf) {
            maps.z = maps.p;
            return maps;
        }
        crf->setMode(Mode::Evaluation);
        const at::Tensor small = cachedSmall.index_select(0, rows);
        std::vector<at::Tensor> parts;
        for (std::int64_t first = 0; first < logits.size(0); first += answeredAtOnce) {
            const std::int64_t count = std::min(answeredAtOnce, logits.size(0) - first);
            parts.push_back(torch::sigmoid(crf->forward(logits.narrow(0, first, count).to(place.device),
                                                        small.narrow(0, first, count).to(place.device)))
                                .cpu());
        }
        maps.z = torch::cat(parts);
        return maps;
    }

    void crfStep(FoldListener& listener)
    {
        const auto start = Clock::now();
        fillCache();
        const Indices indices = crfOrder->next(options.crfBatch > 0 ? options.crfBatch : options.batchSize);
        const LossTargets targets =
            moved(targetsOf(samplesAt(*set, indices), set->findings, options.patches), place.device);
        const at::Tensor rows = cacheRowsOf(indices);
        const at::Tensor logits = cachedLogits.index_select(0, rows).to(place.device);
        const at::Tensor small = cachedSmall.index_select(0, rows).to(place.device);
        StepReport report{Phase::Crf, step + 1, secondSteps};
        report.waitSeconds = secondsSince(start);

        crf->setMode(Mode::Training);
        crfAdam->zeroGradients();
        const Loss value = lossOfLogits(crf->forward(logits, small), targets, constants, loss);
        value.total.backward();
        report.images = static_cast<int>(indices.size());
        addTo(report, value, report.images);
        checkFinite(report);
        crfAdam->clipGradients(options.gradientClip);
        crfAdam->step(crfLearningRate(options, step, secondSteps));
        ++step;
        report.seconds = secondsSince(start);
        listener.stepDone(report);
    }

    // --- answers

    int predictSteps() const
    {
        return 1 + static_cast<int>((plan.test.size() + answeredAtOnce - 1) / answeredAtOnce);
    }

    void predictStep(FoldListener& listener)
    {
        const auto start = Clock::now();
        StepReport report{Phase::Predict, step + 1, predictSteps()};
        if (step == 0) {
            testP.clear();
            testZ.clear();
            const Indices boxed = onlyBoxed(*set, fitting);
            report.images = static_cast<int>(boxed.size());
            if (!boxed.empty()) {
                const std::vector<Sample> samples = samplesAt(*set, boxed);
                const Maps maps = cachedMaps(boxed);
                result.unaryCuts = fittedCuts(maps.p, samples);
                result.cuts = crf ? fittedCuts(maps.z, samples) : result.unaryCuts;
                cachedLogits = cachedSmall = at::Tensor();
                cacheRow.clear();
            } else {
                result.cuts = result.unaryCuts =
                    std::vector<double>(static_cast<std::size_t>(set->findings), options.cut);
            }
        } else {
            const auto first = static_cast<std::size_t>(step - 1) * answeredAtOnce;
            const std::size_t last = std::min(plan.test.size(), first + answeredAtOnce);
            const Indices part(plan.test.begin() + static_cast<std::ptrdiff_t>(first),
                               plan.test.begin() + static_cast<std::ptrdiff_t>(last));
            const Maps maps = answer(answering(), crf.get(), options, pixelsAt(*set, part), place);
            testP.push_back(maps.p);
            testZ.push_back(maps.z);
            report.images = static_cast<int>(part.size());
        }
        ++step;
        if (step == predictSteps())
            finish();
        report.seconds = secondsSince(start);
        listener.stepDone(report);
    }

    void finish()
    {
        const at::Tensor none = torch::zeros({0, set->findings, options.patches, options.patches});
        result.test = {testP.empty() ? none : torch::cat(testP), testZ.empty() ? none : torch::cat(testZ)};
        result.thresholds = thresholds.values();
        // Where images were held out of the weights, they judge the second stage; else the test part does, for the
        // other folds (the worker never lets a fold choose by its own test part).
        result.judgedOnValidation = !validationBoxed.empty() && options.crfImages != "held_out";
        const std::vector<Sample> tested = samplesAt(*set, plan.test);
        std::vector<CaseOverlap> unary;
        std::vector<CaseOverlap> second;
        if (result.judgedOnValidation) {
            unary = judge(answering(), nullptr, validationBoxed);
            second = crf ? judge(answering(), crf.get(), validationBoxed) : unary;
        } else {
            unary = caseOverlaps(result.test.p, tested, options.cut);
            second = caseOverlaps(result.test.z, tested, options.cut);
        }
        result.unaryMeanIou = meanIou(unary);
        result.crfMeanIou = meanIou(second);
        result.judgedCases = static_cast<int>(unary.size());
        phase = Phase::Done;
    }

    // --- how far

    /// In forward passes of one image; a training image costs about three.
    double unaryWork() const { return 3.0 * options.batchSize; }
    double crfWork() const
    {
        const double perImage = options.backbone == "small" ? 2.0 : 0.05;
        return perImage * (options.crfBatch > 0 ? options.crfBatch : options.batchSize);
    }
    double predictWork() const
    {
        const double passes = !options.testTimeShifts ? 1 : options.augmentFlip > 0 ? 10 : 5;
        return 2.0 * static_cast<double>(fitting.size()) + passes * static_cast<double>(plan.test.size());
    }

    double progress() const
    {
        const double first = unarySteps * unaryWork();
        const double second = secondSteps * crfWork();
        const double all = first + second + predictWork();
        switch (phase) {
        case Phase::Unary:
        case Phase::Thresholds: return step * unaryWork() / all;
        case Phase::Crf: return (first + step * crfWork()) / all;
        case Phase::Predict: return (first + second + predictWork() * step / predictSteps()) / all;
        case Phase::Done: break;
        }
        return 1;
    }
};

FoldTrainer::FoldTrainer(const domain::MethodOptions& options, std::shared_ptr<const ImageSet> set, FoldPlan plan,
                         const Place& place)
    : d(std::make_unique<Private>(options, std::move(set), std::move(plan), place))
{
}

FoldTrainer::~FoldTrainer() = default;

domain::Result<WeightsReport> FoldTrainer::loadWeights(const std::string& path)
{
    auto report = d->network.loadWeights(path);
    if (report && d->average)
        copyValues(d->average->tensors(), d->network.tensors());
    return report;
}

Phase FoldTrainer::phase() const { return d->phase; }
int FoldTrainer::step() const { return d->step; }
double FoldTrainer::progress() const { return d->progress(); }
const FoldPlan& FoldTrainer::plan() const { return d->plan; }
const std::vector<domain::Thresholds>& FoldTrainer::thresholds() const { return d->thresholds.values(); }

int FoldTrainer::steps() const
{
    switch (d->phase) {
    case Phase::Unary:
    case Phase::Thresholds: return d->unarySteps;
    case Phase::Crf: return d->secondSteps;
    case Phase::Predict:
    case Phase::Done: break;
    }
    return d->predictSteps();
}

void FoldTrainer::advance(FoldListener& listener)
{
    if (d->phase == Phase::Done)
        return;
    if (!d->phaseTold) {
        d->phaseTold = true;
        listener.phaseBegan(d->phase);
    }
    switch (d->phase) {
    case Phase::Unary:
    case Phase::Thresholds:
        if (d->fitIsDue())
            d->fit(listener);
        else
            d->trainStep(listener);
        if (d->step == d->unarySteps)
            d->endFirstStage();
        break;
    case Phase::Crf:
        d->crfStep(listener);
        if (d->step == d->secondSteps)
            d->begin(Phase::Predict);
        break;
    case Phase::Predict: d->predictStep(listener); break;
    case Phase::Done: break;
    }
}

Maps FoldTrainer::mapsNow(const Indices& indices)
{
    return answer(d->answering(), d->crf.get(), d->options, pixelsAt(*d->set, indices), d->place);
}

const FoldResult& FoldTrainer::result() const
{
    TORCH_CHECK(isDone(), "a fold's result is asked for before it is done");
    return d->result;
}

safetensors::File FoldTrainer::checkpoint() const
{
    safetensors::File file;
    file.metadata["phase"] = phaseName(d->phase);
    file.metadata["fold"] = std::to_string(d->plan.fold);
    addTo(file, d->network.tensors(), "network/");
    if (d->average)
        addTo(file, d->average->tensors(), "average/");
    if (d->phase == Phase::Unary || d->phase == Phase::Thresholds)
        addTo(file, d->adam.state(), "adam/");
    if (d->best)
        addTo(file, d->best->tensors(), "best/");
    if (d->crf)
        addTo(file, d->crf->tensors(), "second/");
    if (d->crf && d->phase == Phase::Crf)
        addTo(file, d->crfAdam->state(), "second_adam/");
    file.arrays["state/steps"] =
        integers({d->step, d->adam.steps(), d->crfAdam ? d->crfAdam->steps() : 0,
                  static_cast<std::int64_t>(d->fitsDone), d->converged ? 1 : 0});
    std::vector<std::int64_t> words;
    append(words, d->random.state());
    append(words, d->order.state());
    if (d->crfOrder)
        append(words, d->crfOrder->state());
    file.arrays["state/random"] = integers(words);
    file.arrays["state/thresholds"] = thresholdArray(d->thresholds.values());
    if (d->best) {
        file.arrays["state/best_thresholds"] = thresholdArray(d->bestThresholds);
        file.arrays["state/best_iou"] = safetensors::Array::fromDoubles({1}, &d->bestIou);
    }
    std::vector<std::int64_t> told(d->collapseTold.begin(), d->collapseTold.end());
    file.arrays["state/collapse_told"] = integers(told);
    return file;
}

domain::Done FoldTrainer::restore(const safetensors::File& file, const std::string& path)
{
    using domain::ErrorCode;
    const auto word = file.metadata.find("phase");
    std::optional<Phase> phase;
    for (Phase one : {Phase::Unary, Phase::Thresholds, Phase::Crf, Phase::Predict, Phase::Done}) {
        if (word != file.metadata.end() && word->second == phaseName(one))
            phase = one;
    }
    if (!phase)
        return domain::fail(ErrorCode::RunNotResumable, path, {.found = "no phase", .expected = "a checkpoint of ours"});
    const auto array = [&](const char* name, std::size_t least) -> domain::Result<const safetensors::Array*> {
        const auto it = file.arrays.find(name);
        if (it == file.arrays.end() || static_cast<std::size_t>(it->second.elements()) < least) {
            return domain::fail(ErrorCode::TensorFileInvalid, path + ": " + name,
                                {.found = it == file.arrays.end() ? "nothing" : "too few numbers",
                                 .expected = std::to_string(least) + " numbers"});
        }
        return &it->second;
    };
    const bool first = *phase == Phase::Unary || *phase == Phase::Thresholds;
    const bool hasSecond = !first && d->secondSteps > 0;
    const std::size_t randomWords = 4 + orderWords * (*phase == Phase::Crf ? 2 : 1);
    const auto findings = static_cast<std::size_t>(d->set->findings);
    const auto steps = array("state/steps", 5);
    const auto random = array("state/random", randomWords);
    const auto thresholds = array("state/thresholds", 4 * findings);
    for (const auto* part : {&steps, &random, &thresholds}) {
        if (!*part)
            return tl::unexpected(part->error());
    }
    torch::NoGradGuard noGrad;
    if (auto done = fillFrom(d->network.tensors(), file, "network/", path); !done)
        return done;
    if (d->average) {
        if (auto done = fillFrom(d->average->tensors(), file, "average/", path); !done)
            return done;
    }
    if (first) {
        if (auto done = fillFrom(d->adam.state(), file, "adam/", path); !done)
            return done;
    }
    if (file.arrays.contains("state/best_iou")) {
        const auto bestThresholds = array("state/best_thresholds", 4 * findings);
        if (!bestThresholds)
            return tl::unexpected(bestThresholds.error());
        d->best.emplace(d->answering().clone());
        if (auto done = fillFrom(d->best->tensors(), file, "best/", path); !done)
            return done;
        d->bestThresholds = thresholdsFrom(**bestThresholds);
        d->bestIou = file.arrays.at("state/best_iou").as<double>().at(0);
    }
    if (hasSecond) {
        d->makeSecondStage();
        if (auto done = fillFrom(d->crf->tensors(), file, "second/", path); !done)
            return done;
        if (*phase == Phase::Crf) {
            if (auto done = fillFrom(d->crfAdam->state(), file, "second_adam/", path); !done)
                return done;
        }
    }
    const std::vector<std::int64_t> counts = (*steps)->as<std::int64_t>();
    const std::vector<std::int64_t> words = (*random)->as<std::int64_t>();
    d->adam.setSteps(counts[1]);
    if (d->crfAdam)
        d->crfAdam->setSteps(counts[2]);
    d->fitsDone = static_cast<std::size_t>(std::max<std::int64_t>(0, counts[3]));
    d->converged = counts[4] != 0;
    d->random.setState(randomStateAt(words, 0));
    d->order.restore(orderStateAt(words, 4));
    if (*phase == Phase::Crf)
        d->crfOrder->restore(orderStateAt(words, 4 + orderWords));
    d->thresholds.setValues(thresholdsFrom(**thresholds));
    d->constants = d->thresholds.constants(d->gamma, d->place.device);
    if (const auto told = array("state/collapse_told", findings)) {
        const std::vector<std::int64_t> values = (*told)->as<std::int64_t>();
        d->collapseTold.assign(values.begin(), values.end());
    }
    // Answers are given anew: they are not in a checkpoint.
    const bool answers = *phase == Phase::Predict || *phase == Phase::Done;
    d->phase = answers ? Phase::Predict : *phase;
    d->step = answers ? 0 : static_cast<int>(counts[0]);
    d->phaseTold = false;
    return {};
}

domain::Result<FoldModel> readFoldModel(const domain::MethodOptions& options, int findings,
                                        const safetensors::File& file, const std::string& path, const Place& place)
{
    const auto phase = file.metadata.find("phase");
    if (phase == file.metadata.end() || (phase->second != "done" && phase->second != "predict")) {
        return domain::fail(domain::ErrorCode::RunNotFinished, path,
                            {.found = phase == file.metadata.end() ? "no phase" : "phase " + phase->second,
                             .expected = "a fold that is done"});
    }
    FoldModel model{std::make_unique<Localizer>(options, findings, 0), nullptr};
    if (auto done = fillFrom(model.network->tensors(), file, options.ema > 0 ? "average/" : "network/", path); !done)
        return tl::unexpected(done.error());
    model.network->moveTo(place.device);
    model.network->toChannelsLast();
    model.network->setMode(Mode::Evaluation);
    if (file.arrays.contains("second/crf.unary_weight")) {
        model.crf = std::make_unique<PacCrf>(options, findings, 0);
        if (auto done = fillFrom(model.crf->tensors(), file, "second/", path); !done)
            return tl::unexpected(done.error());
        model.crf->moveTo(place.device);
    }
    return model;
}

} // namespace learning

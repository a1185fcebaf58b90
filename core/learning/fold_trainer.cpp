#include "core/learning/fold_trainer.h"

#include "core/learning/first_stage.h"
#include "core/learning/second_stage.h"

#include <torch/types.h>

#include <algorithm>
#include <optional>

namespace learning {

struct FoldTrainer::Private {
    FoldContext context;
    FirstStage first;
    int secondSteps;
    std::unique_ptr<SecondStage> second; ///< once the first is done
    BaseCache cache;
    FoldAnswers answers;
    FoldResult result;
    Phase phase = Phase::Unary;
    bool phaseTold = false;

    Private(const domain::MethodOptions& options, std::shared_ptr<const ImageSet> set, FoldPlan plan,
            const Place& place)
        : context(options, std::move(set), std::move(plan), place)
        , first(context)
        , secondSteps(SecondStage::stepsOf(context, first.steps()))
        , cache(context)
        , answers(context)
    {
    }

    PacCrf* crf() { return second ? &second->crf() : nullptr; }

    void begin(Phase next)
    {
        phase = next;
        phaseTold = false;
    }

    void makeSecondStage() { second = std::make_unique<SecondStage>(context, secondSteps); }

    void endFirstStage()
    {
        if (secondSteps > 0)
            makeSecondStage();
        begin(second ? Phase::Crf : Phase::Predict);
    }

    void answerStep(FoldListener& listener)
    {
        const StepClock clock;
        StepReport report{Phase::Predict, answers.step() + 1, answers.steps()};
        report.images = answers.advance(first.answering(), crf(), cache);
        if (answers.isDone()) {
            result = answers.result();
            result.thresholds = first.thresholds().values();
            phase = Phase::Done;
        }
        report.seconds = clock.seconds();
        listener.stepDone(report);
    }

    // --- how far, in forward passes of one image; a training image costs about three

    double unaryWork() const { return 3.0 * context.options.batchSize; }
    double crfWork() const
    {
        const domain::MethodOptions& options = context.options;
        const double perImage = options.backbone == "small" ? 2.0 : 0.05;
        return perImage * (options.crfBatch > 0 ? options.crfBatch : options.batchSize);
    }
    double predictWork() const
    {
        const domain::MethodOptions& options = context.options;
        const double passes = !options.testTimeShifts ? 1 : options.augmentFlip > 0 ? 10 : 5;
        return 2.0 * static_cast<double>(context.fitting.size()) +
               passes * static_cast<double>(context.plan.test.size());
    }

    double progress() const
    {
        const double firstWork = first.steps() * unaryWork();
        const double secondWork = secondSteps * crfWork();
        const double all = firstWork + secondWork + predictWork();
        switch (phase) {
        case Phase::Unary:
        case Phase::Thresholds: return first.step() * unaryWork() / all;
        case Phase::Crf: return (firstWork + second->step() * crfWork()) / all;
        case Phase::Predict:
            return (firstWork + secondWork + predictWork() * answers.step() / answers.steps()) / all;
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

domain::Result<WeightsReport> FoldTrainer::loadWeights(const std::string& path) { return d->first.loadWeights(path); }
Phase FoldTrainer::phase() const { return d->phase; }
double FoldTrainer::progress() const { return d->progress(); }
const FoldPlan& FoldTrainer::plan() const { return d->context.plan; }
const std::vector<domain::Thresholds>& FoldTrainer::thresholds() const { return d->first.thresholds().values(); }

int FoldTrainer::step() const
{
    switch (d->phase) {
    case Phase::Unary:
    case Phase::Thresholds: return d->first.step();
    case Phase::Crf: return d->second->step();
    case Phase::Predict:
    case Phase::Done: break;
    }
    return d->answers.step();
}

int FoldTrainer::steps() const
{
    switch (d->phase) {
    case Phase::Unary:
    case Phase::Thresholds: return d->first.steps();
    case Phase::Crf: return d->secondSteps;
    case Phase::Predict:
    case Phase::Done: break;
    }
    return d->answers.steps();
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
        d->first.advance(listener);
        if (d->first.isDone())
            d->endFirstStage();
        break;
    case Phase::Crf:
        d->second->advance(d->first, d->cache, listener);
        if (d->second->isDone())
            d->begin(Phase::Predict);
        break;
    case Phase::Predict: d->answerStep(listener); break;
    case Phase::Done: break;
    }
}

Maps FoldTrainer::mapsNow(const Indices& indices)
{
    return answer(d->first.answering(), d->crf(), d->context.options, pixelsAt(*d->context.set, indices),
                  d->context.place);
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
    file.metadata["fold"] = std::to_string(d->context.plan.fold);
    d->first.addTo(file, d->phase == Phase::Unary ? StageState::AtWork : StageState::Over);
    if (d->second)
        d->second->addTo(file, d->phase == Phase::Crf ? StageState::AtWork : StageState::Over);
    return file;
}

domain::Done FoldTrainer::restore(const safetensors::File& file, const std::string& path)
{
    const auto word = file.metadata.find("phase");
    std::optional<Phase> phase;
    for (Phase one : {Phase::Unary, Phase::Crf, Phase::Predict, Phase::Done}) {
        if (word != file.metadata.end() && word->second == phaseName(one))
            phase = one;
    }
    if (!phase) {
        return domain::fail(domain::ErrorCode::RunNotResumable, path,
                            {.found = "no phase", .expected = "a checkpoint of ours"});
    }
    const bool unary = *phase == Phase::Unary;
    if (auto done = d->first.restore(file, unary ? StageState::AtWork : StageState::Over, path); !done)
        return done;
    if (!unary && d->secondSteps > 0) {
        d->makeSecondStage();
        const StageState state = *phase == Phase::Crf ? StageState::AtWork : StageState::Over;
        if (auto done = d->second->restore(file, state, path); !done)
            return done;
    }
    // Answers are given anew: they are not in a checkpoint.
    d->answers.begin();
    d->begin(*phase == Phase::Done ? Phase::Predict : *phase);
    return {};
}

} // namespace learning

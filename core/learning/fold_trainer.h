// The training of one fold as a machine that is advanced step by step: first stage, threshold fits between its steps,
// second stage, answers for the test part (method.md). Whoever drives it may stop between any two steps.
#pragma once

#include "core/domain/error.h"
#include "core/domain/method_options.h"
#include "core/learning/epoch_statistics.h"
#include "core/learning/fold_model.h"
#include "core/learning/image_set.h"
#include "core/learning/threshold_state.h"
#include "core/safetensors/safetensors.h"

#include <memory>
#include <string>
#include <vector>

namespace learning {

enum class Phase { Unary, Thresholds, Crf, Predict, Done };
const char* phaseName(Phase phase); ///< as events and checkpoints spell it

struct StepReport {
    Phase phase = Phase::Unary;
    int step = 0; ///< done, 1 … steps
    int steps = 0;
    double loss = 0, inside = 0, outside = 0, positive = 0, negative = 0; ///< means over the batch's images
    int images = 0;
    double seconds = 0;
    double waitSeconds = 0; ///< of it, making the batch
};

/// What a fold has to tell. Called from advance(), on its thread.
class FoldListener {
public:
    virtual ~FoldListener() = default;
    virtual void phaseBegan(Phase phase) = 0;
    virtual void stepDone(const StepReport& report) = 0;
    virtual void epochDone(const EpochReport& report) = 0;
    virtual void thresholdsFitted(const std::vector<FittedFinding>& findings) = 0;
    /// All regions of a trained finding are empty after a third of the budget. Once per finding.
    virtual void collapsed(int finding) = 0;
};

/// What a finished fold has to show.
struct FoldResult {
    Maps test;                               ///< [test images, K, P, P], in the plan's order
    std::vector<double> cuts, unaryCuts;     ///< fitted, per finding, for z and for p; report only
    std::vector<domain::Thresholds> thresholds;
    double unaryMeanIou = 0, crfMeanIou = 0; ///< at `cut`, on the validation part, else on the test part
    int judgedCases = 0;
    bool judgedOnValidation = false;
};

/// Deterministic on one thread: the same options, set and plan give the same weights to the last bit, also when it is
/// stopped and restored in between. Not thread-safe; folds side by side have one each.
class FoldTrainer {
public:
    FoldTrainer(const domain::MethodOptions& options, std::shared_ptr<const ImageSet> set, FoldPlan plan,
                const Place& place);
    ~FoldTrainer();

    /// Published backbone weights, before the first step (`weights`).
    domain::Result<WeightsReport> loadWeights(const std::string& path);

    Phase phase() const;
    bool isDone() const { return phase() == Phase::Done; }
    int step() const;  ///< done in this phase
    int steps() const; ///< of this phase
    /// One training step, one fit, or one batch of answers. Throws what LibTorch throws; std::runtime_error where the
    /// loss is no longer a number.
    void advance(FoldListener& listener);
    /// 0 … 1, by the work of each phase.
    double progress() const;

    /// Maps as they would be answered now, for a look while it trains.
    Maps mapsNow(const Indices& indices);
    const FoldResult& result() const; ///< once done

    const FoldPlan& plan() const;
    const std::vector<domain::Thresholds>& thresholds() const;

    /// Weights, optimiser, averages, random states, step, phase and thresholds. What can be computed again (cached logits,
    /// answers) is not in it.
    safetensors::File checkpoint() const;
    /// Goes on from a checkpoint of the same options and plan. Errors: TensorFileInvalid, RunNotResumable; the trainer
    /// must not be used after one.
    domain::Done restore(const safetensors::File& file, const std::string& path);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// A finished fold's network and second stage from its checkpoint, to answer with. RunNotFinished where it still trained.
struct FoldModel {
    std::unique_ptr<Localizer> network;
    std::unique_ptr<PacCrf> crf; ///< null: no second stage
};
domain::Result<FoldModel> readFoldModel(const domain::MethodOptions& options, int findings,
                                        const safetensors::File& file, const std::string& path, const Place& place);

} // namespace learning

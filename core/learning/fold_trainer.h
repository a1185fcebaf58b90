// The training of one fold as a machine that is advanced step by step: first stage, threshold fits between its steps,
// second stage, answers for the test part (method.md). Whoever drives it may stop between any two steps.
#pragma once

#include "core/domain/error.h"
#include "core/domain/method_options.h"
#include "core/learning/fold_answers.h"
#include "core/learning/fold_listener.h"
#include "core/learning/fold_model.h"
#include "core/learning/image_set.h"
#include "core/learning/weights_loader.h"
#include "core/safetensors/safetensors.h"

#include <memory>
#include <string>
#include <vector>

namespace learning {

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

} // namespace learning

// The first stage of a fold: the unary network's steps, with threshold fits between them (method.md, "Which images,
// when, how often").
#pragma once

#include "core/learning/adam.h"
#include "core/learning/batch_loader.h"
#include "core/learning/epoch_statistics.h"
#include "core/learning/fold_context.h"
#include "core/learning/fold_listener.h"
#include "core/learning/localizer.h"
#include "core/learning/threshold_state.h"
#include "core/safetensors/safetensors.h"

#include <optional>
#include <string>
#include <vector>

namespace learning {

/// Of a stage in a checkpoint: what is at work needs its optimiser and random states, what is over its weights alone.
enum class StageState { AtWork, Over };

class FirstStage {
public:
    explicit FirstStage(const FoldContext& context); ///< which outlives it

    /// Before the first step. Under `batch_norm = frozen` the head's norm takes its statistics from the training images.
    domain::Result<WeightsReport> loadWeights(const std::string& path);

    int step() const { return m_step; } ///< done
    int steps() const { return m_steps; }
    bool isDone() const { return m_step == m_steps; }
    /// One fit or one training step. With the last step the weights are those that answer: where images were held out
    /// (`validation_fraction`), the best on them of the states at the alternations and at the end (early stopping; the
    /// budget of steps is spent all the same, so that runs compare at equal length).
    void advance(FoldListener& listener);

    /// The averaged weights where there are any (`ema`), else those that train.
    Localizer& answering() { return m_average ? *m_average : m_network; }
    const ThresholdState& thresholds() const { return m_thresholds; }
    const LossOptions& loss() const { return m_loss; }
    const LossConstants& constants() const { return m_constants; }

    void addTo(safetensors::File& file, StageState state) const;
    domain::Done restore(const safetensors::File& file, StageState state, const std::string& path);

private:
    Mode trainingMode() const;
    void trainStep(FoldListener& listener);
    void endEpoch(FoldListener& listener);
    bool fitIsDue() const;
    void fit(FoldListener& listener);
    void considerState();
    void end();
    void refreshConstants() { m_constants = m_thresholds.constants(m_gamma, m_context.place.device); }

    const FoldContext& m_context;
    Localizer m_network;
    std::optional<Localizer> m_average; ///< EMA
    Adam m_adam;
    BatchLoader m_batches;
    LossOptions m_loss;
    at::Tensor m_gamma;
    ThresholdState m_thresholds;
    LossConstants m_constants;

    int m_step = 0;
    int m_steps = 0;
    std::vector<int> m_fits; ///< steps before which thresholds are fitted
    std::size_t m_fitsDone = 0;
    bool m_converged = false;

    EpochStatistics m_epoch;
    int m_epochSteps = 1;
    std::vector<bool> m_collapseTold;

    std::vector<int> m_looks; ///< steps after which the state may be the best
    /// The best so far, by mean IoU on the validation boxes.
    std::optional<Localizer> m_best;
    std::vector<domain::Thresholds> m_bestThresholds;
    double m_bestIou = -1;
};

} // namespace learning

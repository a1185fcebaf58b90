// What a fold that trains has to tell, and to whom.
#pragma once

#include "core/learning/epoch_statistics.h"
#include "core/learning/losses.h"
#include "core/learning/threshold_state.h"

#include <chrono>
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
    double waitSeconds = 0; ///< of it, waiting for the batch

    /// Adds a piece of a batch of that many images.
    void add(const Loss& piece, std::int64_t batch);
    /// Throws std::runtime_error where the loss is no longer a number.
    void checkFinite() const;
};

/// Called from FoldTrainer::advance(), on its thread.
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

/// Seconds since it was made.
class StepClock {
public:
    double seconds() const { return std::chrono::duration<double>(Clock::now() - m_start).count(); }

private:
    using Clock = std::chrono::steady_clock;
    Clock::time_point m_start = Clock::now();
};

} // namespace learning

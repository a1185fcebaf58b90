// An experiment goes on: one run after the other, each resumed where it stopped, until every cell has its answer.
#pragma once

#include "core/domain/error.h"
#include "core/experiment/experiment.h"
#include "core/store/project.h"

#include <QString>

#include <functional>
#include <stop_token>

namespace experiment {

struct Told {
    std::stop_token stop;
    /// A sentence that stays on the screen.
    std::function<void(const QString& sentence)> note;
    /// Progress of the whole experiment 0…1, seconds until its end (−1: not known yet), what is being done.
    std::function<void(double progress, double secondsLeft, const QString& what)> progress;
};

enum class End {
    Finished,
    Stopped, ///< everything is kept; conduct() goes on
    InPart   ///< some cells failed, their `problem` says why; conduct() tries them again
};

/// First measures what the budget leaves, if there is one and it is not settled. experiment.json and the results are
/// written whenever a fold or a run ends, so that a kill at any point loses no fold. The project's runs are the cells'
/// (titled by experiment and cell). Errors: those of prepareRun, WorkerMissing, files that cannot be written.
domain::Result<End> conduct(store::Project& project, Experiment& experiment, const Told& told);

} // namespace experiment

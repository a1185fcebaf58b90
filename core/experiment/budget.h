// How long an experiment will take, and what a budget of minutes leaves of its trainings.
#pragma once

#include "core/domain/method_options.h"
#include "core/domain/training_set.h"

#include <vector>

namespace experiment {

/// What was measured of one cell on this machine, folds training side by side as in the run itself. Seconds.
struct Cost {
    double load = 0;    ///< once a run: starting, images into memory
    double step = 0;    ///< of the first stage, one fold's
    double crfStep = 0; ///< of the second
    double rest = 0;    ///< of a fold beside its steps: fits, cached maps, answers
    int parallel = 1;   ///< folds side by side
};

/// A run that is to be paid for.
struct Bill {
    Cost cost;
    domain::MethodOptions options;
    int folds = 1;
    int boxed = 0;           ///< images that train a fold, the mean over folds
    bool hasUnboxed = false; ///< and others beside them
};
Bill billOf(const Cost& cost, const domain::MethodOptions& options, const domain::TrainingSet& set);

/// With `passShare` of its passes.
double secondsOf(const Bill& bill, double passShare);
/// The share of the passes, 0.01 … 1 and alike for all, whose sum stays within `seconds`; 0.01 if even that does not.
double passShareWithin(const std::vector<Bill>& bills, double seconds);

} // namespace experiment

// More boxes for a training set, those that "what to box next" would have asked for: so that the choice can be measured
// against the lot, on films whose boxes are known already.
#pragma once

#include "core/assist/run_answers.h"
#include "core/domain/training_set.h"

namespace experiment {

/// `before`: what a finished run trained on, under cross validation, where boxed images that it was not given are Part::Test;
/// `run`: that run's answers. Each fold gives films until it has its share of `boxes`, the ones that assist::suggest()
/// names by what the model of this fold says, which has seen neither the film nor its patient; of a film not yet given only
/// its labels are known.
domain::TrainingSet withChosenBoxes(domain::TrainingSet before, const assist::RunSummary& run, int boxes);

} // namespace experiment

// The learning rate of each step (method.md, "Training").
#pragma once

#include "core/domain/method_options.h"
#include "core/domain/training_length.h"

#include <vector>

namespace learning {

using domain::boxedPerBatch;
using domain::crfSteps;
using domain::unarySteps;

/// Step 0 … steps−1. Linear warm-up times a decay that ends at final_rate_share of the rate at the last step.
double learningRate(const domain::MethodOptions& options, double rate, int step, int steps);
/// The second stage: the same decay without warm-up, from crf_learning_rate.
double crfLearningRate(const domain::MethodOptions& options, int step, int steps);

/// Steps before which thresholds are fitted: the first after `unary_share_before_fits` of the steps, the others share
/// the rest evenly. Empty where nothing is ever fitted (`threshold_rule = fixed`).
std::vector<int> fitSteps(const domain::MethodOptions& options, int steps);

/// Decay of the averaged weights after k steps: min(ema, k/(k+20)); 0: the average is the weights themselves.
double emaDecay(const domain::MethodOptions& options, int k);

} // namespace learning

// Where `prior_map` starts: the untrained network answers with the best fixed region, which is the floor to beat.
#pragma once

#include "core/learning/image_set.h"

#include <vector>

namespace learning {

/// Logits K × P × P, row-major (method.md, "CPU presets", `prior_map`): per finding the mean v of its training boxes'
/// coverage maps and of their mirror images, smoothed by [1 2 1]⊗[1 2 1]/16 (the border's patch goes on),
/// v = clip(0.98 v + 0.01 mean(v) + 0.002, 0.004, 0.96), logit v − logit c* clipped to [−5, 4]; findings without boxes
/// −2. c*: the cut on v with the best mean IoU on the training boxes.
std::vector<float> priorMapStart(const ImageSet& set, const Indices& boxed, int patches);

/// The level of `values` whose region (values ≥ level) has the best mean IoU with the boxes, first of equals from
/// above; `coverages` are P×P shares of each patch that a case's boxes cover.
double bestLevel(const std::vector<double>& values, const std::vector<std::vector<double>>& coverages);

} // namespace learning

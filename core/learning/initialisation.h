// First values of weights, the same on every machine for the same seed.
#pragma once

#include "core/domain/random.h"

#include <ATen/core/Tensor.h>

namespace learning {

/// N(0, deviation²) from our own generator, in place.
void fillNormal(const at::Tensor& tensor, double deviation, domain::Random& random);
/// He 2015: N(0, 2 / fan_in), fan_in the product of all dimensions but the first.
void fillHe(const at::Tensor& weight, domain::Random& random);

} // namespace learning

// A trained network whose backbone stays as it is and whose head learns today's boxes: seconds instead of minutes.
#pragma once

#include "core/learning/image_set.h"
#include "core/learning/localizer.h"
#include "core/learning/losses.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <vector>

namespace learning {

struct RefitImages {
    at::Tensor features;         ///< [n, C, h, w], float16 or float32: Localizer::features() in evaluation mode
    std::vector<Sample> samples; ///< boxed, one per row
    Indices changed;             ///< rows whose boxes are not those that the network learned from
};

/// Few enough for the desk, and enough that the maps follow a box: what has changed fills half of every batch.
inline constexpr int refitSteps = 24;

/// Head and prior map take `steps` steps of the run's own loss and optimiser at a tenth of its rate; batch norm stays at
/// its running statistics. Deterministic for a seed. The network ends in evaluation mode.
void refitHead(Localizer& network, const RefitImages& images, const LossConstants& constants,
               const domain::MethodOptions& options, std::uint64_t seed, int steps = refitSteps);

} // namespace learning

// Images per second of whole networks, training and answering, as a share of the peak.
#pragma once

#include "tests/benchmarks/learning/peaks.h"
#include "tests/benchmarks/learning/report.h"

#include <ATen/core/Tensor.h>

namespace bench {

enum class Extent { Short, Full };
/// The paper's network (pre-activation ResNet-50, 512², two images at once) with every way of anti-aliasing, and the one of
/// the CPU presets. A training step is forward, a loss and backward; Adam comes once for many of them and is left out.
void measureNetworks(Report& report, const at::Device& device, const Peaks& peaks, Extent extent);

} // namespace bench

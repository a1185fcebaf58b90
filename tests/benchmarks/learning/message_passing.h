// The PAC-CRF's kernel beside the published formulation, in time and memory.
#pragma once

#include "tests/benchmarks/learning/report.h"

#include <ATen/core/Tensor.h>

#include <string>

namespace bench {

/// Batch 8, 14 findings, 20×20 patches, window 19×19, 16 feature channels, 1 and 5 steps (performance.md).
void measureMessagePassing(Report& report, const at::Device& device, const std::string& memory);

} // namespace bench

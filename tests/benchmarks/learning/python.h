// The paper's network written in plain PyTorch, turn by turn with ours.
#pragma once

#include "tests/benchmarks/learning/report.h"

#include <ATen/core/Tensor.h>

namespace bench {

/// Ours in `type` and in float32, PyTorch as one writes it first, and PyTorch with every setting that makes it faster: each
/// measured in every turn, so that whatever else the machine does slows all alike. The figures are the best of the turns,
/// the ratios the median of the turns'. Says so where there is no python3 with torch.
void measurePython(Report& report, at::ScalarType type, int turns);

} // namespace bench

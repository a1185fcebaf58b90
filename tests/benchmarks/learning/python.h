// The same network written in plain PyTorch, measured by a script in the same run.
#pragma once

#include "tests/benchmarks/learning/report.h"

namespace bench {

/// Says so where there is no python3 with torch.
void measurePython(Report& report);

} // namespace bench

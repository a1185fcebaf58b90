// Whether the device waits for its batches.
#pragma once

#include "tests/benchmarks/learning/report.h"

#include <ATen/core/Tensor.h>

namespace bench {

/// Images per second that one thread makes into batches (drawn, augmented, targets), beside what the device eats and the
/// share of its time that it waits, at the presets. How films come to be in memory is measured by bench_loading: it needs
/// the imaging room.
void measureLoading(Report& report, const at::Device& device, at::ScalarType type);

} // namespace bench

// How long a training is, in steps (method.md, "Training"). Whoever plans a run must count as the trainer does.
#pragma once

#include "core/domain/method_options.h"

#include <cstdint>

namespace domain {

/// Boxed images in a batch: all of it where there are no others; `boxed_share` of it, at least one; under `natural`
/// their share of the pooled list.
double boxedPerBatch(const MethodOptions& options, std::int64_t boxed, std::int64_t unboxed);

/// `passes` over the boxed images, within min_steps … max_steps.
int unarySteps(const MethodOptions& options, std::int64_t boxed, std::int64_t unboxed);
/// `crf_fixed_steps`, else `crf_step_share` of the first stage's; 0 where `crf = off`.
int crfSteps(const MethodOptions& options, int unarySteps);

} // namespace domain

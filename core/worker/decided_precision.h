// `precision = auto`, tried once in a run's life.
#pragma once

#include "core/domain/error.h"
#include "core/domain/method_options.h"
#include "core/runs/run_folder.h"

#include <ATen/core/Tensor.h>

namespace worker {

/// The type for Autocast. What `auto` was found to mean stands in run.json ("decided": {"precision": "bfloat16"}) and
/// holds whenever the run goes on or answers, on another machine too: half a training in other numbers is another
/// training. Errors: those of reading and writing run.json.
domain::Result<at::ScalarType> decidedType(const runs::RunFolder& folder, const domain::MethodOptions& options,
                                           const at::Device& device);

} // namespace worker

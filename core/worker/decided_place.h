// In which numbers and in which memory order a run computes: tried once in its life.
#pragma once

#include "core/domain/error.h"
#include "core/domain/method_options.h"
#include "core/learning/fold_model.h"
#include "core/runs/run_folder.h"

namespace worker {

/// Fills in the type for Autocast and the memory order for the place's device. What was found stands in run.json
/// ("decided": {"precision": "bfloat16", "memory_order": "channels-last"}) and holds whenever the run goes on or answers,
/// on another machine too: half a training in other numbers is another training. `precision` other than `auto` fixes the
/// type. Errors: those of reading and writing run.json.
domain::Done decidePlace(const runs::RunFolder& folder, const domain::MethodOptions& options, learning::Place& place);

} // namespace worker

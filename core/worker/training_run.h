// A whole training: folds side by side, events, checkpoints, pause and stop, predictions.
#pragma once

#include "core/worker/run_start.h"

namespace worker {

/// Trains the run in the folder; returns the worker's exit code. Everything it has to say is in events.jsonl, everything
/// it makes is below the folder.
int trainRun(const RunRequest& request);

} // namespace worker

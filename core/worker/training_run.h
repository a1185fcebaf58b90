// A whole training: folds side by side, events, checkpoints, pause and stop, predictions.
#pragma once

#include "core/worker/run_start.h"

namespace worker {

/// Trains the run in the folder; returns the worker's exit code. Everything it has to say is in events.jsonl, everything
/// it makes is below the folder.
int trainRun(const RunRequest& request);

/// Seconds until folds with `left` of their work (0 … 1 each, those that work now first) are done by `parallel` threads
/// that each do `speed` of a fold per second, one fold after another.
double secondsUntilDone(const std::vector<double>& left, int parallel, double speed);

} // namespace worker

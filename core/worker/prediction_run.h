// Maps for every image that is asked for, each by models that have not seen its patient.
#pragma once

#include "core/worker/run_start.h"

namespace worker {

/// Answers prediction_set.json (where it is absent, the run's own training set) into predictions/all.safetensors: a boxed
/// image of the run, and every image of such a patient, by its test fold's model; any other by the mean of all models that
/// trained on nothing of its patient. What cannot be read or answered is told as a warning and left out. Images are answered
/// in the order of the set; on the way predictions/some.safetensors has the first ones, soon, then eight times as many, and
/// so on, and after a stop all that were answered. Each file is told as `answered`. Returns the worker's exit code. The
/// rows are held in memory until the end: 4·2·K·P² bytes an image.
int predictRun(RunRequest request);

} // namespace worker

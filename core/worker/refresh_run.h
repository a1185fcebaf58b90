// The effect of a new box in seconds: a finished run's backbone, its head refitted on today's boxes.
//
// Protocol. Whoever starts `fewbox-worker refresh FOLDER` has made FOLDER as for a training, with
//   run.json             the settings of the run that is refreshed; the machine's (device, precision, threads,
//                        parallel_folds) may differ
//   training_set.json    today's boxes. The worker rewrites the test folds in it so that each patient is answered by a
//                        model whose backbone has not seen them (refresh_folds.h)
//   prediction_set.json  the images in view, whose maps are wanted at once; without it, the boxed ones of training_set.json
//   refresh.json         {"base": PATH}, the folder of the finished run, absolute. A refreshed run as base means its own
//                        base: heads are always refitted from the full training, so nothing drifts
// Events: hello, phase "refresh", then {"event": "refreshed", "images": n, "seconds": s, "file":
// "predictions/all.safetensors"} as soon as the maps in view are there; then the folds that they did not need, step events
// of phase "refresh" counting folds, the other boxed images, and finished. Afterwards FOLDER is a finished run that `predict` takes: checkpoints
// of all folds, base_set.json (whom the backbone has seen), predictions/all.safetensors. It has no answers for test parts
// and no fitted cuts: the full training that follows has.
// The backbone's features of the training images are kept in BASE/features for the next time.
#pragma once

#include "core/worker/run_start.h"

namespace worker {

/// Returns the worker's exit code. Errors beside those of a training: RunMissing (no base), RunNotFinished (the base),
/// RunNotResumable (other settings than the base's).
int refreshRun(const RunRequest& request);

} // namespace worker

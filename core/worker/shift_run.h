// `audit shift`: how far a finished run's maps move when their pictures are moved by a few pixels.
//
// Protocol. FOLDER/shift.json asks: {"pixels": [1, 2, 4, 8, 16], "images": 100}, pixels of the network's input. The
// answer is FOLDER/shift_result.json: {"input_side", "patches", "blur", "images", "rows": [{"pixels", "patches", "moved",
// "expected", "residual", "region_iou", "regions"}]} (map_motion.h; means over images, four directions, trained findings
// and the patches that no repeated edge reaches; regions of the findings that the image has a box of, null where no
// region is left). Each boxed image is answered by the fold that did not see it, by its answer's stage, without
// test-time shifts: they would hide what is asked.
#pragma once

#include "core/worker/run_start.h"

namespace worker {

/// Returns the worker's exit code. Errors: those of `predict`, and JsonInvalid for a request that says nothing usable.
int shiftRun(RunRequest request);

} // namespace worker

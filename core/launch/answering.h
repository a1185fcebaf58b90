// Runs as those who answer: which of them can be asked, and what for.
#pragma once

#include "core/domain/error.h"
#include "core/runs/run_folder.h"
#include "core/store/project.h"

#include <optional>
#include <vector>

namespace launch {

/// Finished, or stopped, with predictions of at least some films; one whose heads are being refitted as soon as the films
/// in view have theirs. A failed run is never asked: nobody knows what its predictions are worth.
bool canAnswer(const store::Project&, const store::RunRow&);
/// The newest of those for a question about the whole project, and so not one whose heads were refitted and which has
/// answered no more than the films that it was refitted for. None: no run can answer. Errors: those of the store.
domain::Result<std::optional<store::RunRow>> latestAnswering(const store::Project&);
/// The run that may be asked for every film: by its number, or "latest", the newest finished one. Errors: RunMissing,
/// RunNotFinished, RunLocked (a worker is at it).
domain::Result<store::RunRow> findRunToPredict(const store::Project&, const QString& name);

/// Writes prediction_set.json: every image of the project that has a file, as it is now. The worker answers in its order:
/// those of `first`, then what follows the first of them in the project, around to its beginning.
domain::Done preparePrediction(store::Project&, const runs::RunFolder&, const std::vector<domain::ImageId>& first = {});

} // namespace launch

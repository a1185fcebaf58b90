// Which findings and which images of a frozen set a run's settings take.
#pragma once

#include "core/domain/method_options.h"
#include "core/domain/training_set.h"

#include <cstddef>
#include <vector>

namespace domain {

/// Positions in the schema of the findings that are trained: all of them, or the boxed ones (`findings`).
std::vector<int> trainedFindings(const FindingSchema& schema, const MethodOptions& options);

/// Boxed images that have a box of a trained finding, and `unannotated_share` of the others that have a label and may
/// train, drawn by the seed; positions in set.images, ascending.
std::vector<std::size_t> chosenImages(const TrainingSet& set, const MethodOptions& options);

} // namespace domain

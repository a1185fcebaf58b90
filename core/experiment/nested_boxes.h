// Fewer boxes than there are, drawn by patient, so that accuracy can be seen against their number.
#pragma once

#include "core/domain/training_set.h"

#include <cstdint>

namespace experiment {

/// The same test cases, but each fold trains on about `boxes` boxes: patients are drawn at random until they suffice, the
/// boxed images of all others get Part::Test. Draws of one seed are nested: those of 25 boxes are among those of 50.
/// Under cross validation every fold gives its share, so that all folds train on equally many; with a split of one's own
/// the train part gives, and its validation part stays. 0, or more than there are: the set as it is.
domain::TrainingSet withBoxes(domain::TrainingSet set, int boxes, std::uint64_t seed);

/// Boxes, and images with boxes, that train a fold; the mean over folds.
struct TrainedBoxes {
    double boxes = 0, images = 0;
};
TrainedBoxes trainedBoxes(const domain::TrainingSet& set);

} // namespace experiment

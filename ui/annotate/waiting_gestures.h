// What a gesture that is not stored yet looks like on screen.
#pragma once

#include "ui/annotate/gesture_queue.h"

namespace annotate {

/// How many boxes the gesture draws.
int boxesDrawnBy(const store::Gesture& gesture);
/// The number of the box or point that the gesture changes, to be replaced when that gets its own; nullptr: none.
domain::BoxId* changedBox(store::Gesture& gesture);
domain::PointId* changedPoint(store::Gesture& gesture);

/// The rest of what `earlier` began: one step of undo with it, as in the store.
bool goesOnFrom(const store::Gesture& later, const store::Gesture& earlier);

/// What a waiting gesture draws has these temporary numbers and this reader.
struct WaitingMarks {
    const Hand& hand;
    const std::vector<domain::BoxId>& boxes;
    domain::PointId point;
};
/// Applies a waiting gesture to what the reader `looking` is shown of `image`: of another reader's gestures the marks
/// alone, and in a blinded reading nothing.
void show(ShownFacts& shown, const store::Gesture& gesture, domain::ImageId image, const WaitingMarks& marks,
          const Hand& looking);

} // namespace annotate

// What a gesture that is not stored yet looks like on screen.
#pragma once

#include "ui/annotate/gesture_queue.h"

namespace annotate {

/// Who is at the desk, for the marks that nobody has signed in the store yet.
struct Hand {
    domain::ReaderId reader;
    QString name;
};

/// How many boxes the gesture draws.
int boxesDrawnBy(const store::Gesture& gesture);
/// The number of the box or point that the gesture changes, to be replaced when that gets its own; nullptr: none.
domain::BoxId* changedBox(store::Gesture& gesture);
domain::PointId* changedPoint(store::Gesture& gesture);

/// Applies a waiting gesture to what is shown of `image`. `boxes` and `point` are the temporary numbers of what it
/// draws.
void show(ShownFacts& shown, const store::Gesture& gesture, domain::ImageId image, const Hand& hand,
          const std::vector<domain::BoxId>& boxes, domain::PointId point);

} // namespace annotate

// The rules of the desk. They live here, so that a mouse, a key, an import and an accepted proposal obey the same ones.
//
// - A box stays in its image: what is outside is cut off; under one pixel a side it is no box.
// - A box says that its finding is present. The last one taken away leaves the label as it was before.
// - A finding with boxes cannot be called anything but present.
// - A reader changes own facts only; an imported box is answered by a box of one's own.
// - The first fact of a reader about an image begins the reading.
#pragma once

#include "core/store/facts.h"

namespace store {

/// The box cut to the image (an image whose size was never read cuts at its left and top alone).
/// Errors: BoxInvalid (not finite, negative), BoxTooSmall (under 1 px a side within the image).
domain::Result<domain::Box> boxWithin(const domain::Box&, domain::Size image);

/// Stores what the gesture means. Everything happens in the caller's transaction.
/// Errors: ImageUnknown, BoxUnknown, FindingUnknown, BoxInvalid, BoxTooSmall, BoxOfAnotherReader, LabelContradictsBox.
domain::Done applyRules(Stroke&, const Gesture&, const domain::FindingSchema&);

} // namespace store

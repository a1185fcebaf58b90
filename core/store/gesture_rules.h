// The rules of the desk. They live here, so that a mouse, a key, an import and an accepted proposal obey the same ones.
//
// - A box stays in its image: what is outside is cut off; under one pixel a side it is no box. A point is on its image.
// - A mark (a box or a point) says that its finding is present. The last one taken away leaves the label as it was.
// - A finding with marks cannot be called anything but present.
// - A reader changes own facts only; an imported box is answered by a box of one's own, or taken over: then the box is
//   the reader's, and no other imported box of the finding is lost by it.
// - The first fact of a reader about an image begins the reading.
// - A proposal is nothing until a reader accepts or edits it: then the box is the reader's, with all of the above.
// - Whoever reads blinded sees no other reader's answer before the own read is completed, and does not adjudicate.
// - An adjudication holds before every opinion and changes none.
// - A finding is added once, under a name and a short name that no other has.
#pragma once

#include "core/store/stroke.h"

namespace store {

/// The box cut to the image (an image whose size was never read cuts at its left and top alone).
/// Errors: BoxInvalid (not finite, negative), BoxTooSmall (under 1 px a side within the image).
domain::Result<domain::Box> boxWithin(const domain::Box&, domain::Size image);

/// Stores what the gesture means. Everything happens in the caller's transaction.
/// Errors: ImageUnknown, BoxUnknown, PointUnknown, FindingUnknown, ReaderUnknown, RunMissing, OptionUnknown, BoxInvalid,
/// BoxTooSmall, PointOutsideImage, BoxOfAnotherReader, PointOfAnotherReader, LabelContradictsBox, ReadingBlinded,
/// FindingExists, OptionOutOfRange (a finding's name that cannot be).
domain::Done applyRules(Stroke&, const Gesture&, const domain::FindingSchema&);

} // namespace store

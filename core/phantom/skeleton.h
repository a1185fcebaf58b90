// Bones: ribs, spine, clavicles, shoulder blades, upper arms.
#pragma once

#include "core/phantom/chest_shape.h"

namespace phantom {

void addSkeleton(Raster& absorption, const ChestShape& shape);

/// The middle line of rib 0 … 9 from the spine round to its front end, canvas pixels.
Path ribPath(const ChestShape& shape, Side side, int rib);

} // namespace phantom

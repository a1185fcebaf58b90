// The lungs' inside: arteries and veins that branch from the hila, and the texture of what is finer.
#pragma once

#include "core/phantom/chest_shape.h"

namespace phantom {

/// What vessels and fine texture add, weighted by the air around them.
Raster drawVessels(const ChestShape& shape, const Raster& air);

} // namespace phantom

// The chest as an X-ray sees it: absorption along each ray, in layers that findings can change.
#pragma once

#include "core/phantom/chest_shape.h"

#include <array>

namespace phantom {

/// Canvas-sized rasters. Absorption is in nepers less what the beam's hardness hides: 0 air … about 4 abdomen.
struct Chest {
    ChestShape shape;
    Raster absorption;             ///< everything but the lungs' vessels
    Raster vessels;                ///< vessels and fine texture of the lungs
    Raster air;                    ///< 0 … 1: how much of the ray runs through lung; what a consolidation may fill
    std::array<Raster, 2> lungs;   ///< coverage
    Raster vesselsLeft;            ///< 0 … 1: share of the vessels that is still seen; 1 unless a finding says so
};

constexpr float airContrast = 1.55F; ///< absorption that a lung's full depth lacks against soft tissue

Chest drawChest(const ChestShape& shape);

/// Chord of a round thing at distance d from its middle, in radii: √(1 − d²).
float chord(float d);

} // namespace phantom

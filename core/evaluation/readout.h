// How a map becomes a region: of whole patches, or of the interpolated map's finer cells.
#pragma once

#include "core/domain/patch_grid.h"

#include <vector>

namespace evaluation {

/// z ≥ `cut`; z ≥ 0.6 of the map's maximum; z ≥ the cut that was fitted per finding on the fold's training images.
enum class RegionRule { Cut, Relative, FittedCut };
/// Patches: a region is a union of the P×P patches. Pixels: the map is interpolated bilinearly between the patches' centres
/// (beyond the outermost it stays level) on a grid of 16×16 cells a patch, 3.2 pixels wide in NIH's films, and a region is a
/// union of those; areas stay exact unions of cells.
enum class Readout { Patches, Pixels };

struct Region {
    domain::PatchGrid grid; ///< of the patches, or of the finer cells
    domain::PatchMask mask; ///< row-major over `grid`
    double areaInPatches = 0;
    bool isEmpty() const { return areaInPatches == 0; }
};

/// `map`: P × P, row-major, finite. `cut` is not used by RegionRule::Relative.
Region regionOf(const float* map, int patches, domain::Size imageSize, RegionRule rule, double cut,
                Readout readout = Readout::Patches);

/// The map between its patches' centres: (P·cells) × (P·cells) values, row-major.
std::vector<float> interpolated(const float* map, int patches, int cellsPerPatch);

} // namespace evaluation

// How well a region of patches finds a box: exact areas in the image frame (paper, section 4).
#pragma once

#include "core/domain/patch_grid.h"

#include <vector>

namespace domain {

struct Overlap {
    double iou = 0; ///< |R∩B| / |R∪B|
    double ior = 0; ///< |R∩B| / |R|; 0 when R is empty
    double regionArea = 0;
    double boxArea = 0;
    bool operator==(const Overlap&) const = default;
};

/// R: union of the positive patches of `region`; B: union of `boxes` (at least one).
Overlap overlap(const PatchGrid& grid, const PatchMask& region, const std::vector<Box>& boxes);

/// `region = relative` of method.md: patches with z ≥ share of the map's maximum; never empty.
PatchMask relativeRegion(const PatchGrid& grid, const float* values, double share = 0.6);

/// The best IoU that any P×P map could reach: patches sorted by the share that the boxes cover, the best prefix.
double ceilingIou(const PatchGrid& grid, const std::vector<Box>& boxes);
/// The same for IoR.
double ceilingIor(const PatchGrid& grid, const std::vector<Box>& boxes);

} // namespace domain

// What a map says of one finding in one film, in a few numbers that a hundred thousand films can keep.
#pragma once

#include "core/domain/patch_grid.h"

#include <array>
#include <cstdint>

namespace assist {

/// A map's shape without its height: 4 × 4 area means as shares of the largest, 0…255.
using CoarseMap = std::array<std::uint8_t, 16>;

struct MapSummary {
    double mass = 0; ///< S = Σ z over the patches (method.md, Losses)
    double peak = 0; ///< largest z
    /// (Σ z)² / Σ z²: n for n patches that share the mass evenly, whatever the height. 0 for a map of zeros.
    double effectivePatches = 0;
    int blobs = 0; ///< connected parts of the region
    CoarseMap coarse{};
    bool operator==(const MapSummary&) const = default;
};

/// `map`: P × P, row-major, finite, z ≥ 0; `region`: its positive patches. Blobs are joined over corners.
MapSummary summarise(const float* map, int patches, const domain::PatchMask& region);

/// Cosine of two coarse maps, 0…1; 0 where one is empty.
double similarity(const CoarseMap& a, const CoarseMap& b);

} // namespace assist

// Blobs: connected components of positive patches, for the discrete criterion (paper, Eq. 4).
#pragma once

#include "core/domain/patch_grid.h"

#include <vector>

namespace domain {

enum class Connectivity { Four, Eight };

struct Blobs {
    std::vector<int> labelOfPatch; ///< 0 outside, 1… the blob's number, row-major
    std::vector<int> sizes;        ///< patches of blob 1, 2, …
};
Blobs connectedComponents(const PatchMask& mask, int rows, int columns, Connectivity connectivity);

/// Eq. 4 for one case. inside: largest blob within b; outside: total of blobs within the complement, in patches.
struct DiscreteCriterion {
    int largestInside = 0;
    double insideLimit = 0; ///< τ·|b|
    int totalOutside = 0;
    double outsideLimit = 0; ///< ρ·L, L by the run's `outside_limit`
    bool holds() const { return largestInside >= insideLimit && totalOutside <= outsideLimit; }
};
DiscreteCriterion discreteCriterion(const PatchMask& region, const PatchMask& box, int rows, int columns, double tau,
                                    double rho, bool limitIsBox, Connectivity connectivity = Connectivity::Eight);

} // namespace domain

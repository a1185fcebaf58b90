#include "core/assist/map_summary.h"

#include "core/domain/connected_components.h"

#include <algorithm>
#include <cmath>

namespace assist {

namespace {

constexpr int coarseSide = 4;

CoarseMap coarseOf(const float* map, int patches)
{
    std::array<double, coarseSide * coarseSide> sums{}, counts{};
    for (int i = 0; i < patches * patches; ++i) {
        // By the patch's centre: exact where P is a multiple of four, within one patch elsewhere.
        const int row = (2 * (i / patches) + 1) * coarseSide / (2 * patches);
        const int column = (2 * (i % patches) + 1) * coarseSide / (2 * patches);
        const auto cell = static_cast<std::size_t>(row * coarseSide + column);
        sums[cell] += static_cast<double>(map[i]);
        counts[cell] += 1;
    }
    double largest = 0;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        sums[i] = counts[i] > 0 ? sums[i] / counts[i] : 0; // P < 4 leaves cells without a patch
        largest = std::max(largest, sums[i]);
    }
    CoarseMap coarse{};
    for (std::size_t i = 0; i < sums.size() && largest > 0; ++i)
        coarse[i] = static_cast<std::uint8_t>(std::lround(255 * sums[i] / largest));
    return coarse;
}

} // namespace

MapSummary summarise(const float* map, int patches, const domain::PatchMask& region)
{
    MapSummary summary;
    double squares = 0;
    for (int i = 0; i < patches * patches; ++i) {
        const double z = static_cast<double>(map[i]);
        summary.mass += z;
        squares += z * z;
        summary.peak = std::max(summary.peak, z);
    }
    summary.effectivePatches = squares > 0 ? summary.mass * summary.mass / squares : 0;
    summary.blobs = static_cast<int>(
        domain::connectedComponents(region, patches, patches, domain::Connectivity::Eight).sizes.size());
    summary.coarse = coarseOf(map, patches);
    return summary;
}

double similarity(const CoarseMap& a, const CoarseMap& b)
{
    double ab = 0, aa = 0, bb = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        ab += a[i] * b[i];
        aa += a[i] * a[i];
        bb += b[i] * b[i];
    }
    return aa > 0 && bb > 0 ? ab / std::sqrt(aa * bb) : 0;
}

} // namespace assist

#include "core/evaluation/readout.h"

#include "core/domain/region.h"

#include <algorithm>

namespace evaluation {

namespace {

constexpr int cellsPerPatch = 16;

/// Where a cell's centre lies between two patches' centres.
struct Between {
    int first, second;
    float share; ///< of the second
};

std::vector<Between> placesAlongAxis(int patches, int cells)
{
    std::vector<Between> places;
    for (int i = 0; i < patches * cells; ++i) {
        const double at = std::clamp((i + 0.5) / cells - 0.5, 0.0, patches - 1.0); // in patches, 0: the first centre
        const int first = std::min(static_cast<int>(at), std::max(patches - 2, 0));
        places.push_back({first, std::min(first + 1, patches - 1), static_cast<float>(at - first)});
    }
    return places;
}

} // namespace

std::vector<float> interpolated(const float* map, int patches, int cells)
{
    const std::vector<Between> places = placesAlongAxis(patches, cells);
    std::vector<float> fine;
    fine.reserve(places.size() * places.size());
    std::vector<float> line(static_cast<std::size_t>(patches));
    for (const Between& y : places) {
        for (int column = 0; column < patches; ++column) {
            const float above = map[y.first * patches + column], below = map[y.second * patches + column];
            line[static_cast<std::size_t>(column)] = above + y.share * (below - above);
        }
        for (const Between& x : places) {
            const float left = line[static_cast<std::size_t>(x.first)], right = line[static_cast<std::size_t>(x.second)];
            fine.push_back(left + x.share * (right - left));
        }
    }
    return fine;
}

Region regionOf(const float* map, int patches, domain::Size imageSize, RegionRule rule, double cut, Readout readout)
{
    const int cells = readout == Readout::Pixels ? cellsPerPatch : 1;
    const std::vector<float> fine = cells > 1 ? interpolated(map, patches, cells) : std::vector<float>();
    const float* values = cells > 1 ? fine.data() : map;
    const domain::PatchGrid grid(patches * cells, imageSize);
    Region region{grid, rule == RegionRule::Relative ? domain::relativeRegion(grid, values)
                                                     : grid.positivePatches(values, cut)};
    region.areaInPatches = static_cast<double>(domain::patchCount(region.mask)) / (cells * cells);
    return region;
}

} // namespace evaluation

#include "core/domain/region.h"

#include <algorithm>
#include <cassert>
#include <functional>
#include <limits>

namespace domain {

namespace {

/// What of the boxes lies in the image: a reader's box always does, an imported one may stick out.
std::vector<Box> inImage(const PatchGrid& grid, const std::vector<Box>& boxes)
{
    std::vector<Box> inside;
    for (const Box& box : boxes) {
        const Box clipped = clippedTo(box, grid.imageSize());
        if (clipped.area() > 0)
            inside.push_back(clipped);
    }
    return inside;
}

} // namespace

Overlap overlap(const PatchGrid& grid, const PatchMask& region, const std::vector<Box>& boxes)
{
    assert(region.size() == static_cast<std::size_t>(grid.count()));
    const std::vector<Box> truth = inImage(grid, boxes);
    Overlap result;
    result.boxArea = unionArea(truth);
    double common = 0;
    std::vector<Box> parts;
    for (int i = 0; i < grid.count(); ++i) {
        if (!region[static_cast<std::size_t>(i)])
            continue;
        const Box patch = grid.cell(i);
        result.regionArea += patch.area();
        parts.clear();
        for (const Box& box : truth)
            parts.push_back(intersection(patch, box));
        common += unionArea(parts);
    }
    const double both = result.regionArea + result.boxArea - common;
    result.iou = both > 0 ? common / both : 0;
    result.ior = result.regionArea > 0 ? common / result.regionArea : 0;
    return result;
}

PatchMask relativeRegion(const PatchGrid& grid, const float* values, double share)
{
    float largest = -std::numeric_limits<float>::infinity();
    for (int i = 0; i < grid.count(); ++i) {
        if (values[i] > largest)
            largest = values[i];
    }
    // A map of zeros or below would else have no patch at or above its share.
    return grid.positivePatches(values, std::min(share * largest, static_cast<double>(largest)));
}

double ceilingIou(const PatchGrid& grid, const std::vector<Box>& boxes)
{
    const std::vector<Box> truth = inImage(grid, boxes);
    std::vector<double> coverage = grid.coverageOf(truth);
    std::sort(coverage.begin(), coverage.end(), std::greater<>());
    const Size size = grid.imageSize();
    const double patchArea = static_cast<double>(size.width) * size.height / grid.count();
    const double boxArea = unionArea(truth);
    double common = 0;
    double best = 0;
    for (std::size_t k = 0; k < coverage.size(); ++k) {
        common += coverage[k] * patchArea;
        best = std::max(best, common / (static_cast<double>(k + 1) * patchArea + boxArea - common));
    }
    return best;
}

double ceilingIor(const PatchGrid& grid, const std::vector<Box>& boxes)
{
    // IoR of a prefix is the mean of its shares: the first patch alone is best.
    const std::vector<double> coverage = grid.coverageOf(inImage(grid, boxes));
    return *std::max_element(coverage.begin(), coverage.end());
}

} // namespace domain

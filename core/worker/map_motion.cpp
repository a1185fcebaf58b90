#include "core/worker/map_motion.h"

#include <torch/types.h>

#include <algorithm>
#include <cmath>

namespace worker {

at::Tensor movedPicture(const at::Tensor& pixels, int dx, int dy)
{
    const auto indices = [](std::int64_t side, int by) {
        return (torch::arange(side, torch::kLong) - by).clamp(0, side - 1);
    };
    return pixels.index_select(3, indices(pixels.size(3), dx)).index_select(2, indices(pixels.size(2), dy));
}

at::Tensor movedInside(const at::Tensor& maps, double dx, double dy, int margin)
{
    const auto along = [margin](const at::Tensor& values, std::int64_t dimension, double by) {
        const std::int64_t length = values.size(dimension) - 2 * margin;
        // Patch i of the moved map is patch i − by of the map.
        const double from = std::floor(-by);
        const double share = -by - from;
        const at::Tensor first = values.narrow(dimension, margin + static_cast<std::int64_t>(from), length);
        if (share < 1e-9)
            return first;
        return first + share * (values.narrow(dimension, margin + static_cast<std::int64_t>(from) + 1, length) - first);
    };
    return along(along(maps, maps.dim() - 1, dx), maps.dim() - 2, dy);
}

int marginFor(double patches)
{
    return static_cast<int>(std::ceil(std::abs(patches))) + 1; // and one that sees the repeated edge
}

void MapMotion::add(const MapMotion& other)
{
    moved += other.moved;
    expected += other.expected;
    residual += other.residual;
    values += other.values;
    regionIou += other.regionIou;
    regions += other.regions;
}

MapMotion motionOf(const at::Tensor& before, const at::Tensor& after, double dx, double dy, int margin, double cut)
{
    const at::Tensor still = movedInside(before, 0, 0, margin);
    const at::Tensor moved = movedInside(before, dx, dy, margin);
    const at::Tensor seen = movedInside(after, 0, 0, margin);
    const auto sum = [](const at::Tensor& difference) { return difference.abs().sum(torch::kDouble).item<double>(); };
    MapMotion motion{sum(seen - still), sum(moved - still), sum(seen - moved), static_cast<double>(seen.numel())};
    const at::Tensor a = seen >= cut, b = moved >= cut;
    const at::Tensor common = (a & b).flatten(1).sum(1), either = (a | b).flatten(1).sum(1);
    for (std::int64_t i = 0; i < either.size(0); ++i) {
        const auto all = either[i].item<std::int64_t>();
        if (all > 0) {
            motion.regionIou += static_cast<double>(common[i].item<std::int64_t>()) / static_cast<double>(all);
            motion.regions += 1;
        }
    }
    return motion;
}

} // namespace worker

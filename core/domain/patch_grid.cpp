#include "core/domain/patch_grid.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace domain {

PatchGrid::PatchGrid(int rows, int columns, Size imageSize) : m_rows(rows), m_columns(columns), m_imageSize(imageSize)
{
    assert(rows >= 1 && columns >= 1 && !imageSize.isEmpty());
}

Box PatchGrid::cell(int row, int column) const
{
    // Both edges by the same formula, so that neighbours share theirs.
    const auto edge = [](int index, int length, int parts) { return static_cast<double>(index) * length / parts; };
    const double left = edge(column, m_imageSize.width, m_columns);
    const double top = edge(row, m_imageSize.height, m_rows);
    return {left, top, edge(column + 1, m_imageSize.width, m_columns) - left,
            edge(row + 1, m_imageSize.height, m_rows) - top};
}

int PatchGrid::indexAt(Point pointInImage) const
{
    const double x = pointInImage.x * m_columns / m_imageSize.width;
    const double y = pointInImage.y * m_rows / m_imageSize.height;
    if (!(x >= 0 && x < m_columns && y >= 0 && y < m_rows))
        return -1;
    return static_cast<int>(y) * m_columns + static_cast<int>(x);
}

PatchMask PatchGrid::patchesOf(const Box& box) const
{
    PatchMask mask(static_cast<std::size_t>(count()), 0);
    if (!box.isFinite())
        return mask;
    bool any = false;
    for (int i = 0; i < count(); ++i) {
        const Box patch = cell(i);
        // "At least half" with room for the rounding of a box drawn exactly along half a patch.
        if (intersection(patch, box).area() >= 0.5 * patch.area() * (1 - 1e-12)) {
            mask[static_cast<std::size_t>(i)] = 1;
            any = true;
        }
    }
    if (!any) {
        const auto nearest = [](double value, int length) {
            return std::clamp(value, 0.0, std::nextafter(static_cast<double>(length), 0.0));
        };
        const Point centre = box.centre(); // outside the image only for a box that is: then the nearest patch
        const Point inside{nearest(centre.x, m_imageSize.width), nearest(centre.y, m_imageSize.height)};
        const int index = indexAt(inside);
        mask[static_cast<std::size_t>(index >= 0 ? index : count() - 1)] = 1;
    }
    return mask;
}

PatchMask PatchGrid::patchesOf(const std::vector<Box>& boxes) const
{
    PatchMask all(static_cast<std::size_t>(count()), 0);
    for (const Box& box : boxes) {
        const PatchMask one = patchesOf(box);
        std::transform(all.begin(), all.end(), one.begin(), all.begin(),
                       [](std::uint8_t a, std::uint8_t b) { return static_cast<std::uint8_t>(a | b); });
    }
    return all;
}

std::vector<double> PatchGrid::coverageOf(const std::vector<Box>& boxes) const
{
    std::vector<double> coverage(static_cast<std::size_t>(count()), 0);
    std::vector<Box> parts;
    for (int i = 0; i < count(); ++i) {
        const Box patch = cell(i);
        parts.clear();
        for (const Box& box : boxes) {
            const Box part = intersection(patch, box);
            if (part.area() > 0)
                parts.push_back(part);
        }
        coverage[static_cast<std::size_t>(i)] = std::min(1.0, unionArea(parts) / patch.area());
    }
    return coverage;
}

PatchMask PatchGrid::positivePatches(const float* values, double cut) const
{
    PatchMask mask(static_cast<std::size_t>(count()));
    std::transform(values, values + count(), mask.begin(), [cut](float value) -> std::uint8_t { return value >= cut; });
    return mask;
}

int patchCount(const PatchMask& mask)
{
    return static_cast<int>(std::count_if(mask.begin(), mask.end(), [](std::uint8_t patch) { return patch != 0; }));
}

} // namespace domain

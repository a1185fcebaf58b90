#include "core/assist/best_box.h"

#include <algorithm>
#include <cassert>
#include <vector>

namespace assist {

namespace {

/// Patches of the mask in any rectangle of patches, by four look-ups.
class SummedArea {
public:
    SummedArea(const domain::PatchMask& mask, int rows, int columns)
        : m_stride(columns + 1), m_sums(static_cast<std::size_t>((rows + 1) * (columns + 1)), 0)
    {
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                at(row + 1, column + 1) = at(row, column + 1) + at(row + 1, column) - at(row, column) +
                                          mask[static_cast<std::size_t>(row * columns + column)];
            }
        }
    }
    /// Half open: rows top…bottom−1, columns left…right−1.
    int count(int top, int left, int bottom, int right) const
    {
        return at(bottom, right) - at(top, right) - at(bottom, left) + at(top, left);
    }

private:
    int& at(int row, int column) { return m_sums[static_cast<std::size_t>(row * m_stride + column)]; }
    int at(int row, int column) const { return m_sums[static_cast<std::size_t>(row * m_stride + column)]; }

    int m_stride;
    std::vector<int> m_sums;
};

/// In patches, half open.
struct Rectangle {
    int top = 0, left = 0, bottom = 0, right = 0;
    int area() const { return (bottom - top) * (right - left); }
};

/// The smallest rectangle that holds the mask. What fits best lies in it: what reaches beyond adds to the union alone.
Rectangle boundsOf(const domain::PatchMask& mask, int rows, int columns)
{
    Rectangle bounds{rows, columns, 0, 0};
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            if (!mask[static_cast<std::size_t>(row * columns + column)])
                continue;
            bounds.top = std::min(bounds.top, row);
            bounds.left = std::min(bounds.left, column);
            bounds.bottom = std::max(bounds.bottom, row + 1);
            bounds.right = std::max(bounds.right, column + 1);
        }
    }
    return bounds;
}

} // namespace

FittedBox bestBox(const domain::PatchGrid& grid, const domain::PatchMask& blob)
{
    const int patches = domain::patchCount(blob);
    assert(blob.size() == static_cast<std::size_t>(grid.count()) && patches > 0);
    const SummedArea sums(blob, grid.rows(), grid.columns());
    const Rectangle bounds = boundsOf(blob, grid.rows(), grid.columns());

    // Cells are equal, so areas are counts; fractions are compared as whole numbers, so ties are ties.
    Rectangle best;
    std::int64_t bestCommon = 0, bestUnion = 1;
    for (int top = bounds.top; top < bounds.bottom; ++top) {
        for (int bottom = top + 1; bottom <= bounds.bottom; ++bottom) {
            for (int left = bounds.left; left < bounds.right; ++left) {
                for (int right = left + 1; right <= bounds.right; ++right) {
                    const Rectangle one{top, left, bottom, right};
                    const std::int64_t common = sums.count(top, left, bottom, right);
                    const std::int64_t both = one.area() + patches - common;
                    const std::int64_t gain = common * bestUnion - bestCommon * both;
                    if (gain > 0 || (gain == 0 && one.area() > best.area())) {
                        best = one;
                        bestCommon = common;
                        bestUnion = both;
                    }
                }
            }
        }
    }
    const domain::Box first = grid.cell(best.top, best.left);
    const domain::Box last = grid.cell(best.bottom - 1, best.right - 1);
    return {domain::boxFromCorners({first.left(), first.top()}, {last.right(), last.bottom()}),
            static_cast<double>(bestCommon) / static_cast<double>(bestUnion)};
}

} // namespace assist

// The P×P patches of the paper (sections 3.1 and 4, P = 20) over an image.
#pragma once

#include "core/domain/geometry.h"

#include <cstdint>
#include <vector>

namespace domain {

/// Row-major, rows × columns entries, 0 or 1.
using PatchMask = std::vector<std::uint8_t>;

/// A radiograph's frame cut into rows × columns equal cells.
///
/// Frame: image (geometry.h). Cell (row, col) covers [col·W/columns, (col+1)·W/columns) and likewise in y.
class PatchGrid {
public:
    /// Counts ≥ 1 and a positive size are the caller's promise (asserted; files are checked on entry).
    PatchGrid(int rows, int columns, Size imageSize);
    PatchGrid(int patches, Size imageSize) : PatchGrid(patches, patches, imageSize) {}

    int rows() const { return m_rows; }
    int columns() const { return m_columns; }
    int count() const { return m_rows * m_columns; }
    Size imageSize() const { return m_imageSize; }

    Box cell(int row, int column) const;
    Box cell(int index) const { return cell(index / m_columns, index % m_columns); }
    /// The patch under a point; -1 outside the image.
    int indexAt(Point pointInImage) const;

    /// Patches with at least half of their area in `box`; if none, the one that holds its centre (method.md).
    PatchMask patchesOf(const Box& box) const;
    /// The union of each box's patches; all 0 for no box.
    PatchMask patchesOf(const std::vector<Box>& boxes) const;
    /// Share of each patch that the union of the boxes covers, 0…1.
    std::vector<double> coverageOf(const std::vector<Box>& boxes) const;
    /// Patches whose value is ≥ cut.
    PatchMask positivePatches(const float* values, double cut) const;

private:
    int m_rows;
    int m_columns;
    Size m_imageSize;
};

int patchCount(const PatchMask& mask);

} // namespace domain

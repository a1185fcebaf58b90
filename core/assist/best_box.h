// The box that fits a blob best.
#pragma once

#include "core/domain/patch_grid.h"

namespace assist {

struct FittedBox {
    domain::Box box; ///< image frame; edges on patch borders
    double iou = 0;  ///< of the box and the union of the blob's patches
    bool operator==(const FittedBox&) const = default;
};

/// The box with the largest IoU to the union of `blob`'s patches (at least one). Of equals the largest, then the
/// topmost, then the leftmost.
///
/// No box anywhere does better than the best one on patch borders: while one edge moves within a patch, both the area in
/// common and the area of the union are linear in its place, so their ratio is monotone and is largest at a border.
FittedBox bestBox(const domain::PatchGrid& grid, const domain::PatchMask& blob);

} // namespace assist

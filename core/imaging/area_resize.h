// Resizing by pixel areas: each new pixel is the average of the old picture over its own rectangle, so that the new
// grid and domain::PatchGrid cut the frame at the same places. Never aligned corners.
#pragma once

#include <vector>

namespace imaging {

/// `picture` is row-major, width × height; the result newWidth × newHeight, each axis scaled by itself. Exact in both
/// directions: enlarging repeats pixels and mixes them where a new pixel lies across a border; the mean is kept.
std::vector<float> areaResized(const std::vector<float>& picture, int width, int height, int newWidth, int newHeight);

} // namespace imaging

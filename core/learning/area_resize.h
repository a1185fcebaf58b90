// Resizing by pixel areas, never aligned corners (architecture.md, coordinates).
#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace learning {

/// Each output pixel is the exact mean of the area that it covers. [N, C, H, W] → [N, C, height, width], floating dtype
/// kept, differentiable. For shrinking; enlarging repeats pixels.
at::Tensor areaResize(const at::Tensor& images, std::int64_t height, std::int64_t width);

} // namespace learning

// The max-pool that anti-aliasing leaves: 3×3, every pixel.
#pragma once

#include <ATen/core/Tensor.h>

namespace learning {

/// max_pool2d(x, 3, 1, 1) as maxima of rows and then of columns: ATen's own keeps an int64 index for every pixel and takes
/// several times as long (performance.md). Among equal largest neighbours the gradient is shared. [N, C, H, W], H and W ≥ 2.
at::Tensor denseMaxPool3(const at::Tensor& x);

} // namespace learning

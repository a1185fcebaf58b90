// Anti-aliasing: a low-pass filter before every downsampling (Zhang 2019; paper, section 3.3).
#pragma once

#include <ATen/core/Tensor.h>

namespace learning {

/// Reflects without repeating the edge, by concatenating slices: ATen's reflection_pad2d knows no bfloat16 and loses the
/// channels-last layout (8 times slower, performance.md). [N, C, H, W]; before, after < H and W.
at::Tensor reflectPad(const at::Tensor& x, int before, int after);

/// Binomial filter of `size` 1…7 per channel (size 3: [1 2 1]⊗[1 2 1]/16), reflect padding ⌊(size−1)/2⌋ before and
/// ⌈(size−1)/2⌉ after, then every `stride`-th pixel. [N, C, H, W] → [N, C, ⌈H/stride⌉, ⌈W/stride⌉]; no parameters;
/// differentiable. Equals antialiased-cnns' BlurPool.
at::Tensor blurPool(const at::Tensor& x, int size, int stride = 2);

} // namespace learning

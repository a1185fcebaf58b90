// A dense convolution followed by the anti-aliasing filter: what a strided convolution becomes.
#pragma once

#include "core/learning/convolution.h"

namespace learning {

/// blurPool(conv(x), blur, 2), conv dense. [N, I, H, W] → [N, O, ⌈H/2⌉, ⌈W/2⌉].
/// Where the filter never meets its padding (blur 2, H and W even) nothing stands between two linear operators, so they
/// run as one convolution of stride 2 with the composed filter: equal up to rounding, at about a third of the cost.
at::Tensor blurredConvolution(const Convolution& conv, const at::Tensor& x, int blur);

/// The same as one convolution of stride 2 for every blur: the k×k filter and the binomial become one of k + blur − 1, for a
/// stem of one channel 3.5 times faster. Equal up to rounding wherever the blur meets no padding; in the ⌈(blur − 1)/4⌉
/// outermost rows and columns the blur sees the convolution's answers to the zeros outside the image, not reflected ones.
at::Tensor composedBlurredConvolution(const Convolution& conv, const at::Tensor& x, int blur);

} // namespace learning

#include "core/learning/blurred_convolution.h"

#include "core/learning/blur_pool.h"

#include <torch/types.h>

namespace learning {

namespace {

// w' = w ⋆ [1 1]/2, blur − 1 times along each axis: the binomial is that power of a pair's mean.
at::Tensor composed(at::Tensor weight, int blur)
{
    for (int i = 1; i < blur; ++i) {
        const at::Tensor rows = at::constant_pad_nd(weight, {0, 0, 0, 1}) + at::constant_pad_nd(weight, {0, 0, 1, 0});
        weight = 0.25 * (at::constant_pad_nd(rows, {0, 1, 0, 0}) + at::constant_pad_nd(rows, {1, 0, 0, 0}));
    }
    return weight;
}

} // namespace

at::Tensor blurredConvolution(const Convolution& conv, const at::Tensor& x, int blur)
{
    if (blur != 2 || x.size(2) % 2 != 0 || x.size(3) % 2 != 0)
        return blurPool(conv.forward(x), blur, 2);
    return composedBlurredConvolution(conv, x, blur);
}

at::Tensor composedBlurredConvolution(const Convolution& conv, const at::Tensor& x, int blur)
{
    // out[i] = Σ_s b[s]·y[2i + s − before], y[j] = Σ_t w[t]·x[j + t − p]: the composed filter begins `before` further out.
    const int before = (blur - 1) / 2, after = blur / 2;
    const std::int64_t padding = (conv.weight.size(2) - 1) / 2 + before;
    // A pixel more behind where the blur is even and the side odd: there the last output needs it.
    const bool odd = x.size(2) % 2 != 0 || x.size(3) % 2 != 0;
    const at::Tensor padded = after > before && odd ? at::constant_pad_nd(x, {0, x.size(3) % 2, 0, x.size(2) % 2}) : x;
    return at::conv2d(padded, composed(conv.weight, blur),
                      conv.bias, at::IntArrayRef({2, 2}), at::IntArrayRef({padding, padding}));
}

} // namespace learning

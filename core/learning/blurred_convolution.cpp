#include "core/learning/blurred_convolution.h"

#include "core/learning/blur_pool.h"

#include <torch/torch.h>

namespace learning {

namespace {

// w'[t] = (w[t] + w[t−1])/2 along each axis: out[i] = ½(y[2i] + y[2i+1]) with y[j] = Σ_t w[t]·x[j+t−p].
at::Tensor composedWithPairs(const at::Tensor& weight)
{
    const at::Tensor rows = at::constant_pad_nd(weight, {0, 0, 0, 1}) + at::constant_pad_nd(weight, {0, 0, 1, 0});
    return 0.25 * (at::constant_pad_nd(rows, {0, 1, 0, 0}) + at::constant_pad_nd(rows, {1, 0, 0, 0}));
}

} // namespace

at::Tensor blurredConvolution(const Convolution& conv, const at::Tensor& x, int blur)
{
    if (blur != 2 || x.size(2) % 2 != 0 || x.size(3) % 2 != 0)
        return blurPool(conv.forward(x), blur, 2);
    const std::int64_t padding = (conv.weight.size(2) - 1) / 2;
    return at::conv2d(x, composedWithPairs(conv.weight),
                      conv.bias.defined() ? c10::optional<at::Tensor>(conv.bias) : c10::optional<at::Tensor>(),
                      at::IntArrayRef({2, 2}), at::IntArrayRef({padding, padding}));
}

} // namespace learning

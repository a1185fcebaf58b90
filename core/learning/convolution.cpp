#include "core/learning/convolution.h"

#include "core/learning/initialisation.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <ATen/Parallel.h>

namespace learning {

Convolution::Convolution(int in, int out, int size, int stride, Bias bias)
    : weight(at::zeros({out, in, size, size}).requires_grad_(true))
    , m_stride(stride)
    , m_padding((size - 1) / 2)
{
    if (bias == Bias::Yes)
        this->bias = at::zeros({out}).requires_grad_(true);
}

at::Tensor Convolution::forward(const at::Tensor& x) const
{
    TORCH_CHECK(x.dim() == 4 && x.size(1) == weight.size(1), "convolution expects [N, ", weight.size(1),
                ", H, W], found ", x.sizes());
    if (isPointwiseProduct(x))
        return at::linear(x.permute({0, 2, 3, 1}), weight.flatten(1), bias).permute({0, 3, 1, 2});
    return at::conv2d(x, weight, bias, at::IntArrayRef({m_stride, m_stride}), at::IntArrayRef({m_padding, m_padding}));
}

// A 1×1 over channels-last is one matrix product. For fewer than 16 images on one thread ATen leaves oneDNN and makes that
// product through a copy in the other memory order: 2 to 11 % slower than this; for more, oneDNN is the faster.
bool Convolution::isPointwiseProduct(const at::Tensor& x) const
{
    const bool isPointwise = weight.size(2) == 1 && weight.size(3) == 1 && m_stride == 1;
    return isPointwise && x.device().is_cpu() && x.size(0) < 16 && at::get_num_threads() == 1 &&
           x.is_contiguous(at::MemoryFormat::ChannelsLast);
}

void Convolution::initialise(domain::Random& random)
{
    fillHe(weight, random);
    if (bias.defined()) {
        torch::NoGradGuard noGrad;
        bias.zero_();
    }
}

void Convolution::list(NamedTensors& into, const std::string& prefix) const
{
    into.push_back({prefix + ".weight", weight, TensorRole::ConvWeight});
    if (bias.defined())
        into.push_back({prefix + ".bias", bias, TensorRole::Bias});
}

} // namespace learning

#include "core/learning/convolution.h"

#include "core/learning/initialisation.h"

#include <torch/torch.h>

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
    return at::conv2d(x, weight, bias,
                      at::IntArrayRef({m_stride, m_stride}), at::IntArrayRef({m_padding, m_padding}));
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

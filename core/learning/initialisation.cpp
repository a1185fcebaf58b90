#include "core/learning/initialisation.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <cmath>

namespace learning {

void fillNormal(const at::Tensor& tensor, double deviation, domain::Random& random)
{
    at::Tensor values = at::empty(tensor.sizes(), at::TensorOptions().dtype(at::kFloat));
    float* out = values.data_ptr<float>();
    for (std::int64_t i = 0; i < values.numel(); ++i)
        out[i] = static_cast<float>(deviation * random.normal());
    torch::NoGradGuard noGrad;
    at::Tensor(tensor).copy_(values);
}

void fillHe(const at::Tensor& weight, domain::Random& random)
{
    const double fanIn = static_cast<double>(weight.numel()) / static_cast<double>(weight.size(0));
    fillNormal(weight, std::sqrt(2 / fanIn), random);
}

} // namespace learning

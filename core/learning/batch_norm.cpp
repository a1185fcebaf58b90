#include "core/learning/batch_norm.h"

#include <torch/types.h>

namespace learning {

BatchNorm::BatchNorm(int channels)
    : weight(at::ones({channels}).requires_grad_(true))
    , bias(at::zeros({channels}).requires_grad_(true))
    , runningMean(at::zeros({channels}))
    , runningVar(at::ones({channels}))
{
}

at::Tensor BatchNorm::forward(const at::Tensor& x, Mode mode) const
{
    return at::batch_norm(x, weight, bias, runningMean, runningVar, mode == Mode::Training, 0.1, 1e-5, true);
}

void BatchNorm::list(NamedTensors& into, const std::string& prefix) const
{
    into.push_back({prefix + ".weight", weight, TensorRole::NormWeight});
    into.push_back({prefix + ".bias", bias, TensorRole::NormBias});
    into.push_back({prefix + ".running_mean", runningMean, TensorRole::RunningMean});
    into.push_back({prefix + ".running_var", runningVar, TensorRole::RunningVar});
}

} // namespace learning

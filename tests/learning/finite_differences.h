// Gradients held against central differences, in float64.
#pragma once

#include <torch/types.h>
#include <torch/utils.h>

#include <functional>
#include <vector>

/// The largest difference between autograd's and the numerical derivative of `f` (a scalar) by any of `inputs`, relative to
/// the largest numerical one of its input (1e-8 at least). The inputs are float64 leaves; at most `samples` entries of each
/// are tried, evenly spread.
inline double gradientError(const std::function<at::Tensor(const std::vector<at::Tensor>&)>& f,
                            std::vector<at::Tensor> inputs, std::int64_t samples = 40, double step = 1e-6)
{
    for (at::Tensor& input : inputs)
        input = input.detach().to(at::kDouble).clone().requires_grad_(true);
    f(inputs).backward();
    torch::NoGradGuard noGrad;
    double worst = 0;
    for (at::Tensor& input : inputs) {
        const at::Tensor analytic = input.grad().defined() ? input.grad().reshape({-1}) : at::zeros({input.numel()}, input.options());
        at::Tensor flat = input.view({-1});
        double largest = 1e-8, difference = 0;
        const std::int64_t stride = std::max<std::int64_t>(1, input.numel() / samples);
        for (std::int64_t i = 0; i < input.numel(); i += stride) {
            const double before = flat[i].item<double>();
            flat[i] = before + step;
            const double above = f(inputs).item<double>();
            flat[i] = before - step;
            const double below = f(inputs).item<double>();
            flat[i] = before;
            const double numeric = (above - below) / (2 * step);
            largest = std::max(largest, std::abs(numeric));
            difference = std::max(difference, std::abs(numeric - analytic[i].item<double>()));
        }
        worst = std::max(worst, difference / largest);
    }
    return worst;
}

inline double largestDifference(const at::Tensor& a, const at::Tensor& b)
{
    return (a.detach().to(at::kDouble) - b.detach().to(at::kDouble)).abs().max().item<double>();
}

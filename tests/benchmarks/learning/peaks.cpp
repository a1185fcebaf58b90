#include "tests/benchmarks/learning/peaks.h"

#include "tests/benchmarks/learning/clock.h"
#include "tests/benchmarks/learning/flops.h"

#include <torch/types.h>
#include <torch/utils.h>

namespace bench {

std::string nameOf(at::ScalarType type)
{
    return type == at::kBFloat16 ? "bfloat16" : "float32";
}

Peaks measurePeaks(const at::Device& device, at::ScalarType type)
{
    const auto options = at::TensorOptions().device(device).dtype(type);
    Peaks peaks;
    {
        torch::NoGradGuard noGrad;
        const std::int64_t side = device.is_cpu() ? 1024 : 8192;
        const at::Tensor a = at::rand({side, side}, options), b = at::rand({side, side}, options);
        const double flops = 2.0 * static_cast<double>(side) * static_cast<double>(side) * static_cast<double>(side);
        peaks.gemm = flops / bestSeconds(device, 8, [&] { at::mm(a, b); }) / 1e9;
    }
    const std::int64_t batch = device.is_cpu() ? 2 : 64;
    const at::Tensor x =
        at::rand({batch, 256, 32, 32}, options).contiguous(at::MemoryFormat::ChannelsLast).requires_grad_(true);
    const at::Tensor w =
        at::rand({256, 256, 3, 3}, options).contiguous(at::MemoryFormat::ChannelsLast).requires_grad_(true);
    const auto step = [&] {
        at::conv2d(x, w, {}, at::IntArrayRef({1, 1}), at::IntArrayRef({1, 1}))
            .backward(at::ones({}, options).expand({batch, 256, 32, 32}).contiguous(at::MemoryFormat::ChannelsLast));
        x.mutable_grad() = at::Tensor();
        w.mutable_grad() = at::Tensor();
    };
    const double flops = executedFlops(step);
    peaks.convolution = flops / bestSeconds(device, 8, step) / 1e9;
    return peaks;
}

} // namespace bench

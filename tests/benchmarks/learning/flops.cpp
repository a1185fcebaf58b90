#include "tests/benchmarks/learning/flops.h"

#include <torch/types.h>

#include <ATen/record_function.h>

#include <atomic>
#include <string>

namespace bench {

namespace {

std::atomic<double> counted{0};

void add(double flops)
{
    double before = counted.load();
    while (!counted.compare_exchange_weak(before, before + flops)) {
    }
}

double ofOutput(const at::Tensor& output, const at::Tensor& weight)
{
    // Each output number is a sum over the weights of its channel.
    return 2.0 * static_cast<double>(output.numel()) * static_cast<double>(weight.numel() / weight.size(0));
}

std::unique_ptr<at::ObserverContext> onStart(const at::RecordFunction& function)
{
    const std::string name(function.name());
    const auto inputs = function.inputs();
    if (name == "aten::convolution") {
        const at::Tensor x = inputs[0].toTensor(), weight = inputs[1].toTensor();
        const auto stride = inputs[3].toIntVector(), padding = inputs[4].toIntVector();
        double pixels = static_cast<double>(x.size(0));
        for (std::size_t i = 0; i < 2; ++i) {
            const auto dimension = static_cast<std::int64_t>(i) + 2;
            pixels *= static_cast<double>((x.size(dimension) + 2 * padding[i] - weight.size(dimension)) / stride[i] + 1);
        }
        add(2 * pixels * static_cast<double>(weight.numel()));
    } else if (name == "aten::convolution_backward") {
        const double once = ofOutput(inputs[0].toTensor(), inputs[2].toTensor());
        const c10::List<bool> wanted = inputs[10].toBoolList();
        add(once * ((wanted.get(0) ? 1 : 0) + (wanted.get(1) ? 1 : 0)));
    } else if (name == "aten::mm" || name == "aten::addmm") { // 1×1 convolutions
        const std::size_t first = name == "aten::mm" ? 0 : 1;
        const at::Tensor a = inputs[first].toTensor(), b = inputs[first + 1].toTensor();
        add(2.0 * static_cast<double>(a.numel()) * static_cast<double>(b.size(1)));
    }
    return nullptr;
}

} // namespace

double executedFlops(const std::function<void()>& work)
{
    counted = 0;
    // Global: backward runs on a thread of its own where the device is not the CPU.
    const auto handle = at::addGlobalCallback(
        at::RecordFunctionCallback(onStart).needsInputs(true).scopes({at::RecordScope::FUNCTION, at::RecordScope::BACKWARD_FUNCTION}));
    work();
    at::removeCallback(handle);
    return counted.load();
}

} // namespace bench

#include "tests/benchmarks/learning/message_passing.h"

#include "core/learning/pac_crf.h"

#include "tests/benchmarks/learning/clock.h"
#include "tests/benchmarks/learning/memory.h"

#include <torch/types.h>

#include <algorithm>

namespace bench {

void measureMessagePassing(Report& report, const at::Device& device, const std::string& memory)
{
    report.section("PAC-CRF: batch 8, 14 findings, 20x20, window 19x19, 16 feature channels; forward and backward; " + memory);
    const auto options = at::TensorOptions().device(device);
    const at::Tensor logits = at::randn({8, 14, 20, 20}, options).requires_grad_(true);
    const at::Tensor features = (at::randn({8, 16, 20, 20}, options) * 0.25).requires_grad_(true);
    const at::Tensor weight = (at::randn({14, 14, 19, 19}, options) * 0.001).requires_grad_(true);
    const at::Tensor unaryWeight = at::ones({1}, options).requires_grad_(true);
    for (const int steps : {1, 5}) {
        const auto step = [&](learning::PacKernel kernel) {
            learning::crfMultilabel(logits, features, weight, unaryWeight, steps, kernel).square().sum().backward();
            for (const at::Tensor& leaf : {logits, features, weight, unaryWeight})
                leaf.mutable_grad() = at::Tensor();
        };
        const auto ours = [&] { step(learning::PacKernel::Automatic); };
        const auto unfold = [&] { step(learning::PacKernel::Reference); };
        const std::string name = "T = " + std::to_string(steps);
        const double ourMemory = peakMegabytes(ours), theirMemory = peakMegabytes(unfold);
        // Turn by turn: whoever else works here slows both alike.
        double ourSeconds = bestSeconds(device, 3, ours), theirSeconds = secondsOf(device, unfold);
        for (int turn = 0; turn < 3; ++turn) {
            ourSeconds = std::min(ourSeconds, bestSeconds(device, 3, ours));
            theirSeconds = std::min(theirSeconds, secondsOf(device, unfold));
        }
        report.add(name + ", ours", 1e3 * ourSeconds, "ms");
        report.add(name + ", unfold", 1e3 * theirSeconds, "ms");
        report.add(name + ", times faster", theirSeconds / ourSeconds, "x");
        if (device.is_cpu() && ourMemory > 0) {
            report.add(name + ", ours, peak above base", ourMemory, "MB");
            report.add(name + ", unfold, peak above base", theirMemory, "MB");
            report.add(name + ", times smaller", theirMemory / ourMemory, "x");
        }
    }
}

} // namespace bench

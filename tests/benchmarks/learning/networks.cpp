#include "tests/benchmarks/learning/networks.h"

#include "core/domain/method_options.h"
#include "core/learning/localizer.h"
#include "core/learning/machine.h"

#include "tests/benchmarks/learning/clock.h"
#include "tests/benchmarks/learning/flops.h"
#include "tests/benchmarks/learning/memory.h"

#include <torch/torch.h>

#include <cmath>
#include <string>

namespace bench {

namespace {

struct Network {
    std::string name;
    domain::MethodOptions options;
    std::int64_t side, batch;
    at::MemoryFormat order = at::MemoryFormat::ChannelsLast;
};

domain::MethodOptions paper(int blur, const char* at)
{
    domain::MethodOptions options; // ResNet-50, P = 20
    options.backbone = "resnetv2_50";
    options.blur = blur;
    options.blurAt = at;
    return options;
}

std::string shareOf(double gflops, const Peaks& peaks)
{
    return std::to_string(std::lround(gflops)) + " GFLOP/s, " + std::to_string(std::lround(100 * gflops / peaks.best())) +
           " % of the peak";
}

void measure(Report& report, const at::Device& device, const Peaks& peaks, const Network& of, int times)
{
    learning::Localizer network(of.options, 8, 1);
    network.moveTo(device);
    if (of.order == at::MemoryFormat::ChannelsLast)
        network.toChannelsLast();
    const at::ScalarType type = learning::computeType(of.options.precision, device);
    const at::Tensor images = at::randn({of.batch, 1, of.side, of.side}, at::TensorOptions().device(device))
                                  .contiguous(of.order);
    const auto train = [&] {
        at::Tensor logits;
        {
            const learning::Autocast autocast(device, type);
            logits = network.forward(images);
        }
        at::sigmoid(logits).mean().backward();
        for (const learning::NamedTensor& parameter : network.parameters())
            at::Tensor(parameter.tensor).mutable_grad() = at::Tensor();
    };
    const auto answer = [&] {
        torch::NoGradGuard noGrad;
        const learning::Autocast autocast(device, type);
        network.forward(images);
    };
    const double count = static_cast<double>(of.batch);
    const double trainFlops = executedFlops(train);
    const double memory = peakMegabytes(train);
    const double trainSeconds = bestSeconds(device, times, train);
    report.add(of.name + ", training", count / trainSeconds, "images/s", shareOf(trainFlops / trainSeconds / 1e9, peaks));
    if (device.is_cpu() && memory >= 0)
        report.add(of.name + ", peak above base", memory, "MB");
    network.setMode(learning::Mode::Evaluation);
    const double answerFlops = executedFlops(answer);
    const double answerSeconds = bestSeconds(device, times, answer);
    report.add(of.name + ", answering", count / answerSeconds, "images/s", shareOf(answerFlops / answerSeconds / 1e9, peaks));
}

} // namespace

void measureNetworks(Report& report, const at::Device& device, const Peaks& peaks, Extent extent)
{
    report.section("Networks: one thread of a CPU, or the device; GFLOP as executed");
    const std::int64_t batch = device.is_cpu() ? 2 : 16;
    std::vector<Network> networks;
    const auto quick = domain::presetOptions("quick");
    if (quick)
        networks.push_back({"quick preset, 192, batch 16", *quick, 192, 16});
    networks.push_back({"ResNet-50 512, blur 3", paper(3, "all"), 512, batch});
    if (extent == Extent::Full) {
        networks.push_back({"ResNet-50 512, blur 3 in the stages alone", paper(3, "stages"), 512, batch});
        networks.push_back({"ResNet-50 512, blur 2", paper(2, "all"), 512, batch});
        networks.push_back({"ResNet-50 512, no blur", paper(0, "all"), 512, batch});
        networks.push_back({"ResNet-50 512, blur 3, NCHW", paper(3, "all"), 512, batch, at::MemoryFormat::Contiguous});
        if (quick)
            networks.push_back({"quick preset, NCHW", *quick, 192, 16, at::MemoryFormat::Contiguous});
    }
    for (const Network& network : networks)
        measure(report, device, peaks, network, network.batch > 2 ? 5 : 2);
}

} // namespace bench

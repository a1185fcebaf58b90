#include "tests/benchmarks/learning/networks.h"

#include "core/learning/machine.h"

#include "tests/benchmarks/learning/clock.h"
#include "tests/benchmarks/learning/flops.h"
#include "tests/benchmarks/learning/memory.h"
#include "tests/benchmarks/learning/operators.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace bench {

namespace {

constexpr int findings = 8, seed = 1;

std::string shareOf(double gflops, const Peaks& peaks)
{
    return std::to_string(std::lround(gflops)) + " GFLOP/s, " + std::to_string(std::lround(100 * gflops / peaks.best())) +
           " % of the peak";
}

void measure(Report& report, const at::Device& device, at::ScalarType type, const Peaks& peaks, const Network& of, int times)
{
    Steps steps(of, device, type);
    const auto train = [&] { steps.train(); };
    const auto answer = [&] { steps.answer(); };
    const double count = static_cast<double>(steps.images());
    const double trainFlops = executedFlops(train);
    const double memory = peakMegabytes(train);
    const double trainSeconds = bestSeconds(device, times, train);
    report.add(of.name + ", training", count / trainSeconds, "images/s", shareOf(trainFlops / trainSeconds / 1e9, peaks));
    if (device.is_cpu() && memory >= 0)
        report.add(of.name + ", peak above base", memory, "MB");
    const double answerFlops = executedFlops(answer);
    const double answerSeconds = bestSeconds(device, times, answer);
    report.add(of.name + ", answering", count / answerSeconds, "images/s", shareOf(answerFlops / answerSeconds / 1e9, peaks));
}

} // namespace

Network quickPreset()
{
    const auto options = domain::presetOptions("quick");
    TORCH_CHECK(options, "there is no preset quick");
    return {"quick preset, 192, batch 16", *options, 192, 16};
}

Network paperNetwork(const at::Device& device, int blur, const char* at)
{
    domain::MethodOptions options; // ResNet-50, P = 20
    options.backbone = "resnetv2_50";
    options.blur = blur;
    options.blurAt = at;
    return {"ResNet-50 512, blur " + std::to_string(blur), options, 512, device.is_cpu() ? 2 : 16};
}

Steps::Steps(const Network& network, const at::Device& device, at::ScalarType type)
    : m_device(device)
    , m_type(type)
    , m_localizer(network.options, findings, seed)
    , m_images(at::randn({network.batch, 1, network.side, network.side}, at::TensorOptions().device(device))
                   .contiguous(network.order))
{
    m_localizer.moveTo(device);
    if (network.order == at::MemoryFormat::ChannelsLast)
        m_localizer.toChannelsLast();
}

void Steps::train()
{
    m_localizer.setMode(learning::Mode::Training);
    at::Tensor logits;
    {
        const learning::Autocast autocast(m_device, m_type);
        logits = m_localizer.forward(m_images);
    }
    at::sigmoid(logits).mean().backward();
    for (const learning::NamedTensor& parameter : m_localizer.parameters())
        at::Tensor(parameter.tensor).mutable_grad() = at::Tensor();
}

void Steps::answer()
{
    m_localizer.setMode(learning::Mode::Evaluation);
    torch::NoGradGuard noGrad;
    const learning::Autocast autocast(m_device, m_type);
    m_localizer.forward(m_images);
}

void measureNetworks(Report& report, const at::Device& device, at::ScalarType type, const Peaks& peaks, Extent extent)
{
    report.section("Networks in " + nameOf(type) + ": one thread of a CPU, or the device; GFLOP as executed");
    std::vector<Network> networks{quickPreset(), paperNetwork(device)};
    if (extent == Extent::Full) {
        networks.push_back(paperNetwork(device, 3, "stages"));
        networks.back().name += " in the stages alone";
        networks.push_back(paperNetwork(device, 2));
        networks.push_back(paperNetwork(device, 0));
        networks.push_back(paperNetwork(device));
        networks.push_back(quickPreset());
        for (std::size_t i = networks.size() - 2; i < networks.size(); ++i) {
            networks[i].order = at::MemoryFormat::Contiguous;
            networks[i].name += ", NCHW";
        }
    }
    for (const Network& network : networks)
        measure(report, device, type, peaks, network, network.batch > 2 ? 5 : 3);
}

void measureOperators(Report& report, at::ScalarType type)
{
    const at::Device device(at::kCPU);
    for (const Network& network : {quickPreset(), paperNetwork(device)}) {
        report.section("A training step by operators, " + nameOf(type) + ": " + network.name);
        Steps steps(network, device, type);
        const auto train = [&] { steps.train(); };
        train();
        const std::vector<OperatorTime> times = operatorTimes(train);
        double whole = 0;
        for (const OperatorTime& each : times)
            whole += each.seconds;
        for (std::size_t i = 0; i < std::min<std::size_t>(times.size(), 12); ++i)
            report.add(times[i].name, 1e3 * times[i].seconds, "ms",
                       std::to_string(std::lround(100 * times[i].seconds / whole)) + " %, " + std::to_string(times[i].calls) +
                           " calls");
    }
}

} // namespace bench

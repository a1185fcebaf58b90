// How fast the learning room is, in ratios that mean something on a machine that others use too.
//   learning-bench [--device cpu|cuda] [--quick] [--no-python] [--json FILE]      measures; nothing is asserted
//   learning-bench train FILE [--preset NAME] [--device D] [key=value …]          trains on prepared tensors
#include "core/learning/machine.h"

#include "tests/benchmarks/learning/message_passing.h"
#include "tests/benchmarks/learning/networks.h"
#include "tests/benchmarks/learning/python.h"
#include "tests/benchmarks/learning/train.h"

#include <torch/torch.h>

#include <cstdio>
#include <exception>
#include <string>
#include <vector>

namespace {

struct Arguments {
    bool train = false, quick = false, python = true, understood = true;
    std::string file, json, preset = "quick", device = "cpu";
    std::vector<std::string> settings;
};

Arguments parse(const std::vector<std::string>& words)
{
    Arguments a;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const auto value = [&]() -> std::string {
            a.understood = a.understood && i + 1 < words.size();
            return i + 1 < words.size() ? words[++i] : std::string();
        };
        if (i == 0 && words[i] == "train") {
            a.train = true;
            a.file = value();
            a.device = "auto";
        } else if (words[i] == "--device") {
            a.device = value();
        } else if (words[i] == "--preset") {
            a.preset = value();
        } else if (words[i] == "--json") {
            a.json = value();
        } else if (words[i] == "--quick") {
            a.quick = true;
        } else if (words[i] == "--no-python") {
            a.python = false;
        } else if (a.train && words[i].find('=') != std::string::npos) {
            a.settings.push_back(words[i]);
        } else {
            a.understood = false;
        }
    }
    return a;
}

int measure(const Arguments& a)
{
    // Before the first computation: one thread, whose processor time others do not fill.
    learning::setThreads(1);
    const at::Device device = learning::deviceOf(a.device);
    const at::ScalarType type = learning::computeType("auto", device);
    bench::Report report;
    const learning::Machine machine = learning::describeMachine();
    report.section("Machine");
    report.say("LibTorch " + machine.libtorch + ", BLAS " + machine.blas + ", oneDNN " + (machine.oneDnn ? "yes" : "no") + ", " +
               machine.cpuCapability + ", " + std::to_string(machine.cores) + " hardware threads, " +
               learning::describeDevice(device) + ", " + (type == at::kBFloat16 ? "bfloat16" : "float32"));
    const bench::Peaks peaks = bench::measurePeaks(device, type);
    report.add("matrix product", peaks.gemm, "GFLOP/s");
    report.add("convolution 3x3 256 to 256, forward and backward", peaks.convolution, "GFLOP/s");
    bench::measureMessagePassing(report, device);
    bench::measureNetworks(report, device, peaks, a.quick ? bench::Extent::Short : bench::Extent::Full);
    if (a.python && device.is_cpu())
        bench::measurePython(report);
    if (!a.json.empty() && !report.writeJson(a.json)) {
        std::fprintf(stderr, "learning-bench: %s cannot be written\n", a.json.c_str());
        return 1;
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const Arguments a = parse(std::vector<std::string>(argv + 1, argv + argc));
    if (!a.understood) {
        std::fputs("learning-bench [--device cpu|cuda] [--quick] [--no-python] [--json FILE]\n"
                   "learning-bench train FILE [--preset NAME] [--device D] [key=value ...]\n",
                   stderr);
        return 2;
    }
    try {
        return a.train ? bench::trainOn(a.file, a.preset, a.device, a.settings) : measure(a);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "learning-bench: %s\n", error.what());
        return 1;
    }
}

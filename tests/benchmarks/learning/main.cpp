// How fast the learning room is, in ratios that mean something on a machine that others use too.
//   learning-bench [--device cpu|cuda] [--only PART] [--quick] [--json FILE]      measures; nothing is asserted
//   learning-bench train FILE [--preset NAME] [--device D] [key=value …]          trains on prepared tensors
#include "core/learning/kept_memory.h"
#include "core/learning/machine.h"

#include "tests/benchmarks/learning/loading.h"
#include "tests/benchmarks/learning/message_passing.h"
#include "tests/benchmarks/learning/networks.h"
#include "tests/benchmarks/learning/python.h"
#include "tests/benchmarks/learning/train.h"

#include <torch/types.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <iterator>
#include <string>
#include <vector>

namespace {

const std::string parts[] = {"crf", "networks", "operators", "loading", "python"};

struct Arguments {
    bool train = false, quick = false, understood = true;
    std::string only, file, json, preset = "quick", device = "cpu";
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
        } else if (words[i] == "--only") {
            a.only = value();
            a.understood = a.understood && std::find(std::begin(parts), std::end(parts), a.only) != std::end(parts);
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
    const at::ScalarType fast = learning::computeType("auto", device);
    const bench::Extent extent = a.quick ? bench::Extent::Short : bench::Extent::Full;
    const auto wanted = [&](const char* part) { return a.only.empty() || a.only == part; };
    bench::Report report;
    const learning::Machine machine = learning::describeMachine();
    report.section("Machine");
    report.say("LibTorch " + machine.libtorch + ", BLAS " + machine.blas + ", oneDNN " + (machine.oneDnn ? "yes" : "no") + ", " +
               machine.cpuCapability + ", " + std::to_string(machine.cores) + " hardware threads, " +
               learning::describeDevice(device) + ", " + bench::nameOf(fast));
    if (wanted("crf"))
        bench::measureMessagePassing(report, device, "as any program has its memory");
    learning::keepFreedMemory(); // as the worker does
    if (wanted("crf"))
        bench::measureMessagePassing(report, device, "with freed memory kept, which spares unfold the most");
    std::vector<at::ScalarType> types{fast};
    if (fast != at::kFloat)
        types.push_back(at::kFloat);
    for (const at::ScalarType type : types) {
        if (wanted("networks")) {
            report.section("Peaks in " + bench::nameOf(type));
            const bench::Peaks peaks = bench::measurePeaks(device, type);
            report.add("matrix product", peaks.gemm, "GFLOP/s");
            report.add("convolution 3x3 256 to 256, forward and backward", peaks.convolution, "GFLOP/s");
            bench::measureNetworks(report, device, type, peaks, extent);
        }
        if (wanted("operators") && device.is_cpu())
            bench::measureOperators(report, type);
    }
    if (wanted("loading"))
        bench::measureLoading(report, device, fast);
    if (wanted("python") && device.is_cpu())
        bench::measurePython(report, fast, a.quick ? 1 : 3);
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
        std::fputs("learning-bench [--device cpu|cuda] [--only crf|networks|operators|loading|python] [--quick] [--json FILE]\n"
                   "learning-bench train FILE [--preset NAME] [--device D] [key=value ...]\n",
                   stderr);
        return 2;
    }
    try {
        if (a.train)
            learning::keepFreedMemory();
        return a.train ? bench::trainOn(a.file, a.preset, a.device, a.settings) : measure(a);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "learning-bench: %s\n", error.what());
        return 1;
    }
}

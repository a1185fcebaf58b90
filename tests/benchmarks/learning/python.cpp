#include "tests/benchmarks/learning/python.h"

#include "tests/benchmarks/learning/clock.h"
#include "tests/benchmarks/learning/networks.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace bench {

namespace {

// A version manager's python3 may stand before the one that the distribution's packages are for.
std::string pythonWithTorch()
{
#if defined(_WIN32)
    const std::string quiet = " -c \"import torch\" >NUL 2>&1";
#else
    const std::string quiet = " -c 'import torch' >/dev/null 2>&1";
#endif
    const char* wanted = std::getenv("FEWBOX_PYTHON");
    for (const std::string& python : {std::string(wanted ? wanted : "python3"), std::string("/usr/bin/python3")})
        if (std::system((python + quiet).c_str()) == 0)
            return python;
    return {};
}

const char* const kinds[] = {"training", "answering"};

/// Images per second by kind and name, one number a turn.
using Speeds = std::map<std::string, std::map<std::string, std::vector<double>>>;

void addOurs(Speeds& speeds, at::ScalarType type, at::MemoryFormat order)
{
    const at::Device device(at::kCPU);
    Network network = paperNetwork(device);
    network.order = order;
    Steps steps(network, device, type);
    const double images = static_cast<double>(steps.images());
    const std::string name =
        "ours, " + std::string(order == at::MemoryFormat::ChannelsLast ? "NHWC" : "NCHW") + ", " + nameOf(type);
    speeds["training"][name].push_back(images / bestSeconds(device, 3, [&] { steps.train(); }));
    speeds["answering"][name].push_back(images / bestSeconds(device, 3, [&] { steps.answer(); }));
}

bool addTheirs(Speeds& speeds, const std::string& python, const std::string& settings)
{
    const std::filesystem::path answers = std::filesystem::temp_directory_path() / "learning_bench_python.json";
    const std::string command =
        python + " \"" FEWBOX_BENCH_DIR "/pytorch_reference.py\" \"" + answers.string() + "\" " + settings;
    if (std::system(command.c_str()) != 0)
        return false;
    std::ifstream in(answers);
    const nlohmann::json rows = nlohmann::json::parse(in, nullptr, false);
    for (const nlohmann::json& row : rows)
        speeds[row.value("kind", "")]["PyTorch, " + row.value("name", "")].push_back(row.value("value", 0.0));
    in.close();
    std::error_code ignored; // a file of a few bytes in the temporary folder
    std::filesystem::remove(answers, ignored);
    return true;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// The fastest of those whose name holds both words, turn by turn.
std::vector<double> fastest(const std::map<std::string, std::vector<double>>& named, const std::string& whose,
                            const std::string& type = {})
{
    std::vector<double> best;
    for (const auto& [name, values] : named) {
        if (name.find(whose) == std::string::npos || name.find(type) == std::string::npos)
            continue;
        best.resize(std::max(best.size(), values.size()));
        for (std::size_t i = 0; i < values.size(); ++i)
            best[i] = std::max(best[i], values[i]);
    }
    return best;
}

void addRatio(Report& report, const std::string& name, const std::vector<double>& ours, const std::vector<double>& theirs)
{
    std::vector<double> ratios;
    std::string turns;
    for (std::size_t i = 0; i < std::min(ours.size(), theirs.size()); ++i) {
        ratios.push_back(ours[i] / theirs[i]);
        char text[32];
        std::snprintf(text, sizeof text, "%s%.2f", i ? ", " : "turns: ", ratios.back());
        turns += text;
    }
    if (!ratios.empty())
        report.add(name, median(ratios), "x", turns);
}

} // namespace

void measurePython(Report& report, at::ScalarType type, int turns)
{
    report.section("Beside PyTorch in Python: ResNet-50 512, blur 3, one thread, turn by turn");
    const std::string python = pythonWithTorch();
    if (python.empty()) {
        report.say("skipped: no python3 here has torch (Debian: python3-torch; FEWBOX_PYTHON names another interpreter)");
        return;
    }
    Speeds speeds;
    for (int turn = 0; turn < turns; ++turn) {
        if (type != at::kFloat)
            addOurs(speeds, type, at::MemoryFormat::ChannelsLast);
        addOurs(speeds, at::kFloat, at::MemoryFormat::ChannelsLast);
        addOurs(speeds, at::kFloat, at::MemoryFormat::Contiguous);
        if (!addTheirs(speeds, python, "defaults") || !addTheirs(speeds, python, type == at::kFloat ? "best" : "best-bfloat16")) {
            report.say("skipped: pytorch_reference.py failed; its own words are above");
            return;
        }
    }
    for (const char* kind : kinds)
        for (const auto& [name, values] : speeds[kind])
            report.add(name + ", " + kind, *std::max_element(values.begin(), values.end()), "images/s");
    for (const char* kind : kinds) {
        const auto& named = speeds[kind];
        const std::vector<double> ours = fastest(named, "ours");
        addRatio(report, std::string(kind) + ": our best / PyTorch's defaults", ours, fastest(named, "PyTorch, defaults"));
        addRatio(report, std::string(kind) + ": our best / PyTorch's best", ours, fastest(named, "PyTorch"));
        addRatio(report, std::string(kind) + ": our best float32 / PyTorch's", fastest(named, "ours", "float32"),
                 fastest(named, "PyTorch", "float32"));
    }
}

} // namespace bench

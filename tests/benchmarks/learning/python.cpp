#include "tests/benchmarks/learning/python.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>

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

} // namespace

void measurePython(Report& report)
{
    report.section("PyTorch in Python, the same network, one thread");
    const std::filesystem::path answers = std::filesystem::temp_directory_path() / "learning_bench_python.json";
    const std::string python = pythonWithTorch();
    if (python.empty()) {
        report.say("skipped: no python3 here has torch (Debian: python3-torch; FEWBOX_PYTHON names another interpreter)");
        return;
    }
    const std::string command = python + " \"" FEWBOX_BENCH_DIR "/pytorch_reference.py\" \"" + answers.string() + "\"";
    if (std::system(command.c_str()) != 0) {
        report.say("skipped: pytorch_reference.py failed; its own words are above");
        return;
    }
    std::ifstream in(answers);
    const nlohmann::json rows = nlohmann::json::parse(in, nullptr, false);
    for (const nlohmann::json& row : rows)
        report.add(row.value("name", ""), row.value("value", 0.0), row.value("unit", ""));
    in.close();
    std::error_code ignored; // a file of a few bytes in the temporary folder
    std::filesystem::remove(answers, ignored);
}

} // namespace bench

#include "tests/benchmarks/learning/report.h"

#include <nlohmann/json.hpp>

#include <cstdio>
#include <fstream>

namespace bench {

void Report::section(const std::string& title)
{
    m_section = title;
    std::printf("\n%s\n", title.c_str());
}

void Report::add(const std::string& name, double value, const std::string& unit, const std::string& note)
{
    m_rows.push_back({m_section, name, unit, note, value});
    std::printf("  %-58s %9.*f %-10s %s\n", name.c_str(), value < 10 ? 2 : 1, value, unit.c_str(), note.c_str());
    std::fflush(stdout);
}

void Report::say(const std::string& line)
{
    m_lines.push_back(line);
    std::printf("  %s\n", line.c_str());
    std::fflush(stdout);
}

bool Report::writeJson(const std::string& path) const
{
    nlohmann::json rows = nlohmann::json::array();
    for (const Row& row : m_rows)
        rows.push_back({{"section", row.section}, {"name", row.name}, {"value", row.value}, {"unit", row.unit}, {"note", row.note}});
    std::ofstream out(path);
    out << nlohmann::json{{"rows", rows}, {"lines", m_lines}}.dump(1) << '\n';
    return out.good();
}

} // namespace bench

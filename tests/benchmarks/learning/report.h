// What was measured, as a table to read and as JSON to keep.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace bench {

class Report {
public:
    void section(const std::string& title);
    /// Printed at once: name, value, unit, and what it is compared with.
    void add(const std::string& name, double value, const std::string& unit, const std::string& note = {});
    void say(const std::string& line);
    /// False where it could not be written.
    bool writeJson(const std::string& path) const;

private:
    struct Row {
        std::string section, name, unit, note;
        double value;
    };
    std::string m_section;
    std::vector<Row> m_rows;
    std::vector<std::string> m_lines;
};

} // namespace bench

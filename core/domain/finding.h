// Findings and the schema that lists them. A finding is known by its position in the schema everywhere below the
// window; names are for files and people.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace domain {

/// What is known of one finding on one whole image.
enum class Label { NotAsked, Absent, Unsure, Present };

struct Finding {
    std::string name;      ///< NIH's spelling, e.g. "Pleural_Thickening"; the key in every file
    std::string shortName; ///< three letters for a box's tab, e.g. "PlT"
    bool boxed = false;    ///< belongs to the findings that are evaluated (NIH boxes 8 of its 14)
    bool operator==(const Finding&) const = default;
};

class FindingSchema {
public:
    FindingSchema() = default;
    explicit FindingSchema(std::vector<Finding> findings);

    /// NIH ChestX-ray14's 14 findings, the 8 boxed ones first, in the order of the paper's Table 1.
    static const FindingSchema& nih14();

    int count() const { return static_cast<int>(m_findings.size()); }
    const Finding& at(int index) const { return m_findings.at(static_cast<std::size_t>(index)); }
    const std::vector<Finding>& findings() const { return m_findings; }
    /// Positions of the findings that are boxed, ascending.
    std::vector<int> boxed() const;
    /// By name, ignoring case and the difference of ' ', '_' and '-'; knows NIH's "Infiltrate" as "Infiltration".
    std::optional<int> indexOf(std::string_view name) const;
    std::optional<int> indexOfShort(std::string_view shortName) const; ///< ignoring case
    /// Are the findings of `other` this schema's first ones, in that order?
    bool beginsWith(const FindingSchema& other) const;
    /// Three letters of the name that no finding has as its short name: the first three, else the first, a later one and
    /// one behind it. Empty: there are none.
    std::string freeShortName(std::string_view name) const;

    bool operator==(const FindingSchema&) const = default;

private:
    std::vector<Finding> m_findings;
};

} // namespace domain

#include "core/domain/finding.h"

#include <utility>

namespace domain {

namespace {

/// Case, ' ', '_' and '-' make no difference: NIH writes Pleural_Thickening, people write "pleural thickening".
std::string key(std::string_view name)
{
    std::string result;
    for (const char c : name) {
        if (c == ' ' || c == '_' || c == '-')
            continue;
        result.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
    }
    return result == "infiltrate" ? "infiltration" : result; // NIH's box list against its label table
}

} // namespace

FindingSchema::FindingSchema(std::vector<Finding> findings) : m_findings(std::move(findings)) {}

const FindingSchema& FindingSchema::nih14()
{
    static const FindingSchema schema({{"Atelectasis", "Ate", true},
                                       {"Cardiomegaly", "Car", true},
                                       {"Effusion", "Eff", true},
                                       {"Infiltration", "Inf", true},
                                       {"Mass", "Mas", true},
                                       {"Nodule", "Nod", true},
                                       {"Pneumonia", "Pna", true},
                                       {"Pneumothorax", "Ptx", true},
                                       {"Consolidation", "Con", false},
                                       {"Edema", "Ede", false},
                                       {"Emphysema", "Emp", false},
                                       {"Fibrosis", "Fib", false},
                                       {"Pleural_Thickening", "PlT", false},
                                       {"Hernia", "Her", false}});
    return schema;
}

std::vector<int> FindingSchema::boxed() const
{
    std::vector<int> positions;
    for (int i = 0; i < count(); ++i) {
        if (at(i).boxed)
            positions.push_back(i);
    }
    return positions;
}

std::optional<int> FindingSchema::indexOf(std::string_view name) const
{
    const std::string wanted = key(name);
    for (int i = 0; i < count(); ++i) {
        if (key(at(i).name) == wanted)
            return i;
    }
    return std::nullopt;
}

} // namespace domain

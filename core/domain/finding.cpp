#include "core/domain/finding.h"

#include <algorithm>
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

std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char& c : result)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return result;
}

/// The letters and digits of UTF-8 text, each by itself: a byte above 127 belongs to some letter.
std::vector<std::string> lettersOf(std::string_view text)
{
    std::vector<std::string> letters;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        const bool isPlain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
        if ((byte & 0xC0) == 0x80 && !letters.empty())
            letters.back() += c; // goes on with the letter before
        else if (isPlain || byte >= 0xC0)
            letters.emplace_back(1, c);
    }
    return letters;
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

std::optional<int> FindingSchema::indexOfShort(std::string_view shortName) const
{
    const std::string wanted = lowered(shortName);
    for (int i = 0; i < count(); ++i) {
        if (lowered(at(i).shortName) == wanted)
            return i;
    }
    return std::nullopt;
}

bool FindingSchema::beginsWith(const FindingSchema& other) const
{
    return other.count() <= count() && std::equal(other.m_findings.begin(), other.m_findings.end(), m_findings.begin());
}

std::string FindingSchema::freeShortName(std::string_view name) const
{
    const std::vector<std::string> letters = lettersOf(name);
    if (letters.empty())
        return {};
    const std::size_t n = letters.size();
    for (std::size_t second = 1; second < n; ++second) {
        for (std::size_t third = second + 1; third < n; ++third) {
            std::string tab = letters[0] + letters[second] + letters[third];
            if (!indexOfShort(tab))
                return tab;
        }
    }
    std::string whole; // of one or two letters, or every three are taken
    for (std::size_t i = 0; i < std::min<std::size_t>(n, 3); ++i)
        whole += letters[i];
    return indexOfShort(whole) ? std::string() : whole;
}

} // namespace domain

// Faults of a table's rows, gathered: ten thousand rows with the same unknown finding are one line in the summary.
#pragma once

#include "core/domain/error.h"
#include "core/exchange/csv_reader.h"

#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace exchange {

class SkippedRows {
public:
    void add(domain::Error error)
    {
        error.found = shown(error.found);
        const auto [at, isNew] = m_first.try_emplace({error.code, error.found}, m_errors.size());
        if (isNew) {
            m_errors.push_back(std::move(error));
            m_counts.push_back(1);
        } else {
            ++m_counts[at->second];
        }
    }
    /// A fault that must be told for itself, whatever else is like it.
    void addAlone(domain::Error error)
    {
        m_errors.push_back(std::move(error));
        m_counts.push_back(1);
    }

    std::vector<domain::Error> take()
    {
        for (std::size_t i = 0; i < m_errors.size(); ++i)
            if (m_counts[i] > 1)
                m_errors[i].subject += " (and " + std::to_string(m_counts[i] - 1) + " more)";
        m_first.clear();
        m_counts.clear();
        return std::move(m_errors);
    }

private:
    std::map<std::tuple<domain::ErrorCode, std::string>, std::size_t> m_first;
    std::vector<domain::Error> m_errors;
    std::vector<std::size_t> m_counts;
};

/// Faults of one row or box; anything else that the store reports ends the import.
inline bool concernsOneRow(domain::ErrorCode code)
{
    using enum domain::ErrorCode;
    return code == BoxOutsideImage || code == BoxTooSmall || code == BoxInvalid || code == FindingUnknown
        || code == ImageUnknown || code == CsvRowInvalid;
}

} // namespace exchange

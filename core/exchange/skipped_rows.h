// Faults of a table's rows, gathered: ten thousand rows with the same unknown finding are one line in the summary.
#pragma once

#include "core/domain/error.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/import_summary.h"

#include <map>
#include <string>
#include <tuple>
#include <vector>

namespace exchange {

class SkippedRows {
public:
    using What = LeftOut::What;

    void add(What what, domain::Error error)
    {
        error.found = shown(error.found);
        count(what, error, 1);
        const auto [at, isNew] = m_first.try_emplace({error.code, error.found}, m_errors.size());
        if (isNew) {
            m_errors.push_back(std::move(error));
            m_counts.push_back(1);
        } else {
            ++m_counts[at->second];
        }
    }
    /// A fault that must be told for itself, whatever else is like it; `lost` things go with it.
    void addAlone(What what, domain::Error error, qint64 lost = 1)
    {
        count(what, error, lost);
        addAlone(std::move(error));
    }
    /// The same where nothing of a table is lost: its image is in without the file.
    void addAlone(domain::Error error)
    {
        m_errors.push_back(std::move(error));
        m_counts.push_back(1);
    }

    void takeInto(ImportSummary& summary)
    {
        for (std::size_t i = 0; i < m_errors.size(); ++i)
            if (m_counts[i] > 1)
                m_errors[i].subject += " (and " + std::to_string(m_counts[i] - 1) + " more)";
        summary.skipped.insert(summary.skipped.end(), m_errors.begin(), m_errors.end());
        summary.leftOut = std::move(m_leftOut);
        *this = {};
    }

private:
    void count(What what, const domain::Error& error, qint64 lost)
    {
        const std::string finding = error.code == domain::ErrorCode::FindingUnknown ? error.found : std::string();
        const auto [at, isNew] = m_reasons.try_emplace({what, error.code, finding}, m_leftOut.size());
        if (isNew)
            m_leftOut.push_back({what, error.code, finding, 0});
        m_leftOut[at->second].count += lost;
    }

    std::map<std::tuple<What, domain::ErrorCode, std::string>, std::size_t> m_reasons;
    std::vector<LeftOut> m_leftOut;
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

#include "core/learning/epoch_statistics.h"

#include <torch/torch.h>

#include <algorithm>
#include <limits>

namespace learning {

EpochStatistics::EpochStatistics(int findings) : m_findings(static_cast<std::size_t>(findings)) {}

void EpochStatistics::addLoss(const Loss& loss)
{
    m_images += loss.inside.size(0);
    m_inside += loss.inside.sum().item<double>();
    m_outside += loss.outside.sum().item<double>();
    m_positive += loss.positive.sum().item<double>();
    m_negative += loss.negative.sum().item<double>();
    const at::Tensor inside = loss.inside.sum(0).to(torch::kFloat64).cpu();
    for (std::size_t k = 0; k < m_findings.size(); ++k)
        m_findings[k].inside += inside[static_cast<std::int64_t>(k)].item<double>();
}

void EpochStatistics::addCases(const std::vector<CaseOverlap>& cases)
{
    for (const CaseOverlap& one : cases) {
        PerFinding& finding = m_findings.at(static_cast<std::size_t>(one.finding));
        ++finding.cases;
        finding.empty += one.isEmpty ? 1 : 0;
        ++m_cases;
        m_at01 += one.iou >= 0.1 ? 1 : 0;
        m_at05 += one.iou >= 0.5 ? 1 : 0;
    }
}

void EpochStatistics::clearCases()
{
    m_cases = m_at01 = m_at05 = 0;
    for (PerFinding& finding : m_findings)
        finding.cases = finding.empty = 0;
}

EpochReport EpochStatistics::report(int epoch, int step) const
{
    const double images = std::max<double>(1, static_cast<double>(m_images));
    EpochReport report{epoch, step, m_inside / images, m_outside / images, m_positive / images, m_negative / images};
    for (const PerFinding& finding : m_findings) {
        report.empty.push_back(finding.cases > 0 ? static_cast<double>(finding.empty) / finding.cases
                                                 : std::numeric_limits<double>::quiet_NaN());
    }
    report.cases = m_cases;
    report.accuracy01 = m_cases > 0 ? static_cast<double>(m_at01) / m_cases : 0;
    report.accuracy05 = m_cases > 0 ? static_cast<double>(m_at05) / m_cases : 0;
    return report;
}

std::vector<int> EpochStatistics::collapsed(double lambda, const std::vector<double>& tau) const
{
    std::vector<int> findings;
    for (std::size_t k = 0; k < m_findings.size(); ++k) {
        const PerFinding& finding = m_findings[k];
        if (finding.cases >= 3 && finding.empty == finding.cases &&
            finding.inside / finding.cases >= 0.9 * lambda * tau[k])
            findings.push_back(static_cast<int>(k));
    }
    return findings;
}

} // namespace learning

#include "core/learning/epoch_statistics.h"

#include <torch/types.h>

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

void EpochStatistics::addCases(const std::vector<CaseOverlap>& cases, const Indices& images)
{
    for (const CaseOverlap& one : cases) {
        PerFinding& finding = m_findings.at(static_cast<std::size_t>(one.finding));
        ++finding.looks;
        finding.empty += one.isEmpty ? 1 : 0;
        m_cases[{images.at(one.sample), one.finding}] = {one.iou, one.isEmpty};
    }
}

void EpochStatistics::clearCases()
{
    m_cases.clear();
    for (PerFinding& finding : m_findings)
        finding.looks = finding.empty = 0;
}

EpochReport EpochStatistics::report(int epoch, int step) const
{
    const double images = std::max<double>(1, static_cast<double>(m_images));
    EpochReport report{epoch, step, m_inside / images, m_outside / images, m_positive / images, m_negative / images};
    std::vector<int> cases(m_findings.size(), 0), empty(m_findings.size(), 0);
    int at01 = 0, at05 = 0;
    for (const auto& [key, last] : m_cases) {
        const auto finding = static_cast<std::size_t>(key.second);
        ++cases[finding];
        empty[finding] += last.isEmpty ? 1 : 0;
        at01 += last.iou >= 0.1 ? 1 : 0;
        at05 += last.iou >= 0.5 ? 1 : 0;
    }
    for (std::size_t k = 0; k < m_findings.size(); ++k) {
        report.empty.push_back(cases[k] > 0 ? static_cast<double>(empty[k]) / cases[k]
                                            : std::numeric_limits<double>::quiet_NaN());
    }
    report.cases = static_cast<int>(m_cases.size());
    report.accuracy01 = report.cases > 0 ? static_cast<double>(at01) / report.cases : 0;
    report.accuracy05 = report.cases > 0 ? static_cast<double>(at05) / report.cases : 0;
    return report;
}

std::vector<int> EpochStatistics::collapsed(double lambda, const std::vector<double>& tau) const
{
    std::vector<int> findings;
    for (std::size_t k = 0; k < m_findings.size(); ++k) {
        const PerFinding& finding = m_findings[k];
        if (finding.looks >= 3 && finding.empty == finding.looks &&
            finding.inside / finding.looks >= 0.9 * lambda * tau[k])
            findings.push_back(static_cast<int>(k));
    }
    return findings;
}

} // namespace learning

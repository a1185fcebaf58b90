#include "ui/audit/accuracy_summary.h"

#include "core/domain/bootstrap.h"
#include "core/evaluation/accuracy_table.h"

#include <algorithm>
#include <cmath>

namespace audit {

namespace {

/// Of the mean over findings of the share of cases at IoU ≥ T.
domain::Interval intervalOfMean(const std::vector<evaluation::CaseScore>& cases, double threshold)
{
    std::vector<double> correct;
    std::vector<std::string> patients;
    std::vector<int> findings;
    for (const evaluation::CaseScore& one : cases) {
        correct.push_back(one.iou >= threshold ? 1 : 0);
        patients.push_back((one.patient.isEmpty() ? one.identity : one.patient).toStdString());
        findings.push_back(one.finding);
    }
    // Against nothing: the difference is the mean itself.
    return domain::pairedBootstrapOfGroupMeans(correct, std::vector<double>(correct.size(), 0.0), patients, findings).interval;
}

} // namespace

const AccuracyPoint* AccuracySummary::at(double threshold) const
{
    const auto it = std::find_if(points.begin(), points.end(),
                                 [threshold](const AccuracyPoint& point) { return std::abs(point.threshold - threshold) < 1e-9; });
    return it == points.end() ? nullptr : &*it;
}

AccuracySummary summarise(const std::vector<evaluation::CaseScore>& cases, const domain::FindingSchema& schema,
                          const std::vector<double>& thresholds, const domain::Progress& progress)
{
    AccuracySummary summary;
    summary.cases = static_cast<int>(cases.size());
    summary.emptyRegions = static_cast<int>(
        std::count_if(cases.begin(), cases.end(), [](const evaluation::CaseScore& one) { return one.empty; }));
    if (cases.empty())
        return summary;
    const evaluation::AccuracyTable table = evaluation::accuracyTable(cases, schema, thresholds);
    summary.findings = static_cast<int>(table.rows.size());
    for (std::size_t t = 0; t < thresholds.size() && !progress.stopRequested(); ++t) {
        AccuracyPoint point;
        point.threshold = thresholds[t];
        point.accuracy = table.meanIouAccuracy[t];
        point.floor = table.floorIouAccuracy[t];
        point.ceiling = table.ceilingIouAccuracy[t];
        point.interval = table.rows.size() == 1 ? table.rows.front().iou[t].interval : intervalOfMean(cases, thresholds[t]);
        summary.points.push_back(point);
    }
    return summary;
}

} // namespace audit

// Accuracy at each T over the cases of a table, as fewboxctl evaluate gives it: the mean over findings.
#pragma once

#include "core/domain/accuracy.h"
#include "core/domain/finding.h"
#include "core/domain/progress.h"
#include "core/evaluation/case_scores.h"

#include <vector>

namespace audit {

struct AccuracyPoint {
    double threshold = 0; ///< T, of IoU
    double accuracy = 0, floor = 0, ceiling = 0; ///< each finding counts once, however many cases it has
    domain::Interval interval; ///< 95 %: Wilson's for one finding, else bootstrap by patient of the mean
};

struct AccuracySummary {
    std::vector<AccuracyPoint> points; ///< ascending T; empty for no case
    int cases = 0, findings = 0;
    int emptyRegions = 0;
    const AccuracyPoint* at(double threshold) const;
};

/// Thousands of cases take some tenths of a second: work for a job.
AccuracySummary summarise(const std::vector<evaluation::CaseScore>& cases, const domain::FindingSchema& schema,
                          const std::vector<double>& thresholds, const domain::Progress& progress);

} // namespace audit

// The paper's Table 1 with what it leaves out: n, intervals, floor, ceiling, empty regions, mean IoU.
#pragma once

#include "core/domain/accuracy.h"
#include "core/domain/bootstrap.h"
#include "core/evaluation/case_scores.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace evaluation {

enum class Metric { Iou, Ior };

struct AccuracyCell {
    domain::Proportion accuracy, floor, ceiling;
    domain::Interval interval; ///< Wilson, 95 %
};
struct FindingRow {
    int finding = 0;
    int n = 0;
    double meanIou = 0, floorMeanIou = 0, ceilingMeanIou = 0;
    double emptyShare = 0;
    std::vector<AccuracyCell> iou, ior; ///< one per threshold
};
struct AccuracyTable {
    std::vector<double> thresholds; ///< T
    std::vector<FindingRow> rows;   ///< findings with at least one case, in schema order
    /// Means over the findings (each finding counts once), as the paper would average its columns.
    std::vector<double> meanIouAccuracy, meanIorAccuracy, floorIouAccuracy, floorIorAccuracy, ceilingIouAccuracy,
        ceilingIorAccuracy;
    double meanIou = 0, floorMeanIou = 0, ceilingMeanIou = 0, emptyShare = 0;
    int cases = 0;
    /// Mean accuracy over findings minus the floor's, IoU, per threshold; bootstrap by patient.
    std::vector<domain::PairedDifference> againstFloor;
    domain::PairedDifference meanIouAgainstFloor;
    bool beatsFloor(double threshold) const; ///< interval above zero at this T
};
AccuracyTable accuracyTable(const std::vector<CaseScore>& cases, const domain::FindingSchema& schema,
                            const std::vector<double>& thresholds = {0.1, 0.3, 0.5});

QJsonObject toJson(const AccuracyTable&, const domain::FindingSchema&);
/// For a terminal of 100 columns; says in words when a run does not beat the floor.
QString toText(const AccuracyTable&, const domain::FindingSchema&);

} // namespace evaluation

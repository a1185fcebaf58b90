// The paper's Table 1 with what it leaves out: n, intervals, floor, ceiling, empty regions, mean IoU, how
// the cases are spread.
#pragma once

#include "core/domain/accuracy.h"
#include "core/domain/bootstrap.h"
#include "core/evaluation/case_scores.h"

#include <QJsonObject>
#include <QString>

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace evaluation {

enum class Metric { Iou, Ior };

inline constexpr std::array iouQuantileShares{0.1, 0.25, 0.5, 0.75, 0.9};

struct AccuracyCell {
    domain::Proportion accuracy, floor, ceiling;
    domain::Interval interval; ///< Wilson, 95 %
};
struct FindingRow {
    int finding = 0;
    int n = 0;
    double meanIou = 0, floorMeanIou = 0, ceilingMeanIou = 0;
    double emptyShare = 0;
    domain::Proportion touched;   ///< hits: region and box have some area in common
    domain::Proportion peakInBox; ///< the map's largest patch lies in a box, by its centre; needs no cut
    std::array<double, iouQuantileShares.size()> iouQuantiles{};
    std::array<int, 10> iouHistogram{}; ///< cases with IoU in [0, 0.1), … [0.9, 1]
    std::vector<AccuracyCell> iou, ior; ///< one per threshold
};
struct AccuracyTable {
    std::vector<double> thresholds; ///< T
    std::vector<FindingRow> rows;   ///< findings with at least one case, in schema order
    /// Means over the findings (each finding counts once), as the paper would average its columns.
    std::vector<double> meanIouAccuracy, meanIorAccuracy, floorIouAccuracy, floorIorAccuracy, ceilingIouAccuracy,
        ceilingIorAccuracy;
    std::vector<domain::Interval> meanIouInterval, meanIorInterval; ///< of these means, 95 %, bootstrap by patient
    double meanIou = 0, floorMeanIou = 0, ceilingMeanIou = 0, emptyShare = 0, touchedShare = 0, peakInBoxShare = 0;
    int cases = 0;
    /// Mean accuracy over findings minus the floor's, IoU, per threshold; bootstrap by patient.
    std::vector<domain::PairedDifference> againstFloor;
    domain::PairedDifference meanIouAgainstFloor;
    bool beatsFloor(double threshold) const; ///< interval above zero at this T
    const FindingRow* rowOf(int finding) const; ///< null: no case of it
};
AccuracyTable accuracyTable(const std::vector<CaseScore>& cases, const domain::FindingSchema& schema,
                            const std::vector<double>& thresholds = {0.1, 0.3, 0.5});

/// Where `threshold` stands among `thresholds`; none if it does not.
std::optional<std::size_t> positionOf(const std::vector<double>& thresholds, double threshold);

/// What the bootstrap resamples: the patient; an image of nobody's stands for itself.
std::string clusterOf(const CaseScore&);

QJsonObject toJson(const AccuracyTable&, const domain::FindingSchema&);
/// For a terminal of 100 columns; says in words when a run does not beat the floor.
QString toText(const AccuracyTable&, const domain::FindingSchema&);

} // namespace evaluation

#include "core/evaluation/accuracy_table.h"

#include <algorithm>
#include <cmath>

namespace evaluation {

namespace {

/// The fixed region that was cut for this T; one that was not asked for when scoring falls back to the mean-IoU one.
FloorScore floorAt(const CaseScore& score, double threshold)
{
    for (const FloorScore& floor : score.floors) {
        if (std::abs(floor.threshold - threshold) < 1e-9)
            return floor;
    }
    return {threshold, score.floorIou, score.floorIor};
}

template <typename Figure> std::vector<double> figures(const std::vector<const CaseScore*>& cases, Figure figure)
{
    std::vector<double> values;
    values.reserve(cases.size());
    for (const CaseScore* one : cases)
        values.push_back(figure(*one));
    return values;
}

AccuracyCell cell(const std::vector<const CaseScore*>& cases, double threshold, Metric metric)
{
    const bool iou = metric == Metric::Iou;
    AccuracyCell result;
    result.accuracy =
        domain::accuracyAt(figures(cases, [=](const CaseScore& c) { return iou ? c.iou : c.ior; }), threshold);
    result.floor = domain::accuracyAt(figures(cases,
                                              [=](const CaseScore& c) {
                                                  const FloorScore floor = floorAt(c, threshold);
                                                  return iou ? floor.iou : floor.ior;
                                              }),
                                      threshold);
    result.ceiling = domain::accuracyAt(
        figures(cases, [=](const CaseScore& c) { return iou ? c.ceilingIou : c.ceilingIor; }), threshold);
    result.interval = domain::wilson(result.accuracy);
    return result;
}

FindingRow row(int finding, const std::vector<const CaseScore*>& cases, const std::vector<double>& thresholds)
{
    FindingRow result;
    result.finding = finding;
    result.n = static_cast<int>(cases.size());
    result.meanIou = domain::mean(figures(cases, [](const CaseScore& c) { return c.iou; }));
    result.floorMeanIou = domain::mean(figures(cases, [](const CaseScore& c) { return c.floorIou; }));
    result.ceilingMeanIou = domain::mean(figures(cases, [](const CaseScore& c) { return c.ceilingIou; }));
    result.emptyShare = domain::mean(figures(cases, [](const CaseScore& c) { return c.empty ? 1.0 : 0.0; }));
    const auto count = [&](bool CaseScore::*is) {
        const auto yes = std::count_if(cases.begin(), cases.end(), [=](const CaseScore* c) { return c->*is; });
        return domain::Proportion{static_cast<int>(yes), result.n};
    };
    result.touched = count(&CaseScore::touches);
    result.peakInBox = count(&CaseScore::peakInBox);
    for (const CaseScore* one : cases)
        ++result.iouHistogram[static_cast<std::size_t>(std::clamp(static_cast<int>(one->iou * 10), 0, 9))];
    for (std::size_t i = 0; i < iouQuantileShares.size(); ++i) {
        result.iouQuantiles[i] =
            domain::quantile(figures(cases, [](const CaseScore& c) { return c.iou; }), iouQuantileShares[i]);
    }
    for (const double threshold : thresholds) {
        result.iou.push_back(cell(cases, threshold, Metric::Iou));
        result.ior.push_back(cell(cases, threshold, Metric::Ior));
    }
    return result;
}

template <typename Figure> double meanOfRows(const std::vector<FindingRow>& rows, Figure figure)
{
    std::vector<double> values;
    for (const FindingRow& one : rows)
        values.push_back(figure(one));
    return domain::mean(values);
}

void fillMeans(AccuracyTable& table)
{
    for (std::size_t t = 0; t < table.thresholds.size(); ++t) {
        const auto of = [&](auto cells, auto proportion) {
            return meanOfRows(table.rows, [&](const FindingRow& r) { return ((r.*cells)[t].*proportion).value(); });
        };
        table.meanIouAccuracy.push_back(of(&FindingRow::iou, &AccuracyCell::accuracy));
        table.floorIouAccuracy.push_back(of(&FindingRow::iou, &AccuracyCell::floor));
        table.ceilingIouAccuracy.push_back(of(&FindingRow::iou, &AccuracyCell::ceiling));
        table.meanIorAccuracy.push_back(of(&FindingRow::ior, &AccuracyCell::accuracy));
        table.floorIorAccuracy.push_back(of(&FindingRow::ior, &AccuracyCell::floor));
        table.ceilingIorAccuracy.push_back(of(&FindingRow::ior, &AccuracyCell::ceiling));
    }
    table.meanIou = meanOfRows(table.rows, [](const FindingRow& r) { return r.meanIou; });
    table.floorMeanIou = meanOfRows(table.rows, [](const FindingRow& r) { return r.floorMeanIou; });
    table.ceilingMeanIou = meanOfRows(table.rows, [](const FindingRow& r) { return r.ceilingMeanIou; });
    table.emptyShare = meanOfRows(table.rows, [](const FindingRow& r) { return r.emptyShare; });
    table.touchedShare = meanOfRows(table.rows, [](const FindingRow& r) { return r.touched.value(); });
    table.peakInBoxShare = meanOfRows(table.rows, [](const FindingRow& r) { return r.peakInBox.value(); });
}

/// Intervals of the means over findings, and the differences to the floor.
void resample(AccuracyTable& table, const std::vector<CaseScore>& cases)
{
    std::vector<std::string> clusters;
    std::vector<int> groups;
    for (const CaseScore& one : cases) {
        clusters.push_back(clusterOf(one));
        groups.push_back(one.finding);
    }
    const auto valuesOf = [&](auto figure) {
        std::vector<double> values;
        for (const CaseScore& one : cases)
            values.push_back(static_cast<double>(figure(one)));
        return values;
    };
    const auto difference = [&](const std::vector<double>& a, const std::vector<double>& b) {
        return domain::pairedBootstrapOfGroupMeans(a, b, clusters, groups);
    };
    const std::vector<double> zero(cases.size(), 0);
    table.meanIouAgainstFloor = difference(valuesOf([](const CaseScore& c) { return c.iou; }),
                                           valuesOf([](const CaseScore& c) { return c.floorIou; }));
    for (const double t : table.thresholds) {
        const std::vector<double> found = valuesOf([=](const CaseScore& c) { return c.iou >= t; });
        table.againstFloor.push_back(
            difference(found, valuesOf([=](const CaseScore& c) { return floorAt(c, t).iou >= t; })));
        table.meanIouInterval.push_back(difference(found, zero).interval);
        table.meanIorInterval.push_back(
            difference(valuesOf([=](const CaseScore& c) { return c.ior >= t; }), zero).interval);
    }
}

} // namespace

std::string clusterOf(const CaseScore& score)
{
    return score.patient.isEmpty() ? "image " + score.identity.toStdString()
                                   : "patient " + score.patient.toStdString();
}

std::optional<std::size_t> positionOf(const std::vector<double>& thresholds, double threshold)
{
    for (std::size_t t = 0; t < thresholds.size(); ++t) {
        if (std::abs(thresholds[t] - threshold) < 1e-9)
            return t;
    }
    return std::nullopt;
}

bool AccuracyTable::beatsFloor(double threshold) const
{
    const auto t = positionOf(thresholds, threshold);
    return t && *t < againstFloor.size() && againstFloor[*t].interval.low > 0;
}

const FindingRow* AccuracyTable::rowOf(int finding) const
{
    const auto it =
        std::find_if(rows.begin(), rows.end(), [=](const FindingRow& row) { return row.finding == finding; });
    return it == rows.end() ? nullptr : &*it;
}

AccuracyTable accuracyTable(const std::vector<CaseScore>& cases, const domain::FindingSchema& schema,
                            const std::vector<double>& thresholds)
{
    AccuracyTable table;
    table.thresholds = thresholds;
    table.cases = static_cast<int>(cases.size());
    for (int finding = 0; finding < schema.count(); ++finding) {
        std::vector<const CaseScore*> ofFinding;
        for (const CaseScore& one : cases) {
            if (one.finding == finding)
                ofFinding.push_back(&one);
        }
        if (!ofFinding.empty())
            table.rows.push_back(row(finding, ofFinding, thresholds));
    }
    fillMeans(table);
    resample(table, cases);
    return table;
}

} // namespace evaluation

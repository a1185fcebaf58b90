#include "core/evaluation/accuracy_table.h"
#include "core/evaluation/figures.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace evaluation {

namespace {

constexpr int cellWidth = 25; // "0.62 0.55–0.69  0.55 1.00" and the title of its four columns

QString cellText(const AccuracyCell& cell)
{
    return figure(cell.accuracy.value()) + u' ' + intervalText(cell.interval) + QStringLiteral("  ") +
           figure(cell.floor.value()) + u' ' + figure(cell.ceiling.value());
}

QString meanText(double accuracy, const domain::Interval& interval, double floor, double ceiling)
{
    return figure(accuracy) + u' ' + intervalText(interval) + QStringLiteral("  ") + figure(floor) + u' ' + figure(ceiling);
}

/// One block of the table; the mean IoU and the share of empty regions stand in the first alone.
QString block(const AccuracyTable& table, const domain::FindingSchema& schema, Metric metric)
{
    const bool iou = metric == Metric::Iou;
    qsizetype width = QStringLiteral("mean of findings").size();
    for (const FindingRow& row : table.rows)
        width = std::max(width, nameOf(schema, row.finding).size());

    QStringList lines;
    QString title =
        QString(iou ? QStringLiteral("IoU") : QStringLiteral("IoR")).leftJustified(width) + QString(5, u' ');
    QString columns = QString(width, u' ') + QStringLiteral("    n");
    for (const double t : table.thresholds) {
        title += QStringLiteral("  ") + QStringLiteral("at T = %1").arg(thresholdText(t)).leftJustified(cellWidth);
        columns += QStringLiteral("  ") + QStringLiteral("acc. 95 %      floor ceil").leftJustified(cellWidth);
    }
    if (iou) {
        title += QStringLiteral("   mean");
        columns += QStringLiteral("    IoU empty");
    }
    lines << title << columns;
    for (const FindingRow& row : table.rows) {
        QString line = nameOf(schema, row.finding).leftJustified(width) + QString::number(row.n).rightJustified(5);
        for (const AccuracyCell& cell : iou ? row.iou : row.ior)
            line += QStringLiteral("  ") + cellText(cell).leftJustified(cellWidth);
        if (iou)
            line += QStringLiteral("   ") + figure(row.meanIou) + percent(row.emptyShare).rightJustified(6);
        lines << line;
    }
    QString mean =
        QStringLiteral("mean of findings").leftJustified(width) + QString::number(table.cases).rightJustified(5);
    for (std::size_t t = 0; t < table.thresholds.size(); ++t) {
        mean += QStringLiteral("  ") +
                (iou ? meanText(table.meanIouAccuracy[t], table.meanIouInterval[t], table.floorIouAccuracy[t], table.ceilingIouAccuracy[t])
                     : meanText(table.meanIorAccuracy[t], table.meanIorInterval[t], table.floorIorAccuracy[t], table.ceilingIorAccuracy[t]))
                    .leftJustified(cellWidth);
    }
    if (iou)
        mean += QStringLiteral("   ") + figure(table.meanIou) + percent(table.emptyShare).rightJustified(6);
    lines << mean;
    return withoutTrailingSpaces(lines.join(u'\n')) + u'\n';
}

/// What a mean hides: how the cases' IoU are spread, and whether the finding was met at all.
QString spread(const AccuracyTable& table, const domain::FindingSchema& schema)
{
    qsizetype width = QStringLiteral("mean of findings").size();
    for (const FindingRow& row : table.rows)
        width = std::max(width, nameOf(schema, row.finding).size());
    QString text = padded(QStringLiteral("IoU of the cases"), width) +
                   QStringLiteral("     10 %  25 %  50 %  75 %  90 %   touched  peak in box\n");
    for (const FindingRow& row : table.rows) {
        text += padded(nameOf(schema, row.finding), width) + QStringLiteral("     ");
        for (const double quantile : row.iouQuantiles)
            text += figure(quantile) + QStringLiteral("  ");
        text += percent(row.touched.value()).rightJustified(8) + percent(row.peakInBox.value()).rightJustified(13) + u'\n';
    }
    return text + padded(QStringLiteral("mean of findings"), width) + QString(35, u' ') +
           percent(table.touchedShare).rightJustified(8) + percent(table.peakInBoxShare).rightJustified(13) + u'\n';
}

QString verdict(const AccuracyTable& table)
{
    QStringList differences, notBeaten;
    for (std::size_t t = 0; t < table.thresholds.size(); ++t) {
        const QString at = QStringLiteral("IoU ≥ ") + thresholdText(table.thresholds[t]);
        differences << at + u' ' + differenceText(table.againstFloor[t]);
        if (!table.beatsFloor(table.thresholds[t]))
            notBeaten << at;
    }
    differences << QStringLiteral("mean IoU ") + differenceText(table.meanIouAgainstFloor);
    QString text = QStringLiteral("Above the floor on the same cases, 95 % by patient:\n  ") +
                   differences.join(QStringLiteral("\n  ")) + u'\n';
    if (!notBeaten.isEmpty()) {
        text += QStringLiteral("This run does not beat the floor at %1: there, a fixed region per finding that never "
                               "looks\nat a pixel may do as well. More boxes or longer training may help.\n")
                    .arg(notBeaten.join(QStringLiteral(", ")));
    }
    return text;
}

QJsonArray toJson(const std::vector<AccuracyCell>& cells, const std::vector<double>& thresholds)
{
    QJsonArray array;
    for (std::size_t t = 0; t < cells.size(); ++t) {
        const AccuracyCell& cell = cells[t];
        array.append(QJsonObject{{QStringLiteral("threshold"), thresholds[t]},
                                 {QStringLiteral("correct"), cell.accuracy.successes},
                                 {QStringLiteral("n"), cell.accuracy.n},
                                 {QStringLiteral("accuracy"), cell.accuracy.value()},
                                 {QStringLiteral("low"), cell.interval.low},
                                 {QStringLiteral("high"), cell.interval.high},
                                 {QStringLiteral("floor"), cell.floor.value()},
                                 {QStringLiteral("ceiling"), cell.ceiling.value()}});
    }
    return array;
}

QJsonObject spreadToJson(const FindingRow& row)
{
    QJsonObject object;
    for (std::size_t i = 0; i < iouQuantileShares.size(); ++i)
        object[QString::number(iouQuantileShares[i])] = row.iouQuantiles[i];
    return object;
}

QJsonArray histogramToJson(const FindingRow& row)
{
    QJsonArray array;
    for (const int count : row.iouHistogram)
        array.append(count);
    return array;
}

QJsonArray meansToJson(const AccuracyTable& table, const std::vector<double>& accuracy,
                       const std::vector<domain::Interval>& interval, const std::vector<double>& floor, const std::vector<double>& ceiling)
{
    QJsonArray array;
    for (std::size_t t = 0; t < table.thresholds.size(); ++t) {
        array.append(QJsonObject{{QStringLiteral("threshold"), table.thresholds[t]},
                                 {QStringLiteral("accuracy"), accuracy[t]},
                                 {QStringLiteral("low"), interval[t].low},
                                 {QStringLiteral("high"), interval[t].high},
                                 {QStringLiteral("floor"), floor[t]},
                                 {QStringLiteral("ceiling"), ceiling[t]}});
    }
    return array;
}

} // namespace

QJsonObject toJson(const AccuracyTable& table, const domain::FindingSchema& schema)
{
    QJsonArray rows;
    for (const FindingRow& row : table.rows) {
        rows.append(QJsonObject{{QStringLiteral("finding"), nameOf(schema, row.finding)},
                                {QStringLiteral("n"), row.n},
                                {QStringLiteral("iou"), toJson(row.iou, table.thresholds)},
                                {QStringLiteral("ior"), toJson(row.ior, table.thresholds)},
                                {QStringLiteral("mean_iou"), row.meanIou},
                                {QStringLiteral("floor_mean_iou"), row.floorMeanIou},
                                {QStringLiteral("ceiling_mean_iou"), row.ceilingMeanIou},
                                {QStringLiteral("empty_share"), row.emptyShare},
                                {QStringLiteral("touched_share"), row.touched.value()},
                                {QStringLiteral("peak_in_box_share"), row.peakInBox.value()},
                                {QStringLiteral("iou_quantiles"), spreadToJson(row)},
                                {QStringLiteral("iou_histogram"), histogramToJson(row)}});
    }
    QJsonArray thresholds, againstFloor;
    for (std::size_t t = 0; t < table.thresholds.size(); ++t) {
        thresholds.append(table.thresholds[t]);
        QJsonObject against = toJson(table.againstFloor[t]);
        against[QStringLiteral("threshold")] = table.thresholds[t];
        against[QStringLiteral("beats_floor")] = table.beatsFloor(table.thresholds[t]);
        againstFloor.append(against);
    }
    const QJsonObject means{{QStringLiteral("iou"), meansToJson(table, table.meanIouAccuracy, table.meanIouInterval, table.floorIouAccuracy,
                                                                table.ceilingIouAccuracy)},
                            {QStringLiteral("ior"), meansToJson(table, table.meanIorAccuracy, table.meanIorInterval, table.floorIorAccuracy,
                                                                table.ceilingIorAccuracy)},
                            {QStringLiteral("mean_iou"), table.meanIou},
                            {QStringLiteral("floor_mean_iou"), table.floorMeanIou},
                            {QStringLiteral("ceiling_mean_iou"), table.ceilingMeanIou},
                            {QStringLiteral("empty_share"), table.emptyShare},
                            {QStringLiteral("touched_share"), table.touchedShare},
                            {QStringLiteral("peak_in_box_share"), table.peakInBoxShare}};
    return {{QStringLiteral("cases"), table.cases},
            {QStringLiteral("thresholds"), thresholds},
            {QStringLiteral("findings"), rows},
            {QStringLiteral("mean_over_findings"), means},
            {QStringLiteral("against_floor"), againstFloor},
            {QStringLiteral("mean_iou_against_floor"), toJson(table.meanIouAgainstFloor)}};
}

QString toText(const AccuracyTable& table, const domain::FindingSchema& schema)
{
    if (table.rows.empty())
        return QStringLiteral("No case could be scored: no image has both a box and a prediction.\n");
    return block(table, schema, Metric::Iou) + u'\n' + block(table, schema, Metric::Ior) + u'\n' +
           spread(table, schema) + u'\n' +
           QStringLiteral(
               "A case is one finding with a box in one film; it is found at T when IoU (or IoR) is at least T."
               "\nFloor: the best fixed region, no pixel looked at. Ceiling: the best map of patches. "
               "Mean IoU: floor %1,\nceiling %2. Empty: no patch reached the cut. Touched: region and box have some area in common. Peak "
               "in box: the\ncentre of the map's largest patch lies in a box.\n\n")
               .arg(figure(table.floorMeanIou), figure(table.ceilingMeanIou)) +
           verdict(table);
}

} // namespace evaluation

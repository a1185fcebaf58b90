#include "core/evaluation/accuracy_table.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace evaluation {

namespace {

QString name(const domain::FindingSchema& schema, int finding)
{
    return QString::fromStdString(schema.at(finding).name);
}

QString figure(double value)
{
    return QString::number(value, 'f', 2);
}

QString interval(const domain::Interval& i)
{
    return figure(i.low) + u'–' + figure(i.high);
}

QString signedFigure(double value)
{
    return (value < 0 ? QStringLiteral("-") : QStringLiteral("+")) + figure(std::abs(value));
}

QString threshold(double t)
{
    return QString::number(t, 'g', 3);
}

QString percent(double share)
{
    return QString::number(share * 100, 'f', 0) + QStringLiteral(" %");
}

constexpr int cellWidth = 25; // "0.62 0.55–0.69  0.55 1.00" and the title of its four columns

QString cellText(const AccuracyCell& cell)
{
    return figure(cell.accuracy.value()) + u' ' + interval(cell.interval) + QStringLiteral("  ") +
           figure(cell.floor.value()) + u' ' + figure(cell.ceiling.value());
}

QString meanText(double accuracy, double floor, double ceiling)
{
    return figure(accuracy) + QString(12, u' ') + figure(floor) + u' ' + figure(ceiling);
}

/// One block of the table; the mean IoU and the share of empty regions stand in the first alone.
QString block(const AccuracyTable& table, const domain::FindingSchema& schema, Metric metric)
{
    const bool iou = metric == Metric::Iou;
    qsizetype width = QStringLiteral("mean of findings").size();
    for (const FindingRow& row : table.rows)
        width = std::max(width, name(schema, row.finding).size());

    QStringList lines;
    QString title =
        QString(iou ? QStringLiteral("IoU") : QStringLiteral("IoR")).leftJustified(width) + QString(5, u' ');
    QString columns = QString(width, u' ') + QStringLiteral("    n");
    for (const double t : table.thresholds) {
        title += QStringLiteral("  ") + QStringLiteral("at T = %1").arg(threshold(t)).leftJustified(cellWidth);
        columns += QStringLiteral("  ") + QStringLiteral("acc. 95 %      floor ceil").leftJustified(cellWidth);
    }
    if (iou) {
        title += QStringLiteral("   mean");
        columns += QStringLiteral("    IoU empty");
    }
    lines << title << columns;
    for (const FindingRow& row : table.rows) {
        QString line = name(schema, row.finding).leftJustified(width) + QString::number(row.n).rightJustified(5);
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
                (iou ? meanText(table.meanIouAccuracy[t], table.floorIouAccuracy[t], table.ceilingIouAccuracy[t])
                     : meanText(table.meanIorAccuracy[t], table.floorIorAccuracy[t], table.ceilingIorAccuracy[t]))
                    .leftJustified(cellWidth);
    }
    if (iou)
        mean += QStringLiteral("   ") + figure(table.meanIou) + percent(table.emptyShare).rightJustified(6);
    lines << mean;
    for (QString& line : lines) {
        while (line.endsWith(u' '))
            line.chop(1);
    }
    return lines.join(u'\n') + u'\n';
}

QString differenceText(const domain::PairedDifference& d)
{
    return signedFigure(d.difference) + QStringLiteral(" [") + signedFigure(d.interval.low) + QStringLiteral(", ") +
           signedFigure(d.interval.high) + u']';
}

QString verdict(const AccuracyTable& table)
{
    QStringList differences, notBeaten;
    for (std::size_t t = 0; t < table.thresholds.size(); ++t) {
        const QString at = QStringLiteral("IoU ≥ ") + threshold(table.thresholds[t]);
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

QJsonObject toJson(const domain::PairedDifference& d)
{
    return {{QStringLiteral("difference"), d.difference},
            {QStringLiteral("low"), d.interval.low},
            {QStringLiteral("high"), d.interval.high}};
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

QJsonArray meansToJson(const AccuracyTable& table, const std::vector<double>& accuracy,
                       const std::vector<double>& floor, const std::vector<double>& ceiling)
{
    QJsonArray array;
    for (std::size_t t = 0; t < table.thresholds.size(); ++t) {
        array.append(QJsonObject{{QStringLiteral("threshold"), table.thresholds[t]},
                                 {QStringLiteral("accuracy"), accuracy[t]},
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
        rows.append(QJsonObject{{QStringLiteral("finding"), name(schema, row.finding)},
                                {QStringLiteral("n"), row.n},
                                {QStringLiteral("iou"), toJson(row.iou, table.thresholds)},
                                {QStringLiteral("ior"), toJson(row.ior, table.thresholds)},
                                {QStringLiteral("mean_iou"), row.meanIou},
                                {QStringLiteral("floor_mean_iou"), row.floorMeanIou},
                                {QStringLiteral("ceiling_mean_iou"), row.ceilingMeanIou},
                                {QStringLiteral("empty_share"), row.emptyShare}});
    }
    QJsonArray thresholds, againstFloor;
    for (std::size_t t = 0; t < table.thresholds.size(); ++t) {
        thresholds.append(table.thresholds[t]);
        QJsonObject against = toJson(table.againstFloor[t]);
        against[QStringLiteral("threshold")] = table.thresholds[t];
        against[QStringLiteral("beats_floor")] = table.beatsFloor(table.thresholds[t]);
        againstFloor.append(against);
    }
    const QJsonObject means{{QStringLiteral("iou"), meansToJson(table, table.meanIouAccuracy, table.floorIouAccuracy,
                                                                table.ceilingIouAccuracy)},
                            {QStringLiteral("ior"), meansToJson(table, table.meanIorAccuracy, table.floorIorAccuracy,
                                                                table.ceilingIorAccuracy)},
                            {QStringLiteral("mean_iou"), table.meanIou},
                            {QStringLiteral("floor_mean_iou"), table.floorMeanIou},
                            {QStringLiteral("ceiling_mean_iou"), table.ceilingMeanIou},
                            {QStringLiteral("empty_share"), table.emptyShare}};
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
           QStringLiteral(
               "A case is one finding with a box in one film; it is found at T when IoU (or IoR) is at least T."
               "\nFloor: the best fixed region, no pixel looked at. Ceiling: the best map of patches. "
               "Mean IoU: floor %1,\nceiling %2. Empty: no patch reached the cut.\n\n")
               .arg(figure(table.floorMeanIou), figure(table.ceilingMeanIou)) +
           verdict(table);
}

} // namespace evaluation

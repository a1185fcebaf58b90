#include "core/evaluation/figures.h"
#include "core/evaluation/paper_table.h"

namespace evaluation {

namespace {

QString cell(const PaperTable& table, std::size_t row, ReadAs reading, Metric metric, std::size_t t, int finding)
{
    const auto value = table.accuracy(row, reading, metric, t, finding);
    if (!value)
        return QStringLiteral("–");
    const AccuracyTable& figures = table.rows[row].tables[static_cast<std::size_t>(reading)];
    const bool iou = metric == Metric::Iou;
    const domain::Interval interval = finding < 0 ? (iou ? figures.meanIouInterval : figures.meanIorInterval)[t]
                                                  : (iou ? figures.rowOf(finding)->iou : figures.rowOf(finding)->ior)[t].interval;
    const QString stars = table.isBest(row, reading, metric, t, finding) ? QStringLiteral("**") : QString();
    return stars + figure(*value) + stars + u' ' + intervalText(interval);
}

QString block(const PaperTable& table, const std::vector<int>& columns, Metric metric, std::size_t t)
{
    QString text = QStringLiteral("| %1 ≥ %2 | read as |")
                       .arg(metric == Metric::Iou ? QStringLiteral("IoU") : QStringLiteral("IoR"),
                            thresholdText(table.thresholds[t]));
    QString rule = QStringLiteral("|---|---|");
    for (const int finding : columns) {
        text += QStringLiteral(" %1 |").arg(finding < 0 ? QStringLiteral("mean") : nameOf(table.schema, finding));
        rule += QStringLiteral("---|");
    }
    text += u'\n' + rule + u'\n';
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (const ReadAs reading : readings) {
            text += QStringLiteral("| %1 | %2 |").arg(reading == ReadAs::Own ? rowName(table.rows[row].input) : QString(),
                                                      readingName(table.rows[row].input, reading));
            for (const int finding : columns)
                text += QStringLiteral(" %1 |").arg(cell(table, row, reading, metric, t, finding));
            text += u'\n';
        }
    }
    return text;
}

} // namespace

QString toMarkdown(const PaperTable& table, const std::vector<double>& thresholds)
{
    std::vector<int> columns = table.findings;
    columns.push_back(-1); // the mean
    QString text;
    for (const Metric metric : {Metric::Iou, Metric::Ior}) {
        for (const double threshold : thresholds) {
            if (const auto t = positionOf(table.thresholds, threshold))
                text += block(table, columns, metric, *t) + u'\n';
        }
    }
    for (const QString& verdict : verdicts(table, thresholds))
        text += QStringLiteral("- ") + verdict.trimmed() + u'\n';
    return text;
}

} // namespace evaluation

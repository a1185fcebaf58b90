#include "core/evaluation/figures.h"
#include "core/evaluation/paper_table.h"

#include <QJsonArray>

namespace evaluation {

namespace {

QString key(ReadAs reading)
{
    switch (reading) {
    case ReadAs::Own: return QStringLiteral("own");
    case ReadAs::FittedCut: return QStringLiteral("fitted_cut");
    case ReadAs::Relative: return QStringLiteral("relative");
    }
    return {};
}

QJsonArray perThreshold(const std::vector<domain::PairedDifference>& differences, const std::vector<double>& thresholds)
{
    QJsonArray array;
    for (std::size_t t = 0; t < differences.size(); ++t) {
        QJsonObject one = toJson(differences[t]);
        one[QStringLiteral("threshold")] = thresholds[t];
        array.append(one);
    }
    return array;
}

template <typename Figures> QJsonObject figuresToJson(const Figures& of, const std::vector<double>& thresholds)
{
    return {{QStringLiteral("cases"), of.cases},
            {QStringLiteral("iou"), perThreshold(of.iou, thresholds)},
            {QStringLiteral("ior"), perThreshold(of.ior, thresholds)},
            {QStringLiteral("mean_iou"), toJson(of.meanIou)}};
}

QJsonObject comparisonToJson(const Comparison& comparison, const PaperTable& table)
{
    QJsonObject json = figuresToJson(comparison, table.thresholds);
    QJsonArray findings;
    for (const Comparison::OfFinding& one : comparison.findings) {
        QJsonObject object = figuresToJson(one, table.thresholds);
        object[QStringLiteral("finding")] = nameOf(table.schema, one.finding);
        findings.append(object);
    }
    if (!findings.isEmpty())
        json[QStringLiteral("findings")] = findings;
    return json;
}

QString quoted(QString text)
{
    if (text.contains(u',') || text.contains(u'"') || text.contains(u'\n'))
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text;
}

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

/// One line's figures, of a finding or of the mean.
struct CsvFigures {
    int n = 0;
    double accuracy = 0, floor = 0, ceiling = 0;
    domain::Interval interval;
    const domain::PairedDifference* difference = nullptr;
};

const Comparison::OfFinding* ofFinding(const std::optional<Comparison>& against, int finding)
{
    if (against) {
        for (const Comparison::OfFinding& one : against->findings) {
            if (one.finding == finding)
                return &one;
        }
    }
    return nullptr;
}

} // namespace

QJsonObject toJson(const PaperTable& table)
{
    QJsonArray rows;
    for (const PaperTable::Row& row : table.rows) {
        QJsonObject json{{QStringLiteral("setting"), row.input.setting},
                         {QStringLiteral("method"), row.input.method},
                         {QStringLiteral("source"), row.input.source},
                         {QStringLiteral("note"), row.input.note},
                         {QStringLiteral("folds"), row.input.folds},
                         {QStringLiteral("folds_answered"), row.input.foldsAnswered},
                         {QStringLiteral("own_rule"), row.input.ownRule},
                         {QStringLiteral("stage"), !row.input.stage                  ? QStringLiteral("own")
                                                   : row.input.stage == Stage::Unary ? QStringLiteral("p")
                                                                                     : QStringLiteral("z")}};
        if (row.input.reference)
            json[QStringLiteral("reference")] = static_cast<int>(*row.input.reference);
        for (std::size_t r = 0; r < readings.size(); ++r) {
            QJsonObject reading{{QStringLiteral("table"), toJson(row.tables[r], table.schema)}};
            if (row.against[r])
                reading[QStringLiteral("against_reference")] = comparisonToJson(*row.against[r], table);
            json[key(readings[r])] = reading;
        }
        rows.append(json);
    }
    QJsonArray thresholds;
    for (const double t : table.thresholds)
        thresholds.append(t);
    QJsonArray words;
    for (const QString& line : verdicts(table, {0.1, 0.3, 0.5}))
        words.append(line);
    return {{QStringLiteral("thresholds"), thresholds},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("verdicts"), words}};
}

QString toCsv(const PaperTable& table)
{
    QString csv = QStringLiteral("setting,method,reading,metric,threshold,finding,n,accuracy,low,high,floor,ceiling,best,"
                                 "difference,difference_low,difference_high,source\n");
    const auto write = [&](std::size_t row, std::size_t r, Metric metric, std::size_t t, int finding,
                           const CsvFigures& figures) {
        const PaperRow& input = table.rows[row].input;
        QStringList fields{quoted(input.setting), quoted(input.method), key(readings[r]),
                           metric == Metric::Iou ? QStringLiteral("IoU") : QStringLiteral("IoR"),
                           thresholdText(table.thresholds[t]),
                           finding < 0 ? QStringLiteral("mean") : quoted(nameOf(table.schema, finding)),
                           QString::number(figures.n), number(figures.accuracy), number(figures.interval.low),
                           number(figures.interval.high), number(figures.floor), number(figures.ceiling),
                           table.isBest(row, readings[r], metric, t, finding) ? QStringLiteral("1") : QStringLiteral("0")};
        if (const domain::PairedDifference* d = figures.difference)
            fields << number(d->difference) << number(d->interval.low) << number(d->interval.high);
        else
            fields << QString() << QString() << QString();
        csv += (fields << quoted(input.source)).join(u',') + u'\n';
    };
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        for (std::size_t r = 0; r < readings.size(); ++r) {
            const AccuracyTable& figures = table.rows[row].tables[r];
            const std::optional<Comparison>& against = table.rows[row].against[r];
            for (const Metric metric : {Metric::Iou, Metric::Ior}) {
                const bool iou = metric == Metric::Iou;
                for (std::size_t t = 0; t < table.thresholds.size(); ++t) {
                    for (const FindingRow& one : figures.rows) {
                        const AccuracyCell& cell = (iou ? one.iou : one.ior)[t];
                        const Comparison::OfFinding* other = ofFinding(against, one.finding);
                        write(row, r, metric, t, one.finding,
                              {one.n, cell.accuracy.value(), cell.floor.value(), cell.ceiling.value(), cell.interval,
                               other ? &(iou ? other->iou : other->ior)[t] : nullptr});
                    }
                    if (figures.rows.empty())
                        continue;
                    write(row, r, metric, t, -1,
                          {figures.cases, (iou ? figures.meanIouAccuracy : figures.meanIorAccuracy)[t],
                           (iou ? figures.floorIouAccuracy : figures.floorIorAccuracy)[t],
                           (iou ? figures.ceilingIouAccuracy : figures.ceilingIorAccuracy)[t],
                           (iou ? figures.meanIouInterval : figures.meanIorInterval)[t],
                           against ? &(iou ? against->iou : against->ior)[t] : nullptr});
                }
            }
        }
    }
    return csv;
}

} // namespace evaluation

#include "core/evaluation/figures.h"
#include "core/evaluation/paper_table.h"

#include <algorithm>

namespace evaluation {

namespace {

constexpr qsizetype columnWidth = 10; // "0.76–0.87" and a space: eight findings and their mean fit 120 columns

/// "Cardiomegaly" → "Cardiome."
QString columnName(const PaperTable& table, int finding)
{
    const QString name = nameOf(table.schema, finding);
    return name.size() < columnWidth ? name : name.left(columnWidth - 2) + u'.';
}

class Writer {
public:
    Writer(const PaperTable& table, const PaperTableText& how) : m_table(table), m_how(how)
    {
        for (const PaperTable::Row& row : table.rows) {
            m_width = std::max(m_width, rowName(row.input).size() + 2);
            for (const ReadAs reading : readings)
                m_width = std::max(m_width, readingName(row.input, reading).size() + 4);
        }
        m_columns = table.findings;
        m_columns.push_back(-1); // the mean
    }

    QString block(Metric metric, std::size_t t) const;
    QString means() const;
    QString spread() const;
    QString differences() const;

private:
    QString label(const QString& text) const { return padded(text, m_width); }
    QString best(const QString& text, bool isBest) const
    {
        // Marked after padding, since an escape sequence has no width.
        const QString cell = padded(isBest && !m_how.bold ? text + u'*' : text, columnWidth);
        return isBest && m_how.bold ? QStringLiteral("\x1b[1m") + cell + QStringLiteral("\x1b[0m") : cell;
    }
    QString header(const QString& title) const;
    QString accuracies(std::size_t row, ReadAs reading, Metric metric, std::size_t t) const;
    QString intervals(const PaperTable::Row& row, Metric metric, std::size_t t) const;
    QString bounds(const QString& name, Metric metric, std::size_t t, domain::Proportion AccuracyCell::*bound,
                   const std::vector<double>& means) const;
    const AccuracyTable* largest() const;
    std::vector<std::size_t> wide() const;

    const PaperTable& m_table;
    const PaperTableText& m_how;
    qsizetype m_width = 18; // "mean of findings"
    std::vector<int> m_columns;
};

QString Writer::header(const QString& title) const
{
    QString text = label(title);
    for (const int finding : m_columns)
        text += padded(finding < 0 ? QStringLiteral("mean") : columnName(m_table, finding), columnWidth);
    return text + u'\n';
}

QString Writer::accuracies(std::size_t row, ReadAs reading, Metric metric, std::size_t t) const
{
    QString text;
    for (const int finding : m_columns) {
        const auto value = m_table.accuracy(row, reading, metric, t, finding);
        text += value ? best(figure(*value), m_table.isBest(row, reading, metric, t, finding))
                      : padded(QStringLiteral("–"), columnWidth);
    }
    return text + u'\n';
}

QString Writer::intervals(const PaperTable::Row& row, Metric metric, std::size_t t) const
{
    const AccuracyTable& table = row.tables.front();
    QString text = label({});
    for (const int finding : m_columns) {
        const FindingRow* one = finding < 0 ? nullptr : table.rowOf(finding);
        QString cell;
        if (one)
            cell = intervalText((metric == Metric::Iou ? one->iou : one->ior)[t].interval);
        else if (finding < 0 && !table.rows.empty())
            cell = intervalText((metric == Metric::Iou ? table.meanIouInterval : table.meanIorInterval)[t]);
        text += padded(cell, columnWidth);
    }
    return text + u'\n';
}

/// Floor and ceiling belong to the cases, not to a method: those of the row that has most of them.
const AccuracyTable* Writer::largest() const
{
    const AccuracyTable* most = nullptr;
    for (const PaperTable::Row& row : m_table.rows) {
        if (!row.tables.front().rows.empty() && (!most || row.tables.front().cases > most->cases))
            most = &row.tables.front();
    }
    return most;
}

QString Writer::bounds(const QString& name, Metric metric, std::size_t t, domain::Proportion AccuracyCell::*bound,
                       const std::vector<double>& means) const
{
    QString text = label(name);
    for (const int finding : m_columns) {
        const FindingRow* one = finding < 0 ? nullptr : largest()->rowOf(finding);
        const double value = one ? ((metric == Metric::Iou ? one->iou : one->ior)[t].*bound).value() : means[t];
        text += padded(one || finding < 0 ? figure(value) : QStringLiteral("–"), columnWidth);
    }
    return text + u'\n';
}

QString Writer::block(Metric metric, std::size_t t) const
{
    const bool iou = metric == Metric::Iou;
    const AccuracyTable& most = *largest();
    QString text = header((iou ? QStringLiteral("IoU ≥ ") : QStringLiteral("IoR ≥ ")) +
                          thresholdText(m_table.thresholds[t]));
    text += label(QStringLiteral("  n"));
    for (const int finding : m_columns) {
        const FindingRow* one = finding < 0 ? nullptr : most.rowOf(finding);
        text += padded(QString::number(finding < 0 ? most.cases : one ? one->n : 0), columnWidth);
    }
    text += u'\n';
    for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
        const PaperTable::Row& one = m_table.rows[row];
        text += label(rowName(one.input)) + accuracies(row, ReadAs::Own, metric, t);
        if (one.tables.front().rows.empty())
            continue;
        text += intervals(one, metric, t);
        for (const ReadAs reading : {ReadAs::FittedCut, ReadAs::Relative})
            text += label(QStringLiteral("  ") + readingName(one.input, reading)) + accuracies(row, reading, metric, t);
    }
    text += bounds(QStringLiteral("floor"), metric, t, &AccuracyCell::floor,
                   iou ? most.floorIouAccuracy : most.floorIorAccuracy);
    return text + bounds(QStringLiteral("ceiling"), metric, t, &AccuracyCell::ceiling,
                         iou ? most.ceilingIouAccuracy : most.ceilingIorAccuracy);
}

QString Writer::means() const
{
    QString title = label(QStringLiteral("mean of findings")), columns = label({});
    for (const char* metric : {"IoU ≥ T", "IoR ≥ T"}) {
        title += padded(QString::fromUtf8(metric), 6 * static_cast<qsizetype>(m_table.thresholds.size()) + 2);
        for (const double t : m_table.thresholds)
            columns += padded(thresholdText(t), 6);
        columns += QStringLiteral("  ");
    }
    QString text = title + u'\n' + columns + QStringLiteral("mean IoU\n");
    const auto line = [&](const QString& name, const std::vector<double>& iou, const std::vector<double>& ior,
                          double meanIou) {
        text += label(name);
        for (const auto* values : {&iou, &ior}) {
            for (const double value : *values)
                text += padded(figure(value), 6);
            text += QStringLiteral("  ");
        }
        text += figure(meanIou) + u'\n';
    };
    for (const PaperTable::Row& row : m_table.rows) {
        for (const ReadAs reading : readings) {
            const AccuracyTable& table = row.tables[static_cast<std::size_t>(reading)];
            if (!table.rows.empty()) {
                line(reading == ReadAs::Own ? rowName(row.input) : QStringLiteral("  ") + readingName(row.input, reading),
                     table.meanIouAccuracy, table.meanIorAccuracy, table.meanIou);
            }
        }
    }
    const AccuracyTable& most = *largest();
    line(QStringLiteral("floor"), most.floorIouAccuracy, most.floorIorAccuracy, most.floorMeanIou);
    line(QStringLiteral("ceiling"), most.ceilingIouAccuracy, most.ceilingIorAccuracy, most.ceilingMeanIou);
    return text;
}

QString Writer::spread() const
{
    QString text = header(QStringLiteral("IoU, median"));
    for (const PaperTable::Row& row : m_table.rows) {
        const AccuracyTable& table = row.tables.front();
        if (table.rows.empty())
            continue;
        QString medians = label(rowName(row.input)), quarters = label(QStringLiteral("  25 – 75 %")),
                touched = label(QStringLiteral("  touched")), peaks = label(QStringLiteral("  peak in box")),
                empty = label(QStringLiteral("  empty"));
        for (const int finding : m_columns) {
            const FindingRow* one = finding < 0 ? nullptr : table.rowOf(finding);
            if (!one && finding >= 0) {
                for (QString* line : {&medians, &quarters, &touched, &peaks, &empty})
                    *line += padded(QStringLiteral("–"), columnWidth);
                continue;
            }
            medians += padded(one ? figure(one->iouQuantiles[2]) : QString(), columnWidth);
            quarters += padded(one ? intervalText({one->iouQuantiles[1], one->iouQuantiles[3]}) : QString(), columnWidth);
            touched += padded(percent(one ? one->touched.value() : table.touchedShare), columnWidth);
            peaks += padded(percent(one ? one->peakInBox.value() : table.peakInBoxShare), columnWidth);
            empty += padded(percent(one ? one->emptyShare : table.emptyShare), columnWidth);
        }
        text += medians + u'\n' + quarters + u'\n' + touched + u'\n' + peaks + u'\n' + empty + u'\n';
    }
    return text;
}

std::vector<std::size_t> Writer::wide() const
{
    std::vector<std::size_t> positions;
    for (const double threshold : m_how.thresholds) {
        if (const auto t = positionOf(m_table.thresholds, threshold))
            positions.push_back(*t);
    }
    return positions;
}

QString Writer::differences() const
{
    constexpr qsizetype width = 23; // "+0.45 [+0.40, +0.50]"
    QString text = label(QStringLiteral("difference"));
    for (const std::size_t t : wide())
        text += padded(QStringLiteral("IoU ≥ ") + thresholdText(m_table.thresholds[t]), width);
    text += QStringLiteral("mean IoU\n");
    const auto line = [&](const QString& name, const std::vector<domain::PairedDifference>& iou,
                          const domain::PairedDifference& meanIou) {
        text += label(name);
        for (const std::size_t t : wide())
            text += padded(differenceText(iou[t]), width);
        text += differenceText(meanIou) + u'\n';
    };
    for (const PaperTable::Row& row : m_table.rows) {
        if (row.tables.front().rows.empty())
            continue;
        text += rowName(row.input) + u'\n';
        for (std::size_t r = 0; r < readings.size(); ++r) {
            if (const auto& against = row.against[r]) {
                const PaperRow& reference = m_table.rows[*row.input.reference].input;
                if (r == 0)
                    text += QStringLiteral("  to %1\n").arg(rowName(reference));
                line(QStringLiteral("    ") + readingName(row.input, readings[r]), against->iou, against->meanIou);
            }
        }
        text += QStringLiteral("  to the floor\n");
        for (std::size_t r = 0; r < readings.size(); ++r) {
            line(QStringLiteral("    ") + readingName(row.input, readings[r]), row.tables[r].againstFloor,
                 row.tables[r].meanIouAgainstFloor);
        }
    }
    return text;
}

QString stageText(const PaperRow& row)
{
    return !row.stage ? QStringLiteral("each fold's own stage") : row.stage == Stage::Unary ? QStringLiteral("p, no CRF")
                                                                                           : QStringLiteral("z, after the CRF");
}

} // namespace

QString toText(const PaperTable& table, const PaperTableText& how)
{
    const bool answered = std::any_of(table.rows.begin(), table.rows.end(),
                                      [](const PaperTable::Row& row) { return !row.tables.front().rows.empty(); });
    if (!answered)
        return QStringLiteral("No row has an answer yet.\n");
    const Writer writer(table, how);
    QString text;
    for (const Metric metric : {Metric::Iou, Metric::Ior}) {
        for (const double threshold : how.thresholds) {
            if (const auto t = positionOf(table.thresholds, threshold))
                text += writer.block(metric, *t) + u'\n';
        }
    }
    text += writer.means() + u'\n' + writer.spread() + u'\n';
    text += writer.differences();
    const QStringList sentences = verdicts(table, how.thresholds);
    if (!sentences.isEmpty())
        text += u'\n';
    for (const QString& sentence : sentences)
        text += wrapped(sentence, 118) + u'\n';
    text += QStringLiteral(
        "\nAccuracy: share of cases (a finding with a box in a film) whose IoU, or IoR, is at least T. Below it: Wilson, 95 %;\n"
        "of the mean over findings: bootstrap by patient. %1 best of its setting. Differences: same cases, mean over findings,\n"
        "bootstrap by patient, 95 %. Fitted cut: per finding, on the training folds. z ≥ 0.6 max: of the map's maximum. Floor:\n"
        "the best fixed region, no pixel looked at. Ceiling: the best map of patches. Touched: region and box have some area\n"
        "in common. Peak in box: the centre of the map's largest patch lies in a box. Empty: no region at all.\n")
                .arg(how.bold ? QStringLiteral("Bold:") : QStringLiteral("*:"));
    for (const PaperTable::Row& row : table.rows) {
        QString line = rowName(row.input) + QStringLiteral(": ") + stageText(row.input);
        if (!row.input.source.isEmpty())
            line += QStringLiteral(", ") + row.input.source;
        if (row.input.foldsAnswered < row.input.folds)
            line += QStringLiteral(", PART: %1 of %2 folds").arg(row.input.foldsAnswered).arg(row.input.folds);
        if (!row.input.note.isEmpty())
            line += QStringLiteral(", ") + row.input.note;
        text += wrapped(line, 118) + u'\n';
    }
    return withoutTrailingSpaces(text);
}

} // namespace evaluation

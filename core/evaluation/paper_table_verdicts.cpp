#include "core/evaluation/figures.h"
#include "core/evaluation/paper_table.h"

namespace evaluation {

namespace {

const char* readingWords(ReadAs reading)
{
    switch (reading) {
    case ReadAs::Own: return "as it is";
    case ReadAs::FittedCut: return "with fitted cuts";
    case ReadAs::Relative: return "by the relative region";
    }
    return "";
}

/// "better", "not told apart from", "worse than"
QString relation(const domain::PairedDifference& d)
{
    return d.interval.low > 0 ? QStringLiteral("better than")
           : d.interval.high < 0 ? QStringLiteral("WORSE than")
                                 : QStringLiteral("NOT better than");
}

/// Findings on which the difference does not stay above zero.
QString lost(const Comparison& comparison, const domain::FindingSchema& schema, std::size_t t)
{
    QStringList names;
    for (const Comparison::OfFinding& one : comparison.findings) {
        if (one.iou[t].interval.low <= 0)
            names << nameOf(schema, one.finding) + u' ' + differenceText(one.iou[t]);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

QStringList verdicts(const PaperTable& table, const std::vector<double>& asked)
{
    std::vector<std::size_t> positions;
    for (const double threshold : asked) {
        if (const auto t = positionOf(table.thresholds, threshold))
            positions.push_back(*t);
    }
    QStringList lines;
    for (const PaperTable::Row& row : table.rows) {
        const QString name = rowName(row.input);
        for (const std::size_t t : positions) {
            const QString at = QStringLiteral("at IoU ≥ ") + thresholdText(table.thresholds[t]);
            QStringList notBetter;
            for (std::size_t r = 0; r < readings.size(); ++r) {
                const auto& against = row.against[r];
                if (!against)
                    continue;
                const domain::PairedDifference& d = against->iou[t];
                if (r == 0) {
                    const QString reference = rowName(table.rows[*row.input.reference].input);
                    QString line = QStringLiteral("%1 is %2 %3 %4: %5.").arg(name, relation(d), reference, at, differenceText(d));
                    const QString findings = lost(*against, table.schema, t);
                    if (!findings.isEmpty())
                        line += QStringLiteral(" It does not win on: %1.").arg(findings);
                    lines << line;
                } else if (d.interval.low <= 0) {
                    notBetter << QStringLiteral("%1 %2 (%3)").arg(QString::fromLatin1(readingWords(readings[r])),
                                                                  d.interval.high < 0 ? QStringLiteral("it loses")
                                                                                      : QStringLiteral("it does not win"),
                                                                  differenceText(d));
                }
            }
            if (!notBetter.isEmpty())
                lines << QStringLiteral("  Both read alike %1: %2.").arg(at, notBetter.join(QStringLiteral("; ")));
        }
        QStringList floors;
        const AccuracyTable& own = row.tables.front();
        if (own.rows.empty())
            continue;
        for (const std::size_t t : positions) {
            if (own.againstFloor[t].interval.low <= 0)
                floors << QStringLiteral("IoU ≥ ") + thresholdText(table.thresholds[t]);
        }
        if (own.meanIouAgainstFloor.interval.low <= 0)
            floors << QStringLiteral("the mean IoU");
        if (!floors.isEmpty())
            lines << QStringLiteral("%1 does not beat the floor at %2: a fixed region per finding that never looks at a pixel "
                                    "may do as well.")
                         .arg(name, floors.join(QStringLiteral(", ")));
    }
    return lines;
}

} // namespace evaluation

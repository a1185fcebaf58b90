#include "core/experiment/results.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace experiment {

namespace {

constexpr double comparedAt = 0.3; ///< T of the column "against": at 0.1 a fixed region is nearly as good as anything

QString figure(double value)
{
    return QString::number(value, 'f', 2);
}

QString signedFigure(double value)
{
    return (value < 0 ? QStringLiteral("-") : QStringLiteral("+")) + figure(std::abs(value));
}

QString differenceText(const domain::PairedDifference& d)
{
    return QStringLiteral("%1 [%2, %3]").arg(signedFigure(d.difference), signedFigure(d.interval.low), signedFigure(d.interval.high));
}

std::size_t column(const evaluation::AccuracyTable& table, double threshold)
{
    const auto it = std::find_if(table.thresholds.begin(), table.thresholds.end(),
                                 [&](double t) { return std::abs(t - threshold) < 1e-9; });
    return static_cast<std::size_t>(it - table.thresholds.begin());
}

/// Mean over findings of accuracy at T, on the cases that both have.
domain::PairedDifference differenceOf(const CellResult& a, const CellResult& b, double threshold)
{
    std::map<std::pair<QString, int>, double> other;
    for (const evaluation::CaseScore& one : b.cases)
        other[{one.identity, one.finding}] = one.iou;
    std::vector<double> ours, theirs;
    std::vector<std::string> patients;
    std::vector<int> findings;
    for (const evaluation::CaseScore& one : a.cases) {
        const auto it = other.find({one.identity, one.finding});
        if (it == other.end())
            continue;
        ours.push_back(one.iou >= threshold);
        theirs.push_back(it->second >= threshold);
        patients.push_back(one.patient.isEmpty() ? "image " + one.identity.toStdString() : "patient " + one.patient.toStdString());
        findings.push_back(one.finding);
    }
    return domain::pairedBootstrapOfGroupMeans(ours, theirs, patients, findings);
}

/// What a row is compared with: the base model with the same data; the unchanged settings; as many boxes drawn by lot;
/// nothing.
const CellResult* referenceOf(Kind kind, const std::vector<CellResult>& cells, const CellResult& one)
{
    for (const CellResult& other : cells) {
        if (&other == &one || other.cases.empty() || other.cell.options.seed != one.cell.options.seed)
            continue;
        if (kind == Kind::PaperTable && one.cell.options.loss != "base" && other.cell.options.loss == "base" &&
            other.cell.options.unannotatedShare == one.cell.options.unannotatedShare)
            return &other;
        if (kind == Kind::Ablation && other.cell.changes.isEmpty())
            return &other;
        if (kind == Kind::Boxes && one.cell.choice == Choice::Model && other.cell.choice == Choice::Random &&
            other.cell.boxes == one.cell.boxes)
            return &other;
    }
    return nullptr;
}

QString heading(const Experiment& experiment)
{
    QString text = QStringLiteral("%1 (%2), begun %3").arg(experiment.name, QLatin1String(kindName(experiment.kind)),
                                                           experiment.created.toString(Qt::ISODate));
    const domain::MethodOptions& options = experiment.cells.front().options;
    text += QStringLiteral(", preset %1, seed %2\n").arg(QString::fromStdString(options.preset)).arg(options.seed);
    if (experiment.budgetMinutes > 0 && experiment.sized) {
        text += QStringLiteral("A budget of %1 minutes: ").arg(experiment.budgetMinutes);
        text += experiment.passShare >= 1
                    ? QStringLiteral("it was enough for all passes.\n")
                    : QStringLiteral("every row trained %1 of its passes, all rows alike (%2 of %3 for the first).\n")
                          .arg(experiment.passShare, 0, 'f', 2)
                          .arg(options.passes * experiment.passShare, 0, 'g', 3)
                          .arg(options.passes);
    }
    return text;
}

/// One line a cell: means over the findings.
QString overview(const Experiment& experiment, const Results& results)
{
    qsizetype width = 10;
    for (const CellResult& one : results.cells)
        width = std::max(width, one.cell.name.size());
    const QString against = experiment.kind == Kind::PaperTable ? QStringLiteral("minus base")
                            : experiment.kind == Kind::Boxes    ? QStringLiteral("minus as many by lot")
                                                                : QStringLiteral("minus first row");
    const bool compares = experiment.kind != Kind::Boxes || std::any_of(experiment.cells.begin(), experiment.cells.end(), [](const Cell& cell) {
                              return cell.choice == Choice::Model;
                          });
    QString text = QStringLiteral("%1  run folds cases   0.1  0.3  0.5  mean empty  %2%3\n")
                       .arg(QStringLiteral("IoU ≥ T").leftJustified(width), QStringLiteral("minus floor at 0.3").leftJustified(21),
                            compares ? against + QStringLiteral(" at 0.3") : QString());
    for (const CellResult& one : results.cells) {
        text += one.cell.name.leftJustified(width);
        if (one.cases.empty()) {
            text += QStringLiteral("  %1 %2\n").arg(one.cell.run > 0 ? QString::number(one.cell.run) : QStringLiteral("–"), 3)
                        .arg(one.cell.state);
            continue;
        }
        const evaluation::AccuracyTable& table = one.table;
        text += QStringLiteral("  %1 %2 %3  ").arg(one.cell.run, 3)
                    .arg(QStringLiteral("%1/%2").arg(one.foldsAnswered).arg(one.folds), 5)
                    .arg(table.cases, 5);
        for (const double accuracy : table.meanIouAccuracy)
            text += u' ' + figure(accuracy);
        text += QStringLiteral("  %1 %2 %  ").arg(figure(table.meanIou)).arg(100 * table.emptyShare, 3, 'f', 0);
        text += differenceText(table.againstFloor[column(table, comparedAt)]);
        if (const CellResult* reference = referenceOf(experiment.kind, results.cells, one))
            text += QStringLiteral("  ") + differenceText(differenceOf(one, *reference, comparedAt));
        text += u'\n';
    }
    return text;
}

/// The floors differ where the boxes do.
QString floors(const Results& results)
{
    const auto answered = std::find_if(results.cells.begin(), results.cells.end(), [](const CellResult& one) { return !one.cases.empty(); });
    if (answered == results.cells.end())
        return {};
    const evaluation::AccuracyTable& table = answered->table;
    QString text = QStringLiteral("Floor, the best fixed region that looks at no pixel:");
    for (std::size_t t = 0; t < table.thresholds.size(); ++t)
        text += QStringLiteral(" %1 at %2,").arg(figure(table.floorIouAccuracy[t])).arg(table.thresholds[t]);
    text += QStringLiteral(" mean IoU %1. Ceiling of the patches:").arg(figure(table.floorMeanIou));
    for (std::size_t t = 0; t < table.thresholds.size(); ++t)
        text += QStringLiteral(" %1,").arg(figure(table.ceilingIouAccuracy[t]));
    return text + QStringLiteral(" %1.\nMeans over the findings; intervals 95 %, bootstrap by patient on the same cases.\n")
                      .arg(figure(table.ceilingMeanIou));
}

QString changes(const Results& results)
{
    QString text;
    for (const CellResult& one : results.cells) {
        if (!one.cell.changes.isEmpty())
            text += QStringLiteral("  %1: %2\n").arg(one.cell.name, one.cell.changes);
        if (!one.cell.problem.isEmpty())
            text += QStringLiteral("  %1 failed: %2\n").arg(one.cell.name, one.cell.problem);
    }
    return text.isEmpty() ? text : QStringLiteral("\nWhat differs from the first row:\n") + text;
}

/// Accuracy against the number of boxes, as bars; seeds of one number are averaged.
QString curve(const Results& results)
{
    struct Point {
        double boxes = 0, images = 0, accuracy = 0, floor = 0;
        int cells = 0;
    };
    std::map<std::pair<int, Choice>, Point> points; // all boxes, 0, come last
    for (const CellResult& one : results.cells) {
        if (one.cases.empty())
            continue;
        const std::size_t t = column(one.table, comparedAt);
        Point& point = points[{one.cell.boxes > 0 ? one.cell.boxes : std::numeric_limits<int>::max(), one.cell.choice}];
        point.boxes += one.trained.boxes;
        point.images += one.trained.images;
        point.accuracy += one.table.meanIouAccuracy[t];
        point.floor += one.table.floorIouAccuracy[t];
        ++point.cells;
    }
    QString text = QStringLiteral("\nAccuracy at IoU ≥ 0.3 against the boxes that a fold trains on (| the floor of the same boxes):\n");
    constexpr int barWidth = 60;
    for (const auto& [asked, sum] : points) {
        const double accuracy = sum.accuracy / sum.cells, floor = sum.floor / sum.cells;
        QString bar = QString(barWidth, u' ');
        for (int i = 0; i < barWidth; ++i) {
            if (i < qRound(accuracy * barWidth))
                bar[i] = u'█';
        }
        const int mark = std::clamp(qRound(floor * barWidth), 0, barWidth - 1);
        bar[mark] = u'|';
        while (bar.endsWith(u' '))
            bar.chop(1);
        text += QStringLiteral("%1 boxes in %2 images %3  %4  %5\n")
                    .arg(sum.boxes / sum.cells, 6, 'f', 0)
                    .arg(sum.images / sum.cells, 4, 'f', 0)
                    .arg(asked.second == Choice::Model ? QStringLiteral("chosen") : QStringLiteral("by lot"), figure(accuracy), bar);
    }
    return text;
}

} // namespace

QString toText(const Experiment& experiment, const Results& results)
{
    QString text = heading(experiment);
    if (!experiment.isFinished())
        text += QStringLiteral("NOT FINISHED: what has been answered so far.\n");
    text += u'\n' + overview(experiment, results) + floors(results) + changes(results);
    if (experiment.kind == Kind::Boxes)
        text += curve(results);
    if (results.table)
        text += u'\n' + evaluation::toText(*results.table);
    return text;
}

} // namespace experiment

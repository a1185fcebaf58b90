#include "command.h"

#include "core/evaluation/accuracy_table.h"
#include "core/evaluation/case_scores.h"
#include "core/launch/run_launch.h"
#include "core/runs/predictions.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <set>

namespace {

/// Two decimals; a third, cut and not rounded, where rounding would lift the figure to T.
QString figure(double value)
{
    for (double threshold : {0.1, 0.3, 0.5}) {
        if (value < threshold && std::round(value * 100) / 100 >= threshold)
            return QString::number(std::floor(value * 1000) / 1000, 'f', 3);
    }
    return QString::number(value, 'f', 2) + QLatin1Char(' ');
}

QJsonObject caseJson(const evaluation::CaseScore& score, const domain::FindingSchema& schema)
{
    return {{QStringLiteral("image"), score.identity},
            {QStringLiteral("patient"), score.patient},
            {QStringLiteral("finding"), QString::fromStdString(schema.at(score.finding).name)},
            {QStringLiteral("fold"), score.fold + 1}, // as people count, and as the text and the window do
            {QStringLiteral("iou"), score.iou},
            // An empty region has no share inside the box.
            {QStringLiteral("ior"), score.empty ? QJsonValue() : QJsonValue(score.ior)},
            {QStringLiteral("empty"), score.empty},
            {QStringLiteral("patches"), score.patches},
            {QStringLiteral("box_share"), score.boxShare},
            {QStringLiteral("floor_iou"), score.floorIou},
            {QStringLiteral("ceiling_iou"), score.ceilingIou}};
}

void printCases(std::vector<evaluation::CaseScore> cases, const domain::FindingSchema& schema, int worst)
{
    std::stable_sort(cases.begin(), cases.end(), [](const auto& a, const auto& b) { return a.iou < b.iou; });
    const std::size_t shown = worst < 0 ? cases.size() : std::min<std::size_t>(cases.size(), worst);
    print(worst < 0 ? QStringLiteral("\nCases, worst IoU first") : QStringLiteral("\nThe %1 worst cases").arg(shown));
    print(QStringLiteral("  %1 %2 %3 %4 %5  %6")
              .arg(QStringLiteral("finding"), -19)
              .arg(QStringLiteral("IoU"), 6)
              .arg(QStringLiteral("IoR"), 6)
              .arg(QStringLiteral("box %"), 6)
              .arg(QStringLiteral("fold"), 5)
              .arg(QStringLiteral("image")));
    for (std::size_t i = 0; i < shown; ++i) {
        const evaluation::CaseScore& score = cases[i];
        print(QStringLiteral("  %1 %2 %3 %4 %5  %6%7")
                  .arg(QString::fromStdString(schema.at(score.finding).name), -19)
                  .arg(figure(score.iou), 6)
                  // An empty region has no share inside the box.
                  .arg(score.empty ? QStringLiteral("– ") : figure(score.ior), 6)
                  .arg(100 * score.boxShare, 6, 'f', 1)
                  .arg(score.fold + 1, 5)
                  .arg(score.identity, score.empty ? QStringLiteral("  (empty region)") : QString()));
    }
}

} // namespace

int evaluateCommand(const QStringList& arguments)
{
    CommandLine line("evaluate", "Accuracy at T per finding for IoU and IoR, with intervals, floor and ceiling, and the "
                                 "cases behind it.");
    addProjectOptions(line);
    line.add("run", "The run: its number, or latest.", "RUN", "latest");
    line.add("stage", "p (before the CRF) or z (after).", "p|z", "z");
    line.add("region", "cut (z ≥ c), relative (z ≥ 0.6 of the map's maximum) or fitted (a cut per finding).", "RULE",
             "cut");
    line.add("cut", "c of the rule \"cut\". Default: the run's.", "C");
    line.add("truth", "trained (the boxes it was trained with) or now (today's boxes).", "WHICH", "trained");
    line.add("worst", "Show the N worst cases alone.", "N");
    line.add("no-cases", "The table alone.");
    line.add("json", "Print JSON: the table and every case.");
    if (const auto code = line.parse(arguments, 0, 0))
        return *code;
    const auto project = openProject(line);
    if (!project)
        return fail(project.error());
    const auto row = launch::findRun(**project, line.value("run"));
    if (!row)
        return fail(row.error());
    const runs::RunFolder folder = launch::folderOf(**project, *row);
    const auto configuration = runs::readConfiguration(folder);
    if (!configuration)
        return fail(configuration.error());

    evaluation::ScoringOptions scoring;
    scoring.cut = configuration->options.cut;
    if (line.value("stage") == QLatin1String("p"))
        scoring.stage = evaluation::Stage::Unary;
    else if (line.value("stage") != QLatin1String("z"))
        return line.usageError(QStringLiteral("--stage takes p or z, not \"%1\".").arg(line.value("stage")));
    if (line.value("region") == QLatin1String("relative"))
        scoring.rule = evaluation::RegionRule::Relative;
    else if (line.value("region") == QLatin1String("fitted"))
        scoring.rule = evaluation::RegionRule::FittedCut;
    else if (line.value("region") != QLatin1String("cut"))
        return line.usageError(QStringLiteral("--region takes cut, relative or fitted, not \"%1\".").arg(line.value("region")));
    bool isNumber = true;
    if (line.has("cut"))
        scoring.cut = line.value("cut").toDouble(&isNumber);
    if (!isNumber || !(scoring.cut > 0 && scoring.cut < 1))
        return line.usageError(QStringLiteral("--cut takes a number between 0 and 1, not \"%1\".").arg(line.value("cut")));
    const int worst = line.has("worst") ? line.value("worst").toInt(&isNumber) : -1;
    if (!isNumber || (line.has("worst") && worst < 1))
        return line.usageError(QStringLiteral("--worst takes a number from 1, not \"%1\".").arg(line.value("worst")));

    auto trained = runs::readTrainingSet(folder.trainingSetJson());
    if (!trained)
        return fail(trained.error());
    domain::TrainingSet truth = *trained;
    if (line.value("truth") == QLatin1String("now")) {
        // Today's boxes, but the run's folds: who trained on whom does not change.
        auto now = (*project)->freeze(trained->folds, trained->seed);
        if (!now)
            return fail(now.error());
        truth = launch::withFoldsOf(std::move(*now), *trained);
    } else if (line.value("truth") != QLatin1String("trained")) {
        return line.usageError(QStringLiteral("--truth takes trained or now, not \"%1\".").arg(line.value("truth")));
    }
    const auto predictions = runs::PredictionReader::open(folder);
    if (!predictions)
        return fail(predictions.error());
    const auto cases = evaluation::scoreCases(truth, *predictions, scoring);
    if (!cases)
        return fail(cases.error());
    if (cases->empty()) {
        return fail({domain::ErrorCode::RunNotFinished, "run " + std::to_string(row->number.value),
                     "state " + row->state.toStdString(), {}});
    }
    std::set<int> answered;
    for (const evaluation::CaseScore& score : *cases)
        answered.insert(score.fold);
    const domain::FindingSchema& schema = (*project)->schema();
    const evaluation::AccuracyTable table = evaluation::accuracyTable(*cases, schema);
    if (line.has("json")) {
        QJsonArray list;
        for (const evaluation::CaseScore& score : *cases)
            list.append(caseJson(score, schema));
        printJson({{QStringLiteral("run"), static_cast<qint64>(row->number.value)},
                   {QStringLiteral("preset"), row->preset},
                   {QStringLiteral("state"), row->state},
                   {QStringLiteral("folds"), trained->folds},
                   {QStringLiteral("folds_answered"), static_cast<int>(answered.size())},
                   {QStringLiteral("stage"), line.value("stage")},
                   {QStringLiteral("region"), line.value("region")},
                   {QStringLiteral("truth"), line.value("truth")},
                   {QStringLiteral("table"), evaluation::toJson(table, schema)},
                   {QStringLiteral("cases"), list}});
        return Done;
    }
    print(QStringLiteral("Run %1, preset %2, %3, boxes as %4")
              .arg(row->number.value)
              .arg(row->preset,
                   scoring.stage == evaluation::Stage::Final ? QStringLiteral("z after the CRF")
                                                             : QStringLiteral("p before the CRF"),
                   line.value("truth") == QLatin1String("now") ? QStringLiteral("of now") : QStringLiteral("trained")));
    if (static_cast<int>(answered.size()) < trained->folds) {
        print(QStringLiteral("PART OF A RUN: %1 of %2 folds have answered; the run is %3.")
                  .arg(answered.size())
                  .arg(trained->folds)
                  .arg(row->state));
    }
    print(evaluation::toText(table, schema));
    if (!line.has("no-cases"))
        printCases(*cases, schema, worst);
    return Done;
}

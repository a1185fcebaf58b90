#include "run_table.h"

#include "command.h"

#include "core/evaluation/accuracy_table.h"
#include "core/launch/run_launch.h"
#include "core/runs/predictions.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <set>
#include <string>
#include <unordered_map>

namespace {

using evaluation::RegionRule;
using evaluation::Stage;

/// Two decimals; a third, cut and not rounded, where rounding would lift the figure to T.
QString figure(double value)
{
    for (double threshold : {0.1, 0.3, 0.5}) {
        if (value < threshold && std::round(value * 100) / 100 >= threshold)
            return QString::number(std::floor(value * 1000) / 1000, 'f', 3);
    }
    return QString::number(value, 'f', 2) + QLatin1Char(' ');
}

/// Eq. 4 in patches, and beside it what the loss asks for, in z.
QJsonValue criterionJson(const evaluation::CaseCriterion& criterion)
{
    return QJsonObject{{QStringLiteral("largest_inside"), criterion.discrete.largestInside},
                       {QStringLiteral("inside_limit"), criterion.discrete.insideLimit},
                       {QStringLiteral("total_outside"), criterion.discrete.totalOutside},
                       {QStringLiteral("outside_limit"), criterion.discrete.outsideLimit},
                       {QStringLiteral("holds"), criterion.discrete.holds()},
                       {QStringLiteral("relaxed_inside"), criterion.inside},
                       {QStringLiteral("relaxed_outside"), criterion.outside},
                       {QStringLiteral("relaxation_holds"), criterion.relaxationHolds()},
                       {QStringLiteral("agree"), criterion.agree()}};
}

/// Nobody finds a film by its UID.
using FileNames = std::unordered_map<std::string, QString>;
FileNames fileNamesOf(const domain::TrainingSet& set)
{
    FileNames names;
    for (const domain::TrainingImage& image : set.images)
        names[image.identity] = QFileInfo(QString::fromStdString(image.path)).fileName();
    return names;
}
QString fileOf(const FileNames& names, const evaluation::CaseScore& score)
{
    const auto found = names.find(score.identity.toStdString());
    return found == names.end() || found->second.isEmpty() ? score.identity : found->second;
}

QJsonObject caseJson(const evaluation::CaseScore& score, const domain::FindingSchema& schema, const FileNames& names)
{
    return {{QStringLiteral("image"), score.identity},
            {QStringLiteral("file"), fileOf(names, score)},
            {QStringLiteral("patient"), score.patient},
            {QStringLiteral("finding"), QString::fromStdString(schema.at(score.finding).name)},
            {QStringLiteral("fold"), score.fold + 1}, // as people count, and as the text and the window do
            {QStringLiteral("iou"), score.iou},
            // An empty region has no share inside the box.
            {QStringLiteral("ior"), score.empty ? QJsonValue() : QJsonValue(score.ior)},
            {QStringLiteral("empty"), score.empty},
            {QStringLiteral("patches"), score.patches},
            {QStringLiteral("box_share"), score.boxShare},
            {QStringLiteral("blobs"), score.blobs},
            {QStringLiteral("touched"), score.touches},
            {QStringLiteral("peak_in_box"), score.peakInBox},
            {QStringLiteral("criterion"), score.criterion ? criterionJson(*score.criterion) : QJsonValue()},
            {QStringLiteral("floor_iou"), score.floorIou},
            {QStringLiteral("ceiling_iou"), score.ceilingIou}};
}

/// What a person reads first: is Eq. 4 satisfied, and does the loss see the same?
QString criterionText(const evaluation::CaseScore& score)
{
    if (!score.criterion)
        return QStringLiteral("–");
    return score.criterion->discrete.holds() ? (score.criterion->agree() ? QStringLiteral("yes") : QStringLiteral("yes ≠"))
                                             : (score.criterion->agree() ? QStringLiteral("no") : QStringLiteral("no ≠"));
}

void printCases(std::vector<evaluation::CaseScore> cases, const domain::FindingSchema& schema, const FileNames& names,
                int worst)
{
    std::stable_sort(cases.begin(), cases.end(), [](const auto& a, const auto& b) { return a.iou < b.iou; });
    const std::size_t shown = worst < 0 ? cases.size() : std::min<std::size_t>(cases.size(), worst);
    print(worst < 0 ? QStringLiteral("\nCases, worst IoU first") : QStringLiteral("\nThe %1 worst cases").arg(shown));
    print(QStringLiteral("  %1 %2 %3 %4 %5  %6 %7 %8")
              .arg(QStringLiteral("finding"), -19)
              .arg(QStringLiteral("IoU"), 6)
              .arg(QStringLiteral("IoR"), 6)
              .arg(QStringLiteral("box %"), 6)
              .arg(QStringLiteral("fold"), 5)
              .arg(QStringLiteral("blobs"), 5)
              .arg(QStringLiteral("Eq. 4"), -6)
              .arg(QStringLiteral("image")));
    for (std::size_t i = 0; i < shown; ++i) {
        const evaluation::CaseScore& score = cases[i];
        print(QStringLiteral("  %1 %2 %3 %4 %5  %6 %7 %8%9")
                  .arg(QString::fromStdString(schema.at(score.finding).name), -19)
                  .arg(figure(score.iou), 6)
                  // An empty region has no share inside the box.
                  .arg(score.empty ? QStringLiteral("– ") : figure(score.ior), 6)
                  .arg(100 * score.boxShare, 6, 'f', 1)
                  .arg(score.fold + 1, 5)
                  .arg(score.blobs, 5)
                  .arg(criterionText(score), -6)
                  .arg(fileOf(names, score), score.empty ? QStringLiteral("  (empty region)") : QString()));
    }
    const auto disagree = std::count_if(cases.begin(), cases.end(),
                                        [](const auto& c) { return c.criterion && !c.criterion->agree(); });
    const auto holds = std::count_if(cases.begin(), cases.end(),
                                     [](const auto& c) { return c.criterion && c.criterion->discrete.holds(); });
    print(QStringLiteral("Eq. 4 (the largest blob in the box at least τ|b| patches, at most ρL outside) holds in %1 of %2 "
                         "cases;\nin %3 (≠) the relaxation that is trained says otherwise.")
              .arg(holds)
              .arg(cases.size())
              .arg(disagree));
}

QString stageWord(const std::optional<Stage>& stage)
{
    return !stage ? QStringLiteral("own") : stage == Stage::Unary ? QStringLiteral("p") : QStringLiteral("z");
}

QString stageText(const std::optional<Stage>& stage)
{
    return !stage                   ? QStringLiteral("each fold's own answer, p or z")
           : stage == Stage::Unary ? QStringLiteral("p before the CRF")
                                    : QStringLiteral("z after the CRF");
}

QString ruleWord(RegionRule rule)
{
    switch (rule) {
    case RegionRule::Cut: return QStringLiteral("cut");
    case RegionRule::Relative: return QStringLiteral("relative");
    case RegionRule::FittedCut: return QStringLiteral("fitted");
    }
    return {};
}

/// T as method.md reports it; a terminal has room for three of them.
const std::vector<double> everyThreshold{0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7};

} // namespace

int printRunTable(const store::Project& project, const store::RunRow& row, const RunTableRequest& request)
{
    const runs::RunFolder folder = launch::folderOf(project, row);
    const auto configuration = runs::readConfiguration(folder);
    if (!configuration)
        return fail(configuration.error());
    const auto trained = runs::readTrainingSet(folder.trainingSetJson());
    if (!trained)
        return fail(trained.error());
    domain::TrainingSet truth = *trained;
    if (request.boxesOfNow) {
        // Today's boxes, but the run's folds: who trained on whom does not change.
        auto now = project.freeze(trained->folds, trained->seed);
        if (!now)
            return fail(now.error());
        truth = launch::withFoldsOf(std::move(*now), *trained);
    }
    const auto predictions = runs::PredictionReader::open(folder);
    if (!predictions)
        return fail(predictions.error());
    evaluation::ScoringOptions scoring = evaluation::scoringOptions(configuration->options, *predictions);
    if (request.stage)
        scoring.stage = request.stage;
    scoring.rule = request.rule.value_or(scoring.rule);
    scoring.cut = request.cut.value_or(scoring.cut);
    scoring.readout = request.readout.value_or(scoring.readout);
    scoring.connectivity = request.connectivity;
    const auto cases = evaluation::scoreCases(truth, *predictions, scoring);
    if (!cases)
        return fail(cases.error());
    if (cases->empty()) {
        return fail({domain::ErrorCode::RunNotFinished, "run " + std::to_string(row.number.value),
                     "state " + row.state.toStdString(), {}});
    }
    // Of today's boxes some are on films that no fold tested.
    const auto boxedSince = std::count_if(truth.images.begin(), truth.images.end(), [](const domain::TrainingImage& image) {
        return image.isBoxed() && image.fold < 0 && image.part == domain::Part::None;
    });
    std::set<int> answered;
    for (const evaluation::CaseScore& score : *cases)
        answered.insert(score.fold);
    const domain::FindingSchema& schema = project.schema();
    const FileNames names = fileNamesOf(truth);
    const evaluation::AccuracyTable table = request.json ? evaluation::accuracyTable(*cases, schema, everyThreshold)
                                                                     : evaluation::accuracyTable(*cases, schema);
    if (request.json) {
        QJsonObject json{{QStringLiteral("run"), static_cast<qint64>(row.number.value)},
                         {QStringLiteral("folder"), folder.path},
                         {QStringLiteral("preset"), row.preset},
                         {QStringLiteral("state"), row.state},
                         {QStringLiteral("folds"), trained->folds},
                         {QStringLiteral("folds_answered"), static_cast<int>(answered.size())},
                         {QStringLiteral("stage"), stageWord(scoring.stage)},
                         {QStringLiteral("region"), ruleWord(scoring.rule)},
                         {QStringLiteral("cut"), scoring.cut},
                         {QStringLiteral("readout"), scoring.readout == evaluation::Readout::Pixels
                                                         ? QStringLiteral("pixels")
                                                         : QStringLiteral("patches")},
                         {QStringLiteral("truth"), request.boxesOfNow ? QStringLiteral("now") : QStringLiteral("trained")},
                         {QStringLiteral("boxed_since"), static_cast<qint64>(boxedSince)}, // images; left out
                         {QStringLiteral("table"), evaluation::toJson(table, schema)}};
        if (request.cases != 0) {
            QJsonArray list;
            for (const evaluation::CaseScore& score : *cases)
                list.append(caseJson(score, schema, names));
            json[QStringLiteral("cases")] = list;
        }
        printJson(json);
        return Done;
    }
    print(QStringLiteral("Run %1, preset %2, %3, %4, boxes as %5")
              .arg(row.number.value)
              .arg(row.preset, stageText(scoring.stage), evaluation::ruleText(scoring),
                   request.boxesOfNow ? QStringLiteral("of now") : QStringLiteral("trained")));
    if (static_cast<int>(answered.size()) < trained->folds) {
        print(QStringLiteral("PART OF A RUN: %1 of %2 folds have answered; the run is %3.")
                  .arg(answered.size())
                  .arg(trained->folds)
                  .arg(row.state));
    }
    if (boxedSince > 0)
        print(QStringLiteral("%1 boxed after this run and left out: no fold was tested on %2.")
                  .arg(counted(boxedSince, "image was", "images were"), boxedSince == 1 ? QStringLiteral("it") : QStringLiteral("them")));
    print(evaluation::toText(table, schema));
    if (request.cases != 0)
        printCases(*cases, schema, names, request.cases);
    return Done;
}

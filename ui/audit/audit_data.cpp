#include "ui/audit/audit_data.h"

#include "core/domain/region.h"
#include "core/launch/run_launch.h"
#include "core/store/project.h"
#include "ui/kit/glyphs.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <unordered_map>

namespace audit {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

QString tr(const char* text) { return QCoreApplication::translate("audit", text); }

domain::Box frameAround(const std::vector<domain::Box>& boxes)
{
    if (boxes.empty())
        return {};
    double left = boxes[0].left(), top = boxes[0].top(), right = boxes[0].right(), bottom = boxes[0].bottom();
    for (const domain::Box& box : boxes) {
        left = std::min(left, box.left());
        top = std::min(top, box.top());
        right = std::max(right, box.right());
        bottom = std::max(bottom, box.bottom());
    }
    return {left, top, right - left, bottom - top};
}

using CaseKey = std::pair<QString, int>;

std::map<CaseKey, const evaluation::CaseScore*> byCase(const std::vector<evaluation::CaseScore>& scores)
{
    std::map<CaseKey, const evaluation::CaseScore*> of;
    for (const evaluation::CaseScore& score : scores)
        of[{score.identity, score.finding}] = &score;
    return of;
}

Unanswered reasonFor(const domain::TrainingImage& image, int finding, const runs::PredictionReader& predictions)
{
    if (image.fold < 0)
        return Unanswered::NotInRun;
    const auto maps = predictions.maps(QString::fromStdString(image.identity));
    if (maps && *maps) {
        const bool trained = finding < (*maps)->findings && std::isfinite((*maps)->final(finding)[0]);
        return trained ? Unanswered::FilmUnreadable : Unanswered::NotTrained;
    }
    return predictions.thresholds(image.fold).empty() ? Unanswered::FoldNotDone : Unanswered::FilmUnreadable;
}

evaluation::CaseScore withoutFigures(const domain::TrainingImage& image, int finding, const std::vector<domain::Box>& boxes)
{
    evaluation::CaseScore score;
    score.image = image.id;
    score.identity = QString::fromStdString(image.identity);
    score.patient = QString::fromStdString(image.patient);
    score.finding = finding;
    score.fold = image.fold;
    score.iou = score.ior = score.floorIou = score.floorIor = score.ceilingIou = score.ceilingIor = nan;
    if (!image.size.isEmpty())
        score.boxShare = domain::unionArea(boxes) / (static_cast<double>(image.size.width) * image.size.height);
    return score;
}

/// What the store knows of an image. A run from elsewhere numbers its images otherwise: the identity decides.
store::ImageRecord recordOf(const store::Project& project, const domain::TrainingImage& image)
{
    auto found = project.image(image.id);
    return found && found->identity == QString::fromStdString(image.identity) ? std::move(*found) : store::ImageRecord{};
}

void describe(AuditCase& one, const domain::TrainingImage& image, const store::ImageRecord& record)
{
    one.size = image.size;
    one.path = record.path.isEmpty() ? QString::fromStdString(image.path) : record.path;
    one.frame = image.frame;
    one.patientId = record.patientId.isEmpty() ? QString::fromStdString(image.patient) : record.patientId;
    one.sex = record.sex;
    one.age = record.age;
    one.view = record.view;
    one.studyDate = record.studyDate;
    one.followUp = record.followUp;
    one.isOfProject = !record.identity.isEmpty();
    one.spacingX = record.spacingX;
    one.spacingY = record.spacingY;
}

std::vector<OtherRun> otherRuns(const store::Project& project, domain::RunId but)
{
    std::vector<OtherRun> others;
    const auto rows = project.runs();
    if (!rows)
        return others;
    for (const store::RunRow& row : *rows) {
        if (row.number == but)
            continue;
        const auto scores = project.scores(row.number);
        if (!scores || scores->empty())
            continue;
        OtherRun other{row, {}, {}};
        const auto predictions = runs::PredictionReader::open(launch::folderOf(project, row));
        for (const store::ScoreRow& score : *scores) {
            other.scores[{score.image, score.finding}] = score;
            if (predictions)
                other.answers[score.fold] = predictions->answer(score.fold);
        }
        others.push_back(std::move(other));
    }
    std::sort(others.begin(), others.end(),
              [](const OtherRun& a, const OtherRun& b) { return a.row.number > b.row.number; });
    return others;
}

} // namespace

double AuditCase::widthMm() const { return frameAround(boxes).width * spacingX; }

double AuditCase::heightMm() const { return frameAround(boxes).height * spacingY; }

QString AuditCase::patientText() const
{
    QStringList who{patientId};
    if (!sex.isEmpty() || age >= 0)
        who << (age >= 0 ? kit::sexLetter(sex) + QLatin1Char(' ') + QString::number(age) : kit::sexLetter(sex)).trimmed();
    who.removeAll(QString());
    return who.join(QStringLiteral(" · "));
}

evaluation::Stage OtherRun::stageOf(const store::ScoreRow& score, ShownStage shown) const
{
    const auto own = answers.find(score.fold);
    return shown.value_or(own == answers.end() ? evaluation::Stage::Final : own->second);
}

bool AuditData::hasAnswers() const
{
    return std::any_of(cases.begin(), cases.end(), [](const AuditCase& one) { return one.isAnswered(); });
}

domain::Result<std::vector<store::RunRow>> auditableRuns(const QString& projectFolder)
{
    auto project = store::Project::open(projectFolder);
    if (!project)
        return tl::unexpected(project.error());
    auto rows = (*project)->runs();
    if (!rows)
        return rows;
    // A stopped run may have finished some of its folds.
    std::erase_if(*rows, [](const store::RunRow& row) { return row.state == QLatin1String("queued"); });
    std::sort(rows->begin(), rows->end(),
              [](const store::RunRow& a, const store::RunRow& b) { return a.number > b.number; });
    return rows;
}

domain::Result<AuditData> loadAudit(const QString& projectFolder, const store::RunRow& run, Truth truth,
                                    const domain::Progress& progress, const QString& reader)
{
    auto project = store::Project::openFor(projectFolder, reader);
    if (!project)
        return tl::unexpected(project.error());
    const runs::RunFolder folder = launch::folderOf(**project, run);
    AuditData data;
    data.run = run;
    data.truth = truth;
    auto configuration = runs::readConfiguration(folder);
    if (!configuration)
        return tl::unexpected(configuration.error());
    data.configuration = std::move(*configuration);
    auto set = runs::readTrainingSet(folder.trainingSetJson());
    if (!set)
        return tl::unexpected(set.error());
    if (truth == Truth::AsOfNow) {
        auto now = (*project)->freeze(set->folds, set->seed);
        if (!now)
            return tl::unexpected(now.error());
        set = launch::withFoldsOf(std::move(*now), *set);
    }
    data.schema = set->schema;
    data.folds = set->folds;
    auto predictions = runs::PredictionReader::open(folder);
    if (!predictions)
        return tl::unexpected(predictions.error());
    data.predictions = std::make_shared<const runs::PredictionReader>(std::move(*predictions));

    evaluation::ScoringOptions scoring = evaluation::scoringOptions(data.configuration.options, *data.predictions);
    scoring.stage = evaluation::Stage::Final;
    const auto final = evaluation::scoreCases(*set, *data.predictions, scoring);
    if (!final)
        return tl::unexpected(final.error());
    scoring.stage = evaluation::Stage::Unary;
    const auto unary = evaluation::scoreCases(*set, *data.predictions, scoring);
    if (!unary)
        return tl::unexpected(unary.error());
    const auto finalOf = byCase(*final), unaryOf = byCase(*unary);

    std::int64_t done = 0;
    for (const domain::TrainingImage& image : set->images) {
        if (progress.stopRequested())
            return data;
        progress(++done, static_cast<std::int64_t>(set->images.size()), "images");
        if (!image.isBoxed())
            continue;
        const store::ImageRecord record = recordOf(**project, image);
        for (int finding = 0; finding < set->schema.count(); ++finding) {
            AuditCase one;
            one.boxes = image.boxesOf(finding);
            if (one.boxes.empty())
                continue;
            const CaseKey key{QString::fromStdString(image.identity), finding};
            const auto z = finalOf.find(key), p = unaryOf.find(key);
            if (z != finalOf.end() && p != unaryOf.end()) {
                one.final = *z->second;
                one.unary = *p->second;
                one.answer = data.predictions->answer(one.final.fold);
            } else {
                one.final = one.unary = withoutFigures(image, finding, one.boxes);
                one.unanswered = reasonFor(image, finding, *data.predictions);
            }
            describe(one, image, record);
            data.cases.push_back(std::move(one));
        }
    }
    data.others = otherRuns(**project, run.number);
    auto blinded = (*project)->blindedFor((*project)->currentReader());
    if (!blinded)
        return tl::unexpected(blinded.error());
    data.blinded = std::move(*blinded);
    return data;
}

int AuditData::blindedCases() const
{
    return static_cast<int>(std::count_if(cases.begin(), cases.end(), [this](const AuditCase& one) {
        return one.isOfProject && blinded.contains(one.final.image);
    }));
}

QString unansweredText(const AuditCase& one)
{
    switch (one.unanswered) {
    case Unanswered::No:
        return {};
    case Unanswered::FoldNotDone:
        return tr("Fold %1 has not answered: the run has not come to its end.").arg(one.final.fold + 1);
    case Unanswered::NotInRun:
        return tr("This box is newer than the run, so no part of it was kept from this film. The next run has it.");
    case Unanswered::NotTrained:
        return tr("This run did not train this finding.");
    case Unanswered::FilmUnreadable:
        return tr("The training could not read this film; its log names the reason.");
    }
    return {};
}

QString stageWord(evaluation::Stage stage)
{
    return stage == evaluation::Stage::Unary ? tr("base") : tr("base + CRF");
}

QString answerWord(const runs::PredictionReader& predictions)
{
    const auto answer = predictions.answer();
    return answer ? stageWord(*answer) : tr("by fold, base or base + CRF");
}

} // namespace audit

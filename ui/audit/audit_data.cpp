#include "ui/audit/audit_data.h"

#include "core/launch/run_launch.h"
#include "core/store/project.h"

#include <algorithm>
#include <unordered_map>

namespace audit {

namespace {

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

} // namespace

double AuditCase::widthMm() const
{
    return frameAround(boxes).width * spacingX;
}

double AuditCase::heightMm() const
{
    return frameAround(boxes).height * spacingY;
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

domain::Result<AuditData> loadAudit(const QString& projectFolder, const store::RunRow& run,
                                    const domain::Progress& progress)
{
    auto project = store::Project::open(projectFolder);
    if (!project)
        return tl::unexpected(project.error());
    const runs::RunFolder folder = launch::folderOf(**project, run);
    AuditData data;
    data.run = run;
    auto configuration = runs::readConfiguration(folder);
    if (!configuration)
        return tl::unexpected(configuration.error());
    data.configuration = std::move(*configuration);
    const auto set = runs::readTrainingSet(folder.trainingSetJson());
    if (!set)
        return tl::unexpected(set.error());
    data.schema = set->schema;
    data.folds = set->folds;
    auto predictions = runs::PredictionReader::open(folder);
    if (!predictions)
        return tl::unexpected(predictions.error());
    data.predictions = std::make_shared<const runs::PredictionReader>(std::move(*predictions));

    evaluation::ScoringOptions scoring;
    scoring.cut = data.configuration.options.cut;
    scoring.rule = data.configuration.options.region == "relative" ? evaluation::RegionRule::Relative
                                                                    : evaluation::RegionRule::Cut;
    auto final = evaluation::scoreCases(*set, *data.predictions, scoring);
    if (!final)
        return tl::unexpected(final.error());
    scoring.stage = evaluation::Stage::Unary;
    const auto unary = evaluation::scoreCases(*set, *data.predictions, scoring);
    if (!unary)
        return tl::unexpected(unary.error());

    std::unordered_map<std::string, const domain::TrainingImage*> imageOf;
    for (const domain::TrainingImage& image : set->images)
        imageOf.emplace(image.identity, &image);
    std::map<std::pair<QString, int>, const evaluation::CaseScore*> unaryOf;
    for (const evaluation::CaseScore& score : *unary)
        unaryOf[{score.identity, score.finding}] = &score;
    std::unordered_map<std::string, store::ImageRecord> records;

    data.cases.reserve(final->size());
    std::int64_t done = 0;
    for (evaluation::CaseScore& score : *final) {
        if (progress.stopRequested())
            return data;
        progress(++done, static_cast<std::int64_t>(final->size()), "cases");
        const auto image = imageOf.find(score.identity.toStdString());
        const auto p = unaryOf.find({score.identity, score.finding});
        if (image == imageOf.end() || p == unaryOf.end())
            continue;
        AuditCase one;
        one.unary = *p->second;
        one.size = image->second->size;
        one.boxes = image->second->boxesOf(score.finding);
        one.path = QString::fromStdString(image->second->path);
        one.frame = image->second->frame;
        auto record = records.find(image->first);
        if (record == records.end()) {
            // A run from elsewhere numbers its images otherwise: the identity decides.
            auto found = (*project)->image(score.image);
            const bool same = found && found->identity == score.identity;
            record = records.emplace(image->first, same ? std::move(*found) : store::ImageRecord{}).first;
        }
        one.patientId = record->second.patientId.isEmpty() ? score.patient : record->second.patientId;
        one.sex = record->second.sex;
        one.age = record->second.age;
        one.view = record->second.view;
        one.spacingX = record->second.spacingX;
        one.spacingY = record->second.spacingY;
        if (!record->second.path.isEmpty())
            one.path = record->second.path;
        one.final = std::move(score);
        data.cases.push_back(std::move(one));
    }

    if (const auto rows = (*project)->runs()) {
        for (const store::RunRow& row : *rows) {
            if (row.number == run.number)
                continue;
            const auto scores = (*project)->scores(row.number);
            if (!scores || scores->empty())
                continue;
            OtherRun other{row, {}};
            for (const store::ScoreRow& score : *scores)
                other.scores[{score.image, score.finding}] = score;
            data.others.push_back(std::move(other));
        }
        std::sort(data.others.begin(), data.others.end(),
                  [](const OtherRun& a, const OtherRun& b) { return a.row.number > b.row.number; });
    }
    return data;
}

} // namespace audit

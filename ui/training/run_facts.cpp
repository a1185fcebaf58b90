#include "ui/training/run_facts.h"

#include "core/domain/region.h"
#include "core/evaluation/floor.h"
#include "core/launch/run_boxes.h"
#include "core/runs/predictions.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cmath>

namespace training {

const evaluation::AccuracyTable* RunFacts::table(std::optional<evaluation::Stage> stage) const
{
    const auto shown = stage ? stage : answer;
    const auto& found = !shown ? answerTable : *shown == evaluation::Stage::Unary ? base : withCrf;
    return found ? &*found : nullptr;
}

namespace {

/// Does the fold's model learn from this image's boxes? Those of a split of one's own have a part.
bool trains(const domain::TrainingImage& image, int fold)
{
    return image.isBoxed() && !image.size.isEmpty() && image.part != domain::Part::Test &&
           (image.part != domain::Part::None || image.fold != fold);
}

std::vector<double> floorOnTrainingBoxes(const domain::TrainingSet& set, int patches, const domain::Progress& progress)
{
    const evaluation::Floor floor(set, patches, 0.1);
    std::vector<double> shares;
    for (int fold = 0; fold < set.folds && !progress.stopRequested(); ++fold) {
        domain::Proportion found;
        for (const domain::TrainingImage& image : set.images) {
            if (!trains(image, fold))
                continue;
            const domain::PatchGrid grid(patches, image.size);
            for (int finding = 0; finding < set.schema.count(); ++finding) {
                const auto boxes = image.boxesOf(finding);
                if (boxes.empty())
                    continue;
                ++found.n;
                found.successes += domain::overlap(grid, floor.region(fold, finding), boxes).iou >= 0.1 ? 1 : 0;
            }
        }
        shares.push_back(found.value());
    }
    return shares;
}

/// Of both stages, and of the answer where its folds chose differently.
domain::Done score(RunFacts& facts, const domain::TrainingSet& set, const runs::PredictionReader& predictions)
{
    const auto tableOf = [&](std::optional<evaluation::Stage> stage) -> domain::Result<std::optional<evaluation::AccuracyTable>> {
        evaluation::ScoringOptions scoring = evaluation::scoringOptions(facts.configuration.options, predictions);
        scoring.stage = stage;
        const auto cases = evaluation::scoreCases(set, predictions, scoring);
        if (!cases)
            return tl::unexpected(cases.error());
        if (cases->empty())
            return std::nullopt;
        return evaluation::accuracyTable(*cases, set.schema);
    };
    facts.answer = predictions.answer();
    const std::pair<std::optional<evaluation::Stage>, std::optional<evaluation::AccuracyTable>*> wanted[] = {
        {evaluation::Stage::Unary, &facts.base}, {evaluation::Stage::Final, &facts.withCrf}, {std::nullopt, &facts.answerTable}};
    for (const auto& [stage, table] : wanted) {
        if (!stage && facts.answer)
            continue;
        auto made = tableOf(stage);
        if (!made)
            return tl::unexpected(made.error());
        *table = std::move(*made);
    }
    return {};
}

} // namespace

domain::Result<RunFacts> readRunFacts(const runs::RunFolder& folder, const domain::Progress& progress)
{
    RunFacts facts;
    auto configuration = runs::readConfiguration(folder);
    if (!configuration)
        return tl::unexpected(configuration.error());
    facts.configuration = std::move(*configuration);
    auto set = runs::readTrainingSet(folder.trainingSetJson());
    if (!set)
        return tl::unexpected(set.error());

    const launch::TakenBoxes taken = launch::takenBoxes(*set, facts.configuration.options);
    facts.boxes = static_cast<int>(taken.boxes);
    facts.boxedImages = static_cast<int>(taken.images);
    facts.patients = static_cast<int>(taken.patients);
    facts.labelOnlyImages = static_cast<int>(
        std::count_if(set->images.begin(), set->images.end(), [](const auto& image) { return !image.isBoxed(); }));
    facts.labelOnlyUsed =
        static_cast<int>(std::lround(facts.configuration.options.unannotatedShare * facts.labelOnlyImages));
    if (QFile file(folder.trainingSetJson()); file.open(QIODevice::ReadOnly)) {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(&file);
        facts.dataHash = QString::fromLatin1(hash.result().toHex());
    }
    facts.hasCheckpoint = !QDir(folder.checkpoints()).isEmpty();
    if (facts.boxedImages > 0)
        facts.trainingFloor = floorOnTrainingBoxes(*set, facts.configuration.options.patches, progress);

    if (!QDir(folder.predictions()).isEmpty()) {
        const auto predictions = runs::PredictionReader::open(folder);
        if (!predictions)
            return tl::unexpected(predictions.error());
        facts.answeredFilms = static_cast<int>(predictions->identities().size());
        if (auto done = score(facts, *set, *predictions); !done)
            return tl::unexpected(done.error());
    }
    facts.set = std::make_shared<const domain::TrainingSet>(std::move(*set));
    return facts;
}

} // namespace training

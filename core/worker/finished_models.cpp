#include "core/worker/finished_models.h"

#include "core/worker/training_fold.h"

#include <QFileInfo>

namespace worker {

domain::Result<safetensors::File> readFinishedCheckpoint(const runs::RunFolder& folder, int fold)
{
    const QString path = checkpointPath(folder, fold);
    if (!QFileInfo::exists(path)) {
        return domain::fail(domain::ErrorCode::RunNotFinished, folder.path.toStdString(),
                            {.found = "no checkpoint of fold " + std::to_string(fold + 1)});
    }
    return safetensors::read(path.toStdString());
}

Answer answerOf(const runs::RunFolder& folder, int fold, const safetensors::File& checkpoint)
{
    if (const auto facts = readPredictionFacts(folder.foldPredictions(fold).toStdString()))
        return facts->answer;
    // A refreshed run has no answers for its test parts; its checkpoints say what the earlier run chose.
    const auto word = checkpoint.metadata.find("answer");
    return word != checkpoint.metadata.end() && word->second == "unary" ? Answer::Unary : Answer::Crf;
}

domain::Result<FinishedModels> readModels(const RunStart& run, const runs::RunFolder& folder, int findings)
{
    FinishedModels models;
    for (int fold = 0; fold < run.set.folds; ++fold) {
        const auto file = readFinishedCheckpoint(folder, fold);
        if (!file)
            return tl::unexpected(file.error());
        auto model = learning::readFoldModel(run.configuration.options, findings, *file,
                                             checkpointPath(folder, fold).toStdString(), run.place);
        if (!model)
            return tl::unexpected(model.error());
        models.folds.push_back(std::move(*model));
        models.answers.push_back(answerOf(folder, fold, *file));
    }
    return models;
}

} // namespace worker

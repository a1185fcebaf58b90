#include "core/worker/asked_images.h"

#include <QFileInfo>

#include <torch/types.h>

#include <algorithm>

namespace worker {

domain::Result<AskedImages> readAskedImages(const RunStart& run, const AnsweringModels& answering)
{
    if (!QFileInfo::exists(run.folder.predictionSetJson()))
        return askedImages(run.set, answering);
    auto set = runs::readTrainingSet(run.folder.predictionSetJson());
    if (!set)
        return tl::unexpected(set.error());
    return askedImages(std::move(*set), answering);
}

AskedImages askedImages(domain::TrainingSet set, const AnsweringModels& answering)
{
    AskedImages asked;
    asked.set = std::move(set);
    for (std::size_t i = 0; i < asked.set.images.size(); ++i) {
        domain::TrainingImage& image = asked.set.images[i];
        image.boxes.clear();
        std::vector<int> folds = answering.foldsFor(image);
        if (folds.empty()) {
            asked.seenByAll.push_back(image.identity);
            continue;
        }
        asked.foldsOf[i] = std::move(folds);
        asked.images.push_back(i);
    }
    return asked;
}

void warnOfSeenByAll(const RunStart& run, const AskedImages& asked)
{
    if (asked.seenByAll.empty())
        return;
    const QString first = QString::fromStdString(asked.seenByAll.front());
    run.events->write(
        "warning", {{QStringLiteral("code"), QStringLiteral("seen-by-every-model")},
                    {QStringLiteral("subject"), first},
                    {QStringLiteral("text"), QStringLiteral("%1 images are left out: every model of the run has trained on "
                                                            "their patients. The first is %2.")
                                                 .arg(asked.seenByAll.size())
                                                 .arg(first)}});
}

void answerFor(const LoadedImages& loaded, const AskedImages& asked, std::vector<learning::FoldModel>& models,
               const RunStart& run, PredictionRows& rows, std::vector<learning::Maps>& maps)
{
    // Images that the same models answer for go through them together.
    std::map<std::vector<int>, learning::Indices> groups;
    for (std::size_t row = 0; row < loaded.images.size(); ++row)
        groups[asked.foldsOf.at(loaded.images[row])].push_back(static_cast<std::int64_t>(row));
    for (const auto& [folds, indices] : groups) {
        const at::Tensor pixels = learning::pixelsAt(loaded.set, indices);
        learning::Maps mean;
        const auto add = [count = static_cast<double>(folds.size())](at::Tensor& sum, const at::Tensor& part) {
            if (part.defined())
                sum = sum.defined() ? sum + part / count : part / count;
        };
        for (int fold : folds) {
            learning::FoldModel& model = models[static_cast<std::size_t>(fold)];
            const learning::Maps one =
                learning::answer(*model.network, model.crf.get(), run.configuration.options, pixels, run.place);
            add(mean.p, one.p);
            add(mean.z, one.z);
            add(mean.image, one.image);
        }
        maps.push_back(mean);
        for (std::int64_t index : indices) {
            rows.identities.push_back(asked.set.images[loaded.images[static_cast<std::size_t>(index)]].identity);
            rows.folds.push_back(folds.size() == 1 ? folds.front() : -1);
        }
    }
}

Answer answerOfMost(const std::vector<Answer>& answers)
{
    const auto withCrf = std::count(answers.begin(), answers.end(), Answer::Crf);
    return 2 * withCrf >= static_cast<std::ptrdiff_t>(answers.size()) ? Answer::Crf : Answer::Unary;
}

} // namespace worker

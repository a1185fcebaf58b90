#include "core/worker/prediction_run.h"

#include "core/learning/fold_trainer.h"
#include "core/safetensors/safetensors.h"
#include "core/worker/image_loading.h"
#include "core/worker/prediction_file.h"
#include "core/worker/run_plan.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <torch/types.h>

#include <algorithm>
#include <chrono>
#include <future>
#include <map>
#include <mutex>
#include <thread>

namespace worker {

using domain::ErrorCode;

namespace {

constexpr std::size_t decodedAtOnce = 64;

/// One model per fold, and which stage each fold's answer is.
struct Models {
    std::vector<learning::FoldModel> folds;
    std::vector<Answer> answers;
};

domain::Result<Models> readModels(const RunStart& run, int findings)
{
    Models models;
    for (int fold = 0; fold < run.set.folds; ++fold) {
        const std::string path =
            QDir(run.folder.checkpoints()).filePath(QStringLiteral("fold%1.safetensors").arg(fold)).toStdString();
        if (!QFileInfo::exists(QString::fromStdString(path))) {
            return domain::fail(ErrorCode::RunNotFinished, run.folder.path.toStdString(),
                                {.found = "no checkpoint of fold " + std::to_string(fold + 1)});
        }
        const auto file = safetensors::read(path);
        if (!file)
            return tl::unexpected(file.error());
        auto model = learning::readFoldModel(run.configuration.options, findings, *file, path, run.place);
        if (!model)
            return tl::unexpected(model.error());
        models.folds.push_back(std::move(*model));
        const auto facts = readPredictionFacts(run.folder.foldPredictions(fold).toStdString());
        models.answers.push_back(facts ? facts->answer : Answer::Crf);
    }
    return models;
}

class PredictionRun {
public:
    explicit PredictionRun(RunStart& run) : m_run(run), m_options(run.configuration.options) {}
    int go();

private:
    LoadedImages decode(const std::vector<std::size_t>& images);
    void answerChunk(Models& models, const LoadedImages& loaded, PredictionRows& rows);
    void tellStep(std::size_t done, std::size_t all, double seconds);

    RunStart& m_run;
    const domain::MethodOptions& m_options;
    domain::TrainingSet m_asked;
    std::vector<int> m_trained;
    std::map<std::size_t, std::vector<int>> m_foldsOf; ///< per image that is answered
    std::vector<at::Tensor> m_p, m_z;
    QElapsedTimer m_sinceStep;
};

/// Without boxes: only pixels are wanted, and an image of unknown size needs no second look.
LoadedImages PredictionRun::decode(const std::vector<std::size_t>& images)
{
    imaging::InputCache cache(m_run.configuration.cacheFolder.toStdString());
    return loadImages(m_asked, images, m_trained, m_options, cache, m_run.machine.cores, {},
                      [&](const domain::Error& error) { m_run.events->warning(error); });
}

void PredictionRun::answerChunk(Models& models, const LoadedImages& loaded, PredictionRows& rows)
{
    // Images that the same models answer for go through them together.
    std::map<std::vector<int>, learning::Indices> groups;
    for (std::size_t row = 0; row < loaded.images.size(); ++row)
        groups[m_foldsOf.at(loaded.images[row])].push_back(static_cast<std::int64_t>(row));
    for (const auto& [folds, indices] : groups) {
        const at::Tensor pixels = learning::pixelsAt(loaded.set, indices);
        learning::Maps mean;
        for (int fold : folds) {
            learning::FoldModel& model = models.folds[static_cast<std::size_t>(fold)];
            const learning::Maps maps =
                learning::answer(*model.network, model.crf.get(), m_options, pixels, m_run.place);
            mean.p = mean.p.defined() ? mean.p + maps.p : maps.p;
            mean.z = mean.z.defined() ? mean.z + maps.z : maps.z;
        }
        m_p.push_back(mean.p / static_cast<double>(folds.size()));
        m_z.push_back(mean.z / static_cast<double>(folds.size()));
        for (std::int64_t index : indices) {
            rows.identities.push_back(m_asked.images[loaded.images[static_cast<std::size_t>(index)]].identity);
            rows.folds.push_back(folds.size() == 1 ? folds.front() : -1);
        }
    }
}

void PredictionRun::tellStep(std::size_t done, std::size_t all, double seconds)
{
    if (m_sinceStep.isValid() && m_sinceStep.elapsed() < 250 && done < all)
        return;
    m_sinceStep.start();
    const double rate = seconds > 0 ? static_cast<double>(done) / seconds : 0;
    m_run.events->write(
        "step", {{QStringLiteral("fold"), -1},
                 {QStringLiteral("phase"), QStringLiteral("predict")},
                 {QStringLiteral("step"), static_cast<qint64>(done)},
                 {QStringLiteral("steps"), static_cast<qint64>(all)},
                 {QStringLiteral("images_per_second"), rate},
                 {QStringLiteral("progress"), all > 0 ? static_cast<double>(done) / static_cast<double>(all) : 1.0},
                 {QStringLiteral("seconds_left"),
                  rate > 0 ? QJsonValue(static_cast<double>(all - done) / rate) : QJsonValue()}});
}

int PredictionRun::go()
{
    QElapsedTimer timer;
    timer.start();
    const auto fail = [&](const domain::Error& error) {
        m_run.events->failed(error);
        return exitCodeOf(error);
    };
    m_asked = m_run.set;
    if (QFileInfo::exists(m_run.folder.predictionSetJson())) {
        auto asked = runs::readTrainingSet(m_run.folder.predictionSetJson());
        if (!asked)
            return fail(asked.error());
        m_asked = std::move(*asked);
    }
    m_trained = trainedFindings(m_run.set.schema, m_options);
    const AnsweringFolds answering(m_run.set, m_options);
    std::vector<std::size_t> images;
    std::vector<std::string> seenByAll;
    for (std::size_t i = 0; i < m_asked.images.size(); ++i) {
        m_asked.images[i].boxes.clear();
        std::vector<int> folds = answering.foldsFor(m_asked.images[i]);
        if (folds.empty()) {
            seenByAll.push_back(m_asked.images[i].identity);
            continue;
        }
        m_foldsOf[i] = std::move(folds);
        images.push_back(i);
    }
    m_run.sayHello(static_cast<std::int64_t>(m_asked.images.size()), 0);
    m_run.events->write("phase",
                        {{QStringLiteral("phase"), QStringLiteral("predict")}, {QStringLiteral("fold"), -1}});
    if (!seenByAll.empty()) {
        m_run.events->write(
            "warning", {{QStringLiteral("code"), QStringLiteral("seen-by-every-model")},
                        {QStringLiteral("subject"), QString::fromStdString(seenByAll.front())},
                        {QStringLiteral("text"), QStringLiteral("%1 images are left out: every model of the run has trained on "
                                                                "their patients. The first is %2.")
                                                     .arg(seenByAll.size())
                                                     .arg(QString::fromStdString(seenByAll.front()))}});
    }
    learning::setThreads(m_run.machine.cores);
    auto models = readModels(m_run, static_cast<int>(m_trained.size()));
    if (!models)
        return fail(models.error());

    PredictionRows rows;
    const auto part = [&](std::size_t first) {
        const std::size_t last = std::min(images.size(), first + decodedAtOnce);
        return std::vector<std::size_t>(images.begin() + static_cast<std::ptrdiff_t>(std::min(first, last)),
                                        images.begin() + static_cast<std::ptrdiff_t>(last));
    };
    // While the models answer for one part, the next one is decoded.
    auto next = std::async(std::launch::async, [&] { return decode(part(0)); });
    for (std::size_t first = 0; first < images.size(); first += decodedAtOnce) {
        const LoadedImages loaded = next.get();
        next = std::async(std::launch::async, [&, following = part(first + decodedAtOnce)] { return decode(following); });
        m_run.control->poll();
        while (m_run.control->wanted() == runs::Wanted::Paused) {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            m_run.control->poll();
        }
        if (m_run.control->stopWanted()) {
            next.wait();
            m_run.events->write("state", {{QStringLiteral("state"), QStringLiteral("stopped")}});
            return Stopped;
        }
        answerChunk(*models, loaded, rows);
        tellStep(std::min(first + decodedAtOnce, images.size()), images.size(),
                 static_cast<double>(timer.elapsed()) / 1000);
    }
    const at::Tensor none = torch::zeros(
        {0, static_cast<std::int64_t>(m_trained.size()), m_options.patches, m_options.patches});
    rows.maps = {m_p.empty() ? none : torch::cat(m_p), m_z.empty() ? none : torch::cat(m_z)};
    const auto withCrf = std::count(models->answers.begin(), models->answers.end(), Answer::Crf);
    rows.answer = 2 * withCrf >= static_cast<std::ptrdiff_t>(models->answers.size()) ? Answer::Crf : Answer::Unary;
    QDir().mkpath(m_run.folder.predictions());
    if (auto done = writePredictions(m_run.folder.allPredictions().toStdString(), rows, m_run.set.schema, m_trained);
        !done)
        return fail(done.error());
    m_run.events->write("finished", {{QStringLiteral("seconds"), static_cast<double>(timer.elapsed()) / 1000},
                                     {QStringLiteral("images"), static_cast<int>(rows.identities.size())}});
    return Finished;
}

} // namespace

int predictRun(const RunRequest& request)
{
    return inRunFolder(request, [&](RunStart& run) { return PredictionRun(run).go(); });
}

} // namespace worker

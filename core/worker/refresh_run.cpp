#include "core/worker/refresh_run.h"

#include "core/learning/checkpoint_numbers.h"
#include "core/learning/head_refit.h"
#include "core/learning/machine.h"
#include "core/learning/tensor_arrays.h"
#include "core/learning/threshold_state.h"
#include "core/runs/json_file.h"
#include "core/worker/asked_images.h"
#include "core/worker/feature_cache.h"
#include "core/worker/finished_models.h"
#include "core/worker/fold_threads.h"
#include "core/worker/run_plan.h"
#include "core/worker/training_fold.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <torch/types.h>
#include <torch/utils.h>

#include <algorithm>
#include <atomic>
#include <set>
#include <unordered_map>

namespace worker {

using domain::ErrorCode;

namespace {

constexpr std::size_t picturesAtOnce = 16;

/// Where features, heads and the fold rule come from.
struct Base {
    runs::RunFolder folder;
    runs::RunConfiguration configuration;
    domain::TrainingSet set;
};

domain::Result<Base> readBase(const runs::RunFolder& refreshed)
{
    const auto json = runs::readJsonFile(refreshed.file(QStringLiteral("refresh.json")));
    if (!json)
        return tl::unexpected(json.error());
    Base base;
    base.folder.path = json->value(QStringLiteral("base")).toString();
    if (QFileInfo::exists(base.folder.file(QStringLiteral("refresh.json"))))
        return readBase(base.folder);
    auto configuration = runs::readConfiguration(base.folder);
    if (!configuration)
        return tl::unexpected(configuration.error());
    base.configuration = std::move(*configuration);
    auto set = runs::readTrainingSet(base.folder.trainingSetJson());
    if (!set)
        return tl::unexpected(set.error());
    base.set = std::move(*set);
    return base;
}

/// The same method; where and how fast it runs is nobody's business.
bool isSameMethod(domain::MethodOptions a, const domain::MethodOptions& b)
{
    a.device = b.device;
    a.precision = b.precision;
    a.threads = b.threads;
    a.parallelFolds = b.parallelFolds;
    return a == b;
}

class RefreshRun {
public:
    explicit RefreshRun(RunStart& run) : m_run(run), m_options(run.configuration.options) {}
    int go();

private:
    domain::Done prepare();
    domain::Done load(const std::set<int>& folds);
    domain::Done refit(int fold);
    domain::Result<learning::RefitImages> imagesOf(int fold, learning::Localizer& network, FeatureCache& cache);
    domain::Done writeCheckpoint(int fold, safetensors::File file, Answer answer);
    domain::Done answer(const AskedImages& asked);
    AskedImages boxedBeyondView() const;
    std::optional<domain::Error> refitAll(const std::vector<int>& folds);

    RunStart& m_run;
    const domain::MethodOptions& m_options;
    QElapsedTimer m_timer;
    Base m_base;
    AskedImages m_asked; ///< in view
    std::vector<int> m_trained;
    PredictionRows m_rows;
    std::vector<learning::Maps> m_maps; ///< of m_rows
    std::vector<std::size_t> m_chosen;        ///< boxed images of today
    std::vector<learning::FoldPlan> m_plans;  ///< of fold 0, 1, …; their indices count m_chosen
    std::set<std::int64_t> m_changed;         ///< of m_chosen: not boxed like that in the base
    std::vector<learning::Sample> m_samples;  ///< of m_chosen
    LoadedImages m_pictures;                  ///< those whose features some fold lacks
    std::unordered_map<std::string, std::int64_t> m_pictureOf; ///< by identity
    std::vector<learning::FoldModel> m_models;
    std::vector<Answer> m_answers;
    std::atomic<int> m_foldsDone{0};
};

domain::Done RefreshRun::prepare()
{
    auto base = readBase(m_run.folder);
    if (!base)
        return tl::unexpected(base.error());
    m_base = std::move(*base);
    if (!isSameMethod(m_options, m_base.configuration.options) || m_run.set.schema != m_base.set.schema ||
        m_run.set.folds != m_base.set.folds) {
        return domain::fail(ErrorCode::RunNotResumable, m_run.folder.path.toStdString(),
                            {.found = "other settings, findings or folds than the run that is refreshed",
                             .expected = "those of " + m_base.folder.path.toStdString()});
    }
    alignFolds(m_run.set, AnsweringFolds(m_base.set, m_base.configuration.options));
    if (auto done = runs::writeTrainingSet(m_run.folder.trainingSetJson(), m_run.set); !done)
        return done;
    if (auto done = runs::writeTrainingSet(baseSetFile(m_run.folder), m_base.set); !done)
        return done;
    if (QFileInfo::exists(m_run.folder.predictionSetJson())) {
        auto asked = readAskedImages(m_run, AnsweringModels(m_run.set, m_options, m_base.set));
        if (!asked)
            return tl::unexpected(asked.error());
        m_asked = std::move(*asked);
    } else {
        m_asked = boxedBeyondView();
    }

    m_trained = trainedFindings(m_run.set.schema, m_options);
    std::unordered_map<std::string, const domain::TrainingImage*> before;
    for (const domain::TrainingImage& image : m_base.set.images)
        before[image.identity] = &image;
    for (std::size_t i : chosenImages(m_run.set, m_options)) {
        domain::TrainingImage& image = m_run.set.images[i];
        if (!image.isBoxed() || image.size.isEmpty())
            continue;
        const auto known = before.find(image.identity);
        if (known == before.end() || known->second->boxes != image.boxes)
            m_changed.insert(static_cast<std::int64_t>(m_chosen.size()));
        m_chosen.push_back(i);
        m_samples.push_back(sampleOf(image, m_trained));
    }
    auto plans = planFolds(m_run.set, m_options, m_chosen);
    if (!plans)
        return tl::unexpected(plans.error());
    m_plans = std::move(*plans);
    m_models.resize(m_plans.size());
    m_answers.resize(m_plans.size(), Answer::Crf);
    return {};
}

/// Pictures of the training images of these folds whose features are not kept yet.
domain::Done RefreshRun::load(const std::set<int>& folds)
{
    std::set<std::size_t> wanted;
    for (int fold : folds) {
        const FeatureCache cache(m_base.folder, m_base.configuration.hash(), fold);
        for (std::int64_t index : m_plans[static_cast<std::size_t>(fold)].boxed) {
            const std::size_t image = m_chosen[static_cast<std::size_t>(index)];
            if (!cache.has(m_run.set.images[image].identity))
                wanted.insert(image);
        }
    }
    imaging::InputCache cache(m_run.configuration.cacheFolder.toStdString());
    m_pictures = loadImages(m_run.set, {wanted.begin(), wanted.end()}, m_trained, m_options, cache, m_run.machine.cores,
                            {}, [&](const domain::Error& error) { m_run.events->warning(error); });
    m_pictureOf.clear();
    for (std::size_t row = 0; row < m_pictures.images.size(); ++row)
        m_pictureOf[m_run.set.images[m_pictures.images[row]].identity] = static_cast<std::int64_t>(row);
    return {};
}

domain::Result<learning::RefitImages> RefreshRun::imagesOf(int fold, learning::Localizer& network, FeatureCache& cache)
{
    torch::NoGradGuard noGrad;
    learning::RefitImages images;
    std::vector<std::string> identities;
    std::vector<std::string> lacking;
    for (std::int64_t index : m_plans[static_cast<std::size_t>(fold)].boxed) {
        const std::string& identity = m_run.set.images[m_chosen[static_cast<std::size_t>(index)]].identity;
        if (!cache.has(identity)) {
            if (!m_pictureOf.contains(identity))
                continue; // it could not be read
            lacking.push_back(identity);
        }
        if (m_changed.contains(index))
            images.changed.push_back(static_cast<std::int64_t>(identities.size()));
        identities.push_back(identity);
        images.samples.push_back(m_samples[static_cast<std::size_t>(index)]);
    }
    if (identities.empty()) {
        return domain::fail(ErrorCode::NoBoxes, "the training part of fold " + std::to_string(fold + 1),
                            {.found = "no boxed image that could be read"});
    }
    network.setMode(learning::Mode::Evaluation);
    for (std::size_t first = 0; first < lacking.size(); first += picturesAtOnce) {
        const std::vector<std::string> part(
            lacking.begin() + static_cast<std::ptrdiff_t>(first),
            lacking.begin() + static_cast<std::ptrdiff_t>(std::min(lacking.size(), first + picturesAtOnce)));
        learning::Indices rows;
        for (const std::string& identity : part)
            rows.push_back(m_pictureOf.at(identity));
        const learning::Autocast autocast(m_run.place.device, m_run.place.type);
        cache.add(part, network.features(learning::pixelsAt(m_pictures.set, rows).to(m_run.place.device)));
    }
    images.features = cache.rows(identities);
    return images;
}

domain::Done RefreshRun::refit(int fold)
{
    auto file = readFinishedCheckpoint(m_base.folder, fold);
    if (!file)
        return tl::unexpected(file.error());
    const std::string path = checkpointPath(m_base.folder, fold).toStdString();
    const int findings = static_cast<int>(m_trained.size());
    auto model = learning::readFoldModel(m_options, findings, *file, path, m_run.place);
    if (!model)
        return tl::unexpected(model.error());
    FeatureCache cache(m_base.folder, m_base.configuration.hash(), fold);
    const auto images = imagesOf(fold, *model->network, cache);
    if (!images)
        return tl::unexpected(images.error());
    if (auto done = cache.save(); !done)
        m_run.events->warning(done.error()); // the next refresh takes longer, no more

    learning::ImageSet set{{}, m_samples, findings};
    const learning::Indices& boxed = m_plans[static_cast<std::size_t>(fold)].boxed;
    learning::ThresholdState thresholds(m_options, set, boxed);
    if (const auto trained = learning::thresholdsOf(*file, "first/thresholds", m_trained.size(), path))
        thresholds.setValues(*trained);
    const learning::LossTargets labels = learning::labelsOf(learning::samplesAt(set, boxed), findings);
    const at::Tensor gamma = learning::positiveToNegativeRatio(labels.present, labels.known);
    learning::refitHead(*model->network, *images, thresholds.constants(gamma, m_run.place.device), m_options,
                        m_options.seed * 1000 + static_cast<std::uint64_t>(fold));

    const Answer answer = answerOf(m_base.folder, fold, *file);
    m_answers[static_cast<std::size_t>(fold)] = answer;
    learning::addTo(*file, model->network->tensors(), "network/");
    if (m_options.ema > 0)
        learning::addTo(*file, model->network->tensors(), "average/");
    m_models[static_cast<std::size_t>(fold)] = std::move(*model);
    if (auto done = writeCheckpoint(fold, std::move(*file), answer); !done)
        return done;
    const int folds = static_cast<int>(m_plans.size());
    const int foldsDone = ++m_foldsDone;
    m_run.events->write("step", {{QStringLiteral("fold"), -1},
                                 {QStringLiteral("phase"), QStringLiteral("refresh")},
                                 {QStringLiteral("step"), foldsDone},
                                 {QStringLiteral("steps"), folds},
                                 {QStringLiteral("progress"), static_cast<double>(foldsDone) / folds}});
    return {};
}

domain::Done RefreshRun::writeCheckpoint(int fold, safetensors::File file, Answer answer)
{
    file.metadata["phase"] = learning::phaseName(learning::Phase::Done);
    file.metadata["configuration"] = m_run.configuration.hash().toStdString();
    file.metadata["images"] =
        fingerprint(m_run.set, m_chosen, m_plans[static_cast<std::size_t>(fold)]).toStdString();
    file.metadata["answer"] = answer == Answer::Crf ? "crf" : "unary";
    return safetensors::write(checkpointPath(m_run.folder, fold).toStdString(), file);
}

/// What people have boxed is what a refit is judged by. The others are many, each the mean of several models: whoever wants
/// them lets the run predict.
AskedImages RefreshRun::boxedBeyondView() const
{
    std::set<std::string> inView;
    for (const std::size_t i : m_asked.images)
        inView.insert(m_asked.set.images[i].identity);
    domain::TrainingSet boxed = m_run.set;
    std::erase_if(boxed.images, [&](const domain::TrainingImage& image) {
        return !image.isBoxed() || inView.contains(image.identity);
    });
    return askedImages(std::move(boxed), AnsweringModels(m_run.set, m_options, m_base.set));
}

domain::Done RefreshRun::answer(const AskedImages& asked)
{
    imaging::InputCache cache(m_run.configuration.cacheFolder.toStdString());
    const LoadedImages loaded =
        loadImages(asked.set, asked.images, m_trained, m_options, cache, m_run.machine.cores, {},
                   [&](const domain::Error& error) { m_run.events->warning(error); });
    answerFor(loaded, asked, m_models, m_run, m_rows, m_maps);
    m_rows.maps = learning::joined(m_maps, static_cast<int>(m_trained.size()), m_options.patches);
    m_rows.answer = answerOfMost(m_answers);
    return writePredictions(m_run.folder.allPredictions().toStdString(), m_rows, m_run.set.schema, m_trained);
}

std::optional<domain::Error> RefreshRun::refitAll(const std::vector<int>& folds)
{
    if (auto done = load({folds.begin(), folds.end()}); !done)
        return done.error();
    return besideEachOther(
        m_run, folds.size(), [&](std::size_t i) { return refit(folds[i]); },
        [&](std::size_t i) { return "fold " + std::to_string(folds[i] + 1); });
}

int RefreshRun::go()
{
    m_timer.start();
    const auto fail = [&](const domain::Error& error) {
        m_run.events->failed(error);
        return exitCodeOf(error);
    };
    for (const QString& part : {m_run.folder.checkpoints(), m_run.folder.predictions()})
        QDir().mkpath(part);
    if (auto done = prepare(); !done)
        return fail(done.error());
    m_run.sayHello(static_cast<std::int64_t>(m_chosen.size()), static_cast<std::int64_t>(m_chosen.size()));
    m_run.events->write("phase", {{QStringLiteral("phase"), QStringLiteral("refresh")}, {QStringLiteral("fold"), -1}});
    warnOfSeenByAll(m_run, m_asked);
    // First what is in view.
    std::set<int> needed;
    for (const auto& [image, folds] : m_asked.foldsOf)
        needed.insert(folds.begin(), folds.end());
    std::vector<int> later;
    for (int fold = 0; fold < static_cast<int>(m_plans.size()); ++fold) {
        if (!needed.contains(fold))
            later.push_back(fold);
    }
    const auto stopped = [&] {
        m_run.events->write("state", {{QStringLiteral("state"), QStringLiteral("stopped")}});
        return Stopped;
    };
    if (const auto error = refitAll({needed.begin(), needed.end()}))
        return fail(*error);
    if (m_run.control->stopWanted())
        return stopped();
    learning::setThreads(m_run.machine.cores);
    if (auto done = answer(m_asked); !done)
        return fail(done.error());
    m_run.events->write("refreshed", {{QStringLiteral("images"), static_cast<int>(m_rows.identities.size())},
                                      {QStringLiteral("seconds"), static_cast<double>(m_timer.elapsed()) / 1000},
                                      {QStringLiteral("file"), QDir(m_run.folder.path).relativeFilePath(m_run.folder.allPredictions())}});
    if (const auto error = refitAll(later))
        return fail(*error);
    if (m_run.control->stopWanted())
        return stopped();
    if (const AskedImages others = boxedBeyondView(); !others.images.empty()) {
        if (auto done = answer(others); !done)
            return fail(done.error());
    }
    m_run.events->write("finished", {{QStringLiteral("seconds"), static_cast<double>(m_timer.elapsed()) / 1000}});
    return Finished;
}

} // namespace

int refreshRun(const RunRequest& request)
{
    return inRunFolder(request, [&](RunStart& run) { return RefreshRun(run).go(); });
}

} // namespace worker

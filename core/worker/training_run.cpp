#include "core/worker/training_run.h"

#include "core/worker/fold_threads.h"
#include "core/worker/image_loading.h"
#include "core/worker/prediction_file.h"
#include "core/worker/run_plan.h"
#include "core/worker/training_fold.h"

#include <QDir>
#include <QElapsedTimer>

#include <algorithm>
#include <optional>

namespace worker {

using domain::ErrorCode;

namespace {

class TrainingRun {
public:
    TrainingRun(RunStart& run, const RunRequest& request) : m_run(run), m_facts{run, request, {}, {}, {}, {}} {}

    int go();

private:
    domain::Done load();
    std::optional<domain::Error> trainFolds();
    domain::Done chooseAnswers();

    RunStart& m_run;
    TrainingFacts m_facts;
    std::vector<learning::FoldPlan> m_plans; ///< of fold 0, 1, …
};

/// Images into memory, and plans; no plans where the run was stopped meanwhile.
domain::Done TrainingRun::load()
{
    const std::vector<std::size_t> chosen = chosenImages(m_run.set, m_facts.options());
    const auto boxed = std::count_if(chosen.begin(), chosen.end(),
                                     [&](std::size_t i) { return m_run.set.images[i].isBoxed(); });
    m_run.sayHello(static_cast<std::int64_t>(chosen.size()), boxed);
    if (boxed == 0) {
        return domain::fail(
            ErrorCode::NoBoxes, m_run.folder.trainingSetJson().toStdString(),
            {.found = std::to_string(m_run.set.images.size()) + " images without a box of a trained finding"});
    }
    m_run.events->write("phase",
                        {{QStringLiteral("phase"), QStringLiteral("load")}, {QStringLiteral("fold"), -1}});
    std::stop_source stop;
    QElapsedTimer sinceEvent;
    sinceEvent.start();
    domain::Progress progress{stop.get_token(), [&](std::int64_t done, std::int64_t total, const std::string&) {
                                  if (sinceEvent.elapsed() < 500)
                                      return;
                                  sinceEvent.start();
                                  m_run.control->poll();
                                  if (m_run.control->stopWanted())
                                      stop.request_stop();
                                  m_run.events->write("step", {{QStringLiteral("fold"), -1},
                                                               {QStringLiteral("phase"), QStringLiteral("load")},
                                                               {QStringLiteral("step"), static_cast<qint64>(done)},
                                                               {QStringLiteral("steps"), static_cast<qint64>(total)},
                                                               {QStringLiteral("progress"), 0}});
                              }};
    imaging::InputCache cache(m_run.configuration.cacheFolder.toStdString());
    LoadedImages loaded =
        loadImages(m_run.set, chosen, m_facts.trained, m_facts.options(), cache, m_run.machine.cores, progress,
                   [&](const domain::Error& error) { m_run.events->leftOut(error); });
    if (stop.stop_requested())
        return {};
    m_facts.rows = std::move(loaded.images);
    const bool anyBoxed = std::any_of(loaded.set.samples.begin(), loaded.set.samples.end(),
                                      [](const learning::Sample& sample) { return sample.isBoxed(); });
    if (!anyBoxed) {
        return domain::fail(ErrorCode::NoBoxes, m_run.folder.trainingSetJson().toStdString(),
                            {.found = "none of " + std::to_string(boxed) + " boxed images could be read"});
    }
    m_facts.images = std::make_shared<const learning::ImageSet>(std::move(loaded.set));
    auto plans = planFolds(m_run.set, m_facts.options(), m_facts.rows);
    if (!plans)
        return tl::unexpected(plans.error());
    m_plans = std::move(*plans);
    m_facts.progress = std::make_unique<RunProgress>(static_cast<int>(m_plans.size()), m_run.parallel);
    return {};
}

/// Those that are not complete already.
std::optional<domain::Error> TrainingRun::trainFolds()
{
    std::vector<const learning::FoldPlan*> waiting;
    for (const learning::FoldPlan& plan : m_plans) {
        if (isComplete(m_facts, plan))
            m_facts.progress->set(plan.fold, 1);
        else
            waiting.push_back(&plan);
    }
    m_facts.progress->begin(m_run.control->activeSeconds());
    return besideEachOther(
        m_run, waiting.size(),
        [&](std::size_t i) {
            m_facts.progress->setWorking(waiting[i]->fold, true);
            const domain::Done done = TrainingFold(m_facts, *waiting[i]).train();
            m_facts.progress->setWorking(waiting[i]->fold, false);
            return done;
        },
        [&](std::size_t i) { return "fold " + std::to_string(waiting[i]->fold + 1); });
}

/// `keep_if_better`: a fold takes the stage that its own validation part found better; without one, the stage that was
/// better on the other folds' test parts, which are its training images but were answered by models that had not seen
/// them. Never by its own test part.
domain::Done TrainingRun::chooseAnswers()
{
    if (m_facts.options().crf != "keep_if_better")
        return {};
    std::vector<PredictionRows> facts;
    for (const learning::FoldPlan& plan : m_plans) {
        auto read = readPredictionFacts(m_run.folder.foldPredictions(plan.fold).toStdString());
        if (!read)
            return tl::unexpected(read.error());
        facts.push_back(std::move(*read));
    }
    for (std::size_t i = 0; i < facts.size(); ++i) {
        double gain = 0;
        for (std::size_t j = 0; j < facts.size(); ++j) {
            const bool counts = facts[i].judgedOnValidation ? i == j : i != j && !facts[j].judgedOnValidation;
            if (counts)
                gain += facts[j].judgedCases * (facts[j].crfMeanIou - facts[j].unaryMeanIou);
        }
        const auto done = setAnswer(m_run.folder.foldPredictions(m_plans[i].fold).toStdString(),
                                    gain > 0 ? Answer::Crf : Answer::Unary);
        if (!done)
            return done;
    }
    return {};
}

int TrainingRun::go()
{
    for (const QString& part : {m_run.folder.checkpoints(), m_run.folder.predictions(), m_run.folder.samples()})
        QDir().mkpath(part);
    QElapsedTimer whole;
    whole.start();
    m_facts.trained = trainedFindings(m_run.set.schema, m_facts.options());
    const bool hasCheckpoints = !QDir(m_run.folder.checkpoints()).isEmpty(QDir::Files);
    const auto fail = [&](const domain::Error& error) {
        m_run.events->failed(error);
        return exitCodeOf(error);
    };
    if (hasCheckpoints && !m_facts.request.resume) {
        return fail({ErrorCode::RunNotResumable, m_run.folder.path.toStdString(), "checkpoints of an earlier start",
                     "--resume to go on with them, or an empty folder of checkpoints"});
    }
    if (auto done = load(); !done)
        return fail(done.error());
    if (const auto error = m_plans.empty() ? std::nullopt : trainFolds())
        return fail(*error);
    if (!m_facts.progress || !m_facts.progress->isDone()) {
        m_run.events->write("state", {{QStringLiteral("state"), QStringLiteral("stopped")}});
        return Stopped;
    }
    if (auto chosen = chooseAnswers(); !chosen)
        return fail(chosen.error());
    m_run.events->write("finished", {{QStringLiteral("seconds"), static_cast<double>(whole.elapsed()) / 1000}});
    return Finished;
}

} // namespace

int trainRun(const RunRequest& request)
{
    return inRunFolder(request, [&](RunStart& run) { return TrainingRun(run, request).go(); });
}

} // namespace worker

#include "core/worker/training_run.h"

#include "core/learning/fold_trainer.h"
#include "core/worker/image_loading.h"
#include "core/worker/prediction_file.h"
#include "core/worker/run_plan.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <limits>
#include <mutex>
#include <optional>
#include <thread>

namespace worker {

using domain::ErrorCode;

double secondsUntilDone(const std::vector<double>& left, int parallel, double speed)
{
    if (speed <= 0)
        return std::numeric_limits<double>::quiet_NaN();
    std::vector<double> busyUntil(static_cast<std::size_t>(std::max(1, parallel)), 0);
    for (double work : left) {
        auto first = std::min_element(busyUntil.begin(), busyUntil.end());
        *first += work / speed;
    }
    return *std::max_element(busyUntil.begin(), busyUntil.end());
}

namespace {

constexpr double stepEventsPerSecond = 4; ///< of the whole run
constexpr int samplesPerFold = 16;
constexpr std::size_t sampledFilms = 2;

/// NaN where a number is not known becomes null in the event.
QJsonValue jsonNumber(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QString checkpointPath(const runs::RunFolder& folder, int fold)
{
    return QDir(folder.checkpoints()).filePath(QStringLiteral("fold%1.safetensors").arg(fold));
}

class TrainingRun {
public:
    TrainingRun(RunStart& run, const RunRequest& request)
        : m_run(run), m_request(request), m_options(run.configuration.options)
    {
    }

    int go();

private:
    /// One fold's part of the run, as its thread sees it.
    struct Fold : learning::FoldListener {
        TrainingRun& owner;
        learning::FoldPlan plan;
        std::atomic<double> progress{0};
        std::atomic<bool> working{false};
        QElapsedTimer sinceStep, sinceCheckpoint;
        double checkpointTook = 0; ///< s
        bool checkpointDue = false;
        learning::FoldTrainer* trainer = nullptr;
        int images = 0; ///< since the last step event
        double seconds = 0, waited = 0;

        Fold(TrainingRun& run, learning::FoldPlan p) : owner(run), plan(std::move(p)) {}
        void phaseBegan(learning::Phase phase) override;
        void stepDone(const learning::StepReport& report) override;
        void epochDone(const learning::EpochReport& report) override;
        void thresholdsFitted(const std::vector<learning::FittedFinding>& findings) override;
        void collapsed(int finding) override;
    };

    bool load();
    void trainFold(Fold& fold);
    bool isComplete(const Fold& fold) const;
    domain::Done restore(Fold& fold, learning::FoldTrainer& trainer) const;
    domain::Done writeCheckpoint(Fold& fold);
    void writeSample(Fold& fold);
    domain::Done writeResult(Fold& fold);
    domain::Done chooseAnswers();
    void failWith(const domain::Error& error);
    double progress() const;
    double secondsLeft() const;
    std::string findingName(int trained) const
    {
        return m_run.set.schema.at(m_trained[static_cast<std::size_t>(trained)]).name;
    }

    RunStart& m_run;
    RunRequest m_request;
    const domain::MethodOptions& m_options;
    std::vector<int> m_trained;
    std::shared_ptr<const learning::ImageSet> m_images;
    std::vector<std::size_t> m_rows; ///< of m_images: positions in the training set
    std::vector<std::unique_ptr<Fold>> m_folds;
    double m_progressAtStart = 0;
    double m_activeAtStart = 0;
    std::mutex m_errorMutex;
    std::optional<domain::Error> m_error;
};

// --- what folds tell

void TrainingRun::Fold::phaseBegan(learning::Phase phase)
{
    owner.m_run.events->write("phase", {{QStringLiteral("phase"), QString::fromLatin1(learning::phaseName(phase))},
                                        {QStringLiteral("fold"), plan.fold}});
    checkpointDue = true;
}

void TrainingRun::Fold::stepDone(const learning::StepReport& report)
{
    images += report.images;
    seconds += report.seconds;
    waited += report.waitSeconds;
    progress.store(trainer->progress());
    // The folds share the run's four lines a second.
    const double everyMs = 1000.0 / stepEventsPerSecond * owner.m_run.parallel;
    if (sinceStep.isValid() && static_cast<double>(sinceStep.elapsed()) < everyMs)
        return;
    sinceStep.start();
    QJsonObject fields{{QStringLiteral("fold"), plan.fold},
                       {QStringLiteral("phase"), QString::fromLatin1(learning::phaseName(report.phase))},
                       {QStringLiteral("step"), report.step},
                       {QStringLiteral("steps"), report.steps},
                       {QStringLiteral("images_per_second"), jsonNumber(images / seconds)},
                       {QStringLiteral("wait_share"), jsonNumber(waited / seconds)},
                       {QStringLiteral("progress"), owner.progress()},
                       {QStringLiteral("seconds_left"), jsonNumber(owner.secondsLeft())}};
    if (report.phase != learning::Phase::Predict) {
        fields[QStringLiteral("loss")] = jsonNumber(report.loss);
        fields[QStringLiteral("inside")] = jsonNumber(report.inside);
        fields[QStringLiteral("outside")] = jsonNumber(report.outside);
        fields[QStringLiteral("positive")] = jsonNumber(report.positive);
        fields[QStringLiteral("negative")] = jsonNumber(report.negative);
    }
    owner.m_run.events->write("step", fields);
    images = 0;
    seconds = waited = 0;
}

void TrainingRun::Fold::epochDone(const learning::EpochReport& report)
{
    // Findings of the schema that are not trained have no share.
    QJsonArray empty;
    for (int k = 0; k < owner.m_run.set.schema.count(); ++k)
        empty.append(QJsonValue());
    for (std::size_t k = 0; k < report.empty.size(); ++k)
        empty[owner.m_trained[k]] = jsonNumber(report.empty[k]);
    owner.m_run.events->write(
        "epoch", {{QStringLiteral("fold"), plan.fold},
                  {QStringLiteral("epoch"), report.epoch},
                  {QStringLiteral("step"), report.step},
                  {QStringLiteral("inside"), jsonNumber(report.inside)},
                  {QStringLiteral("outside"), jsonNumber(report.outside)},
                  {QStringLiteral("positive"), jsonNumber(report.positive)},
                  {QStringLiteral("negative"), jsonNumber(report.negative)},
                  {QStringLiteral("empty"), empty},
                  {QStringLiteral("accuracy_01"), report.accuracy01},
                  {QStringLiteral("accuracy_05"), report.accuracy05},
                  {QStringLiteral("n"), report.cases},
                  {QStringLiteral("on"), report.onValidation ? QStringLiteral("validation") : QStringLiteral("training")}});
}

void TrainingRun::Fold::thresholdsFitted(const std::vector<learning::FittedFinding>& findings)
{
    const auto optional = [](const std::optional<double>& value) { return value ? jsonNumber(*value) : QJsonValue(); };
    QJsonArray list;
    for (std::size_t k = 0; k < findings.size(); ++k) {
        const domain::ThresholdFit& fit = findings[k].fit;
        list.append(QJsonObject{
            {QStringLiteral("finding"), QString::fromStdString(owner.findingName(static_cast<int>(k)))},
            {QStringLiteral("tau"), jsonNumber(fit.thresholds.tau)},
            {QStringLiteral("rho"), jsonNumber(fit.thresholds.rho)},
            {QStringLiteral("tau_hat"), jsonNumber(fit.thresholds.tauHat)},
            {QStringLiteral("rho_hat"), jsonNumber(fit.thresholds.rhoHat)},
            {QStringLiteral("rho_star"), optional(fit.rhoStar)},
            {QStringLiteral("C"), optional(fit.countCut)},
            {QStringLiteral("J"), optional(fit.youden)},
            {QStringLiteral("N"), findings[k].boxed},
            {QStringLiteral("N1"), findings[k].present}});
    }
    owner.m_run.events->write("thresholds",
                              {{QStringLiteral("fold"), plan.fold}, {QStringLiteral("findings"), list}});
}

void TrainingRun::Fold::collapsed(int finding)
{
    const QString name = QString::fromStdString(owner.findingName(finding));
    owner.m_run.events->write(
        "warning", {{QStringLiteral("code"), QStringLiteral("collapsed")},
                    {QStringLiteral("subject"), name},
                    {QStringLiteral("fold"), plan.fold},
                    {QStringLiteral("text"), QStringLiteral("Fold %1 has collapsed for %2: all of its regions are empty after a "
                                                            "third of the training. More boxes of it, or outside_norm = "
                                                            "complement, help.")
                                                 .arg(plan.fold + 1)
                                                 .arg(name)}});
}

double TrainingRun::progress() const
{
    double sum = 0;
    for (const auto& fold : m_folds)
        sum += fold->progress.load();
    return m_folds.empty() ? 0 : sum / static_cast<double>(m_folds.size());
}

double TrainingRun::secondsLeft() const
{
    const double seconds = m_run.control->activeSeconds() - m_activeAtStart;
    const double gained = progress() - m_progressAtStart;
    if (seconds < 2 || gained <= 0)
        return std::numeric_limits<double>::quiet_NaN();
    std::vector<double> left;
    int working = 0;
    for (const bool now : {true, false}) {
        for (const auto& fold : m_folds) {
            const double rest = 1 - fold->progress.load();
            if (rest > 0 && fold->working.load() == now) {
                left.push_back(rest);
                working += now ? 1 : 0;
            }
        }
    }
    const double folds = static_cast<double>(m_folds.size());
    return secondsUntilDone(left, m_run.parallel, gained * folds / seconds / std::max(1, working));
}

// --- one fold, on its thread

void TrainingRun::trainFold(Fold& fold)
{
    learning::setThreads(m_run.threads);
    learning::FoldTrainer trainer(m_options, m_images, fold.plan, m_run.place);
    fold.trainer = &trainer;
    if (QFileInfo::exists(checkpointPath(m_run.folder, fold.plan.fold))) {
        if (auto done = restore(fold, trainer); !done)
            return failWith(done.error());
    } else if (!m_options.weights.empty()) {
        if (auto report = trainer.loadWeights(m_options.weights); !report)
            return failWith(report.error());
    }
    fold.progress.store(trainer.progress());
    fold.sinceCheckpoint.start();
    const int sampleEvery = std::max(1, trainer.steps() / samplesPerFold);
    while (!trainer.isDone()) {
        const runs::Wanted wanted = m_run.control->wanted();
        if (wanted != runs::Wanted::Running) {
            if (auto done = writeCheckpoint(fold); !done)
                return failWith(done.error());
            if (wanted == runs::Wanted::Stopped)
                return;
            m_run.control->rest();
            continue;
        }
        const learning::Phase before = trainer.phase();
        trainer.advance(fold);
        // A large network's checkpoint takes a while: not more than some 2 % of the time, unless every step is asked for.
        const double between =
            m_request.checkpointSeconds > 0 ? std::max(m_request.checkpointSeconds, 40 * fold.checkpointTook) : 0;
        const bool due = before != trainer.phase() || fold.checkpointDue ||
                         static_cast<double>(fold.sinceCheckpoint.elapsed()) >= 1000 * between;
        if (due && !trainer.isDone()) { // a done fold's comes after its answers
            if (auto done = writeCheckpoint(fold); !done)
                return failWith(done.error());
        }
        const bool unary = before == learning::Phase::Unary;
        if ((unary && trainer.phase() == before && trainer.step() % sampleEvery == 0) ||
            (before != trainer.phase() && !trainer.isDone()))
            writeSample(fold);
    }
    if (auto done = writeResult(fold); !done)
        return failWith(done.error());
    fold.progress.store(1);
}

domain::Done TrainingRun::restore(Fold& fold, learning::FoldTrainer& trainer) const
{
    const std::string path = checkpointPath(m_run.folder, fold.plan.fold).toStdString();
    const auto file = safetensors::read(path);
    if (!file)
        return tl::unexpected(file.error());
    const auto word = [&](const char* key) {
        const auto it = file->metadata.find(key);
        return it == file->metadata.end() ? std::string() : it->second;
    };
    if (word("configuration") != m_run.configuration.hash().toStdString())
        return domain::fail(ErrorCode::RunNotResumable, path, {.found = "a checkpoint of other settings",
                                                               .expected = "the settings of run.json"});
    if (word("images") != fingerprint(m_run.set, m_rows, fold.plan).toStdString())
        return domain::fail(ErrorCode::RunNotResumable, path,
                            {.found = "other images than the run began with; a file may have gone",
                             .expected = "the same images"});
    return trainer.restore(*file, path);
}

domain::Done TrainingRun::writeCheckpoint(Fold& fold)
{
    QElapsedTimer timer;
    timer.start();
    safetensors::File file = fold.trainer->checkpoint();
    file.metadata["configuration"] = m_run.configuration.hash().toStdString();
    file.metadata["images"] = fingerprint(m_run.set, m_rows, fold.plan).toStdString();
    const QString path = checkpointPath(m_run.folder, fold.plan.fold);
    if (auto done = safetensors::write(path.toStdString(), file); !done)
        return done;
    fold.checkpointTook = static_cast<double>(timer.elapsed()) / 1000;
    fold.sinceCheckpoint.restart();
    fold.checkpointDue = false;
    m_run.events->write("checkpoint",
                        {{QStringLiteral("fold"), fold.plan.fold},
                         {QStringLiteral("phase"), QString::fromLatin1(learning::phaseName(fold.trainer->phase()))},
                         {QStringLiteral("step"), fold.trainer->step()},
                         {QStringLiteral("file"), QDir(m_run.folder.path).relativeFilePath(path)}});
    return {};
}

/// Two boxed films of the training part, with different findings where there are any: how the maps come into being.
void TrainingRun::writeSample(Fold& fold)
{
    learning::Indices films;
    std::vector<int> shown;
    for (std::int64_t index : fold.plan.boxed) {
        const int finding = m_images->samples[static_cast<std::size_t>(index)].boxes.front().finding;
        if (std::find(shown.begin(), shown.end(), finding) != shown.end())
            continue;
        films.push_back(index);
        shown.push_back(finding);
        if (films.size() == sampledFilms)
            break;
    }
    PredictionRows rows;
    rows.maps = fold.trainer->mapsNow(films);
    for (std::int64_t index : films)
        rows.identities.push_back(m_run.set.images[m_rows[static_cast<std::size_t>(index)]].identity);
    rows.fold = fold.plan.fold;
    rows.answer = fold.trainer->phase() == learning::Phase::Unary ? Answer::Unary : Answer::Crf;
    const QString path = QDir(m_run.folder.samples())
                             .filePath(QStringLiteral("fold%1_%2_%3.safetensors")
                                           .arg(fold.plan.fold)
                                           .arg(QString::fromLatin1(learning::phaseName(fold.trainer->phase())))
                                           .arg(fold.trainer->step(), 6, 10, QLatin1Char('0')));
    // A look is not worth a run: what cannot be written is left out.
    if (!writePredictions(path.toStdString(), rows, m_run.set.schema, m_trained))
        return;
    m_run.events->write("sample", {{QStringLiteral("fold"), fold.plan.fold},
                                   {QStringLiteral("phase"),
                                    QString::fromLatin1(learning::phaseName(fold.trainer->phase()))},
                                   {QStringLiteral("step"), fold.trainer->step()},
                                   {QStringLiteral("file"), QDir(m_run.folder.path).relativeFilePath(path)}});
}

domain::Done TrainingRun::writeResult(Fold& fold)
{
    const learning::FoldResult& result = fold.trainer->result();
    PredictionRows rows;
    rows.maps = result.test;
    for (std::int64_t index : fold.plan.test)
        rows.identities.push_back(m_run.set.images[m_rows[static_cast<std::size_t>(index)]].identity);
    rows.fold = fold.plan.fold;
    rows.cuts = result.cuts;
    rows.unaryCuts = result.unaryCuts;
    rows.thresholds = result.thresholds;
    rows.answer = m_options.crf == "off" ? Answer::Unary : Answer::Crf;
    rows.unaryMeanIou = result.unaryMeanIou;
    rows.crfMeanIou = result.crfMeanIou;
    rows.judgedCases = result.judgedCases;
    rows.judgedOnValidation = result.judgedOnValidation;
    const std::string path = m_run.folder.foldPredictions(fold.plan.fold).toStdString();
    if (auto done = writePredictions(path, rows, m_run.set.schema, m_trained); !done)
        return done;
    // Only now is the fold done for a run that goes on.
    if (auto done = writeCheckpoint(fold); !done)
        return done;
    const auto cases = learning::caseOverlaps(result.test.z, learning::samplesAt(*m_images, fold.plan.test), m_options.cut);
    const auto found = std::count_if(cases.begin(), cases.end(), [](const auto& one) { return one.iou >= 0.1; });
    m_run.events->write("fold_done",
                        {{QStringLiteral("fold"), fold.plan.fold},
                         {QStringLiteral("cases"), static_cast<int>(cases.size())},
                         {QStringLiteral("accuracy_01"),
                          cases.empty() ? QJsonValue() : jsonNumber(static_cast<double>(found) / cases.size())},
                         {QStringLiteral("mean_iou"), cases.empty() ? QJsonValue() : jsonNumber(learning::meanIou(cases))}});
    return {};
}

/// `keep_if_better`: a fold takes the stage that its own validation part found better; without one, the stage that was
/// better on the other folds' test parts, which are its training images but were answered by models that had not seen
/// them. Never by its own test part.
domain::Done TrainingRun::chooseAnswers()
{
    if (m_options.crf != "keep_if_better")
        return {};
    std::vector<PredictionRows> facts;
    for (const auto& fold : m_folds) {
        auto read = readPredictionFacts(m_run.folder.foldPredictions(fold->plan.fold).toStdString());
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
        const auto done = setAnswer(m_run.folder.foldPredictions(m_folds[i]->plan.fold).toStdString(),
                                    gain > 0 ? Answer::Crf : Answer::Unary);
        if (!done)
            return done;
    }
    return {};
}

void TrainingRun::failWith(const domain::Error& error)
{
    const std::lock_guard lock(m_errorMutex);
    if (!m_error)
        m_error = error;
    m_run.control->stop();
}

// --- the whole run

/// Images into memory; false where the run was stopped meanwhile.
bool TrainingRun::load()
{
    const std::vector<std::size_t> chosen = chosenImages(m_run.set, m_options);
    const auto boxed = std::count_if(chosen.begin(), chosen.end(),
                                     [&](std::size_t i) { return m_run.set.images[i].isBoxed(); });
    m_run.sayHello(static_cast<std::int64_t>(chosen.size()), boxed);
    if (boxed == 0) {
        failWith({ErrorCode::NoBoxes, m_run.folder.trainingSetJson().toStdString(),
                  std::to_string(m_run.set.images.size()) + " images without a box of a trained finding", {}});
        return false;
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
    int left = 0;
    LoadedImages loaded = loadImages(m_run.set, chosen, m_trained, m_options, cache, m_run.machine.cores, progress,
                                     [&](const domain::Error& error) {
                                         ++left;
                                         m_run.events->warning(error);
                                     });
    if (stop.stop_requested())
        return false;
    m_rows = std::move(loaded.images);
    const bool anyBoxed = std::any_of(loaded.set.samples.begin(), loaded.set.samples.end(),
                                      [](const learning::Sample& sample) { return sample.isBoxed(); });
    if (!anyBoxed) {
        failWith({ErrorCode::NoBoxes, m_run.folder.trainingSetJson().toStdString(),
                  "none of " + std::to_string(boxed) + " boxed images could be read", {}});
        return false;
    }
    m_images = std::make_shared<const learning::ImageSet>(std::move(loaded.set));
    auto plans = planFolds(m_run.set, m_options, m_rows);
    if (!plans) {
        failWith(plans.error());
        return false;
    }
    for (learning::FoldPlan& plan : *plans)
        m_folds.push_back(std::make_unique<Fold>(*this, std::move(plan)));
    return true;
}

/// Its answer is on disk and belongs to this plan: nothing to do when the run goes on.
bool TrainingRun::isComplete(const Fold& fold) const
{
    const auto header = safetensors::readHeader(checkpointPath(m_run.folder, fold.plan.fold).toStdString());
    if (!header || !readPredictionFacts(m_run.folder.foldPredictions(fold.plan.fold).toStdString()))
        return false;
    const auto is = [&](const char* key, const std::string& value) {
        const auto it = header->metadata.find(key);
        return it != header->metadata.end() && it->second == value;
    };
    return is("phase", "done") && is("configuration", m_run.configuration.hash().toStdString()) &&
           is("images", fingerprint(m_run.set, m_rows, fold.plan).toStdString());
}

int TrainingRun::go()
{
    for (const QString& part : {m_run.folder.checkpoints(), m_run.folder.predictions(), m_run.folder.samples()})
        QDir().mkpath(part);
    QElapsedTimer whole;
    whole.start();
    m_trained = trainedFindings(m_run.set.schema, m_options);
    const bool hasCheckpoints = !QDir(m_run.folder.checkpoints()).isEmpty(QDir::Files);
    if (hasCheckpoints && !m_request.resume) {
        failWith({ErrorCode::RunNotResumable, m_run.folder.path.toStdString(), "checkpoints of an earlier start",
                  "--resume to go on with them, or an empty folder of checkpoints"});
    } else if (load()) {
        std::vector<Fold*> waiting;
        for (const auto& fold : m_folds) {
            if (isComplete(*fold))
                fold->progress.store(1);
            else
                waiting.push_back(fold.get());
        }
        m_progressAtStart = progress();
        m_activeAtStart = m_run.control->activeSeconds();
        std::atomic<std::size_t> next{0};
        std::atomic<int> threads{0};
        const auto work = [&] {
            const RunControl::Worker atWork(*m_run.control);
            for (std::size_t i = next++; i < waiting.size() && !m_run.control->stopWanted(); i = next++) {
                waiting[i]->working.store(true);
                try {
                    trainFold(*waiting[i]);
                } catch (const std::exception& exception) {
                    failWith(errorOf(exception, "fold " + std::to_string(waiting[i]->plan.fold + 1)));
                }
                waiting[i]->working.store(false);
                waiting[i]->trainer = nullptr;
            }
            --threads;
        };
        std::vector<std::jthread> pool;
        threads = m_run.parallel;
        for (int i = 0; i < m_run.parallel; ++i)
            pool.emplace_back(work);
        while (threads.load() > 0) {
            m_run.control->poll();
            if (const auto problem = m_run.events->problem())
                failWith(*problem);
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
    }
    {
        const std::lock_guard lock(m_errorMutex);
        if (m_error) {
            m_run.events->failed(*m_error);
            return exitCodeOf(*m_error);
        }
    }
    const bool done = !m_folds.empty() &&
                      std::all_of(m_folds.begin(), m_folds.end(), [](const auto& f) { return f->progress.load() >= 1; });
    if (!done) {
        m_run.events->write("state", {{QStringLiteral("state"), QStringLiteral("stopped")}});
        return Stopped;
    }
    if (auto chosen = chooseAnswers(); !chosen) {
        m_run.events->failed(chosen.error());
        return exitCodeOf(chosen.error());
    }
    m_run.events->write("finished", {{QStringLiteral("seconds"), static_cast<double>(whole.elapsed()) / 1000}});
    return Finished;
}

} // namespace

int trainRun(const RunRequest& request)
{
    return inRunFolder(request, [&](RunStart& run) { return TrainingRun(run, request).go(); });
}

} // namespace worker

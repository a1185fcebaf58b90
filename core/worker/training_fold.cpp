#include "core/worker/training_fold.h"

#include "core/worker/prediction_file.h"
#include "core/worker/run_plan.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace worker {

using domain::ErrorCode;

namespace {

constexpr int samplesPerFold = 16;
constexpr std::size_t sampledFilms = 2;

} // namespace

QString checkpointPath(const runs::RunFolder& folder, int fold)
{
    return QDir(folder.checkpoints()).filePath(QStringLiteral("fold%1.safetensors").arg(fold));
}

bool isComplete(const TrainingFacts& facts, const learning::FoldPlan& plan)
{
    const auto header = safetensors::readHeader(checkpointPath(facts.run.folder, plan.fold).toStdString());
    if (!header || !readPredictionFacts(facts.run.folder.foldPredictions(plan.fold).toStdString()))
        return false;
    const auto is = [&](const char* key, const std::string& value) {
        const auto it = header->metadata.find(key);
        return it != header->metadata.end() && it->second == value;
    };
    return is("phase", "done") && is("configuration", facts.run.configuration.hash().toStdString()) &&
           is("images", fingerprint(facts.run.set, facts.rows, plan).toStdString());
}

TrainingFold::TrainingFold(const TrainingFacts& facts, const learning::FoldPlan& plan)
    : m_facts(facts)
    , m_trainer(facts.options(), facts.images, plan, facts.run.place)
    , m_events(facts, plan.fold, m_trainer)
{
}

domain::Done TrainingFold::train()
{
    if (auto done = begin(); !done)
        return done;
    m_sinceCheckpoint.start();
    const int sampleEvery = std::max(1, m_trainer.steps() / samplesPerFold);
    while (!m_trainer.isDone()) {
        const runs::Wanted wanted = m_facts.run.control->wanted();
        if (wanted != runs::Wanted::Running) {
            if (auto done = writeCheckpoint(); !done)
                return done;
            if (wanted == runs::Wanted::Stopped)
                return {};
            m_facts.run.control->rest();
            continue;
        }
        const learning::Phase before = m_trainer.phase();
        m_trainer.advance(m_events);
        const bool phaseEnded = before != m_trainer.phase();
        if (!m_trainer.isDone() && checkpointIsDue(before)) { // a done fold's comes after its answers
            if (auto done = writeCheckpoint(); !done)
                return done;
        }
        const bool isSampled = before == learning::Phase::Unary && m_trainer.step() % sampleEvery == 0;
        if (phaseEnded ? !m_trainer.isDone() : isSampled)
            writeSample();
    }
    if (auto done = writeResult(); !done)
        return done;
    m_facts.progress->set(m_trainer.plan().fold, 1);
    return {};
}

domain::Done TrainingFold::begin()
{
    if (QFileInfo::exists(checkpointPath(m_facts.run.folder, m_trainer.plan().fold))) {
        if (auto done = restore(); !done)
            return done;
    } else if (!m_facts.options().weights.empty()) {
        const auto report = m_trainer.loadWeights(m_facts.options().weights);
        if (!report)
            return tl::unexpected(report.error());
        m_events.weightsLoaded(*report);
    }
    m_facts.progress->set(m_trainer.plan().fold, m_trainer.progress());
    return {};
}

domain::Done TrainingFold::restore()
{
    const std::string path = checkpointPath(m_facts.run.folder, m_trainer.plan().fold).toStdString();
    const auto file = safetensors::read(path);
    if (!file)
        return tl::unexpected(file.error());
    const auto word = [&](const char* key) {
        const auto it = file->metadata.find(key);
        return it == file->metadata.end() ? std::string() : it->second;
    };
    if (word("configuration") != m_facts.run.configuration.hash().toStdString())
        return domain::fail(ErrorCode::RunNotResumable, path, {.found = "a checkpoint of other settings",
                                                               .expected = "the settings of run.json"});
    if (word("images") != fingerprint(m_facts.run.set, m_facts.rows, m_trainer.plan()).toStdString())
        return domain::fail(ErrorCode::RunNotResumable, path,
                            {.found = "other images than the run began with; a file may have gone",
                             .expected = "the same images"});
    return m_trainer.restore(*file, path);
}

/// A large network's checkpoint takes a while: not more than some 2 % of the time, unless every step is asked for.
bool TrainingFold::checkpointIsDue(learning::Phase before)
{
    const double seconds = m_facts.request.checkpointSeconds;
    const double between = seconds > 0 ? std::max(seconds, 40 * m_checkpointTook) : 0;
    const bool phaseBegan = m_events.takePhaseBegan();
    return before != m_trainer.phase() || phaseBegan ||
           static_cast<double>(m_sinceCheckpoint.elapsed()) >= 1000 * between;
}

domain::Done TrainingFold::writeCheckpoint()
{
    QElapsedTimer timer;
    timer.start();
    safetensors::File file = m_trainer.checkpoint();
    file.metadata["configuration"] = m_facts.run.configuration.hash().toStdString();
    file.metadata["images"] = fingerprint(m_facts.run.set, m_facts.rows, m_trainer.plan()).toStdString();
    const QString path = checkpointPath(m_facts.run.folder, m_trainer.plan().fold);
    if (auto done = safetensors::write(path.toStdString(), file); !done)
        return done;
    m_checkpointTook = static_cast<double>(timer.elapsed()) / 1000;
    m_sinceCheckpoint.restart();
    m_facts.run.events->write("checkpoint",
                        {{QStringLiteral("fold"), m_trainer.plan().fold},
                         {QStringLiteral("phase"), QString::fromLatin1(learning::phaseName(m_trainer.phase()))},
                         {QStringLiteral("step"), m_trainer.step()},
                         {QStringLiteral("file"), QDir(m_facts.run.folder.path).relativeFilePath(path)}});
    return {};
}

/// Two boxed films of the training part, with different findings where there are any: how the maps come into being.
void TrainingFold::writeSample()
{
    learning::Indices films;
    std::vector<int> shown;
    for (std::int64_t index : m_trainer.plan().boxed) {
        const int finding = m_facts.images->samples[static_cast<std::size_t>(index)].boxes.front().finding;
        if (std::find(shown.begin(), shown.end(), finding) != shown.end())
            continue;
        films.push_back(index);
        shown.push_back(finding);
        if (films.size() == sampledFilms)
            break;
    }
    PredictionRows rows;
    rows.maps = m_trainer.mapsNow(films);
    for (std::int64_t index : films)
        rows.identities.push_back(m_facts.identityOf(index));
    rows.fold = m_trainer.plan().fold;
    rows.answer = m_trainer.phase() == learning::Phase::Unary ? Answer::Unary : Answer::Crf;
    const QString path = QDir(m_facts.run.folder.samples())
                             .filePath(QStringLiteral("fold%1_%2_%3.safetensors")
                                           .arg(m_trainer.plan().fold)
                                           .arg(QString::fromLatin1(learning::phaseName(m_trainer.phase())))
                                           .arg(m_trainer.step(), 6, 10, QLatin1Char('0')));
    // A look is not worth a run: what cannot be written is left out.
    if (!writePredictions(path.toStdString(), rows, m_facts.run.set.schema, m_facts.trained))
        return;
    m_facts.run.events->write("sample", {{QStringLiteral("fold"), m_trainer.plan().fold},
                                   {QStringLiteral("phase"),
                                    QString::fromLatin1(learning::phaseName(m_trainer.phase()))},
                                   {QStringLiteral("step"), m_trainer.step()},
                                   {QStringLiteral("file"), QDir(m_facts.run.folder.path).relativeFilePath(path)}});
}

domain::Done TrainingFold::writeResult()
{
    const learning::FoldResult& result = m_trainer.result();
    PredictionRows rows;
    rows.maps = result.test;
    for (std::int64_t index : m_trainer.plan().test)
        rows.identities.push_back(m_facts.identityOf(index));
    rows.fold = m_trainer.plan().fold;
    rows.cuts = result.cuts;
    rows.unaryCuts = result.unaryCuts;
    rows.thresholds = result.thresholds;
    rows.answer = m_facts.options().crf == "off" ? Answer::Unary : Answer::Crf;
    rows.unaryMeanIou = result.unaryMeanIou;
    rows.crfMeanIou = result.crfMeanIou;
    rows.judgedCases = result.judgedCases;
    rows.judgedOnValidation = result.judgedOnValidation;
    const std::string path = m_facts.run.folder.foldPredictions(m_trainer.plan().fold).toStdString();
    if (auto done = writePredictions(path, rows, m_facts.run.set.schema, m_facts.trained); !done)
        return done;
    // Only now is the fold done for a run that goes on.
    if (auto done = writeCheckpoint(); !done)
        return done;
    const auto cases = learning::caseOverlaps(result.test.z, learning::samplesAt(*m_facts.images, m_trainer.plan().test), m_facts.options().cut);
    const auto found = std::count_if(cases.begin(), cases.end(), [](const auto& one) { return one.iou >= 0.1; });
    m_facts.run.events->write("fold_done",
                        {{QStringLiteral("fold"), m_trainer.plan().fold},
                         {QStringLiteral("cases"), static_cast<int>(cases.size())},
                         {QStringLiteral("accuracy_01"),
                          cases.empty() ? QJsonValue() : jsonNumber(static_cast<double>(found) / cases.size())},
                         {QStringLiteral("mean_iou"), cases.empty() ? QJsonValue() : jsonNumber(learning::meanIou(cases))}});
    return {};
}

} // namespace worker

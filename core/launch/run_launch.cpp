#include "core/launch/run_launch.h"

#include "core/domain/set_in_schema.h"
#include "core/evaluation/case_scores.h"
#include "core/imaging/reader.h"
#include "core/runs/events.h"
#include "core/runs/run_lock.h"
#include "core/runs/json_file.h"
#include "core/runs/predictions.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <set>
#include <unordered_map>

namespace launch {

using domain::ErrorCode;

namespace {

/// Those of scripts: a box from an import or a hand has its film's content already.
void noteContentOfBoxed(store::Project& project)
{
    const auto boxed = project.boxedImagesWithoutContent();
    for (const store::ImageRecord& image : boxed ? *boxed : std::vector<store::ImageRecord>()) {
        const std::string path = image.path.toStdString();
        const auto format = imaging::formatOf(path);
        if (!format || format->empty() || *format == "DICOM") // by its UID
            continue;
        if (const auto hash = imaging::contentHash(path))
            (void)project.noteContent(image.id, QString::fromStdString(*hash)); // a run needs none of it
    }
}

} // namespace

std::vector<domain::Error> leaveOutUnreadable(domain::TrainingSet& set)
{
    std::vector<domain::Error> leftOut;
    std::erase_if(set.images, [&](domain::TrainingImage& image) {
        if (!image.isBoxed())
            return false;
        if (!image.size.isEmpty()) {
            const bool isThere = QFileInfo::exists(QString::fromStdString(image.path));
            if (!isThere)
                leftOut.push_back({ErrorCode::FileMissing, image.path, {}, {}});
            return !isThere;
        }
        // Boxes are held as shares of the image by the network, so a boxed image's size must be known.
        const auto header = imaging::readHeader(image.path);
        if (!header) {
            leftOut.push_back(header.error());
            return true;
        }
        image.size = header->size;
        return false;
    });
    return leftOut;
}

domain::Result<FrozenSet> freezeForRun(store::Project& project, int folds, std::uint64_t seed,
                                       const std::optional<domain::Split>& split)
{
    noteContentOfBoxed(project);
    auto set = project.freeze(folds, seed);
    if (!set)
        return tl::unexpected(set.error());
    FrozenSet frozen;
    frozen.leftOut = leaveOutUnreadable(*set);
    std::set<std::string> patients;
    for (const domain::TrainingImage& image : set->images) {
        if (image.isBoxed())
            patients.insert(image.patient.empty() ? image.identity : image.patient);
    }
    if (patients.empty()) {
        const auto counts = project.counts();
        if (!counts)
            return tl::unexpected(counts.error());
        if (counts->boxedImages > 0) {
            return domain::fail(ErrorCode::BoxedFilesMissing, project.name().toStdString(),
                                {.found = std::to_string(counts->boxedImages) + " images with boxes, every file missing"});
        }
        return domain::fail(ErrorCode::NoBoxes, project.name().toStdString());
    }
    if (split) {
        const auto counts = domain::applySplit(*set, *split);
        if (!counts)
            return tl::unexpected(counts.error());
        frozen.split = *counts;
    } else if (static_cast<int>(patients.size()) < folds) {
        return domain::fail(ErrorCode::TooFewPatients, project.name().toStdString(),
                            {.found = std::to_string(patients.size()) + " patients with boxes",
                             .expected = "at least " + std::to_string(folds) + ", one for each fold"});
    }
    frozen.set = std::move(*set);
    return frozen;
}

domain::Result<PreparedRun> prepareRun(store::Project& project, const domain::MethodOptions& options,
                                       const QString& title, const std::optional<domain::Split>& split)
{
    if (auto valid = domain::checkOptions(options); !valid)
        return tl::unexpected(valid.error());
    auto frozen = freezeForRun(project, options.folds, options.seed, split);
    if (!frozen)
        return tl::unexpected(frozen.error());
    auto run = prepareRun(project, options, frozen->set, title);
    if (run) {
        run->leftOut = std::move(frozen->leftOut);
        run->split = frozen->split;
    }
    return run;
}

domain::Result<PreparedRun> prepareRun(store::Project& project, const domain::MethodOptions& options,
                                       const domain::TrainingSet& set, const QString& title)
{
    if (auto valid = domain::checkOptions(options); !valid)
        return tl::unexpected(valid.error());
    PreparedRun run;
    runs::RunConfiguration configuration;
    configuration.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    configuration.title = title;
    configuration.created = QDateTime::currentDateTimeUtc();
    configuration.options = options;
    configuration.cacheFolder = project.cacheFolder();
    configuration.fewboxVersion = QCoreApplication::applicationVersion();
    const auto row = project.addRun(configuration.uuid, QString::fromStdString(options.preset), title);
    if (!row)
        return tl::unexpected(row.error());
    auto folder = runs::createRunFolder(folderOf(project, *row).path, configuration, set);
    if (!folder) {
        (void)project.setRunState(row->number, QStringLiteral("failed"));
        return tl::unexpected(folder.error());
    }
    run.number = row->number;
    run.folder = *folder;
    return run;
}

domain::Result<PreparedRun> prepareRefresh(store::Project& project, const store::RunRow& base,
                                           const std::vector<domain::ImageId>& inView, const QString& title)
{
    const runs::RunFolder from = folderOf(project, base);
    const auto configuration = runs::readConfiguration(from);
    if (!configuration)
        return tl::unexpected(configuration.error());
    if (base.state != QLatin1String("finished")) {
        return domain::fail(ErrorCode::RunNotFinished, "run " + std::to_string(base.number.value),
                            {.found = "state " + base.state.toStdString()});
    }
    const domain::MethodOptions& options = configuration->options;
    const auto trained = runs::readTrainingSet(from.trainingSetJson());
    if (!trained)
        return tl::unexpected(trained.error());
    auto frozen = freezeForRun(project, options.folds, options.seed);
    if (!frozen)
        return tl::unexpected(frozen.error());
    // Its heads have an output for each of its own findings. Of one that was added since there is none to refit.
    std::vector<std::string> unknown = domain::unknownFindings(frozen->set.schema, trained->schema);
    frozen->set = domain::inSchema(std::move(frozen->set), trained->schema);
    if (std::none_of(frozen->set.images.begin(), frozen->set.images.end(), [](const auto& image) { return image.isBoxed(); })) {
        return domain::fail(ErrorCode::RunNotResumable, "run " + std::to_string(base.number.value),
                            {.found = "every box of the project is of a finding that the run does not know",
                             .expected = "a box of one of its findings"});
    }
    auto run = prepareRun(project, options, frozen->set, title);
    if (!run)
        return run;
    run->leftOut = std::move(frozen->leftOut);
    run->findingsLeftOut = std::move(unknown);
    const auto fail = [&](const domain::Error& error) {
        (void)project.setRunState(run->number, QStringLiteral("failed"));
        return tl::unexpected(error);
    };
    if (auto done = runs::writeJsonFile(run->folder.refreshJson(),
                                        {{QStringLiteral("base"), from.path}});
        !done)
        return fail(done.error());
    if (!inView.empty()) {
        domain::TrainingSet shown = frozen->set;
        std::erase_if(shown.images, [&](const domain::TrainingImage& image) {
            return std::find(inView.begin(), inView.end(), image.id) == inView.end();
        });
        if (auto done = shown.images.empty() ? domain::Done() : runs::writeTrainingSet(run->folder.predictionSetJson(), shown); !done)
            return fail(done.error());
    }
    return run;
}

domain::Done takeResults(store::Project& project, domain::RunId number, const runs::RunFolder& folder,
                         const QString& state)
{
    const auto configuration = runs::readConfiguration(folder);
    if (!configuration)
        return tl::unexpected(configuration.error());
    const auto run = runs::readAnswers(folder);
    if (!run)
        return tl::unexpected(run.error());

    evaluation::ScoringOptions scoring = evaluation::scoringOptions(configuration->options, run->predictions);
    scoring.stage = evaluation::Stage::Final;
    const auto final = evaluation::scoreCases(run->set, run->predictions, scoring);
    if (!final)
        return tl::unexpected(final.error());
    scoring.stage = evaluation::Stage::Unary;
    const auto unary = evaluation::scoreCases(run->set, run->predictions, scoring);
    if (!unary)
        return tl::unexpected(unary.error());
    std::vector<store::ScoreRow> rows;
    rows.reserve(final->size());
    for (std::size_t i = 0; i < final->size(); ++i) {
        const evaluation::CaseScore& z = (*final)[i];
        const evaluation::CaseScore& p = (*unary)[i];
        // Row numbers of a run from elsewhere are another project's; identities are everybody's.
        const auto image = project.findImage(z.identity);
        if (!image)
            continue;
        rows.push_back({image->id, z.finding, z.fold, z.iou, z.ior, p.iou, p.ior, z.empty});
    }
    if (auto done = project.replaceScores(number, rows); !done)
        return done;
    return project.setRunState(number, state);
}

domain::TrainingSet withFoldsOf(domain::TrainingSet now, const domain::TrainingSet& trained)
{
    std::unordered_map<std::string, const domain::TrainingImage*> before;
    for (const domain::TrainingImage& image : trained.images)
        before.emplace(image.identity, &image);
    now.folds = trained.folds;
    for (domain::TrainingImage& image : now.images) {
        const auto it = before.find(image.identity);
        image.fold = it == before.end() ? -1 : it->second->fold;
        image.part = it == before.end() ? domain::Part::None : it->second->part;
        if (it != before.end() && image.size.isEmpty())
            image.size = it->second->size;
    }
    return now;
}

runs::RunFolder folderOf(const store::Project& project, const store::RunRow& row)
{
    return {QDir(project.runsFolder()).filePath(row.folder)};
}

bool isRefit(const runs::RunFolder& folder)
{
    return QFile::exists(folder.refreshJson());
}

domain::Result<store::RunRow> findRun(const store::Project& project, const QString& name)
{
    const auto runs = project.runs();
    if (!runs)
        return tl::unexpected(runs.error());
    if (name != QLatin1String("latest")) {
        for (const store::RunRow& row : *runs) {
            if (QString::number(row.number.value) == name || row.uuid == name)
                return row;
        }
        return domain::fail(ErrorCode::RunMissing, name.toStdString(),
                            {.found = std::to_string(runs->size()) + (runs->size() == 1 ? " run in " : " runs in ") +
                                      project.folder().toStdString(),
                             .expected = "the number of one of them, or \"latest\""});
    }
    const auto newer = [](const store::RunRow& a, const store::RunRow& b) { return a.number < b.number; };
    const auto newest = std::max_element(runs->begin(), runs->end(), newer);
    if (newest == runs->end())
        return domain::fail(ErrorCode::RunMissing, "latest", {.found = "no run in " + project.folder().toStdString()});
    const store::RunRow* answer = &*newest;
    const store::RunRow* predicted = nullptr;
    for (const store::RunRow& row : *runs) {
        if (QFile::exists(folderOf(project, row).foldPredictions(0)) && (!predicted || newer(*predicted, row)))
            predicted = &row;
    }
    return predicted ? *predicted : *answer;
}

domain::Result<store::RunRow> findResumableRun(const store::Project& project, const QString& name)
{
    const auto runs = project.runs();
    if (!runs)
        return tl::unexpected(runs.error());
    std::optional<store::RunRow> found;
    for (const store::RunRow& row : *runs) {
        const bool isNamed = QString::number(row.number.value) == name || row.uuid == name;
        const bool isNewer = !found || found->number < row.number;
        if (name == QLatin1String("latest") ? row.state != QLatin1String("finished") && isNewer : isNamed)
            found = row;
    }
    if (!found && name == QLatin1String("latest")) {
        return domain::fail(ErrorCode::RunMissing, "latest",
                            {.found = runs->empty() ? "no run at all" : "every run has finished",
                             .expected = "a run that was stopped"});
    }
    if (!found)
        return findRun(project, name);
    const std::string said = "run " + std::to_string(found->number.value);
    if (found->state == QLatin1String("finished"))
        return domain::fail(ErrorCode::RunNotResumable, said, {.found = "it has finished"});
    if (const auto holder = runs::lockHolder(folderOf(project, *found))) {
        return domain::fail(ErrorCode::RunLocked, said,
                            {.found = "process " + std::to_string(holder->pid) + " on " + holder->host.toStdString() +
                                      ", still at work or saving"});
    }
    return *found;
}

domain::Done settleStates(store::Project& project)
{
    const auto runs = project.runs();
    if (!runs)
        return tl::unexpected(runs.error());
    for (const store::RunRow& row : *runs) {
        const runs::RunFolder folder = folderOf(project, row);
        if (row.state != QLatin1String("running") || runs::lockHolder(folder) || runs::startingFor(folder, folder.eventsFile()).count() > 0)
            continue;
        runs::RunStatus status;
        for (const runs::Event& event : runs::EventFile(folder.eventsFile()).readNew())
            status.apply(event);
        const bool isOver = status.state == QLatin1String("finished") || status.state == QLatin1String("failed");
        if (auto done = project.setRunState(row.number, isOver ? status.state : QStringLiteral("stopped")); !done)
            return done;
    }
    return {};
}

domain::Result<store::RunRow> adoptRun(store::Project& project, const QString& source)
{
    const runs::RunFolder from{QFileInfo(source).absoluteFilePath()};
    const auto configuration = runs::readConfiguration(from);
    if (!configuration)
        return tl::unexpected(configuration.error());
    if (auto set = runs::readTrainingSet(from.trainingSetJson()); !set)
        return tl::unexpected(set.error());
    const auto known = project.runs();
    if (!known)
        return tl::unexpected(known.error());
    for (const store::RunRow& row : *known) {
        if (row.uuid == configuration->uuid)
            return row; // added before
    }
    const auto row = project.addRun(configuration->uuid, QString::fromStdString(configuration->options.preset),
                                    configuration->title);
    if (!row)
        return tl::unexpected(row.error());
    const QDir target(folderOf(project, *row).path);
    QDirIterator files(from.path, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const QString relative = QDir(from.path).relativeFilePath(files.filePath());
        if (relative == QLatin1String("lock"))
            continue;
        const QString to = target.filePath(relative);
        if (!QDir().mkpath(QFileInfo(to).absolutePath()) || !QFile::copy(files.filePath(), to)) {
            (void)project.setRunState(row->number, QStringLiteral("failed"));
            return domain::fail(ErrorCode::FileUnwritable, to.toStdString());
        }
    }
    if (auto done = takeResults(project, row->number, {target.path()}, QStringLiteral("finished")); !done)
        return tl::unexpected(done.error());
    return row;
}

} // namespace launch

#include "command.h"
#include "method_arguments.h"
#include "run_table.h"
#include "run_watch.h"

#include "core/domain/error_text.h"
#include "core/launch/answering.h"
#include "core/launch/run_launch.h"
#include "core/runs/predictions.h"

#include <QFile>
#include <QTextStream>

namespace {

/// The heads of a finished run, refitted on today's boxes: a run of its own, with maps of every boxed image.
int refresh(const CommandLine& line, store::Project& project)
{
    const auto base = launch::findRun(project, line.value("refresh"));
    if (!base)
        return fail(base.error());
    if (auto worker = runs::findWorker(); !worker)
        return fail(worker.error());
    const auto prepared = launch::prepareRefresh(project, *base, {}, line.value("title"));
    if (!prepared)
        return fail(prepared.error());
    for (const domain::Error& left : prepared->leftOut)
        QTextStream(stderr) << "left out: " << QString::fromStdString(domain::errorText(left)) << '\n';
    QStringList unknown;
    for (const std::string& name : prepared->findingsLeftOut)
        unknown << QString::fromStdString(name);
    if (!unknown.isEmpty()) {
        QTextStream(stderr) << "left out: " << unknown.join(QStringLiteral(", ")) << ", which run " << base->number.value
                            << " does not know; a full training learns what was added since.\n";
    }
    (void)project.setRunState(prepared->number, QStringLiteral("running"));
    const WatchedEnd end = watchWorker(prepared->folder, runs::WorkerProcess::Task::Refresh, false, line.has("quiet"));
    if (auto taken = launch::takeResults(project, prepared->number, prepared->folder, end.status.state); !taken)
        return fail(taken.error());
    if (end.exitCode == 5)
        return DoneInPart;
    if (end.exitCode != 0) {
        return fail(end.status.error.value_or(
            domain::Error{domain::ErrorCode::TrainingFailed, prepared->folder.path.toStdString(), {}, {}}));
    }
    const auto row = launch::findRun(project, QString::number(prepared->number.value));
    if (!row)
        return fail(row.error());
    if (!line.has("json")) {
        print(QStringLiteral("Heads of run %1 refitted on today's boxes; the full training may say otherwise.")
                  .arg(base->number.value));
    }
    return printRunTable(project, *row, {.json = line.has("json")});
}

} // namespace

int trainCommand(const QStringList& arguments)
{
    CommandLine line("train", "Trains on a project's boxes, 5 folds split by patient or a split of one's own, and prints the "
                              "accuracy table. Every setting of the method is an option; settings of a preset come first, then these.");
    addProjectOptions(line);
    line.add("title", "A name for the run.", "TEXT");
    line.add("resume", "Go on with a stopped run from its checkpoints: its number, or latest.", "RUN");
    line.add("refresh", "Refit the heads of a finished run on today's boxes, in seconds, as a run of its own: its number, "
                        "or latest. Findings that were added since are left out, by name.", "RUN");
    line.add("detach", "Start the training and come back at once.");
    line.add("quiet", "No progress.");
    line.add("json", "Print the table as JSON.");
    addMethodOptions(line);
    if (const auto code = line.parse(arguments, 0, 0))
        return *code;

    const auto project = openProject(line);
    if (!project)
        return fail(project.error());
    if (line.has("refresh"))
        return refresh(line, **project);
    store::RunRow row;
    runs::RunFolder folder;
    const bool resume = line.has("resume");
    std::size_t leftOut = 0;
    if (resume) {
        const auto found = launch::findResumableRun(**project, line.value("resume"));
        if (!found)
            return fail(found.error());
        row = *found;
        folder = launch::folderOf(**project, row);
    } else {
        const auto options = methodOptionsOf(line);
        if (!options)
            return line.usageError(QString::fromStdString(domain::errorText(options.error())));
        const auto split = splitOf(line);
        if (!split)
            return fail(split.error());
        if (auto worker = runs::findWorker(); !worker)
            return fail(worker.error()); // before a run folder is made that nobody can fill
        const auto prepared = launch::prepareRun(**project, *options, line.value("title"), *split);
        if (!prepared)
            return fail(prepared.error());
        if (prepared->split)
            tellSplit(*prepared->split);
        leftOut = prepared->leftOut.size();
        for (const domain::Error& left : prepared->leftOut)
            QTextStream(stderr) << "left out: " << QString::fromStdString(domain::errorText(left)) << '\n';
        const auto found = launch::findRun(**project, QString::number(prepared->number.value));
        if (!found)
            return fail(found.error());
        row = *found;
        folder = prepared->folder;
    }
    if (line.has("detach")) {
        runs::WorkerProcess worker(folder, runs::WorkerProcess::Task::Train);
        worker.start(true, resume);
        if (worker.status().error)
            return fail(*worker.status().error);
        // Whoever looks next follows it; a queued run would be started a second time.
        if (auto done = (*project)->setRunState(row.number, QStringLiteral("running")); !done)
            return fail(done.error());
        print(QStringLiteral("run %1 goes on in %2").arg(row.number.value).arg(folder.path));
        return Done;
    }
    (void)(*project)->setRunState(row.number, QStringLiteral("running"));
    const WatchedEnd end = watchWorker(folder, runs::WorkerProcess::Task::Train, resume, line.has("quiet"));
    if (auto taken = launch::takeResults(**project, row.number, folder, end.status.state); !taken && end.exitCode == 0)
        return fail(taken.error());
    else if (!taken)
        (void)(*project)->setRunState(row.number, end.status.state);
    if (end.exitCode == 5) {
        QTextStream(stderr) << "run " << row.number.value << " stopped with a checkpoint; go on with: fewboxctl train "
                            << "--resume " << row.number.value << '\n';
        return DoneInPart;
    }
    if (end.exitCode != 0) {
        if (QFile::exists(folder.logFile()))
            QTextStream(stderr) << "Its log: " << folder.logFile() << '\n';
        return fail(end.status.error.value_or(domain::Error{domain::ErrorCode::TrainingFailed, folder.path.toStdString(),
                                                            {}, {}}));
    }
    row.state = end.status.state;
    const int code = printRunTable(**project, row, {.json = line.has("json")});
    return code == Done && leftOut + static_cast<std::size_t>(end.leftOut) > 0 ? DoneInPart : code;
}

int predictCommand(const QStringList& arguments)
{
    CommandLine line("predict", "Writes maps for every image of the project that has a file. A patient is never answered "
                                "for by a model that trained on that patient.");
    addProjectOptions(line);
    line.add("run", "The run: its number, or latest, the newest that has finished.", "RUN", "latest");
    line.add("quiet", "No progress.");
    line.add("json", "Print JSON.");
    if (const auto code = line.parse(arguments, 0, 0))
        return *code;
    const auto project = openProject(line);
    if (!project)
        return fail(project.error());
    const auto row = launch::findRunToPredict(**project, line.value("run"));
    if (!row)
        return fail(row.error());
    const runs::RunFolder folder = launch::folderOf(**project, *row);
    if (auto prepared = launch::preparePrediction(**project, folder); !prepared)
        return fail(prepared.error());
    const WatchedEnd end = watchWorker(folder, runs::WorkerProcess::Task::Predict, false, line.has("quiet"));
    if (end.exitCode == 5)
        return DoneInPart;
    if (end.exitCode != 0) {
        return fail(end.status.error.value_or(domain::Error{domain::ErrorCode::TrainingFailed, folder.path.toStdString(),
                                                            {}, {}}));
    }
    const auto predictions = runs::PredictionReader::open(folder);
    if (!predictions)
        return fail(predictions.error());
    const auto answered = static_cast<qint64>(predictions->identities().size());
    if (line.has("json")) {
        printJson({{QStringLiteral("run"), static_cast<qint64>(row->number.value)},
                   {QStringLiteral("images"), answered},
                   {QStringLiteral("warnings"), end.warnings}});
    } else {
        print(QStringLiteral("run %1: maps of %2").arg(row->number.value).arg(counted(answered, "image", "images")));
    }
    return end.warnings > 0 ? DoneInPart : Done;
}

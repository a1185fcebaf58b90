#include "command.h"
#include "interrupt.h"
#include "method_arguments.h"

#include "core/domain/error_text.h"
#include "core/experiment/conduct.h"
#include "core/experiment/experiment.h"
#include "core/experiment/plans.h"
#include "core/experiment/results.h"
#include "core/launch/run_launch.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTextStream>

#include <algorithm>

namespace {

using experiment::Experiment;
using experiment::Kind;

QString minutes(double seconds)
{
    if (seconds < 90)
        return QStringLiteral("%1 s").arg(qRound(seconds));
    if (seconds < 5400)
        return QStringLiteral("%1 min").arg(qRound(seconds / 60));
    return QStringLiteral("%1 h %2 min").arg(int(seconds / 3600)).arg(int(seconds / 60) % 60, 2, 10, QChar(u'0'));
}

std::optional<Kind> kindOf(const QString& word)
{
    for (const Kind kind : {Kind::PaperTable, Kind::Ablation, Kind::Boxes}) {
        if (word == QLatin1String(experiment::kindName(kind)))
            return kind;
    }
    return std::nullopt;
}

/// A whole number from `least`, of an option that has a fallback.
std::optional<int> wholeNumber(const QString& text, int least)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber && value >= least ? std::optional(value) : std::nullopt;
}

/// What was found, and where the figures are beside the text.
int printResult(const store::Project& project, const Experiment& one, bool json)
{
    const auto found = experiment::results(project, one);
    if (!found)
        return fail(found.error());
    if (json) {
        printJson(experiment::toJson(one, *found));
        return Done;
    }
    QTextStream(stdout) << experiment::toText(one, *found)
                        << QStringLiteral("\nresult.txt, result.json and result.csv are in %1\n").arg(one.folder);
    return Done;
}

int conductAndPrint(const CommandLine& line, store::Project& project, Experiment& one)
{
    const bool quiet = line.has("quiet");
    ProgressPrinter printer(quiet ? ProgressPrinter::Form::Silent : ProgressPrinter::Form::Terminal);
    const domain::Progress shown = printer.progress();
    experiment::Told told;
    told.stop = interruptToken();
    told.note = [&](const QString& sentence) { printer.note(sentence); };
    told.progress = [&](double progress, double secondsLeft, const QString& what) {
        QString text = QStringLiteral("%1 %  %2").arg(100 * progress, 0, 'f', 0).arg(what);
        if (secondsLeft >= 0)
            text += QStringLiteral("  %1 left").arg(minutes(secondsLeft));
        shown(static_cast<std::int64_t>(1000 * progress), 0, text.toStdString());
    };
    const auto end = experiment::conduct(project, one, told);
    if (!end)
        return fail(end.error());
    if (*end == experiment::End::Stopped) {
        QTextStream(stderr) << "stopped; everything is kept. Go on with: fewboxctl experiment resume " << one.name << '\n';
        return DoneInPart;
    }
    if (const int code = printResult(project, one, line.has("json")); code != Done)
        return code;
    return *end == experiment::End::InPart ? DoneInPart : Done;
}

/// What is asked for; an error is one of usage.
domain::Result<std::vector<experiment::Cell>> cellsOf(const CommandLine& line, Kind kind, const domain::MethodOptions& options,
                                                      int seeds)
{
    if (kind == Kind::PaperTable) {
        experiment::PaperTablePlan plan{seeds, 1, line.has("with-cam")};
        bool isNumber = true;
        if (line.has("base-length"))
            plan.baseLength = line.value("base-length").toDouble(&isNumber);
        if (!isNumber || !(plan.baseLength > 0 && plan.baseLength <= 100)) {
            return domain::fail(domain::ErrorCode::OptionOutOfRange, "base-length",
                                {.found = line.value("base-length").toStdString(), .expected = "a number up to 100"});
        }
        return experiment::paperTableCells(options, plan);
    }
    if (kind == Kind::Ablation)
        return experiment::ablationCells(options, line.value("only").split(u',', Qt::SkipEmptyParts), seeds);
    std::vector<int> counts;
    for (const QString& word : line.value("counts").split(u',', Qt::SkipEmptyParts)) {
        const auto count = word == QLatin1String("all") ? std::optional(0) : wholeNumber(word, 1);
        if (!count) {
            return domain::fail(domain::ErrorCode::OptionOutOfRange, "counts",
                                {.found = word.toStdString(), .expected = "numbers of boxes, or all"});
        }
        counts.push_back(*count);
    }
    const QString choice = line.value("choice");
    if (choice != QLatin1String("lot") && choice != QLatin1String("both"))
        return domain::fail(domain::ErrorCode::OptionOutOfRange, "choice", {.found = choice.toStdString(), .expected = "lot or both"});
    if (choice == QLatin1String("both") && line.has("split") && line.has("choice"))
        return domain::fail(domain::ErrorCode::OptionOutOfRange, "choice",
                            {.found = "both, with a split of one's own", .expected = "lot: boxes are chosen under cross validation alone"});
    return experiment::boxesCells(options, counts, seeds, choice == QLatin1String("both") && !line.has("split"));
}

bool sameQuestion(const std::vector<experiment::Cell>& a, const std::vector<experiment::Cell>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const experiment::Cell& x, const experiment::Cell& y) {
        return x.name == y.name && x.options == y.options && x.boxes == y.boxes && x.choice == y.choice;
    });
}

int newOrGoOn(const CommandLine& line, store::Project& project, Kind kind)
{
    const auto seeds = wholeNumber(line.value("seeds"), 1);
    if (!seeds)
        return line.usageError(QStringLiteral("--seeds takes a number from 1, not \"%1\".").arg(line.value("seeds")));
    bool isNumber = true;
    const double budget = line.has("budget") ? line.value("budget").toDouble(&isNumber) : 0;
    if (!isNumber || !(budget >= 0) || (line.has("budget") && !(budget > 0)))
        return line.usageError(QStringLiteral("--budget takes minutes, not \"%1\".").arg(line.value("budget")));
    const auto options = methodOptionsOf(line);
    if (!options)
        return line.usageError(QString::fromStdString(domain::errorText(options.error())));
    auto cells = cellsOf(line, kind, *options, *seeds);
    if (!cells)
        return line.usageError(QString::fromStdString(domain::errorText(cells.error())));
    for (const experiment::Cell& cell : *cells) {
        if (auto valid = domain::checkOptions(cell.options); !valid)
            return line.usageError(cell.name + QStringLiteral(": ") + QString::fromStdString(domain::errorText(valid.error())));
    }

    const QString name = line.has("name") ? line.value("name") : QLatin1String(experiment::kindName(kind));
    if (name.isEmpty() || name.startsWith(u'.') || name.contains(u'/') || name.contains(u'\\'))
        return line.usageError(QStringLiteral("--name takes a folder's name, not \"%1\".").arg(name));
    Experiment one;
    one.folder = QDir(experiment::experimentsFolder(project.folder())).filePath(name);
    if (QFileInfo::exists(one.folder + QStringLiteral("/experiment.json"))) {
        auto known = experiment::read(one.folder);
        if (!known)
            return fail(known.error());
        if (known->kind != kind || !sameQuestion(known->cells, *cells)) {
            return line.usageError(QStringLiteral("the project has an experiment \"%1\" with other settings. Give this one a --name "
                                                  "of its own, or go on with that one: experiment resume %1.").arg(name));
        }
        QTextStream(stderr) << (known->isFinished() ? "has finished: " : "going on with ") << known->folder << '\n';
        return conductAndPrint(line, project, *known);
    }
    const auto split = splitOf(line);
    if (!split)
        return fail(split.error());
    // Frozen once: a box that is drawn meanwhile must not make rows differ.
    const auto frozen = launch::freezeForRun(project, options->folds, options->seed, *split);
    if (!frozen)
        return fail(frozen.error());
    if (frozen->split)
        tellSplit(*frozen->split);
    for (const domain::Error& left : frozen->leftOut)
        QTextStream(stderr) << "left out: " << QString::fromStdString(domain::errorText(left)) << '\n';
    one.name = name;
    one.kind = kind;
    one.created = QDateTime::currentDateTimeUtc();
    one.budgetMinutes = budget;
    one.cells = std::move(*cells);
    if (auto done = experiment::create(one, frozen->set); !done)
        return fail(done.error());
    return conductAndPrint(line, project, one);
}

int printList(const store::Project& project, bool json)
{
    std::vector<domain::Error> damaged;
    const std::vector<Experiment> all = experiment::list(project.folder(), damaged);
    QJsonArray rows;
    for (const Experiment& one : all) {
        const auto finished = std::count_if(one.cells.begin(), one.cells.end(), [](const experiment::Cell& cell) {
            return cell.state == QLatin1String("finished");
        });
        if (json) {
            rows.append(QJsonObject{{QStringLiteral("name"), one.name},
                                    {QStringLiteral("kind"), QLatin1String(experiment::kindName(one.kind))},
                                    {QStringLiteral("created"), one.created.toString(Qt::ISODate)},
                                    {QStringLiteral("cells"), static_cast<int>(one.cells.size())},
                                    {QStringLiteral("finished"), static_cast<int>(finished)},
                                    {QStringLiteral("folder"), one.folder}});
        } else {
            print(QStringLiteral("%1  %2  %3  %4 of %5 rows")
                      .arg(one.name, -20)
                      .arg(QLatin1String(experiment::kindName(one.kind)), -11)
                      .arg(one.created.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm")))
                      .arg(finished)
                      .arg(one.cells.size()));
        }
    }
    if (json)
        printJson({{QStringLiteral("experiments"), rows}});
    else if (all.empty())
        print(QStringLiteral("No experiment yet: fewboxctl experiment paper-table starts one."));
    for (const domain::Error& error : damaged)
        QTextStream(stderr) << QString::fromStdString(domain::errorText(error)) << '\n';
    return damaged.empty() ? Done : DoneInPart;
}

} // namespace

int experimentCommand(const QStringList& arguments)
{
    CommandLine line("experiment", "Runs that answer one question together, on the same boxes and folds. Each row is a run of "
                                   "the project. Stopped or killed, the same command goes on where it was.");
    line.positional("what", "paper-table (Table 1: ours and the base model, with 0 % and 20 % of the image-labelled images), "
                            "ablation (the settings, then each changed alone), boxes (accuracy against the number of "
                            "boxes), list, show NAME, resume NAME.", "WHAT [NAME]");
    addProjectOptions(line);
    line.add("name", "Its folder below experiments/. Default: what it is.", "NAME");
    line.add("budget", "Shorten all trainings alike so that the whole ends within so many minutes.", "MINUTES");
    line.add("seeds", "Every row once with each of so many seeds; the folds stay the same.", "N", "1");
    line.add("with-cam", "paper-table: a row of class activation maps, from image labels alone.");
    line.add("base-length", "paper-table: passes of the base model over those of ours.", "FACTOR", "1");
    const QByteArray only = QStringLiteral("ablation: these alone, of %1.").arg(experiment::ablationNames().join(QStringLiteral(", "))).toUtf8();
    line.add("only", only.constData(), "A,B");
    line.add("counts", "boxes: numbers of boxes that a fold trains on.", "N,N", "25,50,100,200,all");
    line.add("choice", "boxes: by lot alone, or both: beside it the boxes that \"next\" would ask for, beginning with the "
                       "fewest and asking the last run each time (not with a split of one's own).", "lot|both", "both");
    line.add("quiet", "No progress.");
    line.add("json", "Print JSON.");
    addMethodOptions(line);
    if (const auto code = line.parse(arguments, 1, 2))
        return *code;
    const QString what = line.positionals().at(0);
    const bool named = what == QLatin1String("show") || what == QLatin1String("resume");
    const auto kind = kindOf(what);
    if (!kind && !named && what != QLatin1String("list"))
        return line.usageError(QStringLiteral("there is no experiment \"%1\".").arg(what));
    if (named != (line.positionals().size() == 2))
        return line.usageError(named ? QStringLiteral("%1 takes the experiment's name.").arg(what)
                                     : QStringLiteral("\"%1\" is one argument too many.").arg(line.positionals().at(1)));
    const auto project = kind || what == QLatin1String("resume") ? openProject(line) : openToRead(line);
    if (!project)
        return fail(project.error());
    if (what == QLatin1String("list"))
        return printList(**project, line.has("json"));
    if (kind)
        return newOrGoOn(line, **project, *kind);
    auto one = experiment::read(QDir(experiment::experimentsFolder((*project)->folder())).filePath(line.positionals().at(1)));
    if (!one)
        return fail(one.error());
    return what == QLatin1String("show") ? printResult(**project, *one, line.has("json")) : conductAndPrint(line, **project, *one);
}

#include "assisting_run.h"
#include "desk_arguments.h"

#include "core/assist/next_box.h"

#include <QDir>
#include <QSaveFile>
#include <QTextStream>

#include <map>

namespace {

QString armWord(assist::Arm arm)
{
    return arm == assist::Arm::Model ? QStringLiteral("model") : QStringLiteral("random");
}

int printSuggestions(const store::Project& project, const assist::ProjectFilms& films,
                     const std::vector<assist::Suggestion>& suggestions, const std::optional<AssistingRun>& run, bool json)
{
    std::map<domain::ImageId, QString> names;
    std::map<domain::ImageId, QString> identities;
    for (const assist::Film& film : films.films) {
        names[film.facts.image] = film.facts.name;
        identities[film.facts.image] = film.runIdentity;
    }
    if (json) {
        QJsonArray list;
        for (const assist::Suggestion& one : suggestions) {
            const QString finding = findingName(project, one.finding);
            list.append(QJsonObject{{QStringLiteral("row"), static_cast<qint64>(one.image.value)},
                                    {QStringLiteral("image"), identities[one.image]},
                                    {QStringLiteral("name"), names[one.image]},
                                    {QStringLiteral("finding"), finding},
                                    {QStringLiteral("arm"), armWord(one.arm)},
                                    {QStringLiteral("gain"), one.gain},
                                    {QStringLiteral("reason"), assist::reasonText(one.reason, finding)}});
        }
        printJson({{QStringLiteral("run"), runJson(run)}, {QStringLiteral("next"), list}});
        return Done;
    }
    if (suggestions.empty())
        print(QStringLiteral("Nothing is left to suggest: every image with a finding is boxed or read."));
    else if (!run)
        print(QStringLiteral("No run has answered yet, so these are drawn by chance, the findings with the fewest boxes first."));
    else if (suggestions.front().reason.kind == assist::ReasonKind::ColdStart)
        print(QStringLiteral("%1 has answered none of the images without a box, so these are drawn by chance. Let it answer them: "
                             "fewboxctl predict --run %2").arg(runText(run)).arg(run->row.number.value));
    else
        print(QStringLiteral("Asked: %1; some are drawn by chance.").arg(runText(run)));
    std::vector<QStringList> rows;
    for (const assist::Suggestion& one : suggestions) {
        const QString finding = findingName(project, one.finding);
        rows.push_back({QString::number(one.image.value), names[one.image], finding, armWord(one.arm),
                        assist::reasonText(one.reason, finding)});
    }
    if (!rows.empty())
        printTable({QStringLiteral("row"), QStringLiteral("image"), QStringLiteral("finding"), QStringLiteral("arm"),
                    QStringLiteral("why")}, rows, {0});
    return Done;
}

QJsonObject armJson(const assist::ArmResult& arm)
{
    const auto known = [&](double value) { return arm.cases > 0 ? QJsonValue(value) : QJsonValue(); };
    return {{QStringLiteral("shown"), arm.shown},
            {QStringLiteral("boxed"), arm.boxed},
            {QStringLiteral("cases"), arm.cases},
            {QStringLiteral("iou_before"), known(arm.before)},
            {QStringLiteral("iou_after"), known(arm.after)},
            {QStringLiteral("gain"), known(arm.gain)},
            {QStringLiteral("gain_interval"), intervalJson(arm.interval)}};
}

/// What came of the suggestions so far.
int compareArms(const store::Project& project, const assist::ProjectFilms& films, const std::optional<AssistingRun>& run, bool json)
{
    if (!run)
        return fail({domain::ErrorCode::RunMissing, "latest", "no run that has answered in " + project.folder().toStdString(), {}});
    const auto compared = assist::armsSoFar(project, films, run->row, run->answers);
    if (!compared)
        return fail(compared.error());
    if (json) {
        printJson({{QStringLiteral("run"), runJson(run)},
                   {QStringLiteral("model"), armJson(compared->model)},
                   {QStringLiteral("random"), armJson(compared->random)},
                   {QStringLiteral("difference"), compared->isEnough ? QJsonValue(compared->difference) : QJsonValue()},
                   {QStringLiteral("difference_interval"), intervalJson(compared->interval)},
                   {QStringLiteral("is_enough"), compared->isEnough}});
        return Done;
    }
    print(QStringLiteral("Films that were suggested, and %1 on those boxed since").arg(runText(run)));
    std::vector<QStringList> rows;
    for (const auto& [name, arm] : {std::pair{"model", &compared->model}, std::pair{"random", &compared->random}}) {
        const auto figure = [&, arm = arm](double value) { return arm->cases > 0 ? QString::number(value, 'f', 2) : QStringLiteral("–"); };
        rows.push_back({QLatin1String(name), QString::number(arm->shown), QString::number(arm->boxed), QString::number(arm->cases),
                        figure(arm->before), figure(arm->after),
                        arm->cases > 0 ? withInterval(arm->gain, arm->interval) : QStringLiteral("–")});
    }
    printTable({QStringLiteral("arm"), QStringLiteral("shown"), QStringLiteral("boxed"), QStringLiteral("cases"),
                QStringLiteral("IoU before"), QStringLiteral("after"), QStringLiteral("gain")}, rows, {1, 2, 3, 4, 5});
    if (!compared->isEnough)
        print(QStringLiteral("Not enough to compare yet: it takes 10 cases of each arm, boxed because they were suggested, with a run from "
                             "before the box and this one from after it, neither of which has learned from the film."));
    else
        print(QStringLiteral("Gain, model − random: %1. The run learned from the boxes of both arms, so this says on which films it got "
                             "better, not whose boxes made it better: that takes two trainings, --splits DIR.")
                  .arg(withInterval(compared->difference, compared->interval)));
    return Done;
}

domain::Done writeSplit(const QString& path, const std::vector<domain::SplitLine>& lines)
{
    QSaveFile file(path);
    const auto failed = [&] { return domain::fail(domain::ErrorCode::FileUnwritable, path.toStdString(), {.found = file.errorString().toStdString()}); };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    QByteArray text = "image,part\n";
    for (const domain::SplitLine& line : lines) {
        // An identity may have a comma in it, a quote as well: both as CSV wants them.
        QByteArray image = QByteArray::fromStdString(line.image);
        if (image.contains(',') || image.contains('"'))
            image = '"' + image.replace('"', "\"\"") + '"';
        text += image + ',' + domain::partName(line.part) + '\n';
    }
    if (file.write(text) != text.size() || !file.commit())
        return failed();
    return {};
}

int writeSplits(const store::Project& project, const assist::ProjectFilms& films, const QString& folder, bool json)
{
    const auto boxed = assist::boxedFilms(project, films);
    if (!boxed)
        return fail(boxed.error());
    const assist::ArmSplits splits = assist::armSplits(*boxed, assist::armOptions(project));
    if (splits.filmsPerArm == 0) {
        if (json)
            printJson({{QStringLiteral("files"), QJsonArray()}, {QStringLiteral("train"), 0}, {QStringLiteral("test"), 0}});
        QTextStream(stderr) << "Not enough for two trainings yet: it takes films of both arms that readers boxed after they were "
                               "suggested, and films of other patients that were boxed before the project's first run.\n";
        return Failed;
    }
    if (!QDir().mkpath(folder))
        return fail({domain::ErrorCode::FileUnwritable, folder.toStdString(), {}, {}});
    const QString model = QDir(folder).filePath(QStringLiteral("model.csv")), random = QDir(folder).filePath(QStringLiteral("random.csv"));
    for (const auto& [path, lines] : {std::pair{model, &splits.model}, std::pair{random, &splits.random}}) {
        if (auto done = writeSplit(path, *lines); !done)
            return fail(done.error());
    }
    if (json)
        printJson({{QStringLiteral("files"), QJsonArray{model, random}},
                   {QStringLiteral("train"), splits.filmsPerArm},
                   {QStringLiteral("test"), splits.testFilms}});
    else
        print(QStringLiteral("%1 and %2: %3 to train on in each, and the same %4 to test on.\nTrain on both with fewboxctl train "
                             "--split, then fewboxctl evaluate --compare.")
                  .arg(model, random, counted(splits.filmsPerArm, "film", "films"), counted(splits.testFilms, "film", "films")));
    return Done;
}

/// --seed and --random-share, kept in the project. Usage errors are told; nothing changes then.
std::optional<int> keepArmOptions(store::Project& project, const CommandLine& line)
{
    assist::ArmOptions options = assist::armOptions(project);
    if (line.has("random-share")) {
        bool isNumber = false;
        options.randomShare = line.value("random-share").toDouble(&isNumber);
        if (!isNumber || !(options.randomShare >= 0 && options.randomShare <= 1))
            return line.usageError(QStringLiteral("--random-share takes a number from 0 to 1, not \"%1\".").arg(line.value("random-share")));
    }
    if (line.has("seed")) {
        const auto seed = wholeNumber(line.value("seed"), 0);
        if (!seed)
            return line.usageError(QStringLiteral("--seed takes a number from 0, not \"%1\".").arg(line.value("seed")));
        options.seed = static_cast<std::uint64_t>(*seed);
    }
    if (line.has("random-share") || line.has("seed"))
        assist::setArmOptions(project, options);
    return std::nullopt;
}

} // namespace

int nextCommand(const QStringList& arguments)
{
    CommandLine line("next", "What to box next: images without a box, by what a box is expected to teach, each with its reason; "
                             "some are drawn by chance, so that the gain can be measured. The window suggests the same.");
    addProjectOptions(line);
    line.add("n", "How many.", "N", "10");
    addRunOption(line);
    line.add("arms", "What came of the model's choice and of chance: films shown, here or in the window, those of them that "
                     "were boxed afterwards, and the IoU on these of the newest run from before each box and of --run from after "
                     "it. Films that a hand chose count for neither.");
    line.add("splits", "Write model.csv and random.csv there: two trainings of equal size on what each arm suggested, with one "
                       "test. What they differ by is the gain of the model's choice.", "DIR");
    line.add("random-share", "The share of suggestions by chance, from now on in this project (0.2 at first). A change puts "
                             "films into other arms; what was shown before stays in the arm that showed it.", "SHARE");
    line.add("seed", "The lot of the arms, from now on in this project.", "N");
    line.add("quiet", "No progress.");
    line.add("json", "Print JSON.");
    if (const auto code = line.parse(arguments, 0, 0))
        return *code;
    const auto count = wholeNumber(line.value("n"), 1);
    if (!count || *count > 100'000)
        return line.usageError(QStringLiteral("-n takes a number from 1 to 100000, not \"%1\".").arg(line.value("n")));
    if (line.has("arms") && line.has("splits"))
        return line.usageError(QStringLiteral("--arms and --splits are two questions: ask one at a time."));
    const auto opened = openToRead(line);
    if (!opened)
        return fail(opened.error());
    store::Project& project = **opened;
    if (const auto code = keepArmOptions(project, line))
        return *code;
    const auto films = assist::readFilms(project);
    if (!films)
        return fail(films.error());
    if (line.has("splits"))
        return writeSplits(project, *films, line.value("splits"), line.has("json"));
    const auto run = assistingRun(project, line);
    if (!run)
        return fail(run.error());
    if (line.has("arms"))
        return compareArms(project, *films, *run, line.has("json"));
    std::optional<assist::RunSummary> summary;
    if (*run) {
        ProgressPrinter printer(line.has("quiet") || line.has("json") ? ProgressPrinter::Form::Silent : ProgressPrinter::Form::Terminal);
        const domain::Progress progress = printer.progress();
        auto read = assist::summaryOf((*run)->answers, *films, progress);
        if (!read)
            return fail(read.error());
        if (progress.stopRequested())
            return DoneInPart;
        summary = std::move(*read);
    }
    const auto suggestions = assist::nextToBox(project, *films, summary ? &*summary : nullptr, static_cast<int>(*count));
    if (!suggestions)
        return fail(suggestions.error());
    const int code = printSuggestions(project, *films, *suggestions, *run, line.has("json"));
    // Where it cannot be kept nobody boxes either.
    (void)assist::noteShown(project, *suggestions);
    return code;
}

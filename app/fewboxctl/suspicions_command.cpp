#include "assisting_run.h"
#include "desk_arguments.h"

#include "core/assist/find_suspicions.h"

#include <QTextStream>

#include <algorithm>
#include <map>

namespace {

using assist::Suspicion;
using assist::SuspicionKind;

constexpr SuspicionKind kinds[] = {SuspicionKind::SureOfOpposite, SuspicionKind::UnusualPlace, SuspicionKind::OtherFilm,
                                   SuspicionKind::SamePicture, SuspicionKind::TwoIds};

std::optional<SuspicionKind> kindOf(const QString& word)
{
    for (const SuspicionKind kind : kinds) {
        if (word == QLatin1String(assist::suspicionWord(kind)))
            return kind;
    }
    return std::nullopt;
}

struct Search {
    assist::ProjectFilms films;
    assist::FoundSuspicions found;
    std::optional<AssistingRun> run;
    bool stopped = false;
};

/// `pictures`: compare them too.
domain::Result<Search> search(const store::Project& project, const CommandLine& line, bool pictures, double sure)
{
    ProgressPrinter printer(line.has("quiet") || line.has("json") ? ProgressPrinter::Form::Silent : ProgressPrinter::Form::Terminal);
    const domain::Progress progress = printer.progress();
    Search result;
    auto films = assist::readFilms(project);
    if (!films)
        return tl::unexpected(films.error());
    result.films = std::move(*films);
    auto run = assistingRun(project, line);
    if (!run)
        return tl::unexpected(run.error());
    result.run = std::move(*run);
    std::optional<assist::RunSummary> summary;
    if (result.run) {
        auto read = assist::summaryOf(result.run->answers, result.films, progress);
        if (!read)
            return tl::unexpected(read.error());
        summary = std::move(*read);
    }
    auto found = assist::findSuspicions(project, result.films, summary ? &*summary : nullptr, {pictures, sure}, progress);
    if (!found)
        return tl::unexpected(found.error());
    result.found = std::move(*found);
    result.stopped = progress.stopRequested();
    return result;
}

int listSuspicions(const store::Project& project, const CommandLine& line, const std::optional<SuspicionKind>& kind,
                   qint64 most, double sure)
{
    const auto searched = search(project, line, !line.has("no-pictures"), sure);
    if (!searched)
        return fail(searched.error());
    std::map<domain::ImageId, const assist::Film*> films;
    for (const assist::Film& film : searched->films.films)
        films.emplace(film.facts.image, &film);
    const auto nameOf = [&](domain::ImageId image) { return films.contains(image) ? films.at(image)->facts.name : QString(); };
    QJsonArray list;
    std::vector<QStringList> rows;
    qint64 open = 0;
    for (const Suspicion& one : searched->found.open) {
        if (kind && one.kind != *kind)
            continue;
        if (++open > most)
            continue;
        const QString finding = findingName(project, one.finding), reason = assist::reasonText(one.reason, finding);
        list.append(QJsonObject{{QStringLiteral("key"), one.key},
                                {QStringLiteral("kind"), QLatin1String(assist::suspicionWord(one.kind))},
                                {QStringLiteral("row"), static_cast<qint64>(one.image.value)},
                                {QStringLiteral("name"), nameOf(one.image)},
                                {QStringLiteral("finding"), finding},
                                {QStringLiteral("box"), one.box ? QJsonValue(static_cast<qint64>(one.box.value)) : QJsonValue()},
                                {QStringLiteral("other_row"), one.other ? QJsonValue(static_cast<qint64>(one.other.value)) : QJsonValue()},
                                {QStringLiteral("severity"), one.severity},
                                {QStringLiteral("reason"), reason}});
        rows.push_back({QString::number(one.severity, 'f', 2), nameOf(one.image), reason, one.key});
    }
    const auto& asked = searched->films.films;
    const auto blinded = std::count_if(asked.begin(), asked.end(), [](const assist::Film& film) { return film.isBlinded; });
    const int exitCode = searched->stopped || !searched->found.unreadable.empty() ? DoneInPart : Done;
    if (line.has("json")) {
        QJsonArray unreadable;
        for (const domain::Error& error : searched->found.unreadable)
            unreadable.append(errorJson(error));
        printJson({{QStringLiteral("run"), runJson(searched->run)},
                   {QStringLiteral("open"), open},
                   {QStringLiteral("answered"), searched->found.answered},
                   {QStringLiteral("blinded_left_out"), static_cast<qint64>(blinded)},
                   {QStringLiteral("suspicions"), list},
                   {QStringLiteral("unreadable"), unreadable}});
        return exitCode;
    }
    for (const domain::Error& error : searched->found.unreadable)
        fail(error);
    print(QStringLiteral("Asked: %1%2.").arg(runText(searched->run), searched->run && !searched->run->answers.tellsAny()
                                                                         ? QStringLiteral("; it learned from boxed films alone, so it doubts no label")
                                                                         : QString()));
    // Of what may not be said it is not said that it looks right.
    const auto others = static_cast<qint64>(asked.size()) - blinded;
    if (rows.empty() && others == 0 && blinded > 0)
        print(QStringLiteral("Nothing can be said while you read blinded."));
    else if (rows.empty())
        print(blinded == 0 ? QStringLiteral("Nothing looks wrong.")
                           : QStringLiteral("Nothing looks wrong in the other %1.").arg(counted(others, "film", "films")));
    else
        printTable({QStringLiteral("grave"), QStringLiteral("image"), QStringLiteral("why"), QStringLiteral("key")}, rows, {0});
    if (open > most)
        print(QStringLiteral("%1 of %2").arg(most).arg(open));
    if (searched->found.answered > 0)
        print(QStringLiteral("%1 before.").arg(counted(searched->found.answered, "suspicion was answered", "suspicions were answered")));
    if (blinded > 0)
        print(QStringLiteral("Left out: %1 that you read blinded, until you have completed them: a suspicion would tell what others said.")
                  .arg(counted(blinded, "film", "films")));
    return exitCode;
}

int answerSuspicion(store::Project& project, const CommandLine& line, const QString& key, bool confirms, double sure)
{
    // Found again rather than taken apart: a key that is nobody's is refused, and the pictures lie in the cache by now.
    const bool needsPictures = key.startsWith(QLatin1String("picture/")) || key.startsWith(QLatin1String("patient/"));
    const auto searched = search(project, line, needsPictures, sure);
    if (!searched)
        return fail(searched.error());
    const auto& open = searched->found.open;
    const auto found = std::find_if(open.begin(), open.end(), [&](const Suspicion& one) { return one.key == key; });
    if (found == open.end())
        return failWords({domain::ErrorCode::OptionUnknown, "the suspicion", key.toStdString(),
                     "a key of fewboxctl suspicions list, which is not answered yet"});
    return performAndTell(project, store::AnswerSuspicion{key, found->image, found->finding, confirms}, line,
                          QStringLiteral("%1: %2").arg(confirms ? QStringLiteral("confirmed") : QStringLiteral("dismissed"), key),
                          {{QStringLiteral("key"), key}, {QStringLiteral("confirmed"), confirms}});
}

} // namespace

int suspicionsCommand(const QStringList& arguments)
{
    CommandLine line("suspicions", "Labels and boxes that look wrong, the gravest first, each with its reason: a run is sure of "
                                   "the opposite, a box lies or is sized like no other of its finding, a film of the same day "
                                   "contradicts, the same picture comes twice, one patient has two ids. Films that the reader reads blinded "
                                   "are left out until they are completed, and counted.");
    addProjectOptions(line);
    line.positional("what", "list; or confirm KEY, dismiss KEY: the answered one leaves the list.", "[list|confirm|dismiss] [KEY]");
    line.add("kind", "opposite, place, film, picture or patient alone.", "KIND");
    addRunOption(line);
    line.add("sure", "From this probability on a run is sure.", "P", "0.95");
    line.add("no-pictures", "Do not compare pictures: the first time every file is read for it.");
    line.add("n", "How many. Default: all.", "N");
    line.add("quiet", "No progress.");
    line.add("json", "Print JSON.");
    if (const auto code = line.parse(arguments, 0, 2))
        return *code;
    const QStringList words = line.positionals();
    const QString verb = words.value(0, QStringLiteral("list"));
    const bool isAnswer = verb == QLatin1String("confirm") || verb == QLatin1String("dismiss");
    if (!isAnswer && verb != QLatin1String("list"))
        return line.usageError(QStringLiteral("it knows list, confirm and dismiss, not \"%1\".").arg(verb));
    if (words.size() > 0 && words.size() != (isAnswer ? 2 : 1))
        return line.usageError(isAnswer ? QStringLiteral("%1 takes a key of the list.").arg(verb)
                                        : QStringLiteral("\"%1\" is one argument too many.").arg(words.last()));
    const auto kind = kindOf(line.value("kind"));
    if (line.has("kind") && !kind)
        return line.usageError(QStringLiteral("--kind takes opposite, place, film, picture or patient, not \"%1\".").arg(line.value("kind")));
    bool isNumber = false;
    const double sure = line.value("sure").toDouble(&isNumber);
    if (!isNumber || !(sure > 0.5 && sure < 1))
        return line.usageError(QStringLiteral("--sure takes a number above 0.5 and below 1, not \"%1\".").arg(line.value("sure")));
    const auto most = line.has("n") ? wholeNumber(line.value("n"), 1) : std::optional(std::numeric_limits<qint64>::max());
    if (!most)
        return line.usageError(QStringLiteral("-n takes a number from 1, not \"%1\".").arg(line.value("n")));
    const auto project = isAnswer ? openProject(line) : openToRead(line);
    if (!project)
        return fail(project.error());
    return isAnswer ? answerSuspicion(**project, line, words[1], verb == QLatin1String("confirm"), sure)
                    : listSuspicions(**project, line, kind, *most, sure);
}

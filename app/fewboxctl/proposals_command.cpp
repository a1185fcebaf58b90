#include "assisting_run.h"
#include "desk_arguments.h"

#include "core/assist/film_proposals.h"

#include <set>

namespace {

using assist::Proposal;
using Answer = store::ProposalAnswer::Answer;

/// One film's proposals. Numbers count all that the run proposes there, so they stay while others are answered.
struct FilmProposals {
    store::ImageRecord image;
    const AssistingRun* run = nullptr; ///< that proposes them; none has answered the film
    std::vector<Proposal> all;
    std::set<int> offered; ///< positions in `all` of findings that may be proposed
    std::set<int> open;    ///< of these, that nobody has answered or drawn
};

domain::Result<FilmProposals> proposalsOf(const store::Project& project, FilmRuns& runs, const store::ImageRecord& image,
                                          const CommandLine& line)
{
    const auto run = runs.speaking(image.identity);
    if (!run)
        return tl::unexpected(run.error());
    FilmProposals film{image, *run, {}, {}, {}};
    const auto facts = project.facts(image.id);
    if (!facts)
        return tl::unexpected(facts.error());
    if (!*run || image.size.isEmpty())
        return film;
    auto proposals = (*run)->answers.proposals(image.identity, image.size);
    if (!proposals)
        return tl::unexpected(proposals.error());
    film.all = std::move(*proposals);
    const std::vector<Proposal> offered = assist::offeredProposals(
        film.all, *facts, line.has("all-findings") ? assist::ProposedFindings::All : assist::ProposedFindings::Likely);
    const std::vector<Proposal> open =
        assist::openProposals(offered, (*run)->answers.uuid(), *facts, project.currentReader());
    for (std::size_t i = 0; i < film.all.size(); ++i) {
        if (std::find(offered.begin(), offered.end(), film.all[i]) != offered.end())
            film.offered.insert(static_cast<int>(i));
        if (std::find(open.begin(), open.end(), film.all[i]) != open.end())
            film.open.insert(static_cast<int>(i));
    }
    return film;
}

QJsonObject proposalJson(const store::Project& project, const FilmProposals& film, int position)
{
    const Proposal& one = film.all[static_cast<std::size_t>(position)];
    QJsonObject json = imageJson(film.image);
    json[QStringLiteral("run")] = static_cast<qint64>(film.run->row.number.value);
    json[QStringLiteral("number")] = position + 1;
    json[QStringLiteral("finding")] = findingName(project, one.finding);
    json[QStringLiteral("place")] = boxJson(one.box);
    json[QStringLiteral("presence")] = one.tells ? QJsonValue(one.presence) : QJsonValue();
    json[QStringLiteral("score")] = one.score;
    json[QStringLiteral("peak")] = one.peak;
    json[QStringLiteral("fit")] = one.fit;
    json[QStringLiteral("open")] = film.open.contains(position);
    return json;
}

/// The reader looks at the model: recorded while the first reading is not done, as in the window. True if it was new.
domain::Result<bool> noteLook(store::Project& project, domain::ImageId image)
{
    if (!project.currentReader()) { // the system's user, for the first time here: a look is somebody's
        if (auto used = project.useReader(defaultReader()); !used)
            return tl::unexpected(used.error());
    }
    return project.perform(store::ShowModel{image}).map([](domain::GestureId gesture) { return bool(gesture); });
}

int listProposals(store::Project& project, FilmRuns& runs, const QString& names, const CommandLine& line)
{
    std::vector<store::ImageRecord> images;
    if (!names.isEmpty()) {
        auto named = imagesOf(project, names);
        if (!named)
            return fail(named.error());
        images = std::move(*named);
    } else {
        // Of films that the reader has completed: nobody is led before the first reading by a list of everything.
        store::WorklistFilter filter;
        filter.states = store::ListedState::Done;
        const auto count = project.worklistCount(filter);
        if (!count)
            return fail(count.error());
        const auto rows = project.worklistRows(filter, store::WorklistOrder(), 0, static_cast<int>(*count));
        if (!rows)
            return fail(rows.error());
        for (const store::WorklistRow& row : *rows) {
            auto image = project.image(row.image);
            if (!image)
                return fail(image.error());
            images.push_back(std::move(*image));
        }
    }
    QJsonArray list;
    std::vector<QStringList> rows;
    QStringList looks, unanswered;
    const AssistingRun* first = nullptr;
    for (const store::ImageRecord& image : images) {
        const auto film = proposalsOf(project, runs, image, line);
        if (!film)
            return fail(film.error());
        if (!film->run)
            unanswered << image.name;
        first = first ? first : film->run;
        const std::size_t before = rows.size();
        for (int position = 0; position < static_cast<int>(film->all.size()); ++position) {
            if (!(line.has("answered") ? film->offered : film->open).contains(position))
                continue;
            const Proposal& one = film->all[static_cast<std::size_t>(position)];
            list.append(proposalJson(project, *film, position));
            // A run that cannot tell has no figure for it.
            rows.push_back({image.name, QString::number(film->run->row.number.value), QString::number(position + 1),
                            findingName(project, one.finding), boxText(one.box),
                            one.tells ? QString::number(one.presence, 'f', 2) : QStringLiteral("–"), QString::number(one.peak, 'f', 2),
                            QString::number(one.score, 'f', 2),
                            film->open.contains(position) ? QStringLiteral("open") : QStringLiteral("said already")});
        }
        if (names.isEmpty() || rows.size() == before) // whoever was shown nothing was not led
            continue;
        const auto isNew = noteLook(project, image.id);
        if (!isNew)
            return fail(isNew.error());
        if (*isNew)
            looks << image.name;
    }
    if (line.has("json")) {
        printJson({{QStringLiteral("run"), first ? QJsonValue(static_cast<qint64>(first->row.number.value)) : QJsonValue()},
                   {QStringLiteral("unanswered"), QJsonArray::fromStringList(unanswered)},
                   {QStringLiteral("model_seen_early"), QJsonArray::fromStringList(looks)},
                   {QStringLiteral("proposals"), list}});
        return Done;
    }
    if (rows.empty())
        print(names.isEmpty() ? QStringLiteral("Nothing is proposed in images that you have read. Name an image to see what is "
                                               "proposed in it.")
                              : QStringLiteral("Nothing is proposed here."));
    else
        printTable({QStringLiteral("image"), QStringLiteral("run"), QStringLiteral("no"), QStringLiteral("finding"), QStringLiteral("x,y,width,height"),
                    QStringLiteral("presence"), QStringLiteral("peak"), QStringLiteral("mean"), QString()}, rows, {1, 2, 5, 6, 7});
    if (!names.isEmpty() && !unanswered.isEmpty())
        print(QStringLiteral("No run has answered %1 yet; fewboxctl predict lets one answer all.").arg(unanswered.join(QStringLiteral(", "))));
    if (!looks.isEmpty())
        print(QStringLiteral("Recorded: the model was seen before the first reading was done in %1.").arg(looks.join(QStringLiteral(", "))));
    return Done;
}

int answerProposals(store::Project& project, FilmRuns& runs, const QStringList& words,
                    const std::optional<domain::Box>& edited, const CommandLine& line)
{
    const auto image = imageOf(project, words[1]);
    if (!image)
        return failWords(image.error());
    const auto film = proposalsOf(project, runs, *image, line);
    if (!film)
        return fail(film.error());
    std::set<int> positions;
    if (words[2] == QLatin1String("all")) {
        positions = film->open;
    } else {
        for (const QString& word : words[2].split(u',', Qt::SkipEmptyParts)) {
            const auto number = wholeNumber(word.trimmed(), 1);
            if (!number || *number > static_cast<qint64>(film->all.size()))
                return failWords({domain::ErrorCode::OptionUnknown, "the proposal", word.toStdString(),
                             film->all.empty() ? "none, since nothing is proposed in " + image->name.toStdString()
                                               : "1 to " + std::to_string(film->all.size())});
            positions.insert(static_cast<int>(*number) - 1);
        }
    }
    const bool accepts = words[0] == QLatin1String("accept");
    QJsonObject facts = imageJson(*image);
    if (positions.empty() && !line.has("json")) {
        print(film->all.empty() ? QStringLiteral("%1: nothing is proposed here.").arg(image->name)
                                : QStringLiteral("%1: no proposal is open; all are answered or drawn already.").arg(image->name));
        return Done;
    }
    if (!positions.empty()) {
        if (auto noted = noteLook(project, image->id); !noted)
            return fail(noted.error());
    }
    store::AnswerProposals gesture{image->id, {}};
    QJsonArray numbers;
    for (const int position : positions) {
        const Proposal& one = film->all[static_cast<std::size_t>(position)];
        store::ProposalAnswer answer{one.finding, film->run->answers.uuid(), one.box};
        answer.answer = !accepts ? Answer::Rejected : edited ? Answer::Edited : Answer::Accepted;
        if (edited)
            answer.box = *edited;
        gesture.answers.push_back(std::move(answer));
        numbers.append(position + 1);
    }
    facts[QStringLiteral("numbers")] = numbers;
    facts[QStringLiteral("answer")] = !accepts ? QStringLiteral("rejected") : edited ? QStringLiteral("edited") : QStringLiteral("accepted");
    return performAndTell(project, gesture, line,
                          QStringLiteral("%1: %2 %3").arg(image->name, counted(static_cast<qint64>(positions.size()), "proposal", "proposals"),
                                                          facts[QStringLiteral("answer")].toString()), facts);
}

/// Who did what with whose proposals.
int countProposals(const store::Project& project, bool json)
{
    const auto counts = project.proposalCounts();
    if (!counts)
        return fail(counts.error());
    const auto looks = project.modelLooks();
    if (!looks)
        return fail(looks.error());
    const auto runs = project.runs();
    if (!runs)
        return fail(runs.error());
    const auto runOf = [&](const QString& uuid) {
        const auto row = std::find_if(runs->begin(), runs->end(), [&](const store::RunRow& one) { return one.uuid == uuid; });
        return row == runs->end() ? uuid : QString::number(row->number.value);
    };
    const auto wordOf = [](Answer answer) {
        return answer == Answer::Accepted ? QStringLiteral("accepted") : answer == Answer::Edited ? QStringLiteral("edited") : QStringLiteral("rejected");
    };
    QJsonArray list, lookList;
    std::vector<QStringList> rows, lookRows;
    for (const store::ProposalCount& one : *counts) {
        list.append(QJsonObject{{QStringLiteral("reader"), one.readerName},
                                {QStringLiteral("finding"), findingName(project, one.finding)},
                                {QStringLiteral("run"), runOf(one.run)},
                                {QStringLiteral("answer"), wordOf(one.answer)},
                                {QStringLiteral("count"), one.count}});
        rows.push_back({one.readerName, findingName(project, one.finding), runOf(one.run), wordOf(one.answer), QString::number(one.count)});
    }
    for (const store::ModelLookCount& one : *looks) {
        lookList.append(QJsonObject{{QStringLiteral("reader"), one.readerName}, {QStringLiteral("images"), one.images}});
        lookRows.push_back({one.readerName, QString::number(one.images)});
    }
    if (json) {
        printJson({{QStringLiteral("answers"), list}, {QStringLiteral("model_seen_early"), lookList}});
        return Done;
    }
    if (rows.empty())
        print(QStringLiteral("No proposal has been answered yet."));
    else
        printTable({QStringLiteral("reader"), QStringLiteral("finding"), QStringLiteral("run"), QStringLiteral("answer"),
                    QStringLiteral("count")}, rows, {2, 4});
    if (!lookRows.empty()) {
        print(QStringLiteral("\nImages whose model was seen before the first reading was done"));
        printTable({QStringLiteral("reader"), QStringLiteral("images")}, lookRows, {1});
    }
    return Done;
}

} // namespace

int proposalsCommand(const QStringList& arguments)
{
    CommandLine line("proposals", "Boxes that a run proposes. None is an annotation until it is accepted; who accepted, edited "
                                  "and rejected is kept. Looking at them before one's own first reading of an image is done is "
                                  "recorded, as in the window.");
    addProjectOptions(line);
    line.positional("what", "list [IMAGE,…]: those that are open; without an image, in images that you have read. accept IMAGE "
                            "NUMBERS|all. reject IMAGE NUMBERS|all. counts: who did what.", "list|accept|reject|counts …");
    addRunOption(line);
    line.add("box", "With accept and one number: this box instead, as an edited proposal.", "X,Y,W,H");
    line.add("all-findings", "Of every finding that the run sees. Without it: of those that are labelled present or unsure, and, "
                             "where nobody was asked, that a run finds which can tell (it learned from films without them too).");
    line.add("answered", "With list: those as well that are answered or drawn already.");
    line.add("json", "Print JSON. A proposal's peak and score (the table's mean) are the largest and the mean value of its blob's "
                     "patches, 0 to 1; the window shows the peak. Its presence is whether the finding is in the film at all.");
    if (const auto code = line.parse(arguments, 1, 3))
        return *code;
    const QStringList words = line.positionals();
    const bool isAnswer = words[0] == QLatin1String("accept") || words[0] == QLatin1String("reject");
    if (!isAnswer && words[0] != QLatin1String("list") && words[0] != QLatin1String("counts"))
        return line.usageError(QStringLiteral("it knows list, accept, reject and counts, not \"%1\".").arg(words[0]));
    if (isAnswer && words.size() != 3)
        return line.usageError(QStringLiteral("%1 takes an image and numbers, or an image and \"all\".").arg(words[0]));
    if ((words[0] == QLatin1String("list") && words.size() > 2) || (words[0] == QLatin1String("counts") && words.size() > 1))
        return line.usageError(QStringLiteral("\"%1\" is one argument too many.").arg(words.last()));
    std::optional<domain::Box> edited;
    if (line.has("box")) {
        edited = boxOf(line.value("box"));
        if (!edited)
            return line.usageError(QStringLiteral("a box is X,Y,WIDTH,HEIGHT with both sides above 0, not \"%1\".").arg(line.value("box")));
        if (words[0] != QLatin1String("accept") || !wholeNumber(words[2], 1))
            return line.usageError(QStringLiteral("--box goes with accept and the number of one proposal."));
    }
    const auto opened = isAnswer ? openProject(line) : openToRead(line);
    if (!opened)
        return fail(opened.error());
    store::Project& project = **opened;
    if (words[0] == QLatin1String("counts"))
        return countProposals(project, line.has("json"));
    auto runs = FilmRuns::of(project, line);
    if (!runs)
        return fail(runs.error());
    return isAnswer ? answerProposals(project, *runs, words, edited, line)
                    : listProposals(project, *runs, words.value(1), line);
}

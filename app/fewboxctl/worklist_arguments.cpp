#include "worklist_arguments.h"

#include "desk_arguments.h"

#include "core/launch/run_launch.h"

namespace {

using domain::ErrorCode;
using store::WorklistFilter;
using store::WorklistOrder;

template <typename Value> struct Word {
    const char* word;
    Value value;
};

constexpr Word<store::ListedStates::Int> stateWords[] = {{"new", int(store::ListedState::New)},
                                                         {"in-progress", int(store::ListedState::InProgress)},
                                                         {"done", int(store::ListedState::Done)},
                                                         {"unread", store::unreadStates.toInt()},
                                                         {"second-look", int(store::ListedState::SecondLook)}};
constexpr Word<store::FindingAnswer> answerWords[] = {{"present", store::FindingAnswer::Present},
                                                      {"absent", store::FindingAnswer::Absent},
                                                      {"unsure", store::FindingAnswer::Unsure},
                                                      {"none", store::FindingAnswer::NotAsked},
                                                      {"boxed", store::FindingAnswer::Boxed}};
constexpr Word<store::AnswersOf> whoseWords[] = {{"anyone", store::AnswersOf::Anyone},
                                                 {"readers", store::AnswersOf::Readers},
                                                 {"report", store::AnswersOf::Report},
                                                 {"nobody", store::AnswersOf::Nobody}};
constexpr Word<store::Match> matchWords[] = {{"any", store::Match::Any}, {"all", store::Match::All}};
constexpr Word<store::Presence> presenceWords[] = {{"any", store::Presence::Any},
                                                   {"with", store::Presence::With},
                                                   {"without", store::Presence::Without}};
constexpr Word<WorklistOrder::Column> columnWords[] = {
    {"patient", WorklistOrder::Patient}, {"name", WorklistOrder::Name}, {"state", WorklistOrder::State},
    {"boxes", WorklistOrder::Boxes},     {"date", WorklistOrder::StudyDate}, {"age", WorklistOrder::Age},
    {"view", WorklistOrder::View},       {"iou", WorklistOrder::Iou}};

template <typename Value, std::size_t n>
domain::Result<Value> wordOf(const char* option, const QString& word, const Word<Value> (&words)[n])
{
    QStringList known;
    for (const Word<Value>& one : words) {
        if (word == QLatin1String(one.word))
            return one.value;
        known << QLatin1String(one.word);
    }
    return domain::fail(ErrorCode::OptionUnknown, std::string("--") + option,
                        {.found = word.toStdString(), .expected = known.join(QStringLiteral(", ")).toStdString()});
}

/// "FROM-TO"; either end may be missing.
struct Ends {
    QString from, to;
};
domain::Result<Ends> endsOf(const char* option, const QString& word, const char* example)
{
    const QStringList ends = word.split(u'-');
    if (ends.size() == 2 && !(ends[0].isEmpty() && ends[1].isEmpty()))
        return Ends{ends[0].trimmed(), ends[1].trimmed()};
    return domain::fail(ErrorCode::OptionOutOfRange, std::string("--") + option,
                        {.found = word.toStdString(), .expected = std::string("FROM-TO, as ") + example});
}

constexpr auto fromBeforeTo = "the smaller end first"; // the other way round no image would be in it

tl::unexpected<domain::Error> outOfRange(const char* option, const QString& found, const char* expected)
{
    return domain::fail(ErrorCode::OptionOutOfRange, std::string("--") + option, {.found = found.toStdString(), .expected = expected});
}

domain::Result<std::vector<store::FindingCondition>> conditionsOf(const store::Project& project, const QString& words)
{
    std::vector<store::FindingCondition> conditions;
    for (const QString& word : words.split(u',', Qt::SkipEmptyParts)) {
        store::FindingCondition condition;
        const auto finding = findingOf(project, word.section(u'=', 0, 0).trimmed());
        if (!finding)
            return tl::unexpected(finding.error());
        condition.finding = *finding;
        if (word.contains(u'=')) {
            const auto answer = wordOf("finding", word.section(u'=', 1).trimmed(), answerWords);
            if (!answer)
                return tl::unexpected(answer.error());
            condition.answer = *answer;
        }
        conditions.push_back(condition);
    }
    return conditions;
}

domain::Result<store::DateRange> datesOf(const QString& word)
{
    const auto ends = endsOf("date", word, "20240101-20240630");
    if (!ends)
        return tl::unexpected(ends.error());
    store::DateRange range;
    for (const auto& [text, date] : {std::pair{ends->from, &range.from}, std::pair{ends->to, &range.to}}) {
        *date = QDate::fromString(text, QStringLiteral("yyyyMMdd"));
        if (!text.isEmpty() && !date->isValid())
            return outOfRange("date", text, "days as yyyymmdd");
    }
    if (range.from.isValid() && range.to.isValid() && range.from > range.to)
        return outOfRange("date", word, fromBeforeTo);
    return range;
}

domain::Result<store::AgeRange> agesOf(const QString& word)
{
    const auto ends = endsOf("age", word, "40-65");
    if (!ends)
        return tl::unexpected(ends.error());
    store::AgeRange range;
    for (const auto& [text, age] : {std::pair{ends->from, &range.from}, std::pair{ends->to, &range.to}}) {
        const auto number = text.isEmpty() ? std::optional<qint64>(*age) : wholeNumber(text, 0);
        if (!number || *number > 200)
            return outOfRange("age", text, "whole years");
        *age = static_cast<int>(*number);
    }
    if (range.from > range.to)
        return outOfRange("age", word, fromBeforeTo);
    return range;
}

/// Said and not guessed: the newest run may have scored nothing, and an empty list would not tell.
domain::Result<store::RunRow> scoringRun(const store::Project& project, const CommandLine& line)
{
    if (!line.has("iou-run"))
        return outOfRange("iou-run", "left out", "the number of the run that scored, or latest");
    return launch::findRun(project, line.value("iou-run"));
}

domain::Result<store::IouRange> iouOf(const store::Project& project, const CommandLine& line)
{
    const auto ends = endsOf("iou", line.value("iou"), "0-0.1");
    if (!ends)
        return tl::unexpected(ends.error());
    const auto run = scoringRun(project, line);
    if (!run)
        return tl::unexpected(run.error());
    store::IouRange range;
    range.run = run->number;
    for (const auto& [text, end] : {std::pair{ends->from, &range.from}, std::pair{ends->to, &range.to}}) {
        bool isNumber = true;
        if (!text.isEmpty())
            *end = text.toDouble(&isNumber);
        if (!isNumber || !(*end >= 0 && *end <= 1))
            return outOfRange("iou", text, "numbers from 0 to 1");
    }
    if (range.from > range.to)
        return outOfRange("iou", line.value("iou"), fromBeforeTo);
    return range;
}

domain::Result<WorklistFilter> savedFilterOf(const store::Project& project, const QString& name)
{
    QStringList known;
    for (const store::SavedFilter& saved : store::savedFilters(project)) {
        if (saved.name == name)
            return saved.filter;
        known << saved.name;
    }
    return domain::fail(ErrorCode::OptionUnknown, "--saved",
                        {.found = name.toStdString(), .expected = known.join(QStringLiteral(", ")).toStdString()});
}

} // namespace

void addFilterOptions(CommandLine& line)
{
    line.add("saved", "Begin with a filter that was saved under this name in the window.", "NAME");
    line.add("text", "Images whose name, patient or findings have words that begin so.", "WORDS");
    line.add("finding", "Findings, each with =present (as without), =absent, =unsure, =none or =boxed behind it: Mass,Nodule=boxed.",
             "FINDINGS");
    line.add("match", "any or all of the findings.", "HOW", "any");
    line.add("answers-of", "Whose answers count: anyone, readers, report; nobody: images that nobody answered.", "WHO", "anyone");
    line.add("state", "new, in-progress, done, unread, second-look: one or several of the reader's.", "STATES");
    line.add("boxes", "with or without.", "HOW", "any");
    line.add("points", "with or without.", "HOW", "any");
    line.add("file", "with or without: whether the image's file is known.", "HOW", "any");
    line.add("by", "Images that this reader has begun or done.", "NAME");
    line.add("iou", "Images with a score of a run in this range: 0-0.1.", "FROM-TO");
    line.add("iou-run", "Of which run: its number, or latest. Goes with --iou and --sort iou.", "RUN");
    line.add("view", "PA, AP, …: one or several.", "VIEWS");
    line.add("sex", "F, M: one or both.", "SEXES");
    line.add("age", "Years: 40-65, -18, 80-.", "FROM-TO");
    line.add("date", "Days of the study: 20240101-20240630; either end may be missing.", "FROM-TO");
    line.add("assigned", "Images that are assigned to the reader.");
}

bool hasFilter(const CommandLine& line)
{
    for (const char* option : {"saved", "text", "finding", "answers-of", "state", "boxes", "points", "file", "by", "iou",
                               "view", "sex", "age", "date", "assigned"}) {
        if (line.has(option))
            return true;
    }
    return false;
}

domain::Result<WorklistFilter> filterOf(const store::Project& project, const CommandLine& line)
{
    WorklistFilter filter;
    // Sets a member where the option is given and its words are understood; the first that is not ends it.
    std::optional<domain::Error> wrong;
    const auto take = [&](const char* option, auto& member, const auto& read) {
        if (wrong || !line.has(option))
            return;
        auto value = read(line.value(option));
        if (value)
            member = std::move(*value);
        else
            wrong = value.error();
    };
    take("saved", filter, [&](const QString& name) { return savedFilterOf(project, name); });
    take("finding", filter.findings, [&](const QString& words) { return conditionsOf(project, words); });
    take("match", filter.match, [](const QString& word) { return wordOf("match", word, matchWords); });
    take("answers-of", filter.answers, [](const QString& word) { return wordOf("answers-of", word, whoseWords); });
    take("boxes", filter.boxes, [](const QString& word) { return wordOf("boxes", word, presenceWords); });
    take("points", filter.points, [](const QString& word) { return wordOf("points", word, presenceWords); });
    take("file", filter.file, [](const QString& word) { return wordOf("file", word, presenceWords); });
    take("by", filter.reader, [&](const QString& name) { return knownReader(project, name); });
    take("iou", filter.iou, [&](const QString&) { return iouOf(project, line); });
    take("age", filter.age, agesOf);
    take("date", filter.dates, datesOf);
    take("state", filter.states, [](const QString& words) -> domain::Result<store::ListedStates> {
        store::ListedStates states;
        for (const QString& word : words.split(u',', Qt::SkipEmptyParts)) {
            const auto state = wordOf("state", word.trimmed(), stateWords);
            if (!state)
                return tl::unexpected(state.error());
            states |= store::ListedStates::fromInt(*state);
        }
        return states;
    });
    if (wrong)
        return tl::unexpected(*wrong);
    if (line.has("text"))
        filter.text = line.value("text");
    if (line.has("view"))
        filter.views = line.value("view").split(u',');
    if (line.has("sex"))
        filter.sexes = line.value("sex").split(u',');
    filter.assigned = filter.assigned || line.has("assigned");
    return filter;
}

void addOrderOptions(CommandLine& line)
{
    line.add("sort", "patient, name, state, boxes, date, age, view, or iou (of --iou-run, worst first).", "COLUMN", "patient");
    line.add("reverse", "From the other end.");
}

domain::Result<WorklistOrder> orderOf(const store::Project& project, const CommandLine& line)
{
    const auto column = wordOf("sort", line.value("sort"), columnWords);
    if (!column)
        return tl::unexpected(column.error());
    WorklistOrder order = *column;
    order.reversed = line.has("reverse");
    if (order.column == WorklistOrder::Iou) {
        const auto run = scoringRun(project, line);
        if (!run)
            return tl::unexpected(run.error());
        order.run = run->number;
    }
    return order;
}

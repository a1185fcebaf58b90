#include "desk_arguments.h"

namespace {

int tell(const store::Project& project, const std::vector<store::JournalEntry>& steps, const CommandLine& line,
         const char* word)
{
    if (line.has("json")) {
        QJsonArray list;
        for (const store::JournalEntry& step : steps)
            list.append(stepJson(project, step));
        printJson({{QLatin1String(word), list}});
        return Done;
    }
    if (steps.empty())
        print(QStringLiteral("Nothing changed: it was so already."));
    for (const store::JournalEntry& step : steps)
        print(QStringLiteral("%1: %2  %3").arg(QLatin1String(word)).arg(step.id.value).arg(stepText(project, step)));
    return Done;
}

domain::Result<std::vector<store::JournalEntry>> one(domain::Result<store::JournalEntry> entry)
{
    if (!entry)
        return tl::unexpected(entry.error());
    return std::vector{*entry};
}

int undoOrRedo(const QStringList& arguments, bool undoes)
{
    CommandLine line(undoes ? "undo" : "redo",
                     undoes ? "Takes back the reader's last step, or all steps after one. Nothing is deleted: redo brings them "
                              "back." : "Does again what the reader's last undo took back, or all up to a step.");
    addProjectOptions(line);
    line.add("to", undoes ? "Go back to how it was just after this step (a number of fewboxctl history)."
                          : "Go forward until this step holds again.", "STEP");
    if (undoes)
        line.add("before", "With --to: take that step back too.");
    line.add("json", "Print JSON.");
    if (const auto code = line.parse(arguments, 0, 0))
        return *code;
    domain::GestureId step; // none: the last
    if (line.has("to")) {
        step.value = wholeNumber(line.value("to"), 1).value_or(0);
        if (!step)
            return line.usageError(QStringLiteral("--to takes a step's number, not \"%1\".").arg(line.value("to")));
    }
    if (undoes && line.has("before") && !step)
        return line.usageError(QStringLiteral("--before goes with --to."));
    const auto opened = openToRead(line);
    if (!opened)
        return fail(opened.error());
    store::Project& project = **opened;
    domain::Result<std::vector<store::JournalEntry>> steps;
    if (undoes)
        steps = step ? project.undoTo(step, line.has("before") ? store::HistoryPoint::Before
                                                                                    : store::HistoryPoint::After)
                     : one(project.undo());
    else
        steps = step ? project.redoTo(step) : one(project.redo());
    return steps ? tell(project, *steps, line, undoes ? "undone" : "redone") : fail(steps.error());
}

} // namespace

int undoCommand(const QStringList& arguments)
{
    return undoOrRedo(arguments, true);
}

int redoCommand(const QStringList& arguments)
{
    return undoOrRedo(arguments, false);
}

int historyCommand(const QStringList& arguments)
{
    CommandLine line("history", "What was done, by whom and when, newest first.");
    addProjectOptions(line);
    line.add("image", "What was done to this image alone.", "IMAGE");
    line.add("by", "What this reader did alone.", "NAME");
    line.add("steps", "People's steps alone: no undo, redo, import.");
    line.add("n", "How many.", "N", "50");
    line.add("older-than", "The next page: older than this step.", "STEP");
    line.add("json", "Print JSON.");
    if (const auto code = line.parse(arguments, 0, 0))
        return *code;
    const auto count = wholeNumber(line.value("n"), 1);
    if (!count || *count > 1'000'000)
        return line.usageError(QStringLiteral("-n takes a number from 1 to 1000000, not \"%1\".").arg(line.value("n")));
    store::JournalFilter filter;
    filter.stepsOnly = line.has("steps");
    if (line.has("older-than")) {
        const auto step = wholeNumber(line.value("older-than"), 1);
        if (!step)
            return line.usageError(QStringLiteral("--older-than takes a step's number, not \"%1\".").arg(line.value("older-than")));
        filter.before = domain::GestureId{*step};
    }
    const auto opened = openToRead(line);
    if (!opened)
        return fail(opened.error());
    const store::Project& project = **opened;
    if (line.has("image")) {
        const auto image = imageOf(project, line.value("image"));
        if (!image)
            return failWords(image.error());
        filter.image = image->id;
    }
    if (line.has("by")) {
        const auto reader = knownReader(project, line.value("by"));
        if (!reader)
            return fail(reader.error());
        filter.reader = *reader;
    }
    const auto entries = project.journal(filter, static_cast<int>(*count));
    if (!entries)
        return fail(entries.error());
    if (line.has("json")) {
        QJsonArray list;
        for (const store::JournalEntry& entry : *entries)
            list.append(stepJson(project, entry));
        printJson({{QStringLiteral("history"), list}});
        return Done;
    }
    std::vector<QStringList> rows;
    for (const store::JournalEntry& entry : *entries)
        rows.push_back({QString::number(entry.id.value), entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm:ss")),
                        entry.reader, entry.undone ? QStringLiteral("undone") : QString(), stepText(project, entry)});
    if (rows.empty())
        print(QStringLiteral("Nothing was done yet."));
    else
        printTable({QStringLiteral("step"), QStringLiteral("when"), QStringLiteral("who"), QString(), QStringLiteral("what")},
                   rows, {0});
    return Done;
}

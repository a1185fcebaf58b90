#include "desk_arguments.h"

namespace {

int listFindings(const store::Project& project, bool json)
{
    const domain::FindingSchema& schema = project.schema();
    QJsonArray list;
    std::vector<QStringList> rows;
    for (int i = 0; i < schema.count(); ++i) {
        const domain::Finding& finding = schema.at(i);
        const QString name = QString::fromStdString(finding.name), shortName = QString::fromStdString(finding.shortName);
        list.append(QJsonObject{{QStringLiteral("finding"), name},
                                {QStringLiteral("short"), shortName},
                                {QStringLiteral("boxed"), finding.boxed}});
        rows.push_back({name, shortName, finding.boxed ? QStringLiteral("boxes and labels") : QStringLiteral("labels")});
    }
    if (json)
        printJson({{QStringLiteral("findings"), list}});
    else
        printTable({QStringLiteral("finding"), QStringLiteral("short"), QStringLiteral("asked for")}, rows);
    return Done;
}

int addFinding(store::Project& project, const CommandLine& line, const QString& name)
{
    const store::AddFinding add{name, line.value("short"), !line.has("labels-only")};
    const auto gesture = project.perform(add);
    if (!gesture)
        return failWords(gesture.error());
    const auto position = project.schema().indexOf(name.simplified().toStdString());
    const QString shortName = position ? QString::fromStdString(project.schema().at(*position).shortName) : QString();
    if (line.has("json"))
        printJson({{QStringLiteral("finding"), name.simplified()},
                   {QStringLiteral("short"), shortName},
                   {QStringLiteral("gesture"), *gesture ? QJsonValue(static_cast<qint64>(gesture->value)) : QJsonValue()}});
    else
        print(*gesture ? QStringLiteral("%1 (%2) is a finding of this project now; an import that named it may be done again.")
                             .arg(name.simplified(), shortName)
                       : QStringLiteral("Nothing changed: it was so already."));
    return Done;
}

} // namespace

int findingCommand(const QStringList& arguments)
{
    CommandLine line("finding", "The findings that a project asks about. A new one comes behind the others, for every reader; undo "
                                "takes it back as long as nobody else, no import and no run stands on it.");
    addProjectOptions(line);
    line.positional("what", "list. add NAME: one more, as tables and JSON files spell it.", "list|add NAME");
    line.add("short", "With add: what a box's tab says, at most 4 letters. Default: letters of the name.", "XYZ");
    line.add("labels-only", "With add: not among those that are boxed and evaluated.");
    line.add("json", "Print JSON.");
    if (const auto code = line.parse(arguments, 1, 2))
        return *code;
    const QStringList words = line.positionals();
    const bool adds = words[0] == QLatin1String("add");
    if (!adds && words[0] != QLatin1String("list"))
        return line.usageError(QStringLiteral("it knows list and add, not \"%1\".").arg(words[0]));
    if (words.size() != (adds ? 2 : 1))
        return line.usageError(adds ? QStringLiteral("add takes the finding's name, in quotes if it has a space.")
                                    : QStringLiteral("list takes no name."));
    if (!adds && (line.has("short") || line.has("labels-only")))
        return line.usageError(QStringLiteral("--short and --labels-only go with add."));
    const auto project = adds ? openProject(line) : openToRead(line);
    if (!project)
        return fail(project.error());
    return adds ? addFinding(**project, line, words[1]) : listFindings(**project, line.has("json"));
}

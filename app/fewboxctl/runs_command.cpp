#include "command.h"

#include "core/launch/run_launch.h"

#include <QJsonArray>
#include <QLocale>

int runsCommand(const QStringList& arguments)
{
    CommandLine line("runs", "Lists a project's runs, or adds a run folder from elsewhere (a cluster).");
    addProjectOptions(line);
    line.positional("add", "add DIR: copy a run folder into the project and give it a number.", "[add DIR]");
    line.add("json", "Print JSON.");
    if (const auto code = line.parse(arguments, 0, 2))
        return *code;
    const auto project = line.positionals().isEmpty() ? openToRead(line) : openProject(line);
    if (!project)
        return fail(project.error());
    const QStringList words = line.positionals();
    if (!words.isEmpty()) {
        if (words.size() != 2 || words[0] != QLatin1String("add"))
            return line.usageError(QStringLiteral("it takes nothing, or: add DIR."));
        const auto row = launch::adoptRun(**project, words[1]);
        if (!row)
            return fail(row.error());
        if (line.has("json"))
            printJson({{QStringLiteral("run"), static_cast<qint64>(row->number.value)},
                       {QStringLiteral("uuid"), row->uuid},
                       {QStringLiteral("folder"), launch::folderOf(**project, *row).path}});
        else
            print(QStringLiteral("run %1").arg(row->number.value));
        return Done;
    }
    if (auto settled = launch::settleStates(**project); !settled)
        return fail(settled.error());
    const auto rows = (*project)->runs();
    if (!rows)
        return fail(rows.error());
    if (line.has("json")) {
        QJsonArray list;
        for (const store::RunRow& row : *rows) {
            list.append(QJsonObject{{QStringLiteral("run"), static_cast<qint64>(row.number.value)},
                                    {QStringLiteral("uuid"), row.uuid},
                                    {QStringLiteral("preset"), row.preset},
                                    {QStringLiteral("title"), row.title},
                                    {QStringLiteral("state"), row.state},
                                    {QStringLiteral("created"), row.created.toString(Qt::ISODate)},
                                    {QStringLiteral("folder"), launch::folderOf(**project, row).path}});
        }
        printJson({{QStringLiteral("runs"), list}});
        return Done;
    }
    if (rows->empty())
        print(QStringLiteral("No run yet: fewboxctl train starts one."));
    for (const store::RunRow& row : *rows) {
        print(QStringLiteral("%1  %2  %3  %4  %5")
                  .arg(row.number.value, 4)
                  .arg(row.state, -9)
                  .arg(row.preset, -13)
                  .arg(row.created.toLocalTime().toString(QStringLiteral("yyyy-MM-dd hh:mm")), row.title));
    }
    return Done;
}

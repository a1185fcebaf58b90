#include "command.h"

#include "core/doctor/diagnosis.h"

#include <QDir>
#include <QJsonArray>

int doctorCommand(const QStringList& arguments)
{
    CommandLine line("doctor", "Says in plain words whether this machine can do the job. Exit code 1 if something that "
                               "Fewbox is for cannot be done here.");
    line.add("project", "Where the project lies or would lie: whose disk and locking are tried.", "DIR");
    line.add("json", "Print JSON.");
    if (const auto code = line.parse(arguments, 0, 0))
        return *code;
    const QString folder = line.has("project") ? line.value("project") : QDir::currentPath();
    if (!QDir(folder).exists())
        return fail({domain::ErrorCode::FolderMissing, folder.toStdString(), {}, {}});
    const std::vector<doctor::Check> checks = doctor::diagnose(doctor::gatherFacts(folder));
    const char* const words[] = {"ok     ", "warning", "BAD    "};
    const char* const ids[] = {"good", "warning", "bad"};
    QJsonArray list;
    for (const doctor::Check& check : checks) {
        const auto verdict = static_cast<std::size_t>(check.verdict);
        if (line.has("json")) {
            list.append(QJsonObject{{QStringLiteral("check"), QLatin1String(check.id)},
                                    {QStringLiteral("verdict"), QLatin1String(ids[verdict])},
                                    {QStringLiteral("finding"), check.finding},
                                    {QStringLiteral("advice"), check.advice}});
            continue;
        }
        print(QStringLiteral("%1  %2").arg(QLatin1String(words[verdict]), check.finding));
        if (!check.advice.isEmpty())
            print(QStringLiteral("         → %1").arg(check.advice));
    }
    if (line.has("json"))
        printJson({{QStringLiteral("checks"), list}});
    return doctor::worst(checks) == doctor::Verdict::Bad ? Failed : Done;
}

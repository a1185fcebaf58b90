#include "assisting_run.h"

#include "core/launch/run_launch.h"

void addRunOption(CommandLine& line)
{
    line.add("run", "The run that is asked: its number, latest, or none.", "RUN", "latest");
}

domain::Result<std::optional<AssistingRun>> assistingRun(const store::Project& project, const CommandLine& line)
{
    const QString name = line.value("run");
    const bool isLatest = name == QLatin1String("latest");
    if (name == QLatin1String("none"))
        return std::nullopt;
    const auto runs = project.runs();
    if (!runs)
        return tl::unexpected(runs.error());
    if (isLatest && runs->empty())
        return std::nullopt;
    const auto row = launch::findRun(project, name);
    if (!row)
        return tl::unexpected(row.error());
    auto answers = assist::RunAnswers::open(launch::folderOf(project, *row), project.schema());
    if (!answers)
        return tl::unexpected(answers.error());
    if (!answers->hasAnswered()) {
        if (isLatest)
            return std::nullopt;
        return domain::fail(domain::ErrorCode::RunNotFinished, "run " + name.toStdString(),
                            {.found = "no predictions yet"});
    }
    return AssistingRun{*row, std::move(*answers)};
}

QString runText(const std::optional<AssistingRun>& run)
{
    if (!run)
        return QStringLiteral("no run");
    const QString title = run->row.title.isEmpty() ? run->row.preset : run->row.title;
    return QStringLiteral("run %1").arg(run->row.number.value) + (title.isEmpty() ? QString() : QStringLiteral(", ") + title);
}

QJsonValue runJson(const std::optional<AssistingRun>& run)
{
    return run ? QJsonValue(static_cast<qint64>(run->row.number.value)) : QJsonValue();
}

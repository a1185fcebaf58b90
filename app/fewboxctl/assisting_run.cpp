#include "assisting_run.h"

#include "core/assist/asked_runs.h"
#include "core/launch/answering.h"
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
    std::optional<store::RunRow> row;
    if (isLatest) {
        const auto latest = launch::latestAnswering(project);
        if (!latest)
            return tl::unexpected(latest.error());
        row = *latest;
        if (!row)
            return std::nullopt;
    } else {
        const auto named = launch::findRun(project, name);
        if (!named)
            return tl::unexpected(named.error());
        row = *named;
    }
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

domain::Result<FilmRuns> FilmRuns::of(const store::Project& project, const CommandLine& line)
{
    FilmRuns films(project);
    if (line.value("run") == QLatin1String("latest")) {
        auto runs = project.runs();
        if (!runs)
            return tl::unexpected(runs.error());
        films.m_unopened = assist::runsAskedUnbidden(
            std::move(*runs), [&](const store::RunRow& row) { return launch::canAnswer(project, row); });
    } else {
        auto run = assistingRun(project, line);
        if (!run)
            return tl::unexpected(run.error());
        if (*run)
            films.m_opened.push_back(std::make_unique<AssistingRun>(std::move(**run)));
    }
    if (films.m_unopened.empty() && films.m_opened.empty())
        return domain::fail(domain::ErrorCode::RunMissing, line.value("run").toStdString(),
                            {.found = "no run that has answered in " + project.folder().toStdString()});
    return films;
}

domain::Result<const AssistingRun*> FilmRuns::speaking(const QString& identity)
{
    for (const auto& run : m_opened) {
        if (run->answers.has(identity))
            return run.get();
    }
    while (!m_unopened.empty()) {
        const store::RunRow row = m_unopened.front();
        m_unopened.erase(m_unopened.begin());
        auto answers = assist::RunAnswers::open(launch::folderOf(*m_project, row), m_project->schema());
        if (!answers) { // an older one may be whole
            m_failure = m_failure.value_or(answers.error());
            continue;
        }
        m_opened.push_back(std::make_unique<AssistingRun>(AssistingRun{row, std::move(*answers)}));
        if (m_opened.back()->answers.has(identity))
            return m_opened.back().get();
    }
    if (m_failure)
        return tl::unexpected(*m_failure);
    return nullptr;
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

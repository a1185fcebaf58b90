// The run that assists: what `next`, `proposals` and `suspicions` ask.
#pragma once

#include "command.h"

#include "core/assist/project_films.h"

#include <memory>
#include <vector>

/// --run, with "latest" as its default.
void addRunOption(CommandLine& line);

struct AssistingRun {
    store::RunRow row;
    assist::RunAnswers answers;
};
/// None: `--run none`, or "latest" in a project without a run that has answered. RunMissing; RunNotFinished where the named
/// one has not answered.
domain::Result<std::optional<AssistingRun>> assistingRun(const store::Project& project, const CommandLine& line);
/// The run that speaks of one film, by the window's rule (assist::runsAskedUnbidden) where --run is "latest".
class FilmRuns {
public:
    /// Errors: those of assistingRun for a run that is named; RunMissing where none can speak.
    static domain::Result<FilmRuns> of(const store::Project& project, const CommandLine& line);
    /// nullptr: none has answered the film. Valid as long as this is. Errors: those of the run's files, where no other
    /// run has answered.
    domain::Result<const AssistingRun*> speaking(const QString& identity);

private:
    explicit FilmRuns(const store::Project& project) : m_project(&project) {}
    const store::Project* m_project;
    std::vector<store::RunRow> m_unopened; ///< newest first; the next one is opened when those before have not answered
    std::vector<std::unique_ptr<AssistingRun>> m_opened;
    std::optional<domain::Error> m_failure; ///< of the newest that could not be opened
};
/// "run 3, paper" in words; "no run" for none.
QString runText(const std::optional<AssistingRun>& run);
QJsonValue runJson(const std::optional<AssistingRun>& run); ///< its number; null for none

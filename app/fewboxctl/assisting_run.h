// The run that assists: what `next`, `proposals` and `suspicions` ask.
#pragma once

#include "command.h"

#include "core/assist/project_films.h"

/// --run, with "latest" as its default.
void addRunOption(CommandLine& line);

struct AssistingRun {
    store::RunRow row;
    assist::RunAnswers answers;
};
/// None: `--run none`, or "latest" in a project without a run that has answered. RunMissing; RunNotFinished where the named
/// one has not answered.
domain::Result<std::optional<AssistingRun>> assistingRun(const store::Project& project, const CommandLine& line);
/// "run 3, paper" in words; "no run" for none.
QString runText(const std::optional<AssistingRun>& run);
QJsonValue runJson(const std::optional<AssistingRun>& run); ///< its number; null for none

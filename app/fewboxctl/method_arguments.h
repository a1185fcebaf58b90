// Every setting of the method as an option, and a split of one's own: what `train` and `experiment` share.
#pragma once

#include "command.h"

#include "core/domain/method_options.h"
#include "core/domain/split.h"

#include <optional>

/// --preset, --readings, --split and one option for each setting.
void addMethodOptions(CommandLine& line);

/// The preset (without one: what fits this machine), then the readings, then the settings that were given. An error is
/// one of usage.
domain::Result<domain::MethodOptions> methodOptionsOf(const CommandLine& line);

/// --split's file; none if it was not given.
domain::Result<std::optional<domain::Split>> splitOf(const CommandLine& line);
/// What a split left of the project, on standard error.
void tellSplit(const domain::SplitCounts& counts);

// The worklist's filter and order as options: what `list` shows and `assign` takes.
#pragma once

#include "command.h"

void addFilterOptions(CommandLine& line);
bool hasFilter(const CommandLine& line);
/// OptionUnknown, OptionOutOfRange: they name the option and what it knows. ReaderUnknown, RunMissing.
domain::Result<store::WorklistFilter> filterOf(const store::Project& project, const CommandLine& line);

void addOrderOptions(CommandLine& line);
domain::Result<store::WorklistOrder> orderOf(const store::Project& project, const CommandLine& line);

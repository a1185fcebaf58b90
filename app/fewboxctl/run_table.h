// A run's table and cases, printed: what `train` ends with and `evaluate` asks for.
#pragma once

#include "core/evaluation/case_scores.h"
#include "core/store/project.h"

#include <optional>

/// Everything that is not said here is the run's own.
struct RunTableRequest {
    std::optional<evaluation::Stage> stage;
    std::optional<evaluation::RegionRule> rule;
    std::optional<double> cut;
    std::optional<evaluation::Readout> readout;
    domain::Connectivity connectivity = domain::Connectivity::Eight;
    bool boxesOfNow = false; ///< today's boxes instead of those it was trained with
    int cases = 0;           ///< the worst so many; −1: all; in JSON any number but 0 means all
    bool json = false;
};

/// Returns the command's exit code.
int printRunTable(const store::Project&, const store::RunRow&, const RunTableRequest&);

// One run of the worker from its start to its end.
#pragma once

#include "core/runs/events.h"
#include "core/runs/run_folder.h"

#include <functional>
#include <stop_token>

namespace experiment {

struct RunEnd {
    int exitCode = -1; ///< as runs::WorkerProcess::ended
    runs::RunStatus status;
};

struct RunListener {
    std::function<void(const runs::Event&)> event;
    std::function<void(const runs::RunStatus&)> status;
    std::function<bool()> enough; ///< asked after every event: stop with a checkpoint
};

/// Turns this thread's event loop meanwhile. A request to stop lets the worker write a checkpoint. A worker that another
/// program left ending is waited for.
RunEnd runToEnd(const runs::RunFolder& folder, bool resume, const std::stop_token& stop, const RunListener& listener);

} // namespace experiment

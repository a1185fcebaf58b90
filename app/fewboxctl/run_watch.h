// Stays with a worker until it ends: progress on the terminal, Ctrl-C as a wish to stop with a checkpoint.
#pragma once

#include "core/runs/run_folder.h"
#include "core/runs/worker_process.h"

struct WatchedEnd {
    int exitCode = 0; ///< the worker's
    int warnings = 0; ///< that it gave
    int leftOut = 0;  ///< images that took no part, each with its warning
    runs::RunStatus status;
};

/// `quiet`: no progress, warnings alone.
WatchedEnd watchWorker(const runs::RunFolder& folder, runs::WorkerProcess::Task task, bool resume, bool quiet);

// What the status line says of the run that is under way, or of the one that failed last.
#pragma once

#include "ui/shell/status_line.h"
#include "ui/training/run_launcher.h"

namespace shell {

/// `lastFailed`: none while another has been started since. `runCount`: of the project; -1: not counted yet.
RunState runState(const training::RunLauncher& launcher, domain::RunId lastFailed, qint64 runCount);

} // namespace shell

// What is said when a run has ended, and the ways on from there.
#pragma once

#include "ui/shell/notice_list.h"
#include "ui/training/run_launcher.h"

#include <functional>

namespace shell {

/// Where the ways lead.
struct RunWays {
    std::function<void()> show, audit, resume;
    std::function<void(const QString& file)> openLog;
};

/// `launcher` saw the run end. A failed one can be resumed from here where that helps; its other ways (other settings,
/// a smaller batch) stand beside it in Train, where they can be looked at first.
Notice runEndNotice(const training::RunLauncher& launcher, domain::RunId run, const RunWays& ways);

} // namespace shell

// Folds side by side, as many as the machine bears, while one thread looks after wishes.
#pragma once

#include "core/worker/run_start.h"

#include <functional>
#include <optional>

namespace worker {

/// Calls work(0) … work(count − 1) on run.parallel threads of run.threads each, and polls the run's control meanwhile. A
/// wish to stop, an error or an exception (translated; its subject is `subject(i)`) lets nothing new begin. The first
/// error.
std::optional<domain::Error> besideEachOther(RunStart& run, std::size_t count,
                                             const std::function<domain::Done(std::size_t)>& work,
                                             const std::function<std::string(std::size_t)>& subject);

} // namespace worker

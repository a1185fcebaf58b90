// What the first-run tour says, and beside what.
#pragma once

#include "ui/shell/tour.h"

namespace shell {

class Desk;

/// Five, with the keys as they are now. The desk has a project and outlives them.
std::vector<TourStep> tourSteps(Desk& desk);

} // namespace shell

// Which runs are asked what they say of a film when nobody chose one: by the window and by fewboxctl alike.
#pragma once

#include "core/store/records.h"

#include <vector>

namespace assist {

/// The newest of these that has answered the film speaks. Finished ones alone, newest first and at most three: a run holds
/// its training set in memory, and whoever wants an older run's word asks for it by its number.
std::vector<store::RunRow> runsAskedUnbidden(std::vector<store::RunRow> runs);

} // namespace assist

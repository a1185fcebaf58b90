// Which runs are asked what they say of a film when nobody chose one: by the window and by fewboxctl alike.
#pragma once

#include "core/store/records.h"

#include <functional>
#include <vector>

namespace assist {

/// The newest of these that has answered the film speaks. Those that can answer (launch::canAnswer) alone, newest first and
/// at most three: a run holds its training set in memory, and whoever wants an older run's word asks for it by its number.
std::vector<store::RunRow> runsAskedUnbidden(std::vector<store::RunRow> runs,
                                             const std::function<bool(const store::RunRow&)>& canAnswer);

} // namespace assist

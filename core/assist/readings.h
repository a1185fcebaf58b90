// The project's opinions as agreement compares them.
#pragma once

#include "core/evaluation/agreement.h"
#include "core/store/readings.h"

namespace assist {

/// Without blinded readings that are not done: what their readers have said so far may still change, and nobody else may
/// know it yet. Project::opinions() has already left out what the current reader may not see.
std::vector<evaluation::Reading> readingsOf(const std::vector<store::Opinion>& opinions);

} // namespace assist

// Read's actions that come in rows, and what its hand does: for the palette, the cheat sheet and the keys.
#pragma once

#include "core/domain/finding.h"

#include <functional>

class QObject;

namespace kit {
class ActionRegistry;
}

namespace annotate {

/// "finding.0" … with the findings' digits, "label.0" … with Shift and the digit. `context` guards the handlers.
void registerFindingActions(kit::ActionRegistry& registry, const domain::FindingSchema& schema, QObject* context,
                            const std::function<void(int finding)>& box, const std::function<void(int finding)>& label);
/// Arrows, Tab, drags: they belong to the box under the hand and have no key to change.
void registerBoxGestures(kit::ActionRegistry& registry);

} // namespace annotate

// The actions of Audit: through the table, over the film, and a finding's digit for its map.
#pragma once

#include "core/domain/finding.h"
#include "ui/kit/action_registry.h"

#include <functional>
#include <vector>

namespace audit {

class CaseFigures;
class CasesPanel;
class OverlayPanel;

/// What the actions reach. The panels live as long as the registry's context.
struct AuditHands {
    CasesPanel& cases;
    CaseFigures& figures;
    OverlayPanel& overlay;
    std::function<void()> secondLook, openInRead, draw;
    std::function<void(int finding)> showFinding, onlyFinding;
};

/// Registers them in the scope "audit" and returns their ids: all of them need a case.
std::vector<QString> registerAuditActions(kit::ActionRegistry& registry, const domain::FindingSchema& schema, QObject* context,
                                          const AuditHands& hands);

} // namespace audit

#include "ui/audit/early_look.h"

#include "core/store/project.h"

namespace audit {

domain::Result<bool> recordEarlyLook(store::Project& project, domain::ImageId image)
{
    if (project.isReadOnly() || !project.currentReader())
        return false;
    const auto facts = project.facts(image);
    if (!facts)
        return tl::unexpected(facts.error());
    if (facts->state == store::ReadState::Done)
        return false;
    if (!facts->modelSeenEarly) {
        if (const auto look = project.perform(store::ShowModel{image}); !look)
            return tl::unexpected(look.error());
    }
    return true;
}

} // namespace audit

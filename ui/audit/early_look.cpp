#include "ui/audit/early_look.h"

#include "core/store/project.h"

namespace audit {

domain::Result<Look> lookAt(const store::Project& project, domain::ImageId image)
{
    if (project.isReadOnly() || !project.currentReader())
        return Look::Free;
    return project.facts(image).map([](const store::ImageFacts& facts) {
        return facts.blinded                            ? Look::Blinded
               : facts.state == store::ReadState::Done ? Look::Free
               : facts.modelSeenEarly                  ? Look::Seen
                                                       : Look::Early;
    });
}

domain::Done recordEarlyLook(store::Project& project, domain::ImageId image)
{
    if (const auto look = project.perform(store::ShowModel{image}); !look)
        return tl::unexpected(look.error());
    return {};
}

} // namespace audit

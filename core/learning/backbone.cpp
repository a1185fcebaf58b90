#include "core/learning/backbone.h"

#include "core/learning/resnet.h"
#include "core/learning/small_backbone.h"

namespace learning {

std::unique_ptr<Backbone> makeBackbone(const BackboneOptions& options)
{
    if (options.name == "small")
        return std::make_unique<SmallBackbone>(options);
    return std::make_unique<ResNet>(options);
}

std::vector<std::string> backboneNames()
{
    return {"resnetv2_18", "resnetv2_26", "resnetv2_34", "resnetv2_50", "resnetv2_101", "small"};
}

} // namespace learning

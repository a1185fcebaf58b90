#include "core/store/gesture_rules.h"

#include "core/store/desk_rules.h"

#include <limits>

namespace store {

using domain::Box;
using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

Result<Box> boxWithin(const Box& box, domain::Size image)
{
    if (!box.isFinite() || box.width < 0 || box.height < 0)
        return fail(ErrorCode::BoxInvalid, "box",
                    {.found = describe(box), .expected = "finite numbers, sides of at least 1 px"});
    const Box clipped =
        image.isEmpty()
            ? domain::intersection(box, {0, 0, std::numeric_limits<int>::max(), std::numeric_limits<int>::max()})
            : domain::clippedTo(box, image);
    if (clipped.width < 1 || clipped.height < 1)
        return fail(ErrorCode::BoxTooSmall, "box",
                    {.found = describe(box), .expected = "at least 1 px a side within the image"});
    return clipped;
}

Done applyRules(Stroke& stroke, const Gesture& gesture, const domain::FindingSchema& schema)
{
    Desk desk(stroke, schema);
    return std::visit([&](const auto& act) { return apply(desk, act); }, gesture);
}

} // namespace store

// Whole-image labels, the reading's state, the wish for a second look.
#include "core/store/desk_rules.h"

namespace store {

using domain::Done;
using domain::Label;

Done apply(Desk& desk, const SetLabel& set)
{
    if (auto done = desk.checkImage(set.image); !done)
        return done;
    if (auto done = desk.checkFinding(set.finding); !done)
        return done;
    static const char* const words[] = {"not asked", "absent", "unsure", "present"};
    desk.describe(set.image, set.finding, {{QStringLiteral("label"), QLatin1String(words[int(set.label)])}});
    return desk.setLabel(set.finding, set.label).and_then([&] {
        return desk.stroke.id() ? desk.beginReading() : Done{};
    });
}

Done apply(Desk& desk, const SetNoFinding& set)
{
    if (auto done = desk.checkImage(set.image); !done)
        return done;
    desk.describe(set.image, -1);
    for (int finding = 0; finding < desk.schema.count(); ++finding)
        if (auto done = desk.setLabel(finding, Label::Absent); !done)
            return done;
    return desk.stroke.id() ? desk.beginReading() : Done{};
}

Done apply(Desk& desk, const SetReadState& set)
{
    if (auto done = desk.checkImage(set.image); !done)
        return done;
    const auto old = readStateInForce(desk.stroke.database(), desk.stroke.reader(), set.image);
    if (!old)
        return tl::unexpected(old.error());
    const ReadState before = *old ? (*old)->second : ReadState::New;
    if (before == set.state)
        return {};
    static const char* const words[] = {"new", "in progress", "done"};
    desk.describe(set.image, -1, {{QStringLiteral("state"), QLatin1String(words[int(set.state)])}});
    if (*old)
        if (auto done = desk.stroke.end(FactKind::ReadState, (*old)->first); !done)
            return done;
    return set.state == ReadState::New ? Done{} : desk.stroke.addReadState(set.state);
}

Done apply(Desk& desk, const SetSecondLook& set)
{
    if (auto done = desk.checkImage(set.image); !done)
        return done;
    const auto old = secondLookInForce(desk.stroke.database(), desk.stroke.reader(), set.image);
    if (!old)
        return tl::unexpected(old.error());
    if (old->has_value() == set.wanted)
        return {};
    desk.describe(set.image, -1, {{QStringLiteral("wanted"), set.wanted}});
    return set.wanted ? desk.stroke.addSecondLook() : desk.stroke.end(FactKind::SecondLook, **old);
}

} // namespace store

// Boxes and points: how they come, move, change their finding and go.
#include "core/store/desk_rules.h"

#include <algorithm>

namespace store {

using domain::Done;

namespace {

const auto idPart = QStringLiteral("id"), boxPart = QStringLiteral("box"), toPart = QStringLiteral("to"),
           atPart = QStringLiteral("at"), fromPart = QStringLiteral("from"), goesOnPart = QStringLiteral("goes_on"),
           andOthersPart = QStringLiteral("and_others");

// What a box and a point have each of their own; the rules below are the same for both.
struct BoxMark {
    static constexpr FactKind kind = FactKind::Box;
    static const QString& placePart() { return boxPart; }
    static auto own(const Desk& desk, domain::BoxId id) { return desk.ownBox(id); }
    static Done add(Desk& desk, int finding, const domain::Box& place, domain::BoxId id = {})
    {
        return desk.stroke.addBox(finding, place, id).map([](auto) {});
    }
};

struct PointMark {
    static constexpr FactKind kind = FactKind::Point;
    static const QString& placePart() { return atPart; }
    static auto own(const Desk& desk, domain::PointId id) { return desk.ownPoint(id); }
    static Done add(Desk& desk, int finding, domain::Point place, domain::PointId id = {})
    {
        return desk.stroke.addPoint(finding, place, id).map([](auto) {});
    }
};

template <class Mark, class Place>
Done drawMark(Desk& desk, domain::ImageId image, int finding, const Place& drawn)
{
    const auto place = desk.placed(image, finding, drawn);
    if (!place)
        return tl::unexpected(place.error());
    desk.describe(image, finding, {{Mark::placePart(), numbers(*place)}});
    return Mark::add(desk, finding, *place)
        .and_then([&] { return desk.implyPresent(finding); })
        .and_then([&] { return desk.beginReading(); });
}

template <class Mark, class Id, class Place>
Done moveMark(Desk& desk, Id id, const Place& to, bool goesOn)
{
    const auto old = Mark::own(desk, id);
    if (!old)
        return tl::unexpected(old.error());
    const auto place = desk.placed(old->image, old->finding, to);
    if (!place)
        return tl::unexpected(place.error());
    if (*place == old->place)
        return {};
    QJsonObject parts{{idPart, qint64(id.value)}, {toPart, numbers(*place)}};
    if (goesOn) {
        const auto before = desk.stroke.lastIfSameKindOf(id.value);
        if (!before)
            return tl::unexpected(before.error());
        if (*before)
            parts.insert(goesOnPart, qint64(before->value));
    }
    desk.describe(old->image, old->finding, parts);
    return desk.stroke.end(Mark::kind, old->fact)
        .and_then([&] { return Mark::add(desk, old->finding, *place, id); })
        .and_then([&] { return desk.beginReading(); });
}

template <class Mark, class Id>
Done setMarkFinding(Desk& desk, Id id, int finding)
{
    const auto old = Mark::own(desk, id);
    if (!old)
        return tl::unexpected(old.error());
    if (auto done = desk.checkFinding(finding); !done)
        return done;
    if (old->finding == finding)
        return {};
    desk.describe(old->image, finding, {{idPart, qint64(id.value)}, {fromPart, desk.nameOf(old->finding)}});
    return desk.stroke.end(Mark::kind, old->fact)
        .and_then([&] { return Mark::add(desk, finding, old->place, id); })
        .and_then([&] { return desk.returnLabel(old->finding); })
        .and_then([&] { return desk.implyPresent(finding); })
        .and_then([&] { return desk.beginReading(); });
}

template <class Mark, class Id>
Done removeMark(Desk& desk, Id id)
{
    const auto old = Mark::own(desk, id);
    if (!old)
        return tl::unexpected(old.error());
    desk.describe(old->image, old->finding, {{idPart, qint64(id.value)}, {Mark::placePart(), numbers(old->place)}});
    return desk.stroke.end(Mark::kind, old->fact)
        .and_then([&] { return desk.returnLabel(old->finding); })
        .and_then([&] { return desk.beginReading(); });
}

} // namespace

Done apply(Desk& desk, const DrawBox& draw) { return drawMark<BoxMark>(desk, draw.image, draw.finding, draw.box); }
Done apply(Desk& desk, const MoveBox& move) { return moveMark<BoxMark>(desk, move.box, move.to, move.goesOn); }
Done apply(Desk& desk, const SetBoxFinding& change) { return setMarkFinding<BoxMark>(desk, change.box, change.finding); }
Done apply(Desk& desk, const RemoveBox& remove) { return removeMark<BoxMark>(desk, remove.box); }

Done apply(Desk& desk, const TakeOverBox& take)
{
    const auto imported = desk.importedBox(take.box);
    if (!imported)
        return tl::unexpected(imported.error());
    const auto place = desk.placed(imported->image, imported->finding, take.to);
    if (!place)
        return tl::unexpected(place.error());
    desk.describe(imported->image, imported->finding,
                  {{idPart, qint64(take.box.value)}, {toPart, numbers(*place)}, {andOthersPart, take.andOthers}});
    Database& database = desk.stroke.database();
    const auto own = boxesInForce(database, desk.stroke.reader(), imported->image, imported->finding);
    if (!own)
        return tl::unexpected(own.error());
    const auto all = boxesInForce(database, {}, imported->image, imported->finding);
    if (!all)
        return tl::unexpected(all.error());
    // The one that was taken hold of first: it is the box that this gesture makes.
    if (auto done = BoxMark::add(desk, imported->finding, *place); !done)
        return done;
    if (own->empty() || take.andOthers) {
        for (const BoxFact& other : *all) {
            const bool isThere = std::any_of(own->begin(), own->end(), [&](const BoxFact& mine) { return mine.place == other.place; });
            if (other.box == take.box || isThere)
                continue;
            const auto cut = desk.placed(other.image, other.finding, other.place);
            if (!cut) // imported before the image's size was known, and not on the image
                continue;
            if (auto done = BoxMark::add(desk, other.finding, *cut); !done)
                return done;
        }
    }
    return desk.implyPresent(imported->finding).and_then([&] { return desk.beginReading(); });
}

Done apply(Desk& desk, const DrawPoint& draw) { return drawMark<PointMark>(desk, draw.image, draw.finding, draw.at); }
Done apply(Desk& desk, const MovePoint& move) { return moveMark<PointMark>(desk, move.point, move.to, move.goesOn); }
Done apply(Desk& desk, const SetPointFinding& change) { return setMarkFinding<PointMark>(desk, change.point, change.finding); }
Done apply(Desk& desk, const RemovePoint& remove) { return removeMark<PointMark>(desk, remove.point); }

Done apply(Desk& desk, const DrawBoxFromPoint& draw)
{
    const auto old = desk.ownPoint(draw.point);
    if (!old)
        return tl::unexpected(old.error());
    const auto place = desk.placed(old->image, old->finding, draw.box);
    if (!place)
        return tl::unexpected(place.error());
    desk.describe(old->image, old->finding,
                  {{idPart, qint64(draw.point.value)}, {atPart, numbers(old->place)}, {boxPart, numbers(*place)}});
    // The label that the point implied is kept: the box says the same.
    return desk.stroke.end(FactKind::Point, old->fact)
        .and_then([&] { return BoxMark::add(desk, old->finding, *place); })
        .and_then([&] { return desk.beginReading(); });
}

} // namespace store

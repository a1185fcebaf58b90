// Boxes and points: how they come, move, change their finding and go.
#include "core/store/desk_rules.h"

namespace store {

using domain::Done;

namespace {

const auto idPart = QStringLiteral("id"), boxPart = QStringLiteral("box"), toPart = QStringLiteral("to"),
           atPart = QStringLiteral("at"), fromPart = QStringLiteral("from");

Done nothing(auto) { return {}; }

} // namespace

Done apply(Desk& desk, const DrawBox& draw)
{
    const auto place = desk.placed(draw.image, draw.finding, draw.box);
    if (!place)
        return tl::unexpected(place.error());
    desk.describe(draw.image, draw.finding, {{boxPart, numbers(*place)}});
    return desk.stroke.addBox(draw.finding, *place)
        .and_then(nothing<domain::BoxId>)
        .and_then([&] { return desk.implyPresent(draw.finding); })
        .and_then([&] { return desk.beginReading(); });
}

Done apply(Desk& desk, const MoveBox& move)
{
    const auto old = desk.ownBox(move.box);
    if (!old)
        return tl::unexpected(old.error());
    const auto place = desk.placed(old->image, old->finding, move.to);
    if (!place)
        return tl::unexpected(place.error());
    if (*place == old->place)
        return {};
    desk.describe(old->image, old->finding, {{idPart, qint64(move.box.value)}, {toPart, numbers(*place)}});
    return desk.stroke.end(FactKind::Box, old->fact)
        .and_then([&] { return desk.stroke.addBox(old->finding, *place, old->box); })
        .and_then(nothing<domain::BoxId>)
        .and_then([&] { return desk.beginReading(); });
}

Done apply(Desk& desk, const SetBoxFinding& change)
{
    const auto old = desk.ownBox(change.box);
    if (!old)
        return tl::unexpected(old.error());
    if (auto done = desk.checkFinding(change.finding); !done)
        return done;
    if (old->finding == change.finding)
        return {};
    desk.describe(old->image, change.finding,
                  {{idPart, qint64(change.box.value)}, {fromPart, desk.nameOf(old->finding)}});
    return desk.stroke.end(FactKind::Box, old->fact)
        .and_then([&] { return desk.stroke.addBox(change.finding, old->place, old->box); })
        .and_then(nothing<domain::BoxId>)
        .and_then([&] { return desk.returnLabel(old->finding); })
        .and_then([&] { return desk.implyPresent(change.finding); })
        .and_then([&] { return desk.beginReading(); });
}

Done apply(Desk& desk, const RemoveBox& remove)
{
    const auto old = desk.ownBox(remove.box);
    if (!old)
        return tl::unexpected(old.error());
    desk.describe(old->image, old->finding, {{idPart, qint64(remove.box.value)}, {boxPart, numbers(old->place)}});
    return desk.stroke.end(FactKind::Box, old->fact)
        .and_then([&] { return desk.returnLabel(old->finding); })
        .and_then([&] { return desk.beginReading(); });
}

Done apply(Desk& desk, const DrawPoint& draw)
{
    const auto place = desk.placed(draw.image, draw.finding, draw.at);
    if (!place)
        return tl::unexpected(place.error());
    desk.describe(draw.image, draw.finding, {{atPart, numbers(*place)}});
    return desk.stroke.addPoint(draw.finding, *place)
        .and_then(nothing<domain::PointId>)
        .and_then([&] { return desk.implyPresent(draw.finding); })
        .and_then([&] { return desk.beginReading(); });
}

Done apply(Desk& desk, const MovePoint& move)
{
    const auto old = desk.ownPoint(move.point);
    if (!old)
        return tl::unexpected(old.error());
    const auto place = desk.placed(old->image, old->finding, move.to);
    if (!place)
        return tl::unexpected(place.error());
    if (*place == old->place)
        return {};
    desk.describe(old->image, old->finding, {{idPart, qint64(move.point.value)}, {toPart, numbers(*place)}});
    return desk.stroke.end(FactKind::Point, old->fact)
        .and_then([&] { return desk.stroke.addPoint(old->finding, *place, old->point); })
        .and_then(nothing<domain::PointId>)
        .and_then([&] { return desk.beginReading(); });
}

Done apply(Desk& desk, const SetPointFinding& change)
{
    const auto old = desk.ownPoint(change.point);
    if (!old)
        return tl::unexpected(old.error());
    if (auto done = desk.checkFinding(change.finding); !done)
        return done;
    if (old->finding == change.finding)
        return {};
    desk.describe(old->image, change.finding,
                  {{idPart, qint64(change.point.value)}, {fromPart, desk.nameOf(old->finding)}});
    return desk.stroke.end(FactKind::Point, old->fact)
        .and_then([&] { return desk.stroke.addPoint(change.finding, old->place, old->point); })
        .and_then(nothing<domain::PointId>)
        .and_then([&] { return desk.returnLabel(old->finding); })
        .and_then([&] { return desk.implyPresent(change.finding); })
        .and_then([&] { return desk.beginReading(); });
}

Done apply(Desk& desk, const RemovePoint& remove)
{
    const auto old = desk.ownPoint(remove.point);
    if (!old)
        return tl::unexpected(old.error());
    desk.describe(old->image, old->finding, {{idPart, qint64(remove.point.value)}, {atPart, numbers(old->place)}});
    return desk.stroke.end(FactKind::Point, old->fact)
        .and_then([&] { return desk.returnLabel(old->finding); })
        .and_then([&] { return desk.beginReading(); });
}

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
        .and_then([&] { return desk.stroke.addBox(old->finding, *place); })
        .and_then(nothing<domain::BoxId>)
        .and_then([&] { return desk.beginReading(); });
}

} // namespace store

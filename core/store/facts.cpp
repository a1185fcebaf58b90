#include "core/store/facts.h"

#include "core/store/fact_rows.h"

#include <QDateTime>

namespace store {

using domain::BoxId;
using domain::Done;
using domain::GestureId;
using domain::ImageId;
using domain::PointId;
using domain::ReaderId;
using domain::Result;

domain::Label reportedLabel(quint64 present, quint64 absent, quint64 unsure, int finding)
{
    using domain::Label;
    const quint64 bit = quint64(1) << finding;
    return present & bit  ? Label::Present
           : absent & bit ? Label::Absent
           : unsure & bit ? Label::Unsure
                          : Label::NotAsked;
}

QString idList(const std::vector<ImageId>& images)
{
    QByteArray list = "[";
    for (const ImageId image : images)
        list += (list.size() > 1 ? "," : "") + QByteArray::number(qint64(image.value));
    return QString::fromLatin1(list + "]");
}

QByteArray tableOf(FactKind kind)
{
    switch (kind) {
    case FactKind::Label:
        return "label";
    case FactKind::Box:
        return "box";
    case FactKind::ReadState:
        return "read_state";
    case FactKind::SecondLook:
        return "second_look";
    case FactKind::Point:
        return "point";
    case FactKind::ProposalAnswer:
        return "proposal_answer";
    case FactKind::Assignment:
        return "assignment";
    case FactKind::Adjudication:
        return "adjudication";
    case FactKind::SuspicionAnswer:
        return "suspicion_answer";
    case FactKind::AddedFinding:
        break;
    }
    return "added_finding";
}

Result<std::optional<LabelFact>> labelInForce(Database& database, ReaderId reader, ImageId image, int finding)
{
    Statement query(database, R"(
        SELECT id, gesture, value, implied FROM label_in_force
        WHERE image = :image AND reader = :reader AND finding = :finding)");
    query.bind(":image", image).bind(":reader", reader).bind(":finding", finding);
    const auto row = query.next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    return LabelFact{query.integer(0), query.id<GestureId>(1), domain::Label(query.number(2)), query.number(3) != 0};
}

namespace {

const QByteArray selectBoxFact = "SELECT id, box, coalesce(reader, 0), image, finding, x, y, width, height FROM box_in_force ";

BoxFact boxFact(const Statement& row)
{
    return {row.integer(0),      row.id<BoxId>(1),
            row.id<ReaderId>(2), row.id<ImageId>(3),
            row.number(4),       {row.real(5), row.real(6), row.real(7), row.real(8)}};
}

} // namespace

Result<std::optional<BoxFact>> boxInForce(Database& database, BoxId box)
{
    Statement query(database, selectBoxFact + "WHERE box = :box");
    const auto row = query.bind(":box", box).next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(boxFact(query)) : std::nullopt;
}

Result<std::vector<BoxFact>> boxesInForce(Database& database, ReaderId reader, ImageId image, int finding)
{
    std::vector<BoxFact> boxes;
    Statement query(database, selectBoxFact + "WHERE image = :image AND coalesce(reader, 0) = :reader AND finding = :finding ORDER BY box");
    query.bind(":image", image).bind(":reader", qint64(reader.value)).bind(":finding", finding);
    return eachRow(query, [&] { boxes.push_back(boxFact(query)); }).map([&] { return std::move(boxes); });
}

Result<std::optional<PointFact>> pointInForce(Database& database, PointId point)
{
    Statement query(database,
                    "SELECT id, point, reader, image, finding, x, y FROM point_in_force WHERE point = :point");
    query.bind(":point", point);
    const auto row = query.next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    return PointFact{query.integer(0),      query.id<PointId>(1), query.id<ReaderId>(2),
                     query.id<ImageId>(3),  query.number(4),      {query.real(5), query.real(6)}};
}

Result<qint64> marksInForce(Database& database, ReaderId reader, ImageId image, int finding)
{
    Statement query(database, R"(
        SELECT (SELECT count(*) FROM box_in_force WHERE image = :image AND reader = :reader AND finding = :finding)
             + (SELECT count(*) FROM point_in_force WHERE image = :image AND reader = :reader AND finding = :finding))");
    query.bind(":image", image).bind(":reader", reader).bind(":finding", finding);
    return query.next().map([&](bool) { return query.integer(0); });
}

Result<bool> readsBlinded(Database& database, ReaderId reader, ImageId image)
{
    Statement query(database, "SELECT 1 FROM blinded_reading WHERE image = :image AND reader = :reader");
    return query.bind(":image", image).bind(":reader", reader).next();
}

Result<std::optional<std::pair<qint64, ReadState>>> readStateInForce(Database& database, ReaderId reader, ImageId image)
{
    Statement query(database, "SELECT id, state FROM read_state_in_force WHERE image = :image AND reader = :reader");
    query.bind(":image", image).bind(":reader", reader);
    const auto row = query.next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    return std::pair(query.integer(0), ReadState(query.number(1)));
}

Result<std::optional<qint64>> secondLookInForce(Database& database, ReaderId reader, ImageId image)
{
    Statement query(database, "SELECT id FROM second_look_in_force WHERE image = :image AND reader = :reader");
    query.bind(":image", image).bind(":reader", reader);
    const auto row = query.next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(query.integer(0)) : std::nullopt;
}

Result<GestureId> insertGesture(Database& database, ReaderId reader, const char* kind, ImageId image, int finding,
                                GestureId undoes, const QString& parts)
{
    Statement insert(database, R"(
        INSERT INTO gesture (reader, at, kind, image, finding, undoes, parts)
        VALUES (:reader, :at, :kind, :image, :finding, :undoes, :parts))");
    insert.bind(":reader", reader)
        .bind(":at", QDateTime::currentMSecsSinceEpoch())
        .bind(":kind", QString::fromLatin1(kind));
    insert.bind(":image", image).bind(":finding", finding).bind(":undoes", undoes).bind(":parts", parts);
    return insert.run().map([&] { return GestureId{insert.lastInsertId()}; });
}

Result<BoxId> insertBox(Database& database, GestureId gesture, ReaderId reader, ImageId image, int finding,
                        const domain::Box& place, BoxId box)
{
    const auto last = database.integer("SELECT max(id) FROM box");
    if (!last)
        return tl::unexpected(last.error());
    const qint64 fact = last->value_or(0) + 1;
    if (!box)
        box = BoxId{fact}; // a box is called by its first fact
    Statement insert(database, R"(
        INSERT INTO box (id, box, gesture, reader, image, finding, x, y, width, height, frame_width, frame_height)
        VALUES (:id, :box, :gesture, :reader, :image, :finding, :x, :y, :width, :height,
                (SELECT width FROM image WHERE id = :image), (SELECT height FROM image WHERE id = :image)))");
    insert.bind(":id", fact).bind(":box", box).bind(":gesture", gesture).bind(":reader", reader).bind(":image", image);
    insert.bind(":finding", finding).bind(":x", place.x).bind(":y", place.y);
    insert.bind(":width", place.width).bind(":height", place.height);
    return insert.run().map([&] { return box; });
}

Result<PointId> insertPoint(Database& database, GestureId gesture, ReaderId reader, ImageId image, int finding,
                            domain::Point place, PointId point)
{
    const auto last = database.integer("SELECT max(id) FROM point");
    if (!last)
        return tl::unexpected(last.error());
    const qint64 fact = last->value_or(0) + 1;
    if (!point)
        point = PointId{fact}; // as a box, called by its first fact
    Statement insert(database, R"(
        INSERT INTO point (id, point, gesture, reader, image, finding, x, y, frame_width, frame_height)
        VALUES (:id, :point, :gesture, :reader, :image, :finding, :x, :y,
                (SELECT width FROM image WHERE id = :image), (SELECT height FROM image WHERE id = :image)))");
    insert.bind(":id", fact).bind(":point", point).bind(":gesture", gesture).bind(":reader", reader);
    insert.bind(":image", image).bind(":finding", finding).bind(":x", place.x).bind(":y", place.y);
    return insert.run().map([&] { return point; });
}

Done takeBack(Database& database, GestureId gesture, GestureId by)
{
    for (const FactKind kind : allFactKinds) {
        const QByteArray table = tableOf(kind);
        Statement made(database, "INSERT INTO " + table +
                                     "_fate (fact, gesture, in_force) "
                                     "SELECT id, :by, 0 FROM " +
                                     table + " WHERE gesture = :gesture");
        if (auto done = made.bind(":by", by).bind(":gesture", gesture).run(); !done)
            return done;
        Statement turned(database, "INSERT INTO " + table +
                                       "_fate (fact, gesture, in_force) "
                                       "SELECT fact, :by, 1 - in_force FROM " +
                                       table + "_fate WHERE gesture = :gesture");
        if (auto done = turned.bind(":by", by).bind(":gesture", gesture).run(); !done)
            return done;
    }
    return {};
}

} // namespace store

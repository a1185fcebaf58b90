#include "core/store/facts.h"

#include <QDateTime>

namespace store {

using domain::BoxId;
using domain::Done;
using domain::GestureId;
using domain::ImageId;
using domain::ReaderId;
using domain::Result;

namespace {

constexpr FactKind allKinds[] = {FactKind::Label, FactKind::Box, FactKind::ReadState, FactKind::SecondLook};

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
        break;
    }
    return "second_look";
}

} // namespace

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

Result<std::optional<BoxFact>> boxInForce(Database& database, BoxId box)
{
    Statement query(database, R"(
        SELECT id, box, coalesce(reader, 0), image, finding, x, y, width, height FROM box_in_force WHERE box = :box)");
    query.bind(":box", box);
    const auto row = query.next();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return std::nullopt;
    return BoxFact{query.integer(0),      query.id<BoxId>(1),
                   query.id<ReaderId>(2), query.id<ImageId>(3),
                   query.number(4),       {query.real(5), query.real(6), query.real(7), query.real(8)}};
}

Result<qint64> boxesInForce(Database& database, ReaderId reader, ImageId image, int finding)
{
    Statement query(database, R"(
        SELECT count(*) FROM box_in_force
        WHERE image = :image AND reader = :reader AND (:finding = -1 OR finding = :finding))");
    query.bind(":image", image).bind(":reader", reader).bind(":finding", finding);
    return query.next().map([&](bool) { return query.integer(0); });
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

Done takeBack(Database& database, GestureId gesture, GestureId by)
{
    for (const FactKind kind : allKinds) {
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

// --- Stroke

void Stroke::describe(ImageId image, int finding, const QString& parts)
{
    m_image = image;
    m_finding = finding;
    m_parts = parts;
}

Done Stroke::begin()
{
    if (m_id)
        return {};
    const auto id = insertGesture(m_database, m_reader, m_kind, m_image, m_finding, {}, m_parts);
    if (!id)
        return tl::unexpected(id.error());
    m_id = *id;
    return {};
}

Done Stroke::setFate(FactKind kind, qint64 fact, bool inForce)
{
    if (auto done = begin(); !done)
        return done;
    Statement insert(m_database, "INSERT INTO " + tableOf(kind) +
                                     "_fate (fact, gesture, in_force) VALUES (:fact, :gesture, :in_force)");
    return insert.bind(":fact", fact).bind(":gesture", m_id).bind(":in_force", int(inForce)).run();
}

Done Stroke::end(FactKind kind, qint64 fact)
{
    return setFate(kind, fact, false);
}

Done Stroke::addLabel(int finding, domain::Label label, bool implied)
{
    if (auto done = begin(); !done)
        return done;
    Statement insert(m_database, R"(
        INSERT INTO label (gesture, reader, image, finding, value, implied)
        VALUES (:gesture, :reader, :image, :finding, :value, :implied))");
    insert.bind(":gesture", m_id).bind(":reader", m_reader).bind(":image", m_image);
    return insert.bind(":finding", finding).bind(":value", int(label)).bind(":implied", int(implied)).run();
}

Done Stroke::addBox(int finding, const domain::Box& place, BoxId box)
{
    if (auto done = begin(); !done)
        return done;
    const auto stored = insertBox(m_database, m_id, m_reader, m_image, finding, place, box);
    if (!stored)
        return tl::unexpected(stored.error());
    return {};
}

Done Stroke::addReadState(ReadState state)
{
    if (auto done = begin(); !done)
        return done;
    Statement insert(
        m_database,
        "INSERT INTO read_state (gesture, reader, image, state) VALUES (:gesture, :reader, :image, :state)");
    return insert.bind(":gesture", m_id)
        .bind(":reader", m_reader)
        .bind(":image", m_image)
        .bind(":state", int(state))
        .run();
}

Done Stroke::addSecondLook()
{
    if (auto done = begin(); !done)
        return done;
    Statement insert(m_database, "INSERT INTO second_look (gesture, reader, image) VALUES (:gesture, :reader, :image)");
    return insert.bind(":gesture", m_id).bind(":reader", m_reader).bind(":image", m_image).run();
}

Done Stroke::reviveLabelEndedBy(GestureId gesture, int finding)
{
    std::vector<qint64> ended;
    {
        Statement query(m_database, R"(
            SELECT l.id FROM label_fate f JOIN label l ON l.id = f.fact
            WHERE f.gesture = :gesture AND f.in_force = 0
              AND l.reader = :reader AND l.image = :image AND l.finding = :finding)");
        query.bind(":gesture", gesture).bind(":reader", m_reader).bind(":image", m_image).bind(":finding", finding);
        auto row = query.next();
        for (; row && *row; row = query.next())
            ended.push_back(query.integer(0));
        if (!row)
            return tl::unexpected(row.error());
    }
    for (const qint64 fact : ended)
        if (auto done = setFate(FactKind::Label, fact, true); !done)
            return done;
    return {};
}

} // namespace store

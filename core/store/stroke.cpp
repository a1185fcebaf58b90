#include "core/store/stroke.h"

namespace store {

using domain::BoxId;
using domain::Done;
using domain::GestureId;
using domain::ImageId;
using domain::PointId;
using domain::ReaderId;
using domain::Result;

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

Result<GestureId> Stroke::lastIfSameKindOf(qint64 mark) const
{
    Statement query(m_database, R"(
        SELECT id FROM gesture WHERE id = (SELECT max(id) FROM gesture WHERE reader = :reader)
            AND CASE WHEN kind = :kind THEN json_extract(parts, '$.id') = :mark END)");
    query.bind(":reader", m_reader).bind(":kind", QString::fromLatin1(m_kind)).bind(":mark", mark);
    return query.next().map([&](bool found) { return found ? query.id<GestureId>(0) : GestureId{}; });
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

Result<BoxId> Stroke::addBox(int finding, const domain::Box& place, BoxId box)
{
    return begin().and_then([&] { return insertBox(m_database, m_id, m_reader, m_image, finding, place, box); });
}

Result<PointId> Stroke::addPoint(int finding, domain::Point place, PointId point)
{
    return begin().and_then([&] { return insertPoint(m_database, m_id, m_reader, m_image, finding, place, point); });
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

Done Stroke::addModelLook()
{
    if (auto done = begin(); !done)
        return done;
    Statement insert(m_database, "INSERT INTO model_look (gesture, reader, image) VALUES (:gesture, :reader, :image)");
    return insert.bind(":gesture", m_id).bind(":reader", m_reader).bind(":image", m_image).run();
}

Done Stroke::addProposalAnswer(const ProposalAnswer& answer, BoxId drawn)
{
    if (auto done = begin(); !done)
        return done;
    Statement insert(m_database, R"(
        INSERT INTO proposal_answer (gesture, reader, image, finding, run, x, y, width, height, frame_width,
                                     frame_height, answer, box)
        VALUES (:gesture, :reader, :image, :finding, :run, :x, :y, :width, :height,
                (SELECT width FROM image WHERE id = :image), (SELECT height FROM image WHERE id = :image),
                :answer, :box))");
    insert.bind(":gesture", m_id).bind(":reader", m_reader).bind(":image", m_image).bind(":finding", answer.finding);
    insert.bind(":run", answer.run).bind(":x", answer.proposed.x).bind(":y", answer.proposed.y);
    insert.bind(":width", answer.proposed.width).bind(":height", answer.proposed.height);
    return insert.bind(":answer", int(answer.answer)).bind(":box", drawn).run();
}

namespace {

/// All images at once: a person may hand out a hundred thousand in one step. Those that are assigned otherwise now.
constexpr const char* newlyAssigned = R"(
    FROM (SELECT DISTINCT value AS image FROM json_each(:images)) AS w
    WHERE coalesce((SELECT 1 + blinded FROM assigned WHERE reader = :reader AND image = w.image), 0) <> :kind )";

} // namespace

Result<qint64> Stroke::newAssignments(const std::vector<ImageId>& images, ReaderId reader, AssignmentKind kind) const
{
    Statement query(m_database, QByteArray("SELECT count(*) ") + newlyAssigned);
    query.bind(":images", idList(images)).bind(":reader", reader).bind(":kind", int(kind));
    return query.next().map([&](bool) { return query.integer(0); });
}

Done Stroke::addAssignments(const std::vector<ImageId>& images, ReaderId reader, AssignmentKind kind)
{
    if (auto done = begin(); !done)
        return done;
    Statement insert(m_database, QByteArray("INSERT INTO assignment (gesture, reader, image, kind) "
                                            "SELECT :gesture, :reader, w.image, :kind ") +
                                     newlyAssigned + "ORDER BY w.image");
    insert.bind(":gesture", m_id).bind(":images", idList(images));
    return insert.bind(":reader", reader).bind(":kind", int(kind)).run();
}

Done Stroke::addAdjudication(const Adjudicate& adjudicate)
{
    if (auto done = begin(); !done)
        return done;
    Statement insert(m_database, R"(
        INSERT INTO adjudication (gesture, reader, image, finding, value, way, frame_width, frame_height)
        VALUES (:gesture, :reader, :image, :finding, :value, :way,
                (SELECT width FROM image WHERE id = :image), (SELECT height FROM image WHERE id = :image)))");
    insert.bind(":gesture", m_id).bind(":reader", m_reader).bind(":image", m_image);
    insert.bind(":finding", adjudicate.finding).bind(":value", int(adjudicate.label));
    if (auto done = insert.bind(":way", int(adjudicate.way)).run(); !done)
        return done;
    const qint64 adjudication = insert.lastInsertId();
    for (const domain::Box& box : adjudicate.boxes) {
        Statement place(m_database, R"(
            INSERT INTO adjudicated_box (adjudication, x, y, width, height)
            VALUES (:adjudication, :x, :y, :width, :height))");
        place.bind(":adjudication", adjudication).bind(":x", box.x).bind(":y", box.y);
        if (auto done = place.bind(":width", box.width).bind(":height", box.height).run(); !done)
            return done;
    }
    return {};
}

Done Stroke::addSuspicionAnswer(const AnswerSuspicion& answer)
{
    if (auto done = begin(); !done)
        return done;
    Statement insert(m_database, R"(
        INSERT INTO suspicion_answer (gesture, reader, image, finding, suspicion, confirmed)
        VALUES (:gesture, :reader, :image, :finding, :suspicion, :confirmed))");
    insert.bind(":gesture", m_id).bind(":reader", m_reader).bind(":image", m_image).bind(":finding", answer.finding);
    return insert.bind(":suspicion", answer.key).bind(":confirmed", int(answer.confirmed)).run();
}

Done Stroke::addFinding(int position, const domain::Finding& finding)
{
    if (auto done = begin(); !done)
        return done;
    Statement insert(m_database, R"(
        INSERT INTO added_finding (gesture, reader, position, name, short_name, boxed)
        VALUES (:gesture, :reader, :position, :name, :short_name, :boxed))");
    insert.bind(":gesture", m_id).bind(":reader", m_reader).bind(":position", position);
    insert.bind(":name", QString::fromStdString(finding.name));
    return insert.bind(":short_name", QString::fromStdString(finding.shortName)).bind(":boxed", int(finding.boxed)).run();
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

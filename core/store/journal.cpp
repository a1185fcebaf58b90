// Gestures in, undone, done again; and the list of them.
//
// A person's gesture is a step; it is in force unless an undo of it is; an undo is in force unless a redo of it exists. Both are
// gestures themselves, so the state of undo is in the journal and survives restarts.
#include "core/store/acknowledgement.h"
#include "core/store/fact_rows.h"
#include "core/store/facts.h"
#include "core/store/gesture_rules.h"
#include "core/store/project_private.h"
#include "core/store/worklist.h"

#include <QJsonDocument>

#include <algorithm>

namespace store {

using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::GestureId;
using domain::ImageId;
using domain::Result;

namespace {

/// undone_by is the undo that holds, or NULL.
QByteArray selectEntry()
{
    return R"(
        SELECT g.id, g.at, coalesce(g.reader, 0), r.name, g.kind, coalesce(g.image, 0), i.name, g.finding, g.parts,
               coalesce(g.undoes, 0),
               (SELECT u.id FROM gesture u WHERE u.undoes = g.id AND u.kind = 'undo'
                AND NOT EXISTS (SELECT 1 FROM gesture n WHERE n.undoes = u.id)) AS undone_by
        FROM gesture g LEFT JOIN reader r ON r.id = g.reader LEFT JOIN image i ON i.id = g.image )";
}

/// The gestures of people that are steps: a look at the model cannot be unseen.
constexpr const char* isStep = " g.undoes IS NULL AND g.reader IS NOT NULL AND g.kind <> 'show-model' ";

/// Of those, what undo takes back. A finding stays, and undo passes over it, once somebody else's word names it, in force
/// or not (it may come back), or a later one of somebody else's stands behind it, or a run may have learned with it. What
/// its own reader said with it is taken back before it.
constexpr const char* canBeTakenBack = R"(
    CASE WHEN g.kind <> 'add-finding' THEN 1 ELSE NOT EXISTS (
        SELECT 1 FROM added_finding a WHERE a.gesture = g.id AND (
            EXISTS (SELECT 1 FROM added_finding_in_force l WHERE l.position > a.position AND l.reader <> g.reader)
            OR EXISTS (SELECT 1 FROM (
                SELECT gesture, finding, reader FROM box UNION ALL SELECT gesture, finding, reader FROM label
                UNION ALL SELECT gesture, finding, reader FROM point
                UNION ALL SELECT gesture, finding, reader FROM proposal_answer
                UNION ALL SELECT gesture, finding, reader FROM adjudication
                UNION ALL SELECT gesture, finding, reader FROM suspicion_answer) f
                WHERE f.finding = a.position AND f.gesture > g.id AND coalesce(f.reader, 0) <> g.reader)
            OR EXISTS (SELECT 1 FROM report_label f WHERE f.gesture > g.id
                       AND ((f.present | f.absent | f.unsure) >> a.position) & 1)
            OR EXISTS (SELECT 1 FROM run f WHERE f.created >= g.at))) END )";

JournalEntry readEntry(const Statement& row)
{
    JournalEntry entry;
    entry.id = row.id<GestureId>(0);
    entry.at = QDateTime::fromMSecsSinceEpoch(row.integer(1), Qt::UTC);
    entry.readerId = row.id<domain::ReaderId>(2);
    entry.reader = row.text(3);
    entry.kind = row.text(4);
    entry.image = row.id<ImageId>(5);
    entry.imageName = row.text(6);
    entry.finding = row.number(7);
    entry.parts = QJsonDocument::fromJson(row.text(8).toUtf8()).object();
    entry.undoes = row.id<GestureId>(9);
    entry.undoneBy = row.id<GestureId>(10);
    entry.undone = bool(entry.undoneBy);
    return entry;
}

/// A person's gesture; a look at the model too is a moment that one can go back to.
Result<std::optional<JournalEntry>> entryOf(Database& database, GestureId id)
{
    Statement query(database, selectEntry() + "WHERE g.id = :id AND g.undoes IS NULL AND g.reader IS NOT NULL");
    const auto row = query.bind(":id", id).next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(readEntry(query)) : std::nullopt;
}

/// None: it begins a step.
GestureId goesOnFrom(const JournalEntry& entry) { return GestureId{entry.parts[QStringLiteral("goes_on")].toInteger()}; }

/// The gestures in force that are one step with this last one of it, the newest first.
Result<std::vector<JournalEntry>> stepEndingWith(Database& database, const JournalEntry& last)
{
    std::vector<JournalEntry> step{last};
    while (const GestureId before = goesOnFrom(step.back())) {
        const auto entry = entryOf(database, before);
        if (!entry)
            return tl::unexpected(entry.error());
        if (!*entry || (*entry)->undone)
            break;
        step.push_back(**entry);
    }
    return step;
}

Result<std::optional<JournalEntry>> lastInForce(Database& database, domain::ReaderId reader)
{
    Statement query(database, selectEntry() + R"(
        WHERE g.reader = :reader AND undone_by IS NULL AND )" + isStep + "AND" + canBeTakenBack +
                                  "ORDER BY g.id DESC LIMIT 1");
    const auto row = query.bind(":reader", reader).next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(readEntry(query)) : std::nullopt;
}

struct Redoable {
    JournalEntry entry; ///< the person's gesture
    GestureId undo;     ///< what took it back
};

/// The last undo that was not done again, unless the reader has done something else since.
Result<std::optional<Redoable>> lastUndone(Database& database, domain::ReaderId reader)
{
    GestureId undo;
    GestureId gesture;
    {
        Statement query(database, R"(
            SELECT u.id, u.undoes FROM gesture u
            WHERE u.reader = :reader AND u.kind = 'undo'
              AND NOT EXISTS (SELECT 1 FROM gesture n WHERE n.undoes = u.id)
              AND u.id > (SELECT coalesce(max(g.id), 0) FROM gesture g WHERE g.reader = :reader AND )" + QByteArray(isStep) +
                                    ") ORDER BY u.id DESC LIMIT 1");
        const auto row = query.bind(":reader", reader).next();
        if (!row)
            return tl::unexpected(row.error());
        if (!*row)
            return std::nullopt;
        undo = query.id<GestureId>(0);
        gesture = query.id<GestureId>(1);
    }
    Statement query(database, selectEntry() + "WHERE g.id = :id");
    const auto row = query.bind(":id", gesture).next();
    if (!row)
        return tl::unexpected(row.error());
    return Redoable{readEntry(query), undo};
}

/// A gesture about many images is an assignment.
Done refresh(Database& database, ImageId image, GestureId gesture)
{
    return image ? refreshWorklist(database, {image}) : refreshAssigned(database, gesture);
}

/// A gesture `kind` that takes `gesture` back; a redo takes an undo back.
Result<GestureId> storeTakingBack(Database& database, domain::ReaderId reader, const char* kind, GestureId gesture,
                                  const JournalEntry& entry)
{
    const auto by = insertGesture(database, reader, kind, entry.image, entry.finding, gesture, {});
    if (!by)
        return by;
    return takeBack(database, gesture, *by)
        .and_then([&] { return refresh(database, entry.image, *by); })
        .map([&] { return *by; });
}

Result<std::vector<JournalEntry>> undoAll(Database& database, domain::ReaderId reader, std::vector<JournalEntry> entries)
{
    for (JournalEntry& entry : entries) {
        const auto by = storeTakingBack(database, reader, "undo", entry.id, entry);
        if (!by)
            return tl::unexpected(by.error());
        entry.undone = true;
        entry.undoneBy = *by;
    }
    return entries;
}

/// Is no position another finding's? One of them may be longer.
bool agree(const domain::FindingSchema& a, const domain::FindingSchema& b)
{
    return a.count() < b.count() ? b.beginsWith(a) : a.beginsWith(b);
}

/// An undone finding comes back where it was, or not at all: facts name it by its position.
Done checkPlaceIsFree(Database& database, const JournalEntry& entry)
{
    if (entry.kind != QLatin1String("add-finding"))
        return {};
    Statement query(database, R"(
        SELECT a.name FROM added_finding a WHERE a.gesture = :gesture
            AND a.position <> (SELECT count(*) FROM schema_finding))");
    const auto taken = query.bind(":gesture", entry.id).next();
    if (!taken)
        return tl::unexpected(taken.error());
    return *taken ? fail(ErrorCode::FindingExists, query.text(0).toStdString(),
                         {.found = "somebody has added another finding since, in its place"})
                  : Done{};
}

/// The step that was done again; none: there is nothing to redo.
Result<std::optional<JournalEntry>> redoOne(Database& database, domain::ReaderId reader)
{
    auto last = lastUndone(database, reader);
    if (!last)
        return tl::unexpected(last.error());
    if (!*last)
        return std::nullopt;
    JournalEntry entry = std::move((*last)->entry);
    if (auto done = checkPlaceIsFree(database, entry); !done)
        return tl::unexpected(done.error());
    const auto by = storeTakingBack(database, reader, "redo", (*last)->undo, entry);
    if (!by)
        return tl::unexpected(by.error());
    entry.undone = false;
    entry.undoneBy = {};
    return entry;
}

Done checkOwnStep(GestureId step, const std::optional<JournalEntry>& entry, domain::ReaderId reader)
{
    if (!entry)
        return fail(ErrorCode::StepUnknown, std::to_string(step.value));
    if (entry->readerId != reader)
        return fail(ErrorCode::StepUnknown, std::to_string(step.value), {.found = "a step of " + entry->reader.toStdString()});
    return {};
}

} // namespace

Result<std::vector<JournalEntry>> Project::Private::takeBackSteps(
    Project& project, const std::function<Result<std::vector<JournalEntry>>(Database&)>& act)
{
    Database& database = db(&project);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto last = database.integer("SELECT max(id) FROM gesture");
    if (!last)
        return tl::unexpected(last.error());
    auto entries = act(database);
    if (!entries || entries->empty())
        return entries;
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    (void)readSchemaAgain();
    for (std::size_t i = 1; i <= entries->size(); ++i) // one gesture of its own for each
        acknowledge(GestureId{last->value_or(0) + qint64(i)});
    const ImageId image = entries->front().image;
    const bool oneImage = std::all_of(entries->begin(), entries->end(), [&](const auto& e) { return e.image == image; });
    Q_EMIT project.changed(oneImage ? image : ImageId{});
    Q_EMIT project.undoStateChanged();
    return entries;
}

Result<GestureId> Project::perform(const Gesture& gesture)
{
    Database& database = d->db(this);
    // First, since a project that can only be read has no reader who is new to it.
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto reader = d->signingReader(database);
    if (!reader)
        return tl::unexpected(reader.error());
    const domain::FindingSchema seen = d->schema;
    if (auto done = d->followSchema(); !done)
        return tl::unexpected(done.error());
    if (!agree(seen, d->inForce)) // the gesture may name a finding by a position that is another's now
        return fail(ErrorCode::FindingUnknown, gestureKind(gesture), {.found = "a finding was taken back meanwhile"});
    Stroke stroke(database, *reader, gestureKind(gesture));
    if (auto done = applyRules(stroke, gesture, d->inForce); !done)
        return tl::unexpected(done.error());
    if (!stroke.id())
        return GestureId{};
    if (auto done = refresh(database, stroke.image(), stroke.id()); !done)
        return tl::unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    d->reader = *reader;
    acknowledge(stroke.id());
    if (std::holds_alternative<AddFinding>(gesture))
        (void)d->readSchemaAgain(); // the gesture is stored, whatever becomes of this
    Q_EMIT changed(stroke.image());
    Q_EMIT undoStateChanged();
    return stroke.id();
}

Result<JournalEntry> Project::undo()
{
    return d->takeBackSteps(*this, [&](Database& database) -> Result<std::vector<JournalEntry>> {
        const auto last = lastInForce(database, d->reader);
        if (!last)
            return tl::unexpected(last.error());
        if (!*last)
            return fail(ErrorCode::NothingToUndo, "");
        auto step = stepEndingWith(database, **last);
        return step ? undoAll(database, d->reader, std::move(*step)) : step;
    }).map([](const std::vector<JournalEntry>& entries) { return entries.front(); });
}

Result<std::vector<JournalEntry>> Project::undoTo(GestureId step, HistoryPoint point)
{
    return d->takeBackSteps(*this, [&](Database& database) -> Result<std::vector<JournalEntry>> {
        const auto chosen = entryOf(database, step);
        if (!chosen)
            return tl::unexpected(chosen.error());
        if (auto done = checkOwnStep(step, *chosen, d->reader); !done)
            return tl::unexpected(done.error());
        if ((*chosen)->undone)
            return fail(ErrorCode::StepUnknown, std::to_string(step.value), {.found = "undone already"});
        const auto whole = stepEndingWith(database, **chosen);
        if (!whole)
            return tl::unexpected(whole.error());
        const GestureId first = point == HistoryPoint::After ? GestureId{step.value + 1} : whole->back().id;
        std::vector<JournalEntry> later;
        Statement query(database, selectEntry() + R"(
            WHERE g.reader = :reader AND undone_by IS NULL AND g.id >= :first AND )" + isStep + "AND" + canBeTakenBack +
                                      "ORDER BY g.id DESC");
        query.bind(":reader", d->reader).bind(":first", first);
        if (auto done = eachRow(query, [&] { later.push_back(readEntry(query)); }); !done)
            return tl::unexpected(done.error());
        return undoAll(database, d->reader, std::move(later));
    });
}

Result<JournalEntry> Project::redo()
{
    return d->takeBackSteps(*this, [&](Database& database) -> Result<std::vector<JournalEntry>> {
        std::vector<JournalEntry> step;
        do {
            const auto next = redoOne(database, d->reader);
            if (!next)
                return tl::unexpected(next.error());
            if (!*next)
                return fail(ErrorCode::NothingToRedo, "");
            step.push_back(**next);
            const auto after = lastUndone(database, d->reader);
            if (!after)
                return tl::unexpected(after.error());
            if (!*after || goesOnFrom((*after)->entry) != step.back().id)
                return step;
        } while (true);
    }).map([](const std::vector<JournalEntry>& entries) { return entries.front(); });
}

Result<std::vector<JournalEntry>> Project::redoTo(GestureId step)
{
    return d->takeBackSteps(*this, [&](Database& database) -> Result<std::vector<JournalEntry>> {
        const auto chosen = entryOf(database, step);
        if (!chosen)
            return tl::unexpected(chosen.error());
        if (auto done = checkOwnStep(step, *chosen, d->reader); !done)
            return tl::unexpected(done.error());
        std::vector<JournalEntry> entries;
        if (!(*chosen)->undone)
            return entries;
        while (entries.empty() || entries.back().id != step) {
            const auto next = redoOne(database, d->reader);
            if (!next)
                return tl::unexpected(next.error());
            if (!*next)
                return fail(ErrorCode::StepUnknown, std::to_string(step.value),
                            {.found = "undone before something else was done"});
            entries.push_back(**next);
        }
        return entries;
    });
}

std::optional<JournalEntry> Project::undoable() const
{
    return lastInForce(d->db(this), d->reader).value_or(std::nullopt);
}

std::optional<JournalEntry> Project::redoable() const
{
    const auto last = lastUndone(d->db(this), d->reader).value_or(std::nullopt);
    return last ? std::optional(last->entry) : std::nullopt;
}

Result<std::vector<JournalEntry>> Project::journal(int latest) const
{
    return journal(JournalFilter{}, latest);
}

Result<std::vector<JournalEntry>> Project::journal(const JournalFilter& filter, int count) const
{
    // What others did to an image that this reader reads blinded would tell what they answered.
    QByteArray where = R"(
        WHERE (g.image IS NULL OR g.reader IS NULL OR g.reader = :asking
               OR NOT EXISTS (SELECT 1 FROM blinded_reading b WHERE b.reader = :asking AND b.image = g.image)))";
    if (filter.image)
        where += " AND (g.image = :image OR g.id IN (SELECT gesture FROM assignment WHERE image = :image))";
    if (filter.reader)
        where += " AND g.reader = :reader";
    if (filter.stepsOnly)
        // What goes on from a gesture is its reader's next one.
        where += R"( AND g.undoes IS NULL AND g.reader IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM gesture n WHERE n.id = (SELECT min(m.id) FROM gesture m WHERE m.reader = g.reader AND m.id > g.id)
                AND CASE WHEN n.kind IN ('move-box', 'move-point') THEN json_extract(n.parts, '$.goes_on') = g.id END))";
    if (filter.before)
        where += " AND g.id < :before";
    std::vector<JournalEntry> entries;
    Statement query(d->db(this), selectEntry() + where + " ORDER BY g.id DESC LIMIT :count");
    query.bind(":asking", qint64(d->reader.value)).bind(":count", count);
    if (filter.image)
        query.bind(":image", filter.image);
    if (filter.reader)
        query.bind(":reader", filter.reader);
    if (filter.before)
        query.bind(":before", filter.before);
    return eachRow(query, [&] { entries.push_back(readEntry(query)); }).map([&] { return std::move(entries); });
}

} // namespace store

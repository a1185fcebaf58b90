// Gestures in, undone, done again; and the list of them.
//
// A person's gesture is in force unless an undo of it is; an undo is in force unless a redo of it exists. Both are
// gestures themselves, so the state of undo is in the journal and survives restarts.
#include "core/store/facts.h"
#include "core/store/gesture_rules.h"
#include "core/store/project_private.h"
#include "core/store/worklist.h"

namespace store {

using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::GestureId;
using domain::ImageId;
using domain::Result;

namespace {

/// g.undone is 1 where an undo of it is in force.
QByteArray selectEntry()
{
    return R"(
        SELECT g.id, g.at, r.name, g.kind, g.image, g.finding,
               EXISTS (SELECT 1 FROM gesture u WHERE u.undoes = g.id AND u.kind = 'undo'
                       AND NOT EXISTS (SELECT 1 FROM gesture n WHERE n.undoes = u.id)) AS undone
        FROM gesture g LEFT JOIN reader r ON r.id = g.reader )";
}

JournalEntry readEntry(const Statement& row)
{
    return {row.id<GestureId>(0), QDateTime::fromMSecsSinceEpoch(row.integer(1), Qt::UTC),
            row.text(2),          row.text(3),
            row.id<ImageId>(4),   row.number(5),
            row.number(6) != 0};
}

Result<std::optional<JournalEntry>> lastInForce(Database& database, domain::ReaderId reader)
{
    Statement query(database, selectEntry() + R"(
        WHERE g.reader = :reader AND g.undoes IS NULL AND NOT undone ORDER BY g.id DESC LIMIT 1)");
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
              AND u.id > (SELECT coalesce(max(id), 0) FROM gesture WHERE reader = :reader AND undoes IS NULL)
            ORDER BY u.id DESC LIMIT 1)");
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

Done refresh(Database& database, domain::ReaderId reader, ImageId image)
{
    return refreshWorklist(database, {image}).and_then([&] { return refreshReading(database, reader, image); });
}

/// A gesture `kind` that takes `gesture` back; a redo takes an undo back.
Done storeTakingBack(Database& database, domain::ReaderId reader, const char* kind, GestureId gesture,
                     const JournalEntry& entry)
{
    const auto by = insertGesture(database, reader, kind, entry.image, entry.finding, gesture, {});
    if (!by)
        return tl::unexpected(by.error());
    return takeBack(database, gesture, *by).and_then([&] { return refresh(database, reader, entry.image); });
}

} // namespace

Result<GestureId> Project::perform(const Gesture& gesture)
{
    Database& database = d->db(this);
    // First, since a project that can only be read has no reader who is new to it.
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (!d->reader)
        return fail(ErrorCode::ReaderUnknown, "");
    Stroke stroke(database, d->reader, gestureKind(gesture));
    if (auto done = applyRules(stroke, gesture, d->schema); !done)
        return tl::unexpected(done.error());
    if (!stroke.id())
        return GestureId{};
    if (auto done = refresh(database, d->reader, stroke.image()); !done)
        return tl::unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    Q_EMIT changed(stroke.image());
    Q_EMIT undoStateChanged();
    return stroke.id();
}

Result<JournalEntry> Project::undo()
{
    Database& database = d->db(this);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto last = lastInForce(database, d->reader);
    if (!last)
        return tl::unexpected(last.error());
    if (!*last)
        return fail(ErrorCode::NothingToUndo, "");
    JournalEntry entry = **last;
    if (auto done = storeTakingBack(database, d->reader, "undo", entry.id, entry); !done)
        return tl::unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    entry.undone = true;
    Q_EMIT changed(entry.image);
    Q_EMIT undoStateChanged();
    return entry;
}

Result<JournalEntry> Project::redo()
{
    Database& database = d->db(this);
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto last = lastUndone(database, d->reader);
    if (!last)
        return tl::unexpected(last.error());
    if (!*last)
        return fail(ErrorCode::NothingToRedo, "");
    JournalEntry entry = (*last)->entry;
    if (auto done = storeTakingBack(database, d->reader, "redo", (*last)->undo, entry); !done)
        return tl::unexpected(done.error());
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    entry.undone = false;
    Q_EMIT changed(entry.image);
    Q_EMIT undoStateChanged();
    return entry;
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
    std::vector<JournalEntry> entries;
    Statement query(d->db(this), selectEntry() + "ORDER BY g.id DESC LIMIT :count");
    auto row = query.bind(":count", latest).next();
    for (; row && *row; row = query.next())
        entries.push_back(readEntry(query));
    if (!row)
        return tl::unexpected(row.error());
    return entries;
}

} // namespace store

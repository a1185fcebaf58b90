#include "core/store/migrated_copy.h"

#include "core/store/migrations.h"
#include "core/store/worklist.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

#include <mutex>
#include <utility>

namespace store {

namespace {

/// What tells one state of a project's file from another, without asking the file.
using Stamp = std::vector<std::pair<QDateTime, qint64>>;

Stamp stampOf(const QString& file)
{
    Stamp stamp;
    for (const char* part : {"", "-wal"}) {
        const QFileInfo info(file + QLatin1String(part));
        stamp.emplace_back(info.lastModified(), info.size());
    }
    return stamp;
}

/// The newest copy outlives those who look at it: a window opens a project beside its thread first, then on it.
struct Kept {
    std::mutex mutex;
    QString file;
    Stamp stamp;
    std::shared_ptr<const MigratedCopy> copy;
};

Kept& kept()
{
    static Kept one;
    static const bool isSaid = [] { // before Qt's own parts go
        qAddPostRoutine([] { one.copy.reset(); });
        return true;
    }();
    Q_UNUSED(isSaid);
    return one;
}

} // namespace

domain::Result<std::shared_ptr<const MigratedCopy>> MigratedCopy::of(Database& older)
{
    Kept& newest = kept();
    const std::scoped_lock lock(newest.mutex);
    const Stamp stamp = stampOf(older.file());
    if (newest.copy && newest.file == older.file() && newest.stamp == stamp)
        return newest.copy;
    std::shared_ptr<MigratedCopy> copy(new MigratedCopy);
    if (auto done = copy->make(older); !done) {
        domain::Error error = done.error();
        error.subject = copy->file().toStdString();
        return tl::unexpected(std::move(error));
    }
    newest.file = older.file();
    newest.stamp = stamp;
    newest.copy = copy;
    return newest.copy;
}

domain::Done MigratedCopy::make(Database& older)
{
    if (!m_folder.isValid())
        return domain::fail(domain::ErrorCode::FileUnwritable, {}, {.found = m_folder.errorString().toStdString()});
    // One state of the database, the log's changes in it (sqlite.org/lang_vacuum.html#vacuuminto).
    if (auto done = older.run("VACUUM INTO '" + file().replace(u'\'', QLatin1String("''")).toUtf8() + '\''); !done)
        return done;
    auto copy = Database::open(file());
    if (!copy)
        return tl::unexpected(copy.error());
    return migrate(**copy, releasedMigrations())
        .and_then([&] { return rebuildWorklistIfEmpty(**copy); })
        .and_then([&] { return (*copy)->run("PRAGMA journal_mode = DELETE"); }); // all in the one file: it is only read
}

} // namespace store

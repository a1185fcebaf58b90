#include "core/store/database.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QStorageInfo>
#include <QThread>

#include <atomic>
#include <utility>

namespace store {

using domain::Done;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr qint64 applicationId = 0x46574258; // "FWBX", sqlite.org/pragma.html#pragma_application_id

constexpr qint64 leastFree = 65536; // bytes

/// SQLite's primary result codes (sqlite.org/rescode.html); Qt reports extended ones.
enum SqliteCode { Perm = 3, Busy = 5, Locked = 6, ReadOnly = 8, IoError = 10, Corrupt = 11, Full = 13, CantOpen = 14, NotADb = 26 };

QSqlDatabase connectionOf(const QString& name)
{
    return QSqlDatabase::database(name, false);
}

} // namespace

// --- Statement

Statement::Statement(Database& database, const QByteArray& sql) : m_database(&database), m_sql(sql)
{
    ++database.m_living;
    auto& unused = database.m_unused[sql];
    if (!unused.empty()) {
        m_query = std::move(unused.back());
        unused.pop_back();
        m_prepared = true;
        return;
    }
    m_query = std::make_unique<QSqlQuery>(connectionOf(database.m_connection));
    m_query->setForwardOnly(true);
    m_prepared = m_query->prepare(QString::fromUtf8(sql)); // a failure is reported where it is run
}

Statement::~Statement()
{
    if (!m_query)
        return;
    --m_database->m_living;
    m_query->finish();
    if (m_prepared)
        m_database->m_unused[m_sql].push_back(std::move(m_query));
}

Statement& Statement::bind(const char* name, const QVariant& value)
{
    m_query->bindValue(QLatin1String(name), value);
    return *this;
}

Statement& Statement::bind(const char* name, const QString& value)
{
    return bind(name, QVariant(value.isNull() ? QStringLiteral("") : value));
}

Done Statement::run()
{
    const bool done = m_prepared && m_query->exec();
    if (!done)
        return tl::unexpected(m_database->error(m_query->lastError()));
    m_lastInsertId = m_query->lastInsertId().toLongLong(); // Qt forgets it in finish()
    m_query->finish();
    return {};
}

Result<bool> Statement::next()
{
    if (!m_executed && !(m_prepared && m_query->exec()))
        return tl::unexpected(m_database->error(m_query->lastError()));
    m_executed = true;
    if (m_query->next())
        return true;
    // QSqlQuery::next() is false at the end and on an error alike.
    if (m_query->lastError().isValid())
        return tl::unexpected(m_database->error(m_query->lastError()));
    return false;
}

// --- Database

Result<std::unique_ptr<Database>> Database::open(const QString& file)
{
    // The file is looked at through SQLite alone. POSIX drops every lock that a process holds on a file when it closes
    // any descriptor of it: to open and close it here would take the lock from a connection that is open already, and
    // the next program to leave would delete the write-ahead log under it (https://sqlite.org/howtocorrupt.html, 2.2).
    const auto access = accessTo(file);
    if (!access)
        return tl::unexpected(access.error());
    if (QFileInfo(file).size() == 0) // SQLite would take it for a new database
        return fail(ErrorCode::ProjectNotAProject, file.toStdString(),
                    {.found = "an empty file", .expected = "a project that Fewbox made"});

    std::unique_ptr<Database> database(new Database(file));
    database->m_access = *access;
    if (auto done = database->connect(); !done)
        return tl::unexpected(done.error());
    // Before anything is set: a stranger's database must stay as it is.
    const auto id = database->integer("PRAGMA application_id");
    if (!id)
        return tl::unexpected(id.error());
    if (id->value_or(0) != applicationId)
        return fail(ErrorCode::ProjectNotAProject, file.toStdString(),
                    {.found = "a SQLite database of another program", .expected = "a project that Fewbox made"});
    if (auto done = database->prepareConnection(); !done)
        return tl::unexpected(done.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::openCopy(const QString& file, const QString& copy)
{
    std::unique_ptr<Database> database(new Database(file));
    database->m_copy = copy;
    database->m_access = FileAccess::ReadAlone;
    if (auto done = database->connect().and_then([&] { return database->prepareConnection(); }); !done)
        return tl::unexpected(done.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString& file)
{
    std::unique_ptr<Database> database(new Database(file));
    if (auto done = database->connect(); !done)
        return tl::unexpected(done.error());
    if (auto done = database->prepareConnection(); !done)
        return tl::unexpected(done.error());
    if (auto done = database->run("PRAGMA application_id = " + QByteArray::number(applicationId)); !done)
        return tl::unexpected(done.error());
    return database;
}

Done Database::connect()
{
    static std::atomic<int> number = 0;
    m_connection = QStringLiteral("fewbox-store-%1").arg(++number);
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    if (!connection.isValid())
        return fail(ErrorCode::StoreFailed, m_file.toStdString(),
                    {.found = "no SQLite driver for Qt", .expected = "Qt's SQLite driver (Debian: libqt6sql6-sqlite)"});
    connection.setDatabaseName(connectionName(isCopy() ? m_copy : m_file, m_access));
    connection.setConnectOptions(isReadOnly()
                                     ? QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000;QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY")
                                     : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!connection.open())
        return tl::unexpected(error(connection.lastError()));
    return {};
}

Done Database::prepareConnection()
{
    // WAL: readers go on while one writes. FULL: what is committed survives a power cut.
    if (!isReadOnly())
        for (const char* sql : {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL"})
            if (auto done = run(sql); !done)
                return done;
    for (const char* sql : {"PRAGMA foreign_keys = ON", "PRAGMA temp_store = MEMORY", "PRAGMA cache_size = -32768"})
        if (auto done = run(sql); !done)
            return done;
    return run("CREATE TEMP TABLE touched (image INTEGER PRIMARY KEY)");
}

Database::~Database()
{
    disconnect();
}

void Database::disconnect()
{
    m_unused.clear();
    {
        QSqlDatabase connection = connectionOf(m_connection);
        if (connection.isOpen())
            connection.close();
    }
    QSqlDatabase::removeDatabase(m_connection);
}

Done Database::run(const QByteArray& sql)
{
    QSqlQuery query(connectionOf(m_connection));
    query.setForwardOnly(true);
    if (!query.exec(QString::fromUtf8(sql)))
        return tl::unexpected(error(query.lastError()));
    return {};
}

Result<std::optional<qint64>> Database::integer(const QByteArray& sql)
{
    Statement statement(*this, sql);
    const auto row = statement.next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(statement.integer(0)) : std::nullopt;
}

domain::Error Database::error(const QSqlError& error) const
{
    domain::Error result{ErrorCode::StoreFailed, m_file.toStdString(), error.databaseText().toStdString(), {}};
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case Busy:
    case Locked:
        result.code = ErrorCode::ProjectLocked;
        result.found.clear();
        break;
    case Full:
        result.code = ErrorCode::DiskFull;
        result.found.clear(); // SQLite says no more than the code does
        break;
    case IoError:
        // With no byte left even the shared memory beside the file cannot be made, and SQLite calls that an I/O error.
        if (const QStorageInfo disk(QFileInfo(m_file).absolutePath()); disk.isValid() && disk.bytesAvailable() < leastFree) {
            result.code = ErrorCode::DiskFull;
            result.found.clear();
        }
        break;
    case Perm:
    case ReadOnly:
    case CantOpen:
        result.code = ErrorCode::FileUnwritable;
        break;
    case Corrupt:
        result.code = ErrorCode::ProjectDamaged;
        break;
    case NotADb:
        result.code = ErrorCode::ProjectNotAProject;
        break;
    default:
        break;
    }
    return result;
}

Done Database::connectToWrite()
{
    if (isCopy())
        return fail(ErrorCode::FileUnwritable, m_file.toStdString(),
                    {.found = "an older version's project, shown from a copy; nothing can be stored here"});
    const auto access = accessTo(m_file);
    if (!access || *access != FileAccess::Write || m_living > 0)
        return fail(ErrorCode::FileUnwritable, m_file.toStdString(), {.found = "the file or its folder is read-only"});
    const FileAccess before = std::exchange(m_access, FileAccess::Write);
    const auto connectAnew = [this] {
        disconnect();
        return connect().and_then([this] { return prepareConnection(); });
    };
    auto done = connectAnew();
    if (!done) { // back to reading, so that the screen keeps what it shows
        m_access = before;
        (void)connectAnew();
    }
    return done;
}

Done Database::beginImmediate()
{
    if (m_settle)
        if (auto done = m_settle(); !done)
            return done;
    Q_ASSERT(!m_inTransaction);
    if (isReadOnly())
        if (auto done = connectToWrite(); !done)
            return done;
    // SQLite's own waiting backs off to 100 ms; an importer that commits every 50 ms would never let us in. So ask
    // every millisecond.
    if (auto done = run("PRAGMA busy_timeout = 0"); !done)
        return done;
    const QDeadlineTimer deadline(m_lockTimeoutMs);
    Done begun = run("BEGIN IMMEDIATE");
    while (!begun && begun.error().code == ErrorCode::ProjectLocked && !deadline.hasExpired()) {
        QThread::msleep(1);
        begun = run("BEGIN IMMEDIATE");
    }
    const Done restored = run("PRAGMA busy_timeout = 5000");
    m_inTransaction = begun.has_value();
    return begun ? restored : begun;
}

// --- Transaction

Result<Transaction> Transaction::begin(Database& database)
{
    if (auto done = database.beginImmediate(); !done)
        return tl::unexpected(done.error());
    return Transaction(database);
}

Transaction::~Transaction()
{
    if (!m_database)
        return;
    // Where SQLite has rolled back by itself (disk full) this one says so, and nothing is left to do.
    (void)m_database->run("ROLLBACK");
    m_database->m_inTransaction = false;
}

Done Transaction::commit()
{
    if (auto done = m_database->run("COMMIT"); !done)
        return done;
    m_database->m_inTransaction = false;
    m_database = nullptr;
    return {};
}

// --- Snapshot

Snapshot::Snapshot(Database& database)
{
    if (!database.m_inTransaction && database.run("BEGIN"))
        m_database = &database;
}

Snapshot::~Snapshot()
{
    if (m_database)
        (void)m_database->run("COMMIT");
}

} // namespace store

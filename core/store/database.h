// One SQLite connection, the statements prepared on it, and guarded transactions. Belongs to the thread that opened it.
#pragma once

#include "core/domain/error.h"
#include "core/domain/identifiers.h"
#include "core/store/file_access.h"

#include <QByteArray>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace store {

class Database;

/// One execution of a prepared statement: bind, then run() or next() until false. It goes back to the connection's
/// pool when it dies, and no read lock outlives it.
class Statement {
public:
    Statement(Database& database, const QByteArray& sql);
    Statement(Statement&&) = default;
    ~Statement();

    Statement& bind(const char* name, const QVariant& value);
    Statement& bind(const char* name, const QString& value); ///< a null string is stored as an empty one
    Statement& bind(const char* name, int value) { return bind(name, QVariant(value)); }
    Statement& bind(const char* name, qint64 value) { return bind(name, QVariant(value)); }
    Statement& bind(const char* name, double value) { return bind(name, QVariant(value)); }
    template <typename Tag> Statement& bind(const char* name, domain::Identifier<Tag> id)
    {
        return bind(name, id ? QVariant(qint64(id.value)) : QVariant()); // 0 means none: NULL
    }

    /// For statements without rows. Can be bound and run again.
    domain::Done run();
    /// Executes at the first call; false after the last row.
    domain::Result<bool> next();
    qint64 lastInsertId() const { return m_lastInsertId; } ///< of the last run()

    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    int number(int column) const { return m_query->value(column).toInt(); }
    double real(int column) const { return m_query->value(column).toDouble(); }
    QString text(int column) const { return m_query->value(column).toString(); }
    template <typename Id> Id id(int column) const { return Id{integer(column)}; }

private:
    Database* m_database;
    QByteArray m_sql;
    std::unique_ptr<QSqlQuery> m_query;
    bool m_prepared = false;
    bool m_executed = false;
    qint64 m_lastInsertId = 0;
};

class Database {
public:
    /// An existing file; one that cannot be written is opened for reading, and a transaction then says FileUnwritable
    /// until the file and its folder can be written again: then the connection is made anew.
    /// Errors: ProjectNotAProject, ProjectLocked, ProjectDamaged, FileUnwritable, DiskFull.
    static domain::Result<std::unique_ptr<Database>> open(const QString& file);
    static domain::Result<std::unique_ptr<Database>> create(const QString& file);
    /// What `copy` has, in the place of `file`, which goes by its name and folder: for reading only. A transaction says
    /// FileUnwritable.
    static domain::Result<std::unique_ptr<Database>> openCopy(const QString& file, const QString& copy);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    QString file() const { return m_file; }
    bool isReadOnly() const { return m_access != FileAccess::Write; }
    bool isCopy() const { return !m_copy.isEmpty(); }
    /// How long a gesture waits for another writer.
    void setLockTimeoutMs(int ms) { m_lockTimeoutMs = ms; }

    /// One statement without parameters or rows, not kept.
    domain::Done run(const QByteArray& sql);
    /// The first column of the first row; none where there is no row.
    domain::Result<std::optional<qint64>> integer(const QByteArray& sql);

    /// What SQLite says, as an error that a person can act on.
    domain::Error error(const QSqlError& error) const;

    /// Somebody with an open transaction on this connection (an import) is asked to commit it before another begins.
    void setSettle(std::function<domain::Done()> settle) { m_settle = std::move(settle); }

private:
    friend class Statement;
    friend class Transaction;
    friend class Snapshot;
    explicit Database(QString file) : m_file(std::move(file)) {}
    domain::Done connect();           ///< opens; asks and sets nothing
    void disconnect();
    domain::Done prepareConnection(); ///< what every connection of ours needs
    domain::Done connectToWrite();    ///< where it was opened for reading
    domain::Done beginImmediate();

    QString m_file;
    QString m_copy; ///< is opened instead, if it is not empty
    FileAccess m_access = FileAccess::Write;
    QString m_connection;
    std::unordered_map<QByteArray, std::vector<std::unique_ptr<QSqlQuery>>> m_unused; ///< prepared, by their text
    std::function<domain::Done()> m_settle;
    int m_lockTimeoutMs = 5000;
    int m_living = 0; ///< statements; while one lives its connection stays
    bool m_inTransaction = false;
};

/// Several statements that must agree. Commit is explicit; leaving early rolls back.
class Transaction {
public:
    /// Takes the write lock at once, waiting for another writer up to the lock timeout (ProjectLocked after it): a
    /// transaction that takes it later can fail half way.
    static domain::Result<Transaction> begin(Database& database);
    Transaction(Transaction&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    ~Transaction();
    domain::Done commit();

private:
    explicit Transaction(Database& database) : m_database(&database) {}
    Database* m_database;
};

/// Several questions that must agree: one state of the database for as long as this lives.
class Snapshot {
public:
    explicit Snapshot(Database& database);
    ~Snapshot();

private:
    Database* m_database = nullptr;
};

} // namespace store

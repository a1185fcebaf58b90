#include "core/store/migrations.h"

namespace store {

namespace {

std::vector<QByteArray> statements(const QByteArray& sql)
{
    std::vector<QByteArray> all;
    QByteArray current;
    for (const QByteArray& line : sql.split('\n')) {
        const qsizetype comment = line.indexOf("--");
        const QByteArray code = (comment < 0 ? line : line.left(comment)).trimmed();
        if (code.isEmpty())
            continue;
        current += code + '\n';
        if (code.endsWith(';')) {
            all.push_back(current);
            current.clear();
        }
    }
    return all;
}

domain::Result<int> version(Database& database)
{
    return database.integer("PRAGMA user_version").map([](std::optional<qint64> found) {
        return int(found.value_or(0));
    });
}

} // namespace

domain::Result<bool> isOlder(Database& database, const std::vector<Migration>& migrations)
{
    return version(database).map([&](int found) { return found < int(migrations.size()); });
}

domain::Done migrate(Database& database, const std::vector<Migration>& migrations)
{
    const int newest = int(migrations.size());
    auto found = version(database);
    if (!found)
        return tl::unexpected(found.error());
    if (*found > newest)
        return domain::fail(domain::ErrorCode::ProjectNewer, database.file().toStdString(),
                            {.found = std::to_string(*found), .expected = std::to_string(newest)});
    while (*found < newest) {
        auto transaction = Transaction::begin(database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        // Another program may have migrated while we waited for the lock.
        found = version(database);
        if (!found)
            return tl::unexpected(found.error());
        if (*found >= newest)
            return {};
        for (const QByteArray& statement : statements(migrations[std::size_t(*found)].sql))
            if (auto done = database.run(statement); !done)
                return done;
        if (auto done = database.run("PRAGMA user_version = " + QByteArray::number(*found + 1)); !done)
            return done;
        if (auto done = transaction->commit(); !done)
            return done;
        ++*found;
    }
    return {};
}

} // namespace store

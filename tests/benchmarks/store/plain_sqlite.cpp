#include "plain_sqlite.h"

#include "measure.h"

#ifdef FEWBOX_PLAIN_SQLITE
#include <sqlite3.h>

struct PlainSqlite::Private {
    sqlite3* database = nullptr;
};

PlainSqlite::PlainSqlite(const QString& file) : d(std::make_unique<Private>())
{
    if (sqlite3_open_v2(file.toUtf8().constData(), &d->database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(d->database));
    sqlite3_exec(d->database, "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32768", nullptr, nullptr, nullptr);
}

PlainSqlite::~PlainSqlite()
{
    sqlite3_close(d->database);
}

bool PlainSqlite::isThere()
{
    return true;
}

double PlainSqlite::median(int times, const QByteArray& sql, const std::vector<std::pair<QByteArray, QVariant>>& values)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(d->database, sql.constData(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
        qFatal("%s", sqlite3_errmsg(d->database));
    const std::vector<double> ms = timesOf(times, [&](int) {
        for (const auto& [name, value] : values) {
            const int at = sqlite3_bind_parameter_index(statement, name.constData());
            if (at == 0)
                continue;
            if (value.typeId() == QMetaType::QString)
                sqlite3_bind_text(statement, at, value.toString().toUtf8().constData(), -1, SQLITE_TRANSIENT);
            else if (value.typeId() == QMetaType::Double)
                sqlite3_bind_double(statement, at, value.toDouble());
            else
                sqlite3_bind_int64(statement, at, value.toLongLong());
        }
        while (sqlite3_step(statement) == SQLITE_ROW)
            for (int column = 0; column < sqlite3_column_count(statement); ++column)
                sqlite3_column_text(statement, column);
        sqlite3_reset(statement);
    });
    sqlite3_finalize(statement);
    return ms[ms.size() / 2];
}

#else

struct PlainSqlite::Private {};
PlainSqlite::PlainSqlite(const QString&) {}
PlainSqlite::~PlainSqlite() = default;
bool PlainSqlite::isThere()
{
    return false;
}
double PlainSqlite::median(int, const QByteArray&, const std::vector<std::pair<QByteArray, QVariant>>&)
{
    return 0;
}

#endif

// SQLite by its own C interface, to see what our layers add to a question.
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <memory>
#include <utility>
#include <vector>

class PlainSqlite {
public:
    explicit PlainSqlite(const QString& file);
    ~PlainSqlite();
    static bool isThere();
    /// Prepares once, binds, steps through every row and reads every column as text, `times` times; the median ms.
    double median(int times, const QByteArray& sql, const std::vector<std::pair<QByteArray, QVariant>>& values);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

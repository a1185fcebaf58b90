#include "core/store/reader_name.h"

#include "core/store/database.h"

namespace store {

domain::Result<bool> renameReader(const QString& folder, const QString& from, const QString& to)
{
    const QString wanted = to.simplified();
    if (wanted.isEmpty())
        return tl::unexpected(domain::Error{domain::ErrorCode::ReaderUnknown, to.toStdString(), {}, {}});
    auto database = Database::open(folder + QStringLiteral("/project.fewbox"));
    if (!database)
        return tl::unexpected(database.error());
    auto transaction = Transaction::begin(**database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    {
        Statement rename(**database, "UPDATE reader SET name = :wanted WHERE name = :name AND NOT EXISTS "
                                     "(SELECT 1 FROM reader WHERE name = :wanted)");
        if (auto done = rename.bind(":wanted", wanted).bind(":name", from.simplified()).run(); !done)
            return tl::unexpected(done.error());
    }
    const auto renamed = (*database)->integer("SELECT changes()");
    if (!renamed)
        return tl::unexpected(renamed.error());
    if (auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return renamed->value_or(0) > 0;
}

} // namespace store

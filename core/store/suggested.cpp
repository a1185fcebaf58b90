// Which films were suggested to whom.
#include "core/store/fact_rows.h"
#include "core/store/project_private.h"

namespace store {

using domain::Done;
using domain::Result;

Done Project::noteSuggested(const std::vector<std::pair<domain::ImageId, bool>>& imagesByChance)
{
    Database& database = d->db(this);
    if (!d->reader || imagesByChance.empty())
        return {};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Statement insert(database, R"(
        INSERT OR IGNORE INTO suggested (image, reader, by_chance, at) VALUES (:image, :reader, :by_chance, :at))");
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const auto& [image, byChance] : imagesByChance) {
        insert.bind(":image", image).bind(":reader", d->reader).bind(":by_chance", int(byChance)).bind(":at", now);
        if (auto done = insert.run(); !done)
            return done;
    }
    return transaction->commit();
}

Result<std::vector<SuggestedImage>> Project::suggested() const
{
    std::vector<SuggestedImage> all;
    Statement query(d->db(this), "SELECT image, by_chance, reader, at FROM suggested ORDER BY image, reader");
    return eachRow(query, [&] {
               all.push_back({query.id<domain::ImageId>(0), query.number(1) != 0, query.id<domain::ReaderId>(2),
                              QDateTime::fromMSecsSinceEpoch(query.integer(3), Qt::UTC)});
           })
        .map([&] { return std::move(all); });
}

} // namespace store

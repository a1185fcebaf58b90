#include "core/store/schema.h"

#include "core/store/fact_rows.h"

namespace store {

domain::Done storeSchema(Database& database, const domain::FindingSchema& schema)
{
    for (int position = 0; position < schema.count(); ++position) {
        const domain::Finding& finding = schema.at(position);
        Statement insert(database, R"(
            INSERT INTO finding (position, name, short_name, boxed) VALUES (:position, :name, :short_name, :boxed))");
        insert.bind(":position", position).bind(":name", QString::fromStdString(finding.name));
        insert.bind(":short_name", QString::fromStdString(finding.shortName)).bind(":boxed", int(finding.boxed));
        if (auto done = insert.run(); !done)
            return done;
    }
    return {};
}

domain::Result<domain::FindingSchema> loadSchema(Database& database)
{
    std::vector<domain::Finding> findings;
    Statement query(database, "SELECT name, short_name, boxed FROM schema_finding ORDER BY position");
    return eachRow(query, [&] {
               findings.push_back({query.text(0).toStdString(), query.text(1).toStdString(), query.number(2) != 0});
           })
        .map([&] { return domain::FindingSchema(std::move(findings)); });
}

} // namespace store

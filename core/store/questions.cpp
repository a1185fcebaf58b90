// Which image is meant, and how much there is.
#include "core/store/fact_rows.h"
#include "core/store/image_rows.h"
#include "core/store/project_private.h"

#include <QDir>

namespace store {

using domain::ErrorCode;
using domain::fail;
using domain::ImageId;
using domain::Result;

Result<ImageRecord> Project::image(ImageId id) const
{
    return imageById(d->db(this), id).and_then([&](std::optional<ImageRecord> image) -> Result<ImageRecord> {
        if (!image)
            return fail(ErrorCode::ImageUnknown, std::to_string(id.value));
        return *image;
    });
}

Result<ImageRecord> Project::findImage(const QString& text) const
{
    Database& database = d->db(this);
    const auto search = [&](const char* where, const QVariant& value) -> Result<std::optional<ImageRecord>> {
        Statement query(database, selectImage() + where);
        const auto row = query.bind(":value", value).next();
        if (!row)
            return tl::unexpected(row.error());
        return *row ? std::optional(readImage(database, query)) : std::nullopt;
    };
    const QString wanted = text.trimmed();
    bool isNumber = false;
    const qint64 number = wanted.toLongLong(&isNumber);
    Result<std::optional<ImageRecord>> found = search("WHERE identity = :value ORDER BY frame LIMIT 1", wanted);
    if (found && !*found) { // a whole name goes before another one of the same stem
        Statement query(database,
                        selectImage() + "WHERE stem = :stem AND name = :name COLLATE NOCASE ORDER BY id LIMIT 1");
        const auto row = query.bind(":stem", stemOf(wanted)).bind(":name", wanted).next();
        if (!row)
            return tl::unexpected(row.error());
        if (*row)
            found = readImage(database, query);
    }
    if (found && !*found)
        found = imageByStem(database, wanted);
    if (found && !*found && isNumber)
        found = search("WHERE id = :value", number);
    return found.and_then([&](std::optional<ImageRecord> image) -> Result<ImageRecord> {
        if (!image)
            return fail(ErrorCode::ImageUnknown, text.toStdString());
        return *image;
    });
}

Result<Counts> Project::counts() const
{
    Database& database = d->db(this);
    const Snapshot snapshot(database);
    Counts counts;
    {
        // An image without a study's UID (NIH) belongs to its patient's visit of that number.
        Statement query(database, R"(
            SELECT count(*), coalesce(sum(path = ''), 0),
                   count(DISTINCT CASE WHEN study_uid <> '' THEN study_uid
                                       WHEN patient_id <> '' THEN patient_id || '#' || follow_up ELSE identity END),
                   count(DISTINCT nullif(patient_id, ''))
            FROM image)");
        if (const auto row = query.next(); !row)
            return tl::unexpected(row.error());
        counts.images = query.integer(0);
        counts.missingFiles = query.integer(1);
        counts.studies = query.integer(2);
        counts.patients = query.integer(3);
    }
    const std::pair<qint64*, const char*> single[] = {
        {&counts.labels, "SELECT coalesce((SELECT sum(answers) FROM report_label_in_force), 0) + (SELECT count(*) FROM "
                         "label_in_force)"},
        {&counts.boxes, "SELECT count(*) FROM box_in_force"},
        {&counts.boxedImages, "SELECT count(*) FROM worklist_row WHERE boxes > 0"},
        {&counts.readImages, "SELECT count(DISTINCT image) FROM worklist_state WHERE state = 2"},
        {&counts.runs, "SELECT count(*) FROM run"},
        {&counts.gestures, "SELECT count(*) FROM gesture"},
    };
    for (const auto& [target, sql] : single) {
        const auto value = database.integer(sql);
        if (!value)
            return tl::unexpected(value.error());
        *target = value->value_or(0);
    }
    {
        Statement query(database, R"(
            SELECT r.name, (SELECT count(*) FROM worklist_state s WHERE s.reader = r.id AND s.state = 2)
            FROM reader r ORDER BY r.id)");
        auto done = eachRow(query, [&] { counts.readPerReader.emplace_back(query.text(0), query.integer(1)); });
        if (!done)
            return tl::unexpected(done.error());
    }
    counts.boxesPerFinding.resize(std::size_t(d->schema.count()));
    counts.presentPerFinding.resize(std::size_t(d->schema.count()));
    {
        Statement query(database, "SELECT finding, count(*) FROM box_in_force GROUP BY finding");
        auto row = query.next();
        for (; row && *row; row = query.next())
            if (query.number(0) < d->schema.count())
                counts.boxesPerFinding[std::size_t(query.number(0))] = query.integer(1);
        if (!row)
            return tl::unexpected(row.error());
    }
    Statement query(database, "SELECT present, count(*) FROM worklist_row GROUP BY present");
    auto row = query.next();
    for (; row && *row; row = query.next())
        for (int finding = 0; finding < d->schema.count(); ++finding)
            if ((quint64(query.integer(0)) >> finding) & 1)
                counts.presentPerFinding[std::size_t(finding)] += query.integer(1);
    if (!row)
        return tl::unexpected(row.error());
    return counts;
}

} // namespace store

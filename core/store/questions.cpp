// What a panel or a command asks of one image, and how much there is.
#include "core/store/image_rows.h"
#include "core/store/project_private.h"

#include <QDir>

namespace store {

using domain::BoxId;
using domain::ErrorCode;
using domain::fail;
using domain::ImageId;
using domain::Label;
using domain::ReaderId;
using domain::Result;

namespace {

QByteArray selectBox()
{
    return R"(
        SELECT b.box, b.image, b.finding, b.x, b.y, b.width, b.height, coalesce(b.reader, 0), r.name, g.at
        FROM box_in_force b JOIN gesture g ON g.id = b.gesture LEFT JOIN reader r ON r.id = b.reader )";
}

BoxRecord readBox(const Statement& row)
{
    BoxRecord box;
    box.id = row.id<BoxId>(0);
    box.image = row.id<ImageId>(1);
    box.finding = row.number(2);
    box.box = {row.real(3), row.real(4), row.real(5), row.real(6)};
    box.reader = row.id<ReaderId>(7);
    box.source = box.reader ? FactSource::Reader : FactSource::Report;
    box.readerName = row.text(8);
    box.at = QDateTime::fromMSecsSinceEpoch(row.integer(9), Qt::UTC);
    return box;
}

Label reported(quint64 present, quint64 absent, quint64 unsure, int finding)
{
    const quint64 bit = quint64(1) << finding;
    return present & bit  ? Label::Present
           : absent & bit ? Label::Absent
           : unsure & bit ? Label::Unsure
                          : Label::NotAsked;
}

} // namespace

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

Result<ImageFacts> Project::facts(ImageId id) const
{
    Database& database = d->db(this);
    const Snapshot snapshot(database);
    ImageFacts facts;
    facts.labels.resize(std::size_t(d->schema.count()));
    {
        Statement query(database, "SELECT present, absent, unsure FROM report_label_in_force WHERE image = :image");
        const auto row = query.bind(":image", id).next();
        if (!row)
            return tl::unexpected(row.error());
        if (*row)
            for (int finding = 0; finding < d->schema.count(); ++finding)
                facts.labels[std::size_t(finding)] = {
                    reported(quint64(query.integer(0)), quint64(query.integer(1)), quint64(query.integer(2)), finding),
                    FactSource::Report};
    }
    {
        Statement query(database, selectBox() + "WHERE b.image = :image ORDER BY b.box");
        auto row = query.bind(":image", id).next();
        for (; row && *row; row = query.next())
            facts.boxes.push_back(readBox(query));
        if (!row)
            return tl::unexpected(row.error());
    }
    for (const BoxRecord& box : facts.boxes)
        if (box.source == FactSource::Report)
            facts.labels[std::size_t(box.finding)] = {Label::Present, FactSource::Report};
    {
        Statement query(database,
                        "SELECT finding, value FROM label_in_force WHERE image = :image AND reader = :reader");
        auto row = query.bind(":image", id).bind(":reader", d->reader).next();
        for (; row && *row; row = query.next())
            facts.labels[std::size_t(query.number(0))] = {Label(query.number(1)), FactSource::Reader};
        if (!row)
            return tl::unexpected(row.error());
    }
    Statement query(database,
                    "SELECT state, second_look FROM worklist_state WHERE image = :image AND reader = :reader");
    const auto row = query.bind(":image", id).bind(":reader", d->reader).next();
    if (!row)
        return tl::unexpected(row.error());
    if (*row) {
        facts.state = ReadState(query.number(0));
        facts.secondLook = query.number(1) != 0;
    }
    return facts;
}

Result<std::optional<BoxRecord>> Project::box(BoxId id) const
{
    Statement query(d->db(this), selectBox() + "WHERE b.box = :box");
    const auto row = query.bind(":box", id).next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(readBox(query)) : std::nullopt;
}

Result<std::optional<BoxId>> Project::boxMadeBy(domain::GestureId gesture) const
{
    Statement query(d->db(this), "SELECT box FROM box WHERE gesture = :gesture ORDER BY id LIMIT 1");
    const auto row = query.bind(":gesture", gesture).next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(query.id<BoxId>(0)) : std::nullopt;
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
    counts.boxesPerFinding.resize(std::size_t(d->schema.count()));
    counts.presentPerFinding.resize(std::size_t(d->schema.count()));
    {
        Statement query(database, "SELECT finding, count(*) FROM box_in_force GROUP BY finding");
        auto row = query.next();
        for (; row && *row; row = query.next())
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

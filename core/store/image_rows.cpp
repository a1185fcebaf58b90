#include "core/store/image_rows.h"

#include "core/store/fact_rows.h"
#include "core/store/sort_key.h"

#include <QDir>
#include <QFileInfo>

namespace store {

using domain::ImageId;
using domain::Result;

namespace {

Result<std::optional<ImageRecord>> single(const Database& database, Statement& query)
{
    const auto row = query.next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(readImage(database, query)) : std::nullopt;
}

QString projectFolder(const Database& database)
{
    return QFileInfo(database.file()).absolutePath();
}

/// Films that lie in the project move with it, so their paths are kept as seen from its folder.
QString storedPath(const Database& database, const QString& path)
{
    const QString below = projectFolder(database) + u'/';
    return path.startsWith(below) ? path.mid(below.size()) : path;
}

void bindImage(const Database& database, Statement& statement, const ImageRecord& image)
{
    statement.bind(":identity", image.identity).bind(":frame", image.frame);
    statement.bind(":path", storedPath(database, image.path));
    statement.bind(":name", image.name).bind(":stem", stemOf(image.name)).bind(":name_key", sortKey(image.name));
    statement.bind(":patient_id", image.patientId).bind(":patient_key", sortKey(image.patientId));
    statement.bind(":patient_name", image.patientName).bind(":sex", image.sex).bind(":age", image.age);
    statement.bind(":follow_up", image.followUp).bind(":study_uid", image.studyUid);
    statement.bind(":series_uid", image.seriesUid).bind(":study_date", image.studyDate).bind(":view", image.view);
    statement.bind(":modality", image.modality).bind(":content_hash", image.contentHash);
    statement.bind(":width", image.size.width).bind(":height", image.size.height);
    statement.bind(":spacing_x", image.spacingX).bind(":spacing_y", image.spacingY);
    statement.bind(":spacing_kind", image.spacingKind);
    statement.bind(":original_width", image.originalSize.width).bind(":original_height", image.originalSize.height);
    statement.bind(":original_spacing_x", image.originalSpacingX);
    statement.bind(":original_spacing_y", image.originalSpacingY);
}

} // namespace

QString stemOf(const QString& name)
{
    return QFileInfo(name).completeBaseName();
}

QString absolutePath(const Database& database, const QString& stored)
{
    return stored.isEmpty() || QDir::isAbsolutePath(stored) ? stored : projectFolder(database) + u'/' + stored;
}

QByteArray selectImage()
{
    return R"(
        SELECT id, identity, path, name, frame, patient_id, patient_name, sex, study_uid, series_uid, study_date, view,
               modality, content_hash, age, follow_up, width, height, spacing_x, spacing_y, spacing_kind,
               original_width, original_height, original_spacing_x, original_spacing_y
        FROM image )";
}

ImageRecord readImage(const Database& database, const Statement& row)
{
    ImageRecord image;
    int column = 0;
    image.id = row.id<ImageId>(column++);
    for (QString* text : {&image.identity, &image.path, &image.name})
        *text = row.text(column++);
    image.path = absolutePath(database, image.path);
    image.frame = row.number(column++);
    for (QString* text : {&image.patientId, &image.patientName, &image.sex, &image.studyUid, &image.seriesUid,
                          &image.studyDate, &image.view, &image.modality, &image.contentHash})
        *text = row.text(column++);
    image.age = row.number(column++);
    image.followUp = row.number(column++);
    image.size.width = row.number(column++);
    image.size.height = row.number(column++);
    image.spacingX = row.real(column++);
    image.spacingY = row.real(column++);
    image.spacingKind = row.text(column++);
    image.originalSize.width = row.number(column++);
    image.originalSize.height = row.number(column++);
    image.originalSpacingX = row.real(column++);
    image.originalSpacingY = row.real(column++);
    return image;
}

Result<std::optional<ImageRecord>> imageById(Database& database, ImageId id)
{
    Statement query(database, selectImage() + "WHERE id = :id");
    return single(database, query.bind(":id", id));
}

Result<std::optional<ImageRecord>> imageByIdentity(Database& database, const QString& identity, int frame)
{
    Statement query(database, selectImage() + "WHERE identity = :identity AND frame = :frame");
    return single(database, query.bind(":identity", identity).bind(":frame", frame));
}

Result<std::optional<ImageRecord>> imageByStem(Database& database, const QString& stem)
{
    Statement query(database, selectImage() + "WHERE stem = :stem ORDER BY id LIMIT 1");
    return single(database, query.bind(":stem", stem));
}

Result<std::optional<ImageRecord>> onlyImageByStem(Database& database, const QString& stem)
{
    Statement query(database, selectImage() + "WHERE stem = :stem LIMIT 2");
    auto found = single(database, query.bind(":stem", stem));
    if (!found || !*found)
        return found;
    const auto another = query.next();
    if (!another)
        return tl::unexpected(another.error());
    return *another ? Result<std::optional<ImageRecord>>(std::nullopt) : std::move(found);
}

Result<std::vector<ImageRecord>> imagesByStem(Database& database, const QString& stem)
{
    std::vector<ImageRecord> images;
    Statement query(database, selectImage() + "WHERE stem = :stem ORDER BY id");
    query.bind(":stem", stem);
    return eachRow(query, [&] { images.push_back(readImage(database, query)); }).map([&] { return std::move(images); });
}

Result<std::vector<ImageRecord>> imagesByContent(Database& database, const QString& contentHash)
{
    std::vector<ImageRecord> images;
    // The first condition is the index's own, so that it is used.
    Statement query(database, selectImage() + "WHERE content_hash <> '' AND content_hash = :hash ORDER BY id");
    query.bind(":hash", contentHash);
    return eachRow(query, [&] { images.push_back(readImage(database, query)); }).map([&] { return std::move(images); });
}

Result<std::vector<ImageRecord>> boxedWithoutContent(Database& database)
{
    std::vector<ImageRecord> images;
    Statement query(database, selectImage() + R"(
        WHERE content_hash = '' AND path <> '' AND id IN (SELECT image FROM box_in_force) ORDER BY id)");
    return eachRow(query, [&] { images.push_back(readImage(database, query)); }).map([&] { return std::move(images); });
}

Result<ImageId> insertImage(Database& database, const ImageRecord& image)
{
    Statement insert(database, R"(
        INSERT INTO image (identity, frame, path, name, stem, name_key, patient_id, patient_key, patient_name, sex, age,
                           follow_up, study_uid, series_uid, study_date, view, modality, content_hash, width, height,
                           spacing_x, spacing_y, spacing_kind, original_width, original_height, original_spacing_x,
                           original_spacing_y)
        VALUES (:identity, :frame, :path, :name, :stem, :name_key, :patient_id, :patient_key, :patient_name, :sex, :age,
                :follow_up, :study_uid, :series_uid, :study_date, :view, :modality, :content_hash, :width, :height,
                :spacing_x, :spacing_y, :spacing_kind, :original_width, :original_height, :original_spacing_x,
                :original_spacing_y))");
    bindImage(database, insert, image);
    return insert.run().map([&] { return ImageId{insert.lastInsertId()}; });
}

domain::Done updateImage(Database& database, const ImageRecord& image)
{
    Statement update(database, R"(
        UPDATE image SET identity = :identity, frame = :frame, path = :path, name = :name, stem = :stem,
               name_key = :name_key, patient_id = :patient_id, patient_key = :patient_key, patient_name = :patient_name,
               sex = :sex, age = :age, follow_up = :follow_up, study_uid = :study_uid, series_uid = :series_uid,
               study_date = :study_date, view = :view, modality = :modality, content_hash = :content_hash,
               width = :width, height = :height, spacing_x = :spacing_x, spacing_y = :spacing_y,
               spacing_kind = :spacing_kind, original_width = :original_width, original_height = :original_height,
               original_spacing_x = :original_spacing_x, original_spacing_y = :original_spacing_y
        WHERE id = :id)");
    bindImage(database, update, image);
    return update.bind(":id", image.id).run();
}

} // namespace store

#include "core/store/image_rows.h"

#include "core/store/sort_key.h"

#include <QFileInfo>

namespace store {

using domain::ImageId;
using domain::Result;

namespace {

Result<std::optional<ImageRecord>> single(Statement& query)
{
    const auto row = query.next();
    if (!row)
        return tl::unexpected(row.error());
    return *row ? std::optional(readImage(query)) : std::nullopt;
}

void bindImage(Statement& statement, const ImageRecord& image)
{
    statement.bind(":identity", image.identity).bind(":frame", image.frame).bind(":path", image.path);
    statement.bind(":name", image.name).bind(":stem", stemOf(image.name)).bind(":name_key", sortKey(image.name));
    statement.bind(":patient_id", image.patientId).bind(":patient_key", sortKey(image.patientId));
    statement.bind(":patient_name", image.patientName).bind(":sex", image.sex).bind(":age", image.age);
    statement.bind(":follow_up", image.followUp).bind(":study_uid", image.studyUid);
    statement.bind(":series_uid", image.seriesUid).bind(":study_date", image.studyDate).bind(":view", image.view);
    statement.bind(":modality", image.modality).bind(":content_hash", image.contentHash);
    statement.bind(":width", image.size.width).bind(":height", image.size.height);
    statement.bind(":spacing_x", image.spacingX).bind(":spacing_y", image.spacingY);
    statement.bind(":spacing_kind", image.spacingKind);
}

} // namespace

QString stemOf(const QString& name)
{
    return QFileInfo(name).completeBaseName();
}

QByteArray selectImage()
{
    return R"(
        SELECT id, identity, path, name, frame, patient_id, patient_name, sex, study_uid, series_uid, study_date, view,
               modality, content_hash, age, follow_up, width, height, spacing_x, spacing_y, spacing_kind
        FROM image )";
}

ImageRecord readImage(const Statement& row)
{
    ImageRecord image;
    int column = 0;
    image.id = row.id<ImageId>(column++);
    for (QString* text : {&image.identity, &image.path, &image.name})
        *text = row.text(column++);
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
    return image;
}

Result<std::optional<ImageRecord>> imageById(Database& database, ImageId id)
{
    Statement query(database, selectImage() + "WHERE id = :id");
    return single(query.bind(":id", id));
}

Result<std::optional<ImageRecord>> imageByIdentity(Database& database, const QString& identity, int frame)
{
    Statement query(database, selectImage() + "WHERE identity = :identity AND frame = :frame");
    return single(query.bind(":identity", identity).bind(":frame", frame));
}

Result<std::optional<ImageRecord>> imageByStem(Database& database, const QString& stem)
{
    Statement query(database, selectImage() + "WHERE stem = :stem ORDER BY id LIMIT 1");
    return single(query.bind(":stem", stem));
}

Result<ImageId> insertImage(Database& database, const ImageRecord& image)
{
    Statement insert(database, R"(
        INSERT INTO image (identity, frame, path, name, stem, name_key, patient_id, patient_key, patient_name, sex, age,
                           follow_up, study_uid, series_uid, study_date, view, modality, content_hash, width, height,
                           spacing_x, spacing_y, spacing_kind)
        VALUES (:identity, :frame, :path, :name, :stem, :name_key, :patient_id, :patient_key, :patient_name, :sex, :age,
                :follow_up, :study_uid, :series_uid, :study_date, :view, :modality, :content_hash, :width, :height,
                :spacing_x, :spacing_y, :spacing_kind))");
    bindImage(insert, image);
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
               spacing_kind = :spacing_kind
        WHERE id = :id)");
    bindImage(update, image);
    return update.bind(":id", image.id).run();
}

} // namespace store

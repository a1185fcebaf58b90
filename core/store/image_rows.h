// The image table: one row read back, written, filled in.
#pragma once

#include "core/store/database.h"
#include "core/store/records.h"

namespace store {

/// "SELECT … FROM image" in the order that readImage() expects; the caller adds WHERE and ORDER BY.
QByteArray selectImage();
ImageRecord readImage(const Database&, const Statement& row);
/// A path as the table has it (from the project's folder where it lies below that) as everybody else knows it.
QString absolutePath(const Database&, const QString& stored);

domain::Result<std::optional<ImageRecord>> imageById(Database&, domain::ImageId);
domain::Result<std::optional<ImageRecord>> imageByIdentity(Database&, const QString& identity, int frame);
/// The first of that name's stem (the name without its last ending), ignoring case.
domain::Result<std::optional<ImageRecord>> imageByStem(Database&, const QString& stem);
/// The same, if there is only one.
domain::Result<std::optional<ImageRecord>> onlyImageByStem(Database&, const QString& stem);
domain::Result<std::vector<ImageRecord>> imagesByStem(Database&, const QString& stem); ///< by id
QString stemOf(const QString& name);

/// The file's content is this one's; by id.
domain::Result<std::vector<ImageRecord>> imagesByContent(Database&, const QString& contentHash);
domain::Result<std::vector<ImageRecord>> boxedWithoutContent(Database&);
domain::Result<domain::ImageId> insertImage(Database&, const ImageRecord&);
domain::Done updateImage(Database&, const ImageRecord&);

} // namespace store

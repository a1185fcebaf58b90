// JSON objects as files: read with an error that names the place, written so that a kill leaves the old file or the new,
// and so does a power cut: file and folder are on the disk when the call returns.
#pragma once

#include "core/domain/error.h"

#include <QJsonObject>
#include <QString>

namespace runs {

/// Errors: FileMissing, FileUnreadable, JsonInvalid (with the offset).
domain::Result<QJsonObject> readJsonFile(const QString& path);
/// Errors: FileUnwritable, DiskFull.
domain::Done writeJsonFile(const QString& path, const QJsonObject& json);

} // namespace runs

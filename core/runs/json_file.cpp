#include "core/runs/json_file.h"

#include "core/safetensors/durable.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStorageInfo>

namespace runs {

using domain::ErrorCode;

domain::Result<QJsonObject> readJsonFile(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return domain::fail(ErrorCode::FileMissing, path.toStdString());
    if (!file.open(QIODevice::ReadOnly))
        return domain::fail(ErrorCode::FileUnreadable, path.toStdString(), {.found = file.errorString().toStdString()});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError) {
        return domain::fail(
            ErrorCode::JsonInvalid, path.toStdString(),
            {.found = QStringLiteral("%1 at byte %2").arg(error.errorString()).arg(error.offset).toStdString(),
             .expected = "a JSON object"});
    }
    if (!document.isObject())
        return domain::fail(ErrorCode::JsonInvalid, path.toStdString(), {.found = "no object", .expected = "a JSON object"});
    return document.object();
}

domain::Done writeJsonFile(const QString& path, const QJsonObject& json)
{
    const QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Indented);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) { // it syncs the file
        safetensors::syncFolder(std::filesystem::path(QFileInfo(path).absolutePath().toStdU16String()));
        return {};
    }
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    const bool full = disk.isValid() && disk.bytesAvailable() < bytes.size() + 65536;
    return domain::fail(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path.toStdString(),
                        {.found = file.errorString().toStdString()});
}

} // namespace runs

#include "core/store/file_access.h"

#include <QFileInfo>
#include <QUrl>

namespace store {

domain::Result<FileAccess> accessTo(const QString& file)
{
    const QFileInfo info(file);
    if (!info.isReadable())
        return domain::fail(domain::ErrorCode::FileUnreadable, file.toStdString(), {.found = "permission denied"});
    if (info.isWritable() && QFileInfo(info.absolutePath()).isWritable())
        return FileAccess::Write;
    if (QFileInfo(file + QStringLiteral("-wal")).size() == 0)
        return FileAccess::ReadAlone;
    if (QFileInfo(file + QStringLiteral("-shm")).isReadable())
        return FileAccess::ReadBesideLog;
    return domain::fail(domain::ErrorCode::FileUnwritable, file.toStdString(),
                        {.found = "its folder is read-only and its last changes are still in " + file.toStdString()
                             + "-wal; open it once where it can be written, or copy the whole folder"});
}

QString connectionName(const QString& file, FileAccess access)
{
    if (access == FileAccess::Write)
        return file;
    const QString uri = QString::fromLatin1(QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toEncoded());
    return uri + (access == FileAccess::ReadAlone ? QStringLiteral("?immutable=1") : QStringLiteral("?mode=ro"));
}

} // namespace store

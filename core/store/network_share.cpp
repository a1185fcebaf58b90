#include "core/store/network_share.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

#include <algorithm>
#include <array>

namespace store {

bool isNetworkFileSystem(const QByteArray& type)
{
    static constexpr std::array names{"nfs",       "cifs",   "smb",    "smbfs",   "afs",    "ncpfs",    "davfs",
                                      "ceph",      "lustre", "beegfs", "gpfs",    "panfs",  "webdav",   "coda",
                                      "glusterfs", "sshfs",  "s3fs",   "gcsfuse", "rclone", "smbnetfs", "curlftpfs"};
    QByteArray name = type.toLower();
    if (name.startsWith("fuse."))
        name = name.mid(5);
    while (!name.isEmpty() && name.back() >= '0' && name.back() <= '9') // nfs4, smb3, smb2
        name.chop(1);
    return std::any_of(names.begin(), names.end(), [&](const char* known) { return name == known; });
}

QString networkShareOf(const QString& folder)
{
    QDir dir(folder);
    while (!dir.exists() && !dir.isRoot()) {
        const QString above = QFileInfo(dir.absolutePath()).path();
        if (above == dir.absolutePath())
            break;
        dir.setPath(above);
    }
#ifdef Q_OS_WIN
    const QString native = QDir::toNativeSeparators(dir.absolutePath());
    if (native.startsWith(QStringLiteral("\\\\")))
        return QStringLiteral("UNC path");
    const QString root = native.left(3);
    if (GetDriveTypeW(reinterpret_cast<LPCWSTR>(root.utf16())) == DRIVE_REMOTE)
        return QStringLiteral("network drive");
    return {};
#else
    const QByteArray type = QStorageInfo(dir).fileSystemType();
    return isNetworkFileSystem(type) ? QString::fromLatin1(type) : QString();
#endif
}

} // namespace store

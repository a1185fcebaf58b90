// Whether a folder lies on a network share, where SQLite's locks and its shared memory cannot be trusted
// (sqlite.org/wal.html: "all processes using a database must be on the same host computer").
#pragma once

#include <QByteArray>
#include <QString>

namespace store {

/// By the name that the operating system gives the file system, e.g. "nfs4", "cifs", "fuse.sshfs".
bool isNetworkFileSystem(const QByteArray& type);
/// The file system's name if the existing folder (or the nearest existing one above it) is on a share; else empty.
QString networkShareOf(const QString& folder);

} // namespace store

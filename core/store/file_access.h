// Whether a project's file can be written where it lies, and how it can be read where it cannot.
#pragma once

#include "core/domain/error.h"

#include <QString>

namespace store {

enum class FileAccess {
    Write,
    /// Nothing lies beside the file: SQLite is told that it does not change (immutable=1), since it can make neither
    /// lock nor index there. A program that writes it meanwhile from elsewhere would make answers wrong, never the file.
    ReadAlone,
    /// -wal and -shm lie there: another program has it open, or was killed. Both are read.
    ReadBesideLog,
};

/// Errors: FileUnreadable; FileUnwritable, if a log without its index lies beside the file: what is in it can be had only
/// where the index can be made.
domain::Result<FileAccess> accessTo(const QString& file);

/// What QSqlDatabase wants to hear for it: a file name, or an SQLite URI (sqlite.org/uri.html).
QString connectionName(const QString& file, FileAccess access);

} // namespace store

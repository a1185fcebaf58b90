// An older version's project that lies where it cannot be written: a copy of it, brought up to date, to be looked at.
#pragma once

#include "core/store/database.h"

#include <QTemporaryDir>

#include <memory>

namespace store {

/// In a folder for temporary files, readable by its owner only; removed with the last one who holds it, or with the program.
class MigratedCopy {
public:
    /// `older`: open for reading. The same copy for whoever in this program asks for the same state of the file, for a window
    /// opens its project once more for every question beside its thread. Any thread. Errors: those of writing the copy,
    /// DiskFull above all, with the copy's path.
    static domain::Result<std::shared_ptr<const MigratedCopy>> of(Database& older);
    QString file() const { return m_folder.filePath(QStringLiteral("project.fewbox")); }

private:
    MigratedCopy() = default;
    domain::Done make(Database& older);
    QTemporaryDir m_folder;
};

} // namespace store

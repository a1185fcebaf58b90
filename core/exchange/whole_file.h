// A file that is there as a whole or not at all.
#pragma once

#include "core/domain/error.h"

#include <QByteArray>
#include <QSaveFile>
#include <QString>

#include <optional>

namespace exchange {

/// Errors of each: FileUnwritable, in the system's words; DiskFull.
class WholeFile {
public:
    explicit WholeFile(const QString& path);
    domain::Done open();
    domain::Done write(const QByteArray& bytes);
    /// Every byte is with the system. Of several files that belong together none is finished before all are settled.
    domain::Done settle();
    /// Settles and puts the file in its place; until then an older one stays as it was.
    domain::Done finish();

private:
    domain::Done failed();
    QSaveFile m_file;
    QByteArray m_buffer; ///< ours: Qt's own (6.4) forgets the words of a write that succeeds in part
    std::optional<domain::Error> m_failure; ///< the first; Qt forgets its words when the file is closed
};

/// The folder and those above it. Errors: FileUnwritable, DiskFull.
domain::Done makeFolder(const QString& folder);

} // namespace exchange

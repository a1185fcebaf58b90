// A file that is there as a whole or not at all.
#pragma once

#include "core/domain/error.h"

#include <QByteArray>
#include <QSaveFile>
#include <QString>

namespace exchange {

class WholeFile {
public:
    explicit WholeFile(const QString& path);
    domain::Done open();
    domain::Done write(const QByteArray& bytes);
    /// Puts the file in its place; until then an older one stays as it was.
    domain::Done finish();

private:
    domain::Done failed() const;
    QSaveFile m_file;
};

/// The folder and those above it. Errors: FileUnwritable.
domain::Done makeFolder(const QString& folder);

} // namespace exchange

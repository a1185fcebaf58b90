// Names for films outside the project, where the folders that told them apart are gone: every study on a CD has its IM0001.
#pragma once

#include "core/domain/error.h"
#include "core/store/project.h"

#include <QHash>
#include <QString>

#include <optional>

namespace exchange {

class ExportedNames {
public:
    static domain::Result<ExportedNames> of(const store::Project& project);

    /// The file as it lies below the folder that all of the project's files share, with '/' between; a film without a file
    /// goes by its name, or its identity where another has that name.
    QString path(const store::ImageRecord& image) const;
    /// For lists whose names have no folders: the file's name if no other image has that stem (imports go by stems). Else
    /// the SOP Instance UID, by which the film is known again without its folder; a picture has none and goes by path(). A
    /// frame behind the first says which it is.
    QString name(const store::ImageRecord& image) const;

private:
    bool isShared(const QString& name) const;

    QStringList m_common; ///< folders, from the root on
    QHash<QString, int> m_stems;
};

/// A frame behind the first, by the name that ExportedNames gives it: its film's name, and the frame as the store counts (from
/// 0). None: a name of another form. A film may be called so by chance.
struct FrameName {
    QString film;
    int frame = 0;
};
std::optional<FrameName> frameNamed(const QString& name);

} // namespace exchange

// Which file a list means by a name, where names repeat from folder to folder and the list may know the film's UID.
#pragma once

#include "core/domain/progress.h"
#include "core/exchange/file_walk.h"
#include "core/imaging/radiograph.h"

#include <QHash>
#include <QString>

#include <optional>

namespace exchange {

struct FoundFilm {
    QString path;                                    ///< empty: none
    domain::Result<imaging::RadiographHeader> header; ///< of that file
    QStringList among;                               ///< several may be meant, or one that another name means as well
    QString otherUid;                                ///< the file of that name is the film of this UID, not the one wanted
};

/// What the list has besides: nothing that could be mixed up, another name of that stem, or the very name again.
enum class Namesakes { None, Stem, Name };

class FilmFinder {
public:
    /// Nothing but what is named is looked for beside the list: it may lie in a folder of a hundred thousand other files.
    explicit FilmFinder(const QString& folderOfList, const domain::Progress& progress);
    /// Everything in that folder and below it.
    FilmFinder(const QString& folder, const QStringList& files, const domain::Progress& progress);

    const QString& folder() const { return m_folder; }
    /// `uid`: of the film, empty where the list does not say.
    FoundFilm find(const QString& name, const QString& uid, Namesakes namesakes);
    FoundFilm found(const QString& path) { return {path, header(path), {}, {}}; }

private:
    QStringList candidates(const QString& name, Namesakes namesakes) const;
    const domain::Result<imaging::RadiographHeader>& header(const QString& path);

    QString m_folder;
    std::optional<ImageFiles> m_files;
    const domain::Progress& m_progress;
    /// Each film of a name is asked for its UID once, however many of that name are wanted.
    QHash<QString, domain::Result<imaging::RadiographHeader>> m_headers;
};

} // namespace exchange

#include "core/exchange/film_finder.h"

#include "core/exchange/guarded_header.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace exchange {

namespace {

/// Copies to the last byte: whichever is taken, it is the picture.
bool areAllAlike(const QStringList& paths)
{
    const auto first = imaging::contentHash(paths.first().toStdString());
    return first && std::all_of(paths.begin(), paths.end(), [&](const QString& path) {
               const auto hash = imaging::contentHash(path.toStdString());
               return hash && *hash == *first;
           });
}

} // namespace

FilmFinder::FilmFinder(const QString& folderOfList, const domain::Progress& progress)
    : m_folder(folderOfList), m_progress(progress)
{
}

FilmFinder::FilmFinder(const QString& folder, const QStringList& files, const domain::Progress& progress)
    : m_folder(QDir(folder).absolutePath()), m_files(files), m_progress(progress)
{
}

QStringList FilmFinder::candidates(const QString& name, Namesakes namesakes) const
{
    if (m_files)
        return m_files->ofStem(name);
    QStringList places = {name};
    if (namesakes == Namesakes::None)
        places << name.mid(name.lastIndexOf('/') + 1);
    for (const QString& place : places) {
        const QString path = QDir::cleanPath(QDir(m_folder).absoluteFilePath(place));
        if (QFileInfo(path).isFile())
            return {path};
        if (const QString other = fileOfStem(path); !other.isEmpty())
            return {other};
    }
    return {};
}

const domain::Result<imaging::RadiographHeader>& FilmFinder::header(const QString& path)
{
    auto known = m_headers.find(path);
    if (known == m_headers.end())
        known = m_headers.insert(path, readHeaderGuarded(path.toStdString(), m_progress));
    return *known;
}

FoundFilm FilmFinder::find(const QString& name, const QString& uid, Namesakes namesakes)
{
    QStringList pool = candidates(name, namesakes);
    QString otherUid;
    if (!uid.isEmpty()) {
        std::stable_sort(pool.begin(), pool.end(), [&](const QString& a, const QString& b) {
            return sharedEnd(a, name) > sharedEnd(b, name);
        });
        QStringList without;
        for (const QString& path : pool) {
            const auto& says = header(path);
            const QString its = says ? QString::fromStdString(says->sopInstanceUid) : QString();
            if (its == uid)
                return found(path);
            if (its.isEmpty())
                without << path;
            else if (otherUid.isEmpty())
                otherUid = its;
        }
        pool = without; // a picture of the film, or a file that cannot be read
    }
    if (namesakes == Namesakes::Name)
        return {{}, {}, pool, otherUid};
    if (const QString path = QDir::cleanPath(QDir(m_folder).absoluteFilePath(name)); pool.contains(path))
        return found(path);
    const QStringList meant = meantBy(name, pool);
    if (meant.isEmpty())
        return {{}, {}, {}, otherUid};
    if (meant.size() > 1 && !areAllAlike(meant))
        return {{}, {}, meant, {}};
    const int parts = partsOf(name);
    if (namesakes == Namesakes::Stem && (parts == 1 || sharedEnd(meant.first(), name) < parts))
        return {{}, {}, pool, {}};
    return found(meant.first());
}

} // namespace exchange

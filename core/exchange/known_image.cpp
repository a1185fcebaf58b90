#include "core/exchange/known_image.h"

#include "core/exchange/file_walk.h"
#include "core/exchange/image_record.h"
#include "core/imaging/reader.h"

#include <QDir>
#include <QFileInfo>

namespace exchange {

std::string knownFindings(const store::Project& project)
{
    std::string names;
    for (const domain::Finding& finding : project.schema().findings())
        names += (names.empty() ? "" : ", ") + finding.name;
    return names;
}

namespace {

bool isSamePicture(const store::ImageRecord& known, const store::ImageRecord& record)
{
    if (known.path.isEmpty() || known.path == record.path || !QFileInfo::exists(known.path))
        return true;
    const auto hash = imaging::contentHash(known.path.toStdString());
    return hash && !record.contentHash.isEmpty() && record.contentHash.toStdString() == *hash;
}

} // namespace

domain::Result<std::optional<store::ImageRecord>> imageInFolders(const store::Project::Import& import, const QString& name)
{
    if (!name.contains('/'))
        return std::nullopt;
    const auto alike = import.findAllByStem(stemOf(name.mid(name.lastIndexOf('/') + 1)));
    if (!alike)
        return tl::unexpected(alike.error());
    std::optional<store::ImageRecord> found;
    for (const store::ImageRecord& image : *alike) {
        if (sharedEnd(image.path, name) < partsOf(name))
            continue;
        if (found)
            return std::nullopt;
        found = image;
    }
    return found;
}

domain::Done adoptIdentity(const store::Project::Import& import, store::ImageRecord& record, const QString& name)
{
    if (record.frame != 0)
        return {};
    const auto known = import.findByIdentity(record.identity, record.frame);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return {};
    const QString stem = stemOf(record.name);
    auto named = imageInFolders(import, name);
    if (named && !*named)
        named = import.findByStem(stem);
    if (!named)
        return tl::unexpected(named.error());
    if (!*named || stemOf((*named)->name).compare(stem, Qt::CaseInsensitive) != 0)
        return {};
    const store::ImageRecord& other = **named;
    if (!record.patientId.isEmpty() && !other.patientId.isEmpty() && record.patientId != other.patientId)
        return {};
    if (isUid(record.identity) && isUid(other.identity))
        return {};
    const bool isRowOfFilm = record.path.isEmpty();
    const bool isFilmOfRow = other.identity == stem && (other.path.isEmpty() || other.path == record.path);
    if (isRowOfFilm || isFilmOfRow)
        record.identity = other.identity;
    return {};
}

void noteContent(store::ImageRecord& record)
{
    if (const auto hash = imaging::contentHash(record.path.toStdString()))
        record.contentHash = QString::fromStdString(*hash);
}

domain::Result<QString> identityOfPicture(const store::Project::Import& import, store::ImageRecord& record,
                                          const QString& folder, const QString& wished)
{
    noteContent(record);
    if (!record.contentHash.isEmpty()) {
        const auto alike = import.findByContent(record.contentHash);
        if (!alike)
            return tl::unexpected(alike.error());
        QString gone;
        for (const store::ImageRecord& known : *alike) {
            if (known.path == record.path)
                return known.identity;
            if (gone.isEmpty() && !QFileInfo::exists(known.path))
                gone = known.identity;
        }
        if (!gone.isEmpty())
            return gone;
    }
    const QString relative = stemOf(QDir(folder).relativeFilePath(record.path));
    for (const QString& identity :
         {wished, stemOf(QFileInfo(record.path).fileName()), relative, QDir(folder).dirName() + '/' + relative}) {
        if (identity.isEmpty())
            continue;
        const auto known = import.findByIdentity(identity, 0);
        if (!known)
            return tl::unexpected(known.error());
        if (!*known || isSamePicture(**known, record))
            return identity;
    }
    return record.path;
}

} // namespace exchange

#include "core/exchange/known_image.h"

#include "core/exchange/file_walk.h"

namespace exchange {

std::string knownFindings(const store::Project& project)
{
    std::string names;
    for (const domain::Finding& finding : project.schema().findings())
        names += (names.empty() ? "" : ", ") + finding.name;
    return names;
}

domain::Done adoptIdentity(const store::Project::Import& import, store::ImageRecord& record)
{
    if (record.frame != 0)
        return {};
    const auto known = import.findByIdentity(record.identity, record.frame);
    if (!known)
        return tl::unexpected(known.error());
    if (*known)
        return {};
    const QString stem = stemOf(record.name);
    const auto named = import.findByStem(stem);
    if (!named)
        return tl::unexpected(named.error());
    if (!*named || stemOf((*named)->name).compare(stem, Qt::CaseInsensitive) != 0)
        return {};
    const store::ImageRecord& other = **named;
    if (!record.patientId.isEmpty() && !other.patientId.isEmpty() && record.patientId != other.patientId)
        return {};
    const bool isRowOfFilm = record.path.isEmpty();
    const bool isFilmOfRow = other.identity == stem && (other.path.isEmpty() || other.path == record.path);
    if (isRowOfFilm || isFilmOfRow)
        record.identity = other.identity;
    return {};
}

} // namespace exchange

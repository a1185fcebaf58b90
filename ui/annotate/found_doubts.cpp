#include "ui/annotate/found_doubts.h"

#include "ui/annotate/film_pictures.h"
#include "ui/annotate/film_rows.h"

namespace annotate {

namespace {

struct FilmWords {
    QString title, picture;
};

FilmWords wordsOf(const store::Project& project, domain::ImageId image)
{
    const auto record = project.image(image);
    if (!record)
        return {}; // gone meanwhile: opening it says so
    return {filmTitle(*record), pictureKey(record->path, record->frame)};
}

} // namespace

domain::Result<FoundDoubts> findDoubts(const DoubtsRequest& request, RunMemory& memory,
                                       const domain::Progress& progress)
{
    progress(0, 0, "films");
    auto project = store::Project::open(request.project);
    if (!project)
        return tl::unexpected(project.error());
    if (!request.reader.isEmpty())
        if (auto reader = (*project)->useReader(request.reader); !reader)
            return tl::unexpected(reader.error());
    const auto films = assist::readFilms(**project);
    if (!films)
        return tl::unexpected(films.error());
    const auto run = memory.newest(**project, *films, progress);
    if (!run)
        return tl::unexpected(run.error());
    assist::SuspicionRequest asked;
    asked.pictures = request.pictures;
    auto found = assist::findSuspicions(**project, *films, *run ? (*run)->summary : nullptr, asked, progress);
    if (!found)
        return tl::unexpected(found.error());
    FoundDoubts result;
    result.answered = found->answered;
    result.unreadable = int(found->unreadable.size());
    result.pictures = request.pictures && !progress.stopRequested();
    if (*run)
        result.run = (*run)->number;
    for (assist::Suspicion& suspicion : found->open) {
        const FilmWords film = wordsOf(**project, suspicion.image);
        const FilmWords other = suspicion.other ? wordsOf(**project, suspicion.other) : FilmWords{};
        result.doubts.push_back({std::move(suspicion), film.title, film.picture, other.title, other.picture});
    }
    return result;
}

} // namespace annotate

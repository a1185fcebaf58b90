#include "ui/annotate/shown_suspicions.h"

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

domain::Result<ShownSuspicions> lookForSuspicions(const SuspicionsRequest& request, RunMemory& memory,
                                                  const domain::Progress& progress)
{
    const auto asked = askedFilms(request.project, request.reader, memory, progress);
    if (!asked)
        return tl::unexpected(asked.error());
    assist::SuspicionRequest wanted;
    wanted.pictures = request.pictures;
    auto found = assist::findSuspicions(*asked->project, asked->films, asked->run ? asked->run->summary : nullptr,
                                        wanted, progress);
    if (!found)
        return tl::unexpected(found.error());
    ShownSuspicions result;
    for (const assist::Film& film : asked->films.films)
        ++(film.isBlinded ? result.blinded : result.films);
    result.answered = found->answered;
    result.unreadable = int(found->unreadable.size());
    result.pictures = request.pictures && !progress.stopRequested();
    if (asked->run)
        result.run = asked->run->number;
    for (assist::Suspicion& suspicion : found->open) {
        const FilmWords film = wordsOf(*asked->project, suspicion.image);
        const FilmWords other = suspicion.other ? wordsOf(*asked->project, suspicion.other) : FilmWords{};
        result.suspicions.push_back({std::move(suspicion), film.title, film.picture, other.title, other.picture});
    }
    return result;
}

} // namespace annotate

#include "ui/annotate/suggested_films.h"

#include "ui/kit/glyphs.h"

#include <algorithm>

namespace annotate {

namespace {

SuggestedFilm describe(const store::Project& project, const assist::Suggestion& suggestion)
{
    SuggestedFilm film{suggestion.image, suggestion.finding, suggestion.arm, suggestion.reason, {}, {}, {}, 0};
    const auto record = project.image(suggestion.image);
    if (!record)
        return film; // gone meanwhile: opening it says so
    film.who = record->patientId.isEmpty() ? record->name : record->patientId;
    QString person = kit::sexLetter(record->sex);
    if (record->age >= 0)
        person = (person + QLatin1Char(' ') + QString::number(record->age)).trimmed();
    QStringList more{person, record->view};
    more.removeAll(QString());
    film.more = more.join(QStringLiteral(" · "));
    film.path = record->path;
    film.frame = record->frame;
    return film;
}

} // namespace

domain::Result<Suggestions> suggestFilms(const SuggestionRequest& request, RunMemory& memory, const domain::Progress& progress)
{
    const auto asked = askedFilms(request.project, request.reader, memory, progress);
    if (!asked)
        return tl::unexpected(asked.error());
    if (progress.stopRequested())
        return Suggestions{};
    const auto next = assist::nextToBox(*asked->project, asked->films, asked->run ? asked->run->summary : nullptr, request.count);
    if (!next)
        return tl::unexpected(next.error());
    Suggestions suggestions;
    // A run that has answered no film that may be suggested chooses nothing: the start is as cold as before it.
    const auto isCold = [](const assist::Suggestion& one) { return one.reason.kind == assist::ReasonKind::ColdStart; };
    if (asked->run && std::none_of(next->begin(), next->end(), isCold))
        suggestions.run = asked->run->number;
    for (const assist::Suggestion& one : *next)
        suggestions.films.push_back(describe(*asked->project, one));
    return suggestions;
}

} // namespace annotate

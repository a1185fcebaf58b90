#include "ui/annotate/suggested_films.h"

#include "core/launch/run_launch.h"
#include "ui/kit/glyphs.h"

#include <QFileInfo>

#include <algorithm>

namespace annotate {

namespace {

SuggestedFilm describe(const store::Project& project, const assist::Suggestion& suggestion)
{
    SuggestedFilm film{suggestion.image, suggestion.finding, suggestion.reason, {}, {}, {}, 0};
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

domain::Result<std::optional<RunMemory::Known>> RunMemory::newest(const store::Project& project, const assist::ProjectFilms& films,
                                                                  const domain::Progress& progress)
{
    const auto rows = project.runs();
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->empty())
        return std::optional<Known>();
    const auto run = launch::findRun(project, QStringLiteral("latest"));
    if (!run)
        return tl::unexpected(run.error());
    const runs::RunFolder folder = launch::folderOf(project, *run);
    const QDateTime stamp = QFileInfo(folder.predictions()).lastModified(); // moves on with every file that comes
    if (m_run != run->number || m_stamp != stamp) {
        const auto answers = assist::RunAnswers::open(folder, project.schema());
        if (!answers)
            return tl::unexpected(answers.error());
        auto summary = answers->summarise(progress);
        if (!summary)
            return tl::unexpected(summary.error());
        if (progress.stopRequested())
            return std::optional<Known>(); // half a run must not be remembered as a whole one
        m_run = run->number;
        m_stamp = stamp;
        m_read = std::move(*summary);
    }
    if (m_read.patches == 0)
        return std::optional<Known>(); // it has not answered anything yet
    m_fitted = m_read;
    m_fitted.calibrate(films.knownLabels(), project.schema().count());
    return std::optional(Known{m_run, &m_fitted});
}

domain::Result<Suggestions> suggestFilms(const SuggestionRequest& request, RunMemory& memory, const domain::Progress& progress)
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
    if (progress.stopRequested())
        return Suggestions{};
    const auto next = assist::nextToBox(**project, *films, *run ? (*run)->summary : nullptr, request.count);
    if (!next)
        return tl::unexpected(next.error());
    Suggestions suggestions;
    // A run that has answered no film that may be suggested chooses nothing: the start is as cold as before it.
    const auto isCold = [](const assist::Suggestion& one) { return one.reason.kind == assist::ReasonKind::ColdStart; };
    if (*run && std::none_of(next->begin(), next->end(), isCold))
        suggestions.run = (*run)->number;
    for (const assist::Suggestion& one : *next)
        suggestions.films.push_back(describe(**project, one));
    return suggestions;
}

} // namespace annotate

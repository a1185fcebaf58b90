#include "ui/annotate/asked_films.h"

#include "core/launch/answering.h"
#include "core/launch/run_launch.h"

#include <QFileInfo>

namespace annotate {

domain::Result<std::optional<RunMemory::Known>> RunMemory::newest(const store::Project& project, const assist::ProjectFilms& films,
                                                                  const domain::Progress& progress)
{
    const auto latest = launch::latestAnswering(project);
    if (!latest)
        return tl::unexpected(latest.error());
    if (!*latest)
        return std::optional<Known>();
    const store::RunRow& run = **latest;
    const runs::RunFolder folder = launch::folderOf(project, run);
    const QDateTime stamp = QFileInfo(folder.predictions()).lastModified(); // moves on with every file that comes
    if (m_run != run.number || m_stamp != stamp) {
        const auto answers = assist::RunAnswers::open(folder, project.schema());
        if (!answers)
            return tl::unexpected(answers.error());
        auto summary = answers->summarise(progress);
        if (!summary)
            return tl::unexpected(summary.error());
        if (progress.stopRequested())
            return std::optional<Known>(); // half a run must not be remembered as a whole one
        m_run = run.number;
        m_stamp = stamp;
        m_read = std::move(*summary);
    }
    if (m_read.patches == 0)
        return std::optional<Known>(); // it has not answered anything yet
    m_fitted = m_read;
    m_fitted.calibrate(films.knownLabels(), project.schema().count());
    return std::optional(Known{m_run, &m_fitted});
}

domain::Result<AskedFilms> askedFilms(const QString& folder, const QString& reader, RunMemory& memory,
                                      const domain::Progress& progress)
{
    progress(0, 0, "films");
    auto project = store::Project::openFor(folder, reader);
    if (!project)
        return tl::unexpected(project.error());
    auto films = assist::readFilms(**project);
    if (!films)
        return tl::unexpected(films.error());
    const auto run = memory.newest(**project, *films, progress);
    if (!run)
        return tl::unexpected(run.error());
    return AskedFilms{std::move(*project), std::move(*films), *run};
}

} // namespace annotate

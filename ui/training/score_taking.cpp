#include "ui/training/score_taking.h"

#include "core/launch/run_launch.h"

#include <utility>

namespace training {

ScoreTaking::ScoreTaking(store::Project& project, QObject* parent) : QObject(parent), m_project(project)
{
    connect(&m_job, &kit::Job::runningChanged, this, &ScoreTaking::changed);
}

void ScoreTaking::take(Ended run)
{
    m_waiting.push_back(std::move(run));
    if (!m_job.isRunning())
        takeNext();
}

void ScoreTaking::takeNext()
{
    m_current = {};
    if (m_waiting.empty())
        return;
    const Ended run = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_current = run.row.number;
    m_job.start(
        [folder = m_project.folder(), run](const domain::Progress&) -> domain::Done {
            auto project = store::Project::open(folder);
            if (!project)
                return tl::unexpected(project.error());
            return launch::takeResults(**project, run.row.number, run.folder, run.state);
        },
        this,
        [this, number = m_current](domain::Done done) {
            if (!done)
                Q_EMIT refused(done.error());
            else
                Q_EMIT scored(number);
            takeNext();
            Q_EMIT changed();
        });
}

} // namespace training

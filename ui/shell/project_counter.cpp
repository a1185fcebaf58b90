#include "ui/shell/project_counter.h"

namespace shell {

namespace {

struct Counted {
    store::Counts project;
    qint64 read = 0; ///< by the current reader
};

} // namespace

ProjectCounter::ProjectCounter(store::Project& project, QObject* parent) : QObject(parent), m_project(project)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, &ProjectCounter::count);
    connect(&m_project, &store::Project::changed, &m_soon, qOverload<>(&QTimer::start));
    m_elsewhere.setInterval(1000);
    connect(&m_elsewhere, &QTimer::timeout, this, &ProjectCounter::lookNow);
    m_elsewhere.start();
    count();
}

void ProjectCounter::lookNow()
{
    if (m_project.changedElsewhere())
        Q_EMIT m_project.changed({});
}

void ProjectCounter::count()
{
    m_job.start(
        [folder = m_project.folder(), reader = m_project.currentReaderName()](
            const domain::Progress&) -> domain::Result<Counted> {
            auto project = store::Project::openFor(folder, reader);
            if (!project)
                return tl::unexpected(project.error());
            auto counts = (*project)->counts();
            if (!counts)
                return tl::unexpected(counts.error());
            store::WorklistFilter done;
            done.states = store::ListedState::Done;
            return (*project)->worklistCount(done).map([&](qint64 read) { return Counted{std::move(*counts), read}; });
        },
        this,
        [this](domain::Result<Counted> found) {
            if (!found) {
                Q_EMIT failed(found.error());
                return;
            }
            m_counts = std::move(found->project);
            m_read = found->read;
            Q_EMIT counted();
        });
}

} // namespace shell

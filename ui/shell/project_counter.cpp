#include "ui/shell/project_counter.h"

namespace shell {

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
            const domain::Progress&) -> domain::Result<store::Counts> {
            auto project = store::Project::open(folder);
            if (!project)
                return tl::unexpected(project.error());
            if (!reader.isEmpty())
                if (auto used = (*project)->useReader(reader); !used)
                    return tl::unexpected(used.error());
            return (*project)->counts();
        },
        this,
        [this](domain::Result<store::Counts> counts) {
            if (!counts) {
                Q_EMIT failed(counts.error());
                return;
            }
            m_counts = std::move(*counts);
            Q_EMIT counted();
        });
}

} // namespace shell

#include "ui/annotate/team.h"

#include "core/store/project.h"

#include <QEvent>

#include <algorithm>

namespace annotate {

namespace {
constexpr int teamSettleMs = 150; // a hand that draws is not followed stroke by stroke
}

Team::Team(store::Project& project, QObject* parent) : QObject(parent), m_project(project)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(teamSettleMs);
    connect(&m_soon, &QTimer::timeout, this, &Team::ask);
    connect(&project, &store::Project::changed, this, &Team::markStale);
}

QString Team::nameOf(domain::ReaderId reader) const
{
    const auto it = std::find_if(m_facts->readers.begin(), m_facts->readers.end(),
                                 [&](const auto& one) { return one.id == reader; });
    return it == m_facts->readers.end() ? QString() : it->name;
}

void Team::watch(QWidget* page)
{
    m_pages.push_back(page);
    page->installEventFilter(this);
}

bool Team::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && m_stale)
        m_soon.start(0);
    return QObject::eventFilter(watched, event);
}

void Team::markStale()
{
    m_stale = true;
    if (std::any_of(m_pages.begin(), m_pages.end(),
                    [](const QPointer<QWidget>& page) { return page && page->isVisible(); }))
        m_soon.start(teamSettleMs);
}

void Team::refresh()
{
    m_soon.start(0);
}

void Team::ask()
{
    m_stale = false;
    m_job.start([folder = m_project.folder(), reader = m_project.currentReaderName()](
                    const domain::Progress& progress) { return readTeamFacts(folder, reader, progress); },
                this,
                [this](domain::Result<TeamFacts> facts) {
                    m_error.reset();
                    if (facts)
                        m_facts = std::make_shared<TeamFacts>(std::move(*facts));
                    else
                        m_error = facts.error();
                    m_loaded = true;
                    Q_EMIT changed();
                });
}

} // namespace annotate

// What the pages of several readers share: the newest facts of the team, asked for only while somebody looks.
#pragma once

#include "ui/annotate/team_facts.h"
#include "ui/kit/job.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <memory>

namespace store {
class Project;
}

namespace annotate {

class Team : public QObject {
    Q_OBJECT
public:
    explicit Team(store::Project& project, QObject* parent = nullptr);

    store::Project& project() const { return m_project; }
    const TeamFacts& facts() const { return *m_facts; }
    std::shared_ptr<const TeamFacts> shared() const { return m_facts; }
    bool isLoaded() const { return m_loaded; }
    bool isPending() const { return m_job.isRunning() || m_soon.isActive(); }
    const std::optional<domain::Error>& error() const { return m_error; }
    QString nameOf(domain::ReaderId reader) const;

    /// A page is on screen: facts are kept fresh from now on, as long as it is.
    void watch(QWidget* page);
    /// Asks now, whoever looks; `changed` follows.
    void refresh();

Q_SIGNALS:
    void changed();

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void markStale();
    void ask();

    store::Project& m_project;
    std::shared_ptr<const TeamFacts> m_facts = std::make_shared<TeamFacts>();
    std::vector<QPointer<QWidget>> m_pages;
    bool m_loaded = false, m_stale = true;
    std::optional<domain::Error> m_error;
    QTimer m_soon;
    kit::Job m_job;
};

} // namespace annotate

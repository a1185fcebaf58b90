// Counts of the project for the status line and the empty page, asked beside the window's thread.
#pragma once

#include "core/store/project.h"
#include "ui/kit/job.h"

#include <QTimer>

#include <optional>

namespace shell {

/// Follows Project::changed, and what other programs write (an import as a child, a second window), which it passes on
/// as Project::changed.
class ProjectCounter : public QObject {
    Q_OBJECT
public:
    explicit ProjectCounter(store::Project& project, QObject* parent = nullptr);
    const std::optional<store::Counts>& counts() const { return m_counts; } ///< none: not counted yet
    qint64 readByReader() const { return m_read; } ///< images that the current reader is done with
    bool isPending() const { return m_job.isRunning() || m_soon.isActive(); }
    void lookNow(); ///< something outside may have changed it

Q_SIGNALS:
    void counted();
    void failed(const domain::Error& error);

private:
    void count();
    store::Project& m_project;
    std::optional<store::Counts> m_counts;
    qint64 m_read = 0;
    QTimer m_soon, m_elsewhere;
    kit::Job m_job;
};

} // namespace shell

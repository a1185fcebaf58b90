// What a run would find if it were launched now: boxes and films of the project, a worker, and the machine that it has.
#pragma once

#include "core/doctor/machine_facts.h"
#include "core/domain/method_options.h"
#include "core/launch/run_boxes.h"
#include "core/store/project.h"
#include "ui/kit/job.h"

#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QString>
#include <QTimer>

#include <optional>

namespace training {

/// Counted beside the window's thread, and again soon after the project has changed.
class LaunchOutlook : public QObject {
    Q_OBJECT
public:
    explicit LaunchOutlook(store::Project& project, QObject* parent = nullptr);
    ~LaunchOutlook() override;

    /// What runs with these settings would learn from as the project is now, and which of its boxes they would not. nullptr: not
    /// counted yet.
    const launch::BoxCount* boxes(const domain::MethodOptions& options) const;
    const std::optional<launch::BoxCounts>& boxes() const { return m_boxes; } ///< none: not counted yet
    /// The same with what the split of the form lists.
    const launch::BoxCount* listedBoxes(const domain::MethodOptions& options) const;
    /// The file of that split, empty: none. What is wrong with it is told when a run is launched.
    void countWithSplit(const QString& file);
    qint64 films() const { return m_films; } ///< of the project, with a file; -1: not counted yet
    bool hasWorker() const { return !m_workerError; }
    /// Sentence and advice when there is none.
    QString workerProblem() const;
    /// What the worker says of this machine; none until it has answered.
    const std::optional<doctor::WorkerFacts>& machine() const { return m_machine; }
    bool isPending() const { return !m_boxes || m_describing; }

Q_SIGNALS:
    void changed();
    void refused(const domain::Error& error); ///< the project could not be counted

private:
    void countAgain();
    void describeMachine();

    store::Project& m_project;
    QTimer m_countSoon; ///< a reader who draws changes the counts every second
    kit::Job m_counting;
    std::optional<launch::BoxCounts> m_boxes, m_listedBoxes;
    QString m_split;
    qint64 m_films = -1;
    std::optional<domain::Error> m_workerError;
    std::optional<doctor::WorkerFacts> m_machine;
    QPointer<QProcess> m_describing;
};

} // namespace training

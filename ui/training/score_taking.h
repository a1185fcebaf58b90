// The scores of runs that have ended, on their way into the project, one run after the other.
#pragma once

#include "core/runs/run_folder.h"
#include "core/store/project.h"
#include "ui/kit/job.h"

#include <QObject>

#include <deque>
#include <optional>

namespace training {

class ScoreTaking : public QObject {
    Q_OBJECT
public:
    struct Ended {
        store::RunRow row;
        runs::RunFolder folder;
        QString state; ///< that the store shall have
    };
    explicit ScoreTaking(store::Project& project, QObject* parent = nullptr);

    void take(Ended run);
    bool isRunning() const { return m_job.isRunning(); }
    domain::RunId current() const { return m_current; } ///< none: nothing is scored

Q_SIGNALS:
    void changed(); ///< begins, or has ended
    void scored(domain::RunId run);
    void refused(const domain::Error& error);

private:
    void takeNext();

    store::Project& m_project;
    kit::Job m_job;
    std::deque<Ended> m_waiting;
    domain::RunId m_current;
};

} // namespace training

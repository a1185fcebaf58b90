// A finished run answers every film of the project, beside the reading: started, followed, stopped, found again.
#pragma once

#include "ui/training/run_launcher.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace training {

/// View-model without a widget. One run at a time, and never beside a training, for both want every core: what is asked for
/// while one trains waits until that has ended, and then goes before the trainings that wait, which take hours where this
/// takes minutes; while it goes on the launcher lets its runs wait. The worker is detached: it outlives the window, and the next one finds it again.
class Predictor : public QObject {
    Q_OBJECT
public:
    /// The launcher lives longer.
    explicit Predictor(RunLauncher& launcher, RunLauncher::Leash leash = RunLauncher::Leash::Detached,
                       QObject* parent = nullptr);
    ~Predictor() override;

    /// A sentence for the person, empty: go ahead. Of anything but the run itself, whose state comes with it.
    QString whyNot(const std::optional<store::RunRow>& run) const;
    /// At once, or when the run that trains now has ended. `first`: films in view, answered before all others. What prevents it
    /// comes as `refused`.
    void predict(domain::RunId run, const std::vector<domain::ImageId>& first = {});
    void stop(); ///< what has been answered stays; what waits is forgotten
    bool willWait() const { return bool(m_launcher.active()); } ///< predict(), now

    domain::RunId waiting() const { return m_waiting ? m_waiting->run : domain::RunId{}; } ///< for a training to end
    domain::RunId active() const { return m_active ? m_active->row.number : domain::RunId{}; }
    const runs::RunStatus* status() const; ///< nullptr: nothing goes on
    bool isStopping() const;
    bool isPending() const { return m_preparing.isRunning() || m_recovering.isRunning(); }

    struct End {
        store::RunRow run;
        runs::RunStatus status; ///< finished, stopped or failed
        int asked = 0;          ///< films of the project that it was asked for; 0: it did not come to that
        int answered = 0;       ///< films whose maps are there now
        QString log;            ///< its file; empty: there is none
    };

Q_SIGNALS:
    void changed();                     ///< what goes on, and how far it is
    void answered(domain::RunId run);   ///< maps of some films more can be read
    void ended(const training::Predictor::End& end);
    void refused(const domain::Error& error);

private:
    struct Active {
        store::RunRow row;
        runs::RunFolder folder;
        int asked = 0, answered = 0;
    };
    struct Waiting {
        domain::RunId run;
        std::vector<domain::ImageId> first;
    };
    void recover();
    void begin(domain::RunId run, const std::vector<domain::ImageId>& first);
    void beginWaiting();
    void follow(const store::RunRow& row);
    void take(const runs::Event& event);
    void workerEnded();

    RunLauncher& m_launcher;
    RunLauncher::Leash m_leash;
    kit::Job m_preparing, m_recovering;
    std::optional<Waiting> m_waiting;
    std::optional<Active> m_active;
    std::unique_ptr<runs::WorkerProcess> m_worker;
};

} // namespace training

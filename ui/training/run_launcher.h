// Starts runs, follows them, and takes their scores into the store when they end. One trains, one may wait.
#pragma once

#include "core/domain/method_options.h"
#include "core/runs/worker_process.h"
#include "core/store/project.h"
#include "ui/kit/job.h"
#include "ui/training/launch_outlook.h"
#include "ui/training/left_runs.h"
#include "ui/training/score_taking.h"

#include <QObject>
#include <QString>

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace launch {
struct PreparedRun;
}

namespace training {

struct LaunchRequest {
    domain::MethodOptions options;
    QString title; ///< what the run list calls it
    QString split = {}; ///< a file of exchange::readSplit; empty: folds by patient
};

/// View-model without a widget. Freezing, folder making and scoring are jobs; what is asked of the store on this
/// thread are short writes alone. A worker is started detached, so that it outlives the window; a window that opens
/// finds it again by the run folder's lock and events.
class RunLauncher : public QObject {
    Q_OBJECT
public:
    enum class Leash { Detached, Held }; ///< Held: the worker stops with a checkpoint when this object goes
    explicit RunLauncher(store::Project& project, Leash leash = Leash::Detached, QObject* parent = nullptr);
    ~RunLauncher() override;

    store::Project& project() const { return m_project; }

    bool canStart() const { return whyNot().isEmpty(); }
    /// A sentence for the person: no boxes, no worker, one training and one waiting already. Empty: go ahead.
    QString whyNot() const;
    bool willQueue() const; ///< canStart(), but behind the one that trains now, or until the films are answered
    /// Refusals come as `refused`.
    void launch(const LaunchRequest& request);

    /// Refits the heads of a finished run on today's boxes, in seconds, as a run of its own. One at a time, and never
    /// beside a training: it would cost the time that it saves.
    void refresh(domain::RunId base);
    QString whyNotRefresh() const;
    /// Which films are answered first by a refit; asked when it begins.
    void setFilmsInView(std::function<std::vector<domain::ImageId>()> films) { m_filmsInView = std::move(films); }
    bool isRefresh(domain::RunId run) const; ///< of the one at work, and of those that ended while this object lived

    /// While films are answered (Predictor) runs wait their turn: both want every core.
    void setHeld(bool held);

    QString whyNotResume(domain::RunId run) const;
    void resumeRun(domain::RunId run); ///< a stopped or failed one, from its checkpoint
    void pause(domain::RunId run);
    void goOn(domain::RunId run); ///< after pause
    void stop(domain::RunId run); ///< keeps a checkpoint; a waiting one is only taken from the queue

    domain::RunId active() const;
    domain::RunId waiting() const;
    bool isActive(domain::RunId run) const { return run && run == active(); }
    /// Of the run that trains, and of those that ended while this object lived. nullptr: ask its events file.
    const runs::RunStatus* status(domain::RunId run) const;
    /// Of a run that ended while this object lived: it left a checkpoint to go on from.
    bool keptCheckpoint(domain::RunId run) const;
    QString logFile(domain::RunId run) const; ///< of the same; empty: not known, or there is none
    bool isSilent(domain::RunId run) const;

    /// Something is being frozen, found again or scored; `doing()` says what.
    bool isPending() const;
    QString doing() const;
    LaunchOutlook& outlook() { return m_outlook; }
    const LaunchOutlook& outlook() const { return m_outlook; }

Q_SIGNALS:
    void changed(); ///< what is allowed, who trains, who waits, what is being done
    void statusChanged(domain::RunId run);
    void launched(domain::RunId run); ///< its folder is there; it trains or waits
    void noted(const QString& sentence); ///< what a launch came to that a person would want to know: its split's parts
    void refreshed(domain::RunId run); ///< the films in view have the maps of a refit; the others follow
    void ended(domain::RunId run, int exitCode);
    void scored(domain::RunId run);
    void refused(const domain::Error& error); ///< a launch or a scoring that did not come about

private:
    struct Known {
        store::RunRow row;
        runs::RunFolder folder;
        bool resume = false;
    };
    void prepare(std::function<domain::Result<launch::PreparedRun>(store::Project&)> make);
    void recover();
    void takeUp(LeftRuns found);
    void begin(Known known);
    void attach(Known known);
    void follow(const Known& known);
    void workerEnded(int exitCode);
    void beginNext();
    void rememberState(domain::RunId run, const QString& state);

    store::Project& m_project;
    Leash m_leash;
    LaunchOutlook m_outlook;
    ScoreTaking m_scores;
    kit::Job m_preparing, m_recovering;
    std::optional<Known> m_active;
    std::unique_ptr<runs::WorkerProcess> m_worker;
    std::deque<Known> m_waiting;
    struct Ended {
        domain::RunId run;
        runs::RunStatus status;
        runs::RunFolder folder;
        bool hasCheckpoint = false;
    };
    const Ended* endedOf(domain::RunId run) const;
    std::vector<Ended> m_ended; ///< newest last
    std::function<std::vector<domain::ImageId>()> m_filmsInView;
    QString m_storedState;
    bool m_held = false;
};

/// The run folder's own opinion of a run's state as the store keeps it: running, paused, stopped, finished, failed.
QString storedStateOf(const runs::RunStatus& status);

} // namespace training

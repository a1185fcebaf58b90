// The child: finding fewbox-worker, starting it, watching it, asking it to pause or stop.
#pragma once

#include "core/domain/error.h"
#include "core/runs/events.h"
#include "core/runs/run_folder.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <memory>

namespace runs {

/// FEWBOX_WORKER, the user's worker folder, beside this program, PATH. Error: WorkerMissing (says where it looked).
domain::Result<QString> findWorker();

/// Runs `fewbox-worker train|predict|refresh|shift FOLDER` and follows its events. Never blocks; every way in which a child can
/// misbehave is a state with an Error: never starts, mute for 60 s (silent, not failed), rubbish, half lines, killed by
/// a signal, exit codes 2–5.
class WorkerProcess : public QObject {
    Q_OBJECT
public:
    enum class Task { Train, Predict, Refresh, Shift };
    WorkerProcess(RunFolder folder, Task task, QObject* parent = nullptr);
    ~WorkerProcess() override; ///< closes the leash: the worker stops with a checkpoint, unless detached

    /// `resume` goes on from the checkpoints. A detached worker outlives this object and this program.
    void start(bool detached = false, bool resume = false);
    /// Follows a worker that somebody else started (a re-attached window), by events.jsonl and lock.
    void attach();
    void pause();
    void resume();
    void stop(); ///< with a checkpoint

    const RunStatus& status() const { return m_status; }
    const RunFolder& folder() const { return m_folder; }
    bool isSilent() const { return m_silent; }
    bool isAlive() const;

Q_SIGNALS:
    void event(const runs::Event& event);
    void statusChanged();
    /// Once. exitCode as of the worker (0 finished, 5 stopped with checkpoint, …), -1 for a crash; status().error set.
    void ended(int exitCode);

private:
    void catchUp();
    void follow();
    void wish(Wanted wanted, const QString& state);
    void fail(const domain::Error& error);
    void end(int exitCode);
    int exitCodeFromEvents() const;

    RunFolder m_folder;
    Task m_task;
    RunStatus m_status;
    bool m_silent = false;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace runs

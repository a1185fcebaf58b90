// What is wanted of a run that works, and what it is doing: between those who wish (wanted.json, the leash, Ctrl-C) and
// the folds that train.
#pragma once

#include "core/runs/run_folder.h"

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace worker {

class EventWriter;

/// The state machine of pause and stop. Requested and confirmed are two things: "pausing" until every fold rests.
class RunControl {
public:
    RunControl(runs::RunFolder folder, EventWriter& events);

    /// Looks at all sources of wishes and tells states that changed. Called a few times a second by one thread.
    void poll();
    /// Stops the run for a reason of our own (a fold failed, the leash was dropped). Any thread.
    void stop() { m_stop.store(true); }

    runs::Wanted wanted() const { return m_wanted.load(); }
    bool stopWanted() const { return wanted() == runs::Wanted::Stopped; }

    /// A fold's thread is at work while it holds one.
    class Worker {
    public:
        explicit Worker(RunControl& control);
        ~Worker();
        Worker(const Worker&) = delete;
        Worker& operator=(const Worker&) = delete;

    private:
        RunControl& m_control;
    };
    /// Rests until running is wanted again or the run is to stop. Called by a fold between two steps, its checkpoint
    /// written.
    void rest();

    /// Seconds since the first poll without those in which everything rested.
    double activeSeconds() const;

private:
    void tell(const char* state);

    runs::RunFolder m_folder;
    EventWriter& m_events;
    std::atomic<bool> m_stop{false};
    std::atomic<runs::Wanted> m_wanted{runs::Wanted::Running};
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_workers = 0;
    int m_resting = 0;
    const char* m_told = "running";
    double m_activeBefore = 0; ///< s, of the stretches that ended
    double m_runningSince = 0; ///< s, steady clock; 0: not running
};

} // namespace worker

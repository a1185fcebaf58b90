#include "core/worker/run_control.h"

#include "core/worker/event_writer.h"
#include "core/worker/surroundings.h"

#include <chrono>
#include <cstring>

namespace worker {

using runs::Wanted;

namespace {

double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

RunControl::RunControl(runs::RunFolder folder, EventWriter& events)
    : m_folder(std::move(folder)), m_events(events), m_runningSince(now())
{
}

void RunControl::tell(const char* state)
{
    if (std::strcmp(state, m_told) == 0)
        return;
    m_told = state;
    m_events.write("state", {{QStringLiteral("state"), QString::fromLatin1(state)}});
}

void RunControl::poll()
{
    Wanted wanted = runs::readWanted(m_folder);
    if (m_stop.load() || interruptFlag().load())
        wanted = Wanted::Stopped;
    const std::lock_guard lock(m_mutex);
    if (m_wanted.load() == Wanted::Stopped)
        wanted = Wanted::Stopped; // there is no way back from stopping
    m_wanted.store(wanted);
    m_changed.notify_all();
    const bool allRest = m_workers > 0 && m_resting == m_workers;
    if (allRest && m_runningSince > 0) {
        m_activeBefore += now() - m_runningSince;
        m_runningSince = 0;
    } else if (!allRest && m_runningSince == 0) {
        m_runningSince = now();
    }
    switch (wanted) {
    case Wanted::Running: tell("running"); break;
    case Wanted::Paused: tell(allRest ? "paused" : "pausing"); break;
    case Wanted::Stopped: tell("stopping"); break;
    }
}

RunControl::Worker::Worker(RunControl& control) : m_control(control)
{
    const std::lock_guard lock(control.m_mutex);
    ++control.m_workers;
}

RunControl::Worker::~Worker()
{
    const std::lock_guard lock(m_control.m_mutex);
    --m_control.m_workers;
}

void RunControl::rest()
{
    std::unique_lock lock(m_mutex);
    ++m_resting;
    m_changed.wait(lock, [this] { return m_wanted.load() != Wanted::Paused; });
    --m_resting;
}

double RunControl::activeSeconds() const
{
    const std::lock_guard lock(m_mutex);
    return m_activeBefore + (m_runningSince > 0 ? now() - m_runningSince : 0);
}

} // namespace worker

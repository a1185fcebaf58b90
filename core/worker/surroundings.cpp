#include "core/worker/surroundings.h"

#include <QFile>

#include <csignal>
#include <thread>

#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace worker {

std::FILE* takeStandardOutput(const QString& logFile)
{
    std::fflush(stdout);
    std::fflush(stderr);
#ifdef Q_OS_WIN
    const int log = _wopen(reinterpret_cast<const wchar_t*>(logFile.utf16()), _O_WRONLY | _O_CREAT | _O_APPEND, 0600);
    if (log < 0)
        return nullptr;
    const int kept = _dup(1);
    std::FILE* events = kept >= 0 ? _fdopen(kept, "wb") : nullptr;
    if (events) {
        _dup2(log, 1);
        _dup2(log, 2);
    }
    _close(log);
#else
    const int log = ::open(QFile::encodeName(logFile).constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (log < 0)
        return nullptr;
    const int kept = ::dup(1);
    std::FILE* events = kept >= 0 ? ::fdopen(kept, "wb") : nullptr;
    if (events) {
        ::dup2(log, 1);
        ::dup2(log, 2);
    }
    ::close(log);
    // A reader of our events that has gone must not end us: the run folder is what counts.
    std::signal(SIGPIPE, SIG_IGN);
#endif
    return events;
}

void watchStandardInput(std::function<void()> closed)
{
    // Detached: it may wait in read() for as long as the process lives.
    std::thread([closed = std::move(closed)] {
        char buffer[256];
#ifdef Q_OS_WIN
        while (_read(0, buffer, sizeof buffer) > 0) {
        }
#else
        while (::read(0, buffer, sizeof buffer) > 0) {
        }
#endif
        closed();
    }).detach();
}

namespace {

std::atomic<bool> interrupted{false};
static_assert(std::atomic<bool>::is_always_lock_free, "set from a signal handler");

void onInterrupt(int)
{
    interrupted.store(true);
}

} // namespace

const std::atomic<bool>& interruptFlag()
{
    return interrupted;
}

void catchInterrupts()
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

void lowerPriority()
{
#ifdef Q_OS_WIN
    SetPriorityClass(GetCurrentProcess(), BELOW_NORMAL_PRIORITY_CLASS);
#else
    ::setpriority(PRIO_PROCESS, 0, 10); // refused at worst
#endif
}

} // namespace worker

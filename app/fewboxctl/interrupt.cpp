#include "interrupt.h"

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <thread>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <csignal>
#include <unistd.h>
#endif

namespace {

std::atomic<int> presses{0};
std::stop_source source;

void pressed()
{
    // A handler may do no more than this; the thread below does the rest.
    if (presses.fetch_add(1) >= 1) {
#ifdef Q_OS_WIN
        ExitProcess(130);
#else
        _exit(130);
#endif
    }
}

#ifdef Q_OS_WIN
BOOL WINAPI handler(DWORD)
{
    pressed();
    return TRUE;
}
#else
extern "C" void handler(int)
{
    pressed();
}
#endif

} // namespace

void watchInterrupt()
{
#ifdef Q_OS_WIN
    SetConsoleCtrlHandler(handler, TRUE);
#else
    std::signal(SIGINT, handler);
    std::signal(SIGTERM, handler);
#endif
    std::thread([] {
        while (presses.load() == 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        source.request_stop();
    }).detach();
}

std::stop_token interruptToken()
{
    return source.get_token();
}

bool interrupted()
{
    return presses.load() > 0;
}

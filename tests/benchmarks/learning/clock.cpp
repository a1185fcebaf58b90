#include "tests/benchmarks/learning/clock.h"

#include <torch/cuda.h>
#include <torch/types.h>

#if defined(_WIN32)
#include <windows.h>
#else
#include <time.h>
#endif

#include <algorithm>
#include <chrono>

namespace bench {

double threadSeconds()
{
#if defined(_WIN32)
    FILETIME made, ended, kernel, user;
    GetThreadTimes(GetCurrentThread(), &made, &ended, &kernel, &user);
    const auto seconds = [](const FILETIME& t) {
        return static_cast<double>((static_cast<unsigned long long>(t.dwHighDateTime) << 32) | t.dwLowDateTime) * 1e-7;
    };
    return seconds(kernel) + seconds(user);
#else
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
#endif
}

double secondsOf(const at::Device& device, const std::function<void()>& work)
{
    if (device.is_cpu()) {
        const double start = threadSeconds();
        work();
        return threadSeconds() - start;
    }
    torch::cuda::synchronize(device.index());
    const auto start = std::chrono::steady_clock::now();
    work();
    torch::cuda::synchronize(device.index());
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double bestSeconds(const at::Device& device, int times, const std::function<void()>& work)
{
    work();
    double best = secondsOf(device, work);
    for (int i = 1; i < times; ++i)
        best = std::min(best, secondsOf(device, work));
    return best;
}

} // namespace bench

// Medians of several, and what must work.
#pragma once

#include "core/domain/error.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

template <typename T> T must(domain::Result<T> result)
{
    if (!result)
        qFatal("%s: %s", result.error().subject.c_str(), result.error().found.c_str());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// Milliseconds of each call, ascending. `before` is called before each of them and is not measured.
template <typename Work, typename Before> std::vector<double> timesOf(int times, Work&& work, Before&& before)
{
    std::vector<double> ms;
    for (int i = 0; i < times; ++i) {
        before(i);
        QElapsedTimer timer;
        timer.start();
        work(i);
        ms.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(ms.begin(), ms.end());
    return ms;
}

template <typename Work> std::vector<double> timesOf(int times, Work&& work)
{
    return timesOf(times, work, [](int) {});
}

template <typename Work> void measure(const char* what, int times, Work&& work)
{
    const std::vector<double> ms = timesOf(times, work);
    std::printf("%-46s median %9.2f ms   p95 %9.2f ms   (%d)\n", what, ms[ms.size() / 2], ms[ms.size() * 95 / 100],
                times);
    std::fflush(stdout);
}

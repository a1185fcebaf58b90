// What a long piece of work is given: a way to be asked to stop, and a way to say how far it is.
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>
#include <string>

namespace domain {

struct Progress {
    std::stop_token stop = {};
    /// Called from the working thread, as often as it likes; the caller thins it out. total 0: not known yet.
    std::function<void(std::int64_t done, std::int64_t total, const std::string& what)> report = {};
    /// Asked before a stranger's file is parsed; false: leave it out. How a supervisor learns which file brought its child
    /// down, and keeps the next child from it.
    std::function<bool(const std::string& path)> mayRead = {};

    bool stopRequested() const { return stop.stop_requested(); }
    void operator()(std::int64_t done, std::int64_t total, const std::string& what) const
    {
        if (report)
            report(done, total, what);
    }
};

} // namespace domain

#include "tests/benchmarks/learning/operators.h"

#include "tests/benchmarks/learning/clock.h"

#include <torch/types.h>

#include <ATen/record_function.h>

#include <algorithm>
#include <map>
#include <memory>

namespace bench {

namespace {

struct Frame : at::ObserverContext {
    std::string name;
    double start = 0;
    double inside = 0; ///< of the operators that it called
    Frame* caller = nullptr;
};

// Of the one thread that is watched.
Frame* current = nullptr;
std::map<std::string, OperatorTime> times;

std::unique_ptr<at::ObserverContext> begin(const at::RecordFunction& function)
{
    auto frame = std::make_unique<Frame>();
    frame->name = function.name();
    frame->caller = current;
    current = frame.get();
    frame->start = threadSeconds();
    return frame;
}

void end(const at::RecordFunction&, at::ObserverContext* context)
{
    const double now = threadSeconds();
    const auto* frame = static_cast<Frame*>(context);
    const double whole = now - frame->start;
    OperatorTime& time = times[frame->name];
    ++time.calls;
    time.seconds += whole - frame->inside;
    if (frame->caller)
        frame->caller->inside += whole;
    current = frame->caller;
}

} // namespace

std::vector<OperatorTime> operatorTimes(const std::function<void()>& work)
{
    current = nullptr;
    times.clear();
    const auto handle = at::addThreadLocalCallback(
        at::RecordFunctionCallback(begin, end).scopes({at::RecordScope::FUNCTION, at::RecordScope::BACKWARD_FUNCTION}));
    work();
    at::removeCallback(handle);
    std::vector<OperatorTime> sorted;
    for (auto& [name, time] : times) {
        time.name = name;
        sorted.push_back(time);
    }
    std::sort(sorted.begin(), sorted.end(),
              [](const OperatorTime& a, const OperatorTime& b) { return a.seconds > b.seconds; });
    return sorted;
}

} // namespace bench

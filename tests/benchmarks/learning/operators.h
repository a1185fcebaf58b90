// Where a step's time goes: the operators that took it, by their own time.
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace bench {

struct OperatorTime {
    std::string name; ///< as ATen calls it
    int calls = 0;
    double seconds = 0; ///< processor time of the calling thread, without the operators that it calls
};
/// Of one call of `work` on the CPU, the longest first. Watching costs some microseconds a call.
std::vector<OperatorTime> operatorTimes(const std::function<void()>& work);

} // namespace bench

#include "core/learning/trial_seconds.h"

#include <chrono>
#include <ctime>

namespace learning {

double trialSeconds(const at::Device& device, const std::function<void()>& work)
{
    if (device.is_cpu()) {
        const std::clock_t start = std::clock();
        work();
        return static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
    }
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace learning

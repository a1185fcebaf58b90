#include "core/learning/schedule.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace learning {

namespace {

double decay(const domain::MethodOptions& options, int step, int steps)
{
    const double along = steps > 1 ? static_cast<double>(step) / (steps - 1) : 0;
    if (options.schedule == "cosine") {
        return options.finalRateShare +
               (1 - options.finalRateShare) * 0.5 * (1 + std::cos(std::numbers::pi * along));
    }
    return std::pow(options.finalRateShare, along);
}

} // namespace

double learningRate(const domain::MethodOptions& options, double rate, int step, int steps)
{
    const double warmup =
        options.warmupSteps > 0 ? std::min(1.0, static_cast<double>(step + 1) / options.warmupSteps) : 1.0;
    return rate * warmup * decay(options, step, steps);
}

double crfLearningRate(const domain::MethodOptions& options, int step, int steps)
{
    return options.crfLearningRate * decay(options, step, steps);
}

std::vector<int> fitSteps(const domain::MethodOptions& options, int steps)
{
    std::vector<int> fits;
    if (options.thresholdRule == "fixed")
        return fits;
    const double first = options.unaryShareBeforeFits * steps;
    for (int i = 0; i < options.alternations; ++i) {
        const double at = first + (steps - first) * i / options.alternations;
        fits.push_back(std::clamp(static_cast<int>(std::lround(at)), 0, steps));
    }
    return fits;
}

double emaDecay(const domain::MethodOptions& options, int k)
{
    return options.ema > 0 ? std::min(options.ema, static_cast<double>(k) / (k + 20)) : 0;
}

} // namespace learning

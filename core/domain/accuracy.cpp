#include "core/domain/accuracy.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numeric>

namespace domain {

Interval wilson(const Proportion& proportion, double z)
{
    if (proportion.n <= 0)
        return {0, 1};
    const double n = proportion.n;
    const double p = proportion.value();
    const double denominator = 1 + z * z / n;
    const double centre = (p + z * z / (2 * n)) / denominator;
    const double half = z / denominator * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    // At 0 of n and n of n the interval ends at the proportion itself; rounding must not say otherwise.
    return {proportion.successes <= 0 ? 0 : std::max(0.0, centre - half),
            proportion.successes >= proportion.n ? 1 : std::min(1.0, centre + half)};
}

Proportion accuracyAt(const std::vector<double>& values, double threshold)
{
    const auto correct = std::count_if(values.begin(), values.end(), [&](double v) { return v >= threshold; });
    return {static_cast<int>(correct), static_cast<int>(values.size())};
}

double mean(const std::vector<double>& values)
{
    return values.empty() ? 0 : std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

double quantile(std::vector<double> values, double q)
{
    assert(!values.empty());
    std::sort(values.begin(), values.end());
    const double position = q * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(std::floor(position));
    const std::size_t above = std::min(below + 1, values.size() - 1);
    const double share = position - static_cast<double>(below);
    return values[below] + share * (values[above] - values[below]);
}

} // namespace domain

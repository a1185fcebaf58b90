// Proportions and their intervals.
#pragma once

#include <vector>

namespace domain {

struct Interval {
    double low = 0;
    double high = 0;
    bool operator==(const Interval&) const = default;
};

struct Proportion {
    int successes = 0;
    int n = 0;
    double value() const { return n > 0 ? static_cast<double>(successes) / n : 0; } ///< meaningful for n > 0
    bool operator==(const Proportion&) const = default;
};

/// Wilson's score interval (Wilson 1927), 95 % by default; {0, 1} for n = 0.
Interval wilson(const Proportion& proportion, double z = 1.959963984540054);

/// How many of the values are ≥ threshold (a localization is correct at T when the metric is ≥ T).
Proportion accuracyAt(const std::vector<double>& values, double threshold);

double mean(const std::vector<double>& values); ///< 0 for none
/// Type 7 (linear) quantile, q in 0…1; the values need not be sorted, at least one.
double quantile(std::vector<double> values, double q);

} // namespace domain

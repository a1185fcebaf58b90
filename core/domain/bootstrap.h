// Paired comparison of two answers to the same cases.
#pragma once

#include "core/domain/accuracy.h"

#include <cstdint>
#include <string>
#include <vector>

namespace domain {

struct PairedDifference {
    double difference = 0; ///< mean(a) − mean(b)
    Interval interval;     ///< 95 %, percentile bootstrap over clusters
    bool excludesZero() const { return interval.low > 0 || interval.high < 0; }
};

/// Resamples clusters (patients: cases of one patient go together) with replacement. a[i], b[i], cluster[i] belong to
/// the same case. Deterministic in the seed.
PairedDifference pairedBootstrap(const std::vector<double>& a, const std::vector<double>& b,
                                 const std::vector<std::string>& cluster, int samples = 2000, std::uint64_t seed = 1);

/// The same for the mean over groups of each group's mean (the paper's mean over findings); group[i] ≥ 0.
PairedDifference pairedBootstrapOfGroupMeans(const std::vector<double>& a, const std::vector<double>& b,
                                             const std::vector<std::string>& cluster, const std::vector<int>& group,
                                             int samples = 2000, std::uint64_t seed = 1);

} // namespace domain

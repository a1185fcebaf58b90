// Paired comparison of two answers to the same cases.
#pragma once

#include "core/domain/accuracy.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
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

/// The percentile interval (95 %) of any statistic of cases, with clusters resampled as above. The statistic is told how
/// often each case was drawn; it answers none where it is not defined for such a draw, and that draw is left out. None
/// where there are fewer than two clusters, or most draws are left out: such an interval would say nothing; and where it
/// was asked to stop.
std::optional<Interval> clusterBootstrap(const std::vector<std::string>& cluster,
                                         const std::function<std::optional<double>(const std::vector<int>& times)>&,
                                         int samples = 2000, std::uint64_t seed = 1,
                                         const std::stop_token& stop = {});

} // namespace domain

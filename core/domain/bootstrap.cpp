#include "core/domain/bootstrap.h"

#include "core/domain/random.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <unordered_map>

namespace domain {

namespace {

struct Sums {
    double difference = 0;
    double n = 0;
};

/// Of each cluster, the groups that it has cases of, with the sum of a − b there: all that a resample needs.
struct Cluster {
    std::vector<std::pair<std::size_t, Sums>> groups;
};

std::vector<Cluster> clustersOf(const std::vector<double>& a, const std::vector<double>& b,
                                const std::vector<std::string>& names, const std::vector<int>& group)
{
    std::vector<Cluster> clusters;
    std::unordered_map<std::string, std::size_t> positions;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const auto [place, isNew] = positions.try_emplace(names[i], clusters.size());
        if (isNew)
            clusters.emplace_back();
        auto& groups = clusters[place->second].groups;
        const auto g = static_cast<std::size_t>(group[i]);
        std::size_t k = 0;
        while (k < groups.size() && groups[k].first != g)
            ++k;
        if (k == groups.size())
            groups.push_back({g, {}});
        groups[k].second.difference += a[i] - b[i];
        groups[k].second.n += 1;
    }
    return clusters;
}

/// Mean over the groups that have a case of the group's mean difference.
double meanOfGroups(const std::vector<Sums>& sums)
{
    double total = 0;
    int groups = 0;
    for (const Sums& s : sums) {
        if (s.n > 0) {
            total += s.difference / s.n;
            ++groups;
        }
    }
    return groups > 0 ? total / groups : 0;
}

} // namespace

PairedDifference pairedBootstrapOfGroupMeans(const std::vector<double>& a, const std::vector<double>& b,
                                             const std::vector<std::string>& cluster, const std::vector<int>& group,
                                             int samples, std::uint64_t seed)
{
    assert(a.size() == b.size() && a.size() == cluster.size() && a.size() == group.size());
    if (a.empty())
        return {};
    const std::vector<Cluster> clusters = clustersOf(a, b, cluster, group);
    std::size_t groups = 0;
    for (const int g : group)
        groups = std::max(groups, static_cast<std::size_t>(g) + 1);

    const auto add = [](std::vector<Sums>& sums, const Cluster& one) {
        for (const auto& [g, s] : one.groups) {
            sums[g].difference += s.difference;
            sums[g].n += s.n;
        }
    };
    PairedDifference result;
    std::vector<Sums> sums(groups);
    for (const Cluster& one : clusters)
        add(sums, one);
    result.difference = meanOfGroups(sums);

    Random random(seed);
    std::vector<double> differences;
    differences.reserve(static_cast<std::size_t>(samples));
    for (int i = 0; i < samples; ++i) {
        sums.assign(groups, {});
        for (std::size_t k = 0; k < clusters.size(); ++k)
            add(sums, clusters[random.below(clusters.size())]);
        differences.push_back(meanOfGroups(sums));
    }
    if (differences.empty())
        result.interval = {result.difference, result.difference};
    else
        result.interval = {quantile(differences, 0.025), quantile(differences, 0.975)};
    return result;
}

PairedDifference pairedBootstrap(const std::vector<double>& a, const std::vector<double>& b,
                                 const std::vector<std::string>& cluster, int samples, std::uint64_t seed)
{
    return pairedBootstrapOfGroupMeans(a, b, cluster, std::vector<int>(a.size(), 0), samples, seed);
}

std::optional<Interval> clusterBootstrap(const std::vector<std::string>& cluster,
                                         const std::function<std::optional<double>(const std::vector<int>&)>& statistic,
                                         int samples, std::uint64_t seed, const std::stop_token& stop)
{
    std::vector<std::vector<std::size_t>> casesOf;
    std::unordered_map<std::string, std::size_t> positions;
    for (std::size_t i = 0; i < cluster.size(); ++i) {
        const auto [place, isNew] = positions.try_emplace(cluster[i], casesOf.size());
        if (isNew)
            casesOf.emplace_back();
        casesOf[place->second].push_back(i);
    }
    if (casesOf.size() < 2)
        return std::nullopt;
    Random random(seed);
    std::vector<double> values;
    std::vector<int> times(cluster.size());
    for (int i = 0; i < samples; ++i) {
        if (stop.stop_requested())
            return std::nullopt;
        std::fill(times.begin(), times.end(), 0);
        for (std::size_t k = 0; k < casesOf.size(); ++k) {
            for (const std::size_t one : casesOf[random.below(casesOf.size())])
                ++times[one];
        }
        if (const auto value = statistic(times); value && std::isfinite(*value))
            values.push_back(*value);
    }
    if (values.size() * 2 <= static_cast<std::size_t>(samples))
        return std::nullopt;
    return Interval{quantile(values, 0.025), quantile(values, 0.975)};
}

} // namespace domain

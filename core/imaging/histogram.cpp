#include "core/imaging/histogram.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace imaging {

Range Histogram::range() const
{
    if (bins.empty())
        return {};
    return {bins.front().value, bins.back().value};
}

double Histogram::percentile(double share) const
{
    if (bins.empty())
        return 0;
    const double wanted = std::clamp(share, 0.0, 1.0) * static_cast<double>(count);
    std::int64_t seen = 0;
    for (const Bin& bin : bins) {
        seen += bin.count;
        if (static_cast<double>(seen) >= wanted)
            return bin.value;
    }
    return bins.back().value;
}

std::vector<std::int64_t> Histogram::parts(Range range, int columns) const
{
    std::vector<std::int64_t> list(static_cast<std::size_t>(std::max(columns, 0)), 0);
    const double span = range.most - range.least;
    if (list.empty() || !(span > 0))
        return list;
    for (const Bin& bin : bins) {
        if (bin.value < range.least || bin.value > range.most)
            continue;
        const int column = static_cast<int>((bin.value - range.least) / span * columns);
        list[static_cast<std::size_t>(std::min(column, columns - 1))] += bin.count;
    }
    return list;
}

Histogram histogram(const Radiograph& radiograph)
{
    // 16 bits at most are stored (the reader sees to it), so counting by stored value needs no sorting of pixels.
    std::int32_t least = std::numeric_limits<std::int32_t>::max(), most = std::numeric_limits<std::int32_t>::min();
    for (const std::int32_t stored : radiograph.stored) {
        least = std::min(least, stored);
        most = std::max(most, stored);
    }
    Histogram histogram;
    if (radiograph.stored.empty())
        return histogram;
    std::vector<std::int64_t> counts(static_cast<std::size_t>(std::int64_t{most} - least + 1), 0);
    for (const std::int32_t stored : radiograph.stored)
        ++counts[static_cast<std::size_t>(stored - least)];
    for (std::size_t i = 0; i < counts.size(); ++i) {
        const std::int32_t stored = least + static_cast<std::int32_t>(i);
        const bool isPadding = radiograph.paddingLow && stored >= *radiograph.paddingLow &&
                               stored <= radiograph.paddingHigh.value_or(*radiograph.paddingLow);
        if (counts[i] == 0 || isPadding)
            continue;
        histogram.bins.push_back({modalityValue(radiograph, stored), stored, counts[i]});
        histogram.count += counts[i];
    }
    // A negative slope turns the order round, a table may do anything.
    std::stable_sort(histogram.bins.begin(), histogram.bins.end(),
                     [](const Histogram::Bin& a, const Histogram::Bin& b) { return a.value < b.value; });
    std::vector<Histogram::Bin> merged;
    for (const Histogram::Bin& bin : histogram.bins) {
        if (!merged.empty() && merged.back().value == bin.value)
            merged.back().count += bin.count;
        else
            merged.push_back(bin);
    }
    merged.shrink_to_fit();
    histogram.bins = std::move(merged);
    return histogram;
}

} // namespace imaging

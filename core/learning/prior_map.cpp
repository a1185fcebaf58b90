#include "core/learning/prior_map.h"

#include "core/domain/patch_grid.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace learning {
namespace {

double logit(double p)
{
    return std::log(p) - std::log1p(-p);
}

std::vector<double> smoothed(const std::vector<double>& values, int patches)
{
    std::vector<double> result(values.size());
    for (int row = 0; row < patches; ++row) {
        for (int column = 0; column < patches; ++column) {
            double sum = 0;
            for (int dy = -1; dy <= 1; ++dy) {
                for (int dx = -1; dx <= 1; ++dx) {
                    const int y = std::clamp(row + dy, 0, patches - 1);
                    const int x = std::clamp(column + dx, 0, patches - 1);
                    const double weight = (dy == 0 ? 2 : 1) * (dx == 0 ? 2 : 1) / 16.0;
                    sum += weight * values[static_cast<std::size_t>(y * patches + x)];
                }
            }
            result[static_cast<std::size_t>(row * patches + column)] = sum;
        }
    }
    return result;
}

} // namespace

double bestLevel(const std::vector<double>& values, const std::vector<std::vector<double>>& coverages)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] > values[b]; });
    std::vector<double> areas;
    for (const std::vector<double>& coverage : coverages)
        areas.push_back(std::accumulate(coverage.begin(), coverage.end(), 0.0));
    std::vector<double> inside(coverages.size(), 0);
    double best = -1;
    double level = values.empty() ? 0 : values[order.front()];
    for (std::size_t i = 0; i < order.size(); ++i) {
        double sum = 0;
        for (std::size_t c = 0; c < coverages.size(); ++c) {
            inside[c] += coverages[c][order[i]];
            sum += inside[c] / (static_cast<double>(i + 1) + areas[c] - inside[c]);
        }
        const bool levelEnds = i + 1 == order.size() || values[order[i + 1]] < values[order[i]];
        if (levelEnds && sum > best + 1e-12) {
            best = sum;
            level = values[order[i]];
        }
    }
    return level;
}

std::vector<float> priorMapStart(const ImageSet& set, const Indices& boxed, int patches)
{
    const domain::PatchGrid grid(patches, unitFrame);
    const auto cells = static_cast<std::size_t>(patches * patches);
    std::vector<float> start(static_cast<std::size_t>(set.findings) * cells, -2.F);
    for (int k = 0; k < set.findings; ++k) {
        std::vector<std::vector<double>> coverages;
        for (std::int64_t index : boxed) {
            const std::vector<domain::Box> boxes = boxesOf(set.samples[static_cast<std::size_t>(index)], k);
            if (!boxes.empty())
                coverages.push_back(grid.coverageOf(boxes));
        }
        if (coverages.empty())
            continue;
        std::vector<double> v(cells, 0);
        for (const std::vector<double>& coverage : coverages) {
            for (int row = 0; row < patches; ++row) {
                for (int column = 0; column < patches; ++column) {
                    const auto at = static_cast<std::size_t>(row * patches + column);
                    const auto mirrored = static_cast<std::size_t>(row * patches + patches - 1 - column);
                    v[at] += (coverage[at] + coverage[mirrored]) / (2.0 * static_cast<double>(coverages.size()));
                }
            }
        }
        v = smoothed(v, patches);
        const double mean = std::accumulate(v.begin(), v.end(), 0.0) / static_cast<double>(cells);
        for (double& value : v)
            value = std::clamp(0.98 * value + 0.01 * mean + 0.002, 0.004, 0.96);
        const double cut = logit(bestLevel(v, coverages));
        for (std::size_t i = 0; i < cells; ++i)
            start[static_cast<std::size_t>(k) * cells + i] =
                static_cast<float>(std::clamp(logit(v[i]) - cut, -5.0, 4.0));
    }
    return start;
}

} // namespace learning

#include "core/imaging/area_resize.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace imaging {
namespace {

/// The old pixels under one new pixel, and what share of the new one each covers.
struct Cover {
    int first = 0;
    std::vector<float> shares;
};

std::vector<Cover> covers(int from, int to)
{
    std::vector<Cover> result(static_cast<std::size_t>(to));
    const double scale = static_cast<double>(from) / to;
    for (int i = 0; i < to; ++i) {
        const double begin = i * scale, end = (i + 1) * scale;
        Cover& cover = result[static_cast<std::size_t>(i)];
        cover.first = std::min(static_cast<int>(begin), from - 1);
        const int last = std::clamp(static_cast<int>(std::ceil(end)) - 1, cover.first, from - 1);
        double total = 0;
        for (int k = cover.first; k <= last; ++k)
            total += std::max(0.0, std::min<double>(k + 1, end) - std::max<double>(k, begin));
        for (int k = cover.first; k <= last; ++k)
            cover.shares.push_back(
                static_cast<float>(std::max(0.0, std::min<double>(k + 1, end) - std::max<double>(k, begin)) / total));
    }
    return result;
}

} // namespace

std::vector<float> areaResized(const std::vector<float>& picture, int width, int height, int newWidth, int newHeight)
{
    const std::vector<Cover> rows = covers(height, newHeight), columns = covers(width, newWidth);
    std::vector<float> result(static_cast<std::size_t>(newWidth) * static_cast<std::size_t>(newHeight));
    // Rows first: sums over whole lines run at the speed of memory.
    std::vector<float> line(static_cast<std::size_t>(width));
    for (int y = 0; y < newHeight; ++y) {
        const Cover& cover = rows[static_cast<std::size_t>(y)];
        std::fill(line.begin(), line.end(), 0.0f);
        for (std::size_t k = 0; k < cover.shares.size(); ++k) {
            const float* source =
                picture.data() + (static_cast<std::size_t>(cover.first) + k) * static_cast<std::size_t>(width);
            const float share = cover.shares[k];
            for (std::size_t x = 0; x < line.size(); ++x)
                line[x] += share * source[x];
        }
        float* target = result.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(newWidth);
        for (int x = 0; x < newWidth; ++x) {
            const Cover& across = columns[static_cast<std::size_t>(x)];
            float sum = 0;
            for (std::size_t k = 0; k < across.shares.size(); ++k)
                sum += across.shares[k] * line[static_cast<std::size_t>(across.first) + k];
            target[x] = sum;
        }
    }
    return result;
}

} // namespace imaging

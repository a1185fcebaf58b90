#include "ui/viewer/pyramid.h"

#include <algorithm>
#include <cassert>

namespace viewer {

namespace {

constexpr int smallestSide = 96; // a thumbnail's; smaller levels are never looked at

/// An odd last row or column is averaged into its neighbour's cell only through the resampling of the renderer: the
/// level covers the whole frame all the same.
PyramidLevel halved(const PyramidLevel& from, const std::optional<Pyramid::Padding>& padding)
{
    PyramidLevel to{std::max(1, from.width / 2), std::max(1, from.height / 2), {}};
    to.values.resize(std::size_t(to.width) * std::size_t(to.height));
    for (int y = 0; y < to.height; ++y) {
        const std::uint16_t* a = from.values.data() + std::size_t(2 * y) * std::size_t(from.width);
        const std::uint16_t* b =
            from.values.data() + std::size_t(std::min(2 * y + 1, from.height - 1)) * std::size_t(from.width);
        std::uint16_t* out = to.values.data() + std::size_t(y) * std::size_t(to.width);
        if (!padding && from.width >= 2) {
            for (int x = 0; x < to.width; ++x)
                out[x] = std::uint16_t((a[2 * x] + a[2 * x + 1] + b[2 * x] + b[2 * x + 1]) >> 2);
            continue;
        }
        for (int x = 0; x < to.width; ++x) {
            const int x1 = std::min(2 * x + 1, from.width - 1);
            int sum = 0, count = 0;
            for (const int value : {a[2 * x], a[x1], b[2 * x], b[x1]})
                if (!padding || value < padding->low || value > padding->high) {
                    sum += value;
                    ++count;
                }
            int mean = count >= 2 ? sum / count : padding->low; // without padding all four count
            // The mean of a value below the padding and one above it may fall into it, and would vanish.
            if (padding && count >= 2 && mean >= padding->low && mean <= padding->high)
                mean = padding->high < 0xffff ? padding->high + 1 : padding->low - 1;
            out[x] = std::uint16_t(mean);
        }
    }
    return to;
}

} // namespace

Pyramid::Pyramid(int width, int height, std::vector<std::uint16_t> values, std::optional<Padding> padding)
{
    assert(values.size() == std::size_t(width) * std::size_t(height));
    if (values.empty())
        return;
    m_levels.push_back({width, height, std::move(values)});
    while (std::min(m_levels.back().width, m_levels.back().height) >= 2 * smallestSide) {
        PyramidLevel next = halved(m_levels.back(), padding);
        m_levels.push_back(std::move(next));
    }
}

const PyramidLevel& Pyramid::levelFor(double scale) const
{
    std::size_t level = 0;
    while (level + 1 < m_levels.size() && scale * double(std::size_t(2) << level) <= 1.0)
        ++level;
    return m_levels[level];
}

Pyramid Pyramid::transposed() const
{
    constexpr int block = 32; // both pictures' lines of a block stay in the first cache
    Pyramid result;
    for (const PyramidLevel& level : m_levels) {
        PyramidLevel to{level.height, level.width, std::vector<std::uint16_t>(level.values.size())};
        for (int top = 0; top < level.height; top += block)
            for (int left = 0; left < level.width; left += block)
                for (int y = top; y < std::min(top + block, level.height); ++y)
                    for (int x = left; x < std::min(left + block, level.width); ++x)
                        to.values[std::size_t(x) * std::size_t(to.width) + std::size_t(y)] =
                            level.values[std::size_t(y) * std::size_t(level.width) + std::size_t(x)];
        result.m_levels.push_back(std::move(to));
    }
    return result;
}

std::size_t Pyramid::bytes() const
{
    std::size_t values = 0;
    for (const PyramidLevel& level : m_levels)
        values += level.values.size();
    return values * sizeof(std::uint16_t);
}

} // namespace viewer

#include "ui/viewer/film.h"

#include <algorithm>
#include <cassert>

namespace viewer {

namespace {

constexpr int smallestSide = 96; // a thumbnail's; smaller levels are never looked at

FilmLevel halved(const FilmLevel& from, const imaging::Radiograph& radiograph)
{
    FilmLevel to;
    to.width = std::max(1, from.width / 2);
    to.height = std::max(1, from.height / 2);
    to.own.resize(std::size_t(to.width) * std::size_t(to.height));
    const bool padded = radiograph.paddingLow.has_value();
    const std::int32_t low = radiograph.paddingLow.value_or(0);
    const std::int32_t high = radiograph.paddingHigh.value_or(low);
    // An odd last row or column is averaged into its neighbour's cell only through the resampling of the renderer:
    // the level covers the whole frame all the same.
    for (int y = 0; y < to.height; ++y) {
        const int y1 = std::min(2 * y + 1, from.height - 1);
        const std::int32_t* a = from.values + std::size_t(2 * y) * std::size_t(from.width);
        const std::int32_t* b = from.values + std::size_t(y1) * std::size_t(from.width);
        std::int32_t* out = to.own.data() + std::size_t(y) * std::size_t(to.width);
        for (int x = 0; x < to.width; ++x) {
            const int x0 = 2 * x, x1 = std::min(2 * x + 1, from.width - 1);
            const std::int64_t v[4] = {a[x0], a[x1], b[x0], b[x1]};
            if (!padded) {
                out[x] = std::int32_t((v[0] + v[1] + v[2] + v[3]) >> 2);
                continue;
            }
            std::int64_t sum = 0;
            int count = 0;
            for (std::int64_t value : v)
                if (value < low || value > high) {
                    sum += value;
                    ++count;
                }
            out[x] = count >= 2 ? std::int32_t(sum / count) : low;
        }
    }
    to.values = to.own.data();
    return to;
}

} // namespace

Film::Film(std::shared_ptr<const imaging::Radiograph> radiograph)
    : m_radiograph(std::move(radiograph)), m_range(imaging::modalityRange(*m_radiograph))
{
    const domain::Size size = m_radiograph->header.size;
    assert(m_radiograph->stored.size() == std::size_t(size.width) * std::size_t(size.height));
    m_levels.push_back({size.width, size.height, m_radiograph->stored.data(), {}});
    while (std::min(m_levels.back().width, m_levels.back().height) >= 2 * smallestSide) {
        FilmLevel next = halved(m_levels.back(), *m_radiograph);
        m_levels.push_back(std::move(next)); // the vector moves, its buffer stays: `values` remains right
    }
}

const FilmLevel& Film::levelFor(double scale) const
{
    std::size_t level = 0;
    while (level + 1 < m_levels.size() && scale * double(std::size_t(2) << level) <= 1.0)
        ++level;
    return m_levels[level];
}

std::size_t Film::bytes() const
{
    std::size_t values = m_radiograph->stored.size();
    for (const FilmLevel& level : m_levels)
        values += level.own.size();
    return values * sizeof(std::int32_t);
}

} // namespace viewer

#include "ui/viewer/film.h"

#include <algorithm>
#include <cassert>

namespace viewer {

Film::Film(std::shared_ptr<const imaging::Radiograph> radiograph)
    : m_radiograph(std::move(radiograph)),
      m_firstTable(imaging::greyTable(*m_radiograph, imaging::firstVoi(*m_radiograph))),
      m_histogram(imaging::histogram(*m_radiograph))
{
    const imaging::Radiograph& r = *m_radiograph;
    const domain::Size size = r.header.size;
    assert(r.stored.size() == std::size_t(size.width) * std::size_t(size.height));
    const std::int32_t first = firstStored();
    const auto position = [first](std::int32_t stored) { return std::uint16_t(std::clamp(stored - first, 0, 0xffff)); };
    if (r.paddingLow && r.paddingHigh.value_or(*r.paddingLow) >= first)
        m_padding = Pyramid::Padding{position(*r.paddingLow), position(r.paddingHigh.value_or(*r.paddingLow))};
    std::vector<std::uint16_t> values(r.stored.size());
    std::transform(r.stored.begin(), r.stored.end(), values.begin(), position);
    m_pyramid = Pyramid(size.width, size.height, std::move(values), m_padding);
}

std::size_t Film::bytes() const
{
    return m_radiograph->stored.size() * sizeof(std::int32_t) + m_pyramid.bytes() +
           m_histogram.bins.size() * sizeof(imaging::Histogram::Bin) + m_firstTable.levels.size();
}

} // namespace viewer

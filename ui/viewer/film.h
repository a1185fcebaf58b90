// A radiograph made ready for drawing at any zoom.
#pragma once

#include "core/imaging/grey.h"
#include "core/imaging/histogram.h"
#include "core/imaging/radiograph.h"
#include "ui/viewer/pyramid.h"

#include <cstdint>
#include <memory>

namespace viewer {

/// The radiograph, its stored values at several resolutions, and what the first picture needs. Immutable; made in a
/// job, since a 3,000² image takes some 60 ms.
class Film {
public:
    explicit Film(std::shared_ptr<const imaging::Radiograph> radiograph);
    Film(const Film&) = delete;
    Film& operator=(const Film&) = delete;

    const imaging::Radiograph& radiograph() const { return *m_radiograph; }
    std::shared_ptr<const imaging::Radiograph> shared() const { return m_radiograph; }
    domain::Size size() const { return m_radiograph->header.size; }
    /// Stored values less firstStored(), in 16 bits.
    const Pyramid& pyramid() const { return m_pyramid; }
    std::int32_t firstStored() const { return m_firstTable.first; }
    const std::optional<Pyramid::Padding>& padding() const { return m_padding; } ///< in the pyramid's values
    const imaging::GreyTable& firstTable() const { return m_firstTable; }        ///< of imaging::firstVoi()
    const imaging::Histogram& histogram() const { return m_histogram; }
    imaging::Range range() const { return m_histogram.range(); } ///< of the modality values without padding
    std::size_t bytes() const;

private:
    std::shared_ptr<const imaging::Radiograph> m_radiograph;
    imaging::GreyTable m_firstTable;
    imaging::Histogram m_histogram;
    std::optional<Pyramid::Padding> m_padding;
    Pyramid m_pyramid;
};

} // namespace viewer

// A radiograph made ready for drawing at any zoom.
#pragma once

#include "core/imaging/grey.h"
#include "core/imaging/radiograph.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace viewer {

/// Stored values at one resolution; row-major.
struct FilmLevel {
    int width = 0, height = 0;
    const std::int32_t* values = nullptr;
    std::vector<std::int32_t> own; ///< empty for the first level, which looks into the radiograph
};

/// The radiograph and its halvings (each value the mean of 2×2, padding left out of it). Immutable; made in a job,
/// since a 3,000² image takes some 30 ms.
class Film {
public:
    explicit Film(std::shared_ptr<const imaging::Radiograph> radiograph);
    Film(const Film&) = delete;
    Film& operator=(const Film&) = delete;

    const imaging::Radiograph& radiograph() const { return *m_radiograph; }
    std::shared_ptr<const imaging::Radiograph> shared() const { return m_radiograph; }
    domain::Size size() const { return m_radiograph->header.size; }
    /// The smallest level that still has at least one value per pixel of the screen at `scale` = screen px per image px.
    const FilmLevel& levelFor(double scale) const;
    const std::vector<FilmLevel>& levels() const { return m_levels; }
    std::size_t bytes() const;
    const imaging::Range& range() const { return m_range; } ///< of the modality values without padding

private:
    std::shared_ptr<const imaging::Radiograph> m_radiograph;
    std::vector<FilmLevel> m_levels;
    imaging::Range m_range;
};

} // namespace viewer

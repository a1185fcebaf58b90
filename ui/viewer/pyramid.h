// One picture at several resolutions, so that a large film is drawn small without looking at each of its pixels.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace viewer {

/// Values at one resolution; row-major.
struct PyramidLevel {
    int width = 0, height = 0;
    std::vector<std::uint16_t> values;
};

/// The picture and its halvings, each value the mean of 2×2. Every level covers the whole frame. A 3,000² picture takes
/// some 20 ms to make.
class Pyramid {
public:
    /// Values that are no part of the picture: they are left out of the means, and half or more of them stay one.
    struct Padding {
        std::uint16_t low = 0, high = 0; ///< inclusive
        bool operator==(const Padding&) const = default;
    };

    Pyramid() = default; ///< empty
    Pyramid(int width, int height, std::vector<std::uint16_t> values, std::optional<Padding> padding = {});

    bool isEmpty() const { return m_levels.empty(); }
    const std::vector<PyramidLevel>& levels() const { return m_levels; }
    /// The smallest level that still has at least one value per pixel of the screen at `scale` = screen px per px of
    /// the picture. Not of an empty one.
    const PyramidLevel& levelFor(double scale) const;
    /// Rows become columns: for a film that lies on its side.
    Pyramid transposed() const;
    std::size_t bytes() const;

private:
    std::vector<PyramidLevel> m_levels;
};

} // namespace viewer

// Shapes on a raster of floats: the material that chests are made of.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

namespace phantom {

struct Point {
    double x = 0, y = 0;
};
using Path = std::vector<Point>;

/// Row-major floats; pixel (x, y) covers [x, x + 1) × [y, y + 1).
class Raster {
public:
    Raster() = default;
    Raster(int width, int height, float value = 0)
        : m_width(width), m_height(height), m_values(static_cast<std::size_t>(width) * height, value)
    {
    }
    int width() const { return m_width; }
    int height() const { return m_height; }
    float* row(int y) { return m_values.data() + static_cast<std::size_t>(y) * m_width; }
    const float* row(int y) const { return m_values.data() + static_cast<std::size_t>(y) * m_width; }
    std::vector<float>& values() { return m_values; }
    const std::vector<float>& values() const { return m_values; }
    /// Bilinear between pixel centres; the border goes on beyond the edge.
    float at(double x, double y) const;

private:
    int m_width = 0, m_height = 0;
    std::vector<float> m_values;
};

/// A smooth curve through the points (Catmull-Rom), `steps` pieces between two of them.
Path curveThrough(const Path& points, int steps = 12);
Path closedCurveThrough(const Path& points, int steps = 12);

/// Coverage 0 … 1 of the closed path, in pixels of the raster, anti-aliased.
Raster filled(int width, int height, const Path& path);

/// Three box blurs each way: nearly a Gaussian of deviation ≈ radius. The border goes on beyond the edge.
void blur(Raster& raster, int radius);
/// The same for large radii, at 1/`reduction` of the resolution.
Raster wideBlur(const Raster& raster, int radius, int reduction = 8);

/// What a stroke adds at distance d (in radii, 0 at the middle, 1 at the rim) and place t (0 … 1 along it).
using StrokeProfile = std::function<float(float d, float t)>;
/// Adds a stroke of changing radius (pixels, at t = 0 … 1), each pixel once however the path winds.
void addStroke(Raster& raster, const Path& path, const std::function<double(double t)>& radius,
               const StrokeProfile& profile);

/// Smooth noise of several octaves, mean about 0, range about ±1; `cell` is the largest structure in pixels.
Raster cloud(int width, int height, double cell, int octaves, std::uint64_t seed);

} // namespace phantom

#include "core/phantom/raster.h"

#include "core/phantom/exact_math.h"

#include <algorithm>
#include <cmath>

namespace phantom {

namespace {

// Truncation is exact and the same everywhere; std::floor is too, but slow without SSE4.1.
int floorOf(double x)
{
    const int whole = static_cast<int>(x);
    return x < whole ? whole - 1 : whole;
}

Point catmullRom(const Point& a, const Point& b, const Point& c, const Point& d, double t)
{
    const auto one = [t](double p, double q, double r, double s) {
        return 0.5 * (2 * q + t * ((r - p) + t * ((2 * p - 5 * q + 4 * r - s) + t * (3 * q - p - 3 * r + s))));
    };
    return {one(a.x, b.x, c.x, d.x), one(a.y, b.y, c.y, d.y)};
}

void boxBlurRows(Raster& raster, int radius)
{
    const int width = raster.width();
    const float scale = 1.0F / static_cast<float>(2 * radius + 1);
    std::vector<float> line(static_cast<std::size_t>(width));
    for (int y = 0; y < raster.height(); ++y) {
        float* row = raster.row(y);
        std::copy_n(row, width, line.begin());
        const auto value = [&](int x) { return line[static_cast<std::size_t>(std::clamp(x, 0, width - 1))]; };
        double sum = 0;
        for (int x = -radius; x <= radius; ++x)
            sum += value(x);
        for (int x = 0; x < width; ++x) {
            row[x] = static_cast<float>(sum) * scale;
            sum += value(x + radius + 1) - value(x - radius);
        }
    }
}

void boxBlurColumns(Raster& raster, int radius)
{
    const int width = raster.width(), height = raster.height();
    const float scale = 1.0F / static_cast<float>(2 * radius + 1);
    const Raster source = raster;
    std::vector<double> sums(static_cast<std::size_t>(width), 0.0);
    const auto line = [&](int y) { return source.row(std::clamp(y, 0, height - 1)); };
    for (int y = -radius; y <= radius; ++y)
        for (int x = 0; x < width; ++x)
            sums[static_cast<std::size_t>(x)] += line(y)[x];
    for (int y = 0; y < height; ++y) {
        float* row = raster.row(y);
        const float *in = line(y + radius + 1), *out = line(y - radius);
        for (int x = 0; x < width; ++x) {
            double& sum = sums[static_cast<std::size_t>(x)];
            row[x] = static_cast<float>(sum) * scale;
            sum += in[x] - out[x];
        }
    }
}

std::uint32_t hash(std::uint64_t x)
{
    x ^= x >> 33;
    x *= 0xFF51AFD7ED558CCDULL;
    x ^= x >> 33;
    x *= 0xC4CEB9FE1A85EC53ULL;
    return static_cast<std::uint32_t>(x >> 32);
}

float latticeValue(int x, int y, std::uint64_t seed)
{
    const auto key = (static_cast<std::uint64_t>(static_cast<std::uint32_t>(x)) << 32) | static_cast<std::uint32_t>(y);
    return static_cast<float>(hash(key + seed * 0x9E3779B97F4A7C15ULL) >> 8) / 8388608.0F - 1.0F;
}

} // namespace

float Raster::at(double x, double y) const
{
    const double px = x - 0.5, py = y - 0.5;
    const int x0 = floorOf(px), y0 = floorOf(py);
    const auto fx = static_cast<float>(px - x0), fy = static_cast<float>(py - y0);
    const int xa = std::clamp(x0, 0, m_width - 1), xb = std::clamp(x0 + 1, 0, m_width - 1);
    const float* a = row(std::clamp(y0, 0, m_height - 1));
    const float* b = row(std::clamp(y0 + 1, 0, m_height - 1));
    return mix(mix(a[xa], a[xb], fx), mix(b[xa], b[xb], fx), fy);
}

Path curveThrough(const Path& points, int steps)
{
    Path path;
    const int n = static_cast<int>(points.size());
    const auto point = [&](int i) { return points[static_cast<std::size_t>(std::clamp(i, 0, n - 1))]; };
    for (int i = 0; i + 1 < n; ++i)
        for (int s = 0; s < steps; ++s)
            path.push_back(catmullRom(point(i - 1), point(i), point(i + 1), point(i + 2), static_cast<double>(s) / steps));
    path.push_back(points.back());
    return path;
}

Path closedCurveThrough(const Path& points, int steps)
{
    Path path;
    const int n = static_cast<int>(points.size());
    const auto point = [&](int i) { return points[static_cast<std::size_t>((i + n) % n)]; };
    for (int i = 0; i < n; ++i)
        for (int s = 0; s < steps; ++s)
            path.push_back(catmullRom(point(i - 1), point(i), point(i + 1), point(i + 2), static_cast<double>(s) / steps));
    return path;
}

Raster filled(int width, int height, const Path& path)
{
    Raster raster(width, height);
    constexpr int lines = 4; // a pixel's height is sampled so often; its width is exact
    std::vector<double> crossings;
    for (int y = 0; y < height; ++y) {
        float* row = raster.row(y);
        for (int s = 0; s < lines; ++s) {
            const double at = y + (s + 0.5) / lines;
            crossings.clear();
            for (std::size_t i = 0; i < path.size(); ++i) {
                const Point &a = path[i], &b = path[(i + 1) % path.size()];
                if ((a.y <= at) != (b.y <= at))
                    crossings.push_back(a.x + (at - a.y) / (b.y - a.y) * (b.x - a.x));
            }
            std::sort(crossings.begin(), crossings.end());
            for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
                const double left = std::clamp(crossings[i], 0.0, static_cast<double>(width));
                const double right = std::clamp(crossings[i + 1], 0.0, static_cast<double>(width));
                const int first = static_cast<int>(left), last = static_cast<int>(right);
                constexpr float share = 1.0F / lines;
                if (first == last) {
                    if (first < width)
                        row[first] += share * static_cast<float>(right - left);
                    continue;
                }
                row[first] += share * static_cast<float>(first + 1 - left);
                for (int x = first + 1; x < last; ++x)
                    row[x] += share;
                if (last < width)
                    row[last] += share * static_cast<float>(right - last);
            }
        }
    }
    return raster;
}

void blur(Raster& raster, int radius)
{
    if (radius <= 0)
        return;
    for (int pass = 0; pass < 3; ++pass) {
        boxBlurRows(raster, radius);
        boxBlurColumns(raster, radius);
    }
}

Raster wideBlur(const Raster& raster, int radius, int reduction)
{
    const int width = (raster.width() + reduction - 1) / reduction, height = (raster.height() + reduction - 1) / reduction;
    Raster small(width, height);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            float sum = 0;
            int n = 0;
            for (int j = y * reduction; j < std::min((y + 1) * reduction, raster.height()); ++j)
                for (int i = x * reduction; i < std::min((x + 1) * reduction, raster.width()); ++i, ++n)
                    sum += raster.row(j)[i];
            small.row(y)[x] = sum / static_cast<float>(n);
        }
    blur(small, std::max(1, radius / reduction));
    // Bilinear, a row of the small raster at a time.
    Raster wide(raster.width(), raster.height());
    struct Column {
        int left, right;
        float share;
    };
    std::vector<Column> columns(static_cast<std::size_t>(wide.width()));
    for (int x = 0; x < wide.width(); ++x) {
        const double at = (x + 0.5) / reduction - 0.5;
        const int left = floorOf(at);
        columns[static_cast<std::size_t>(x)] = {std::clamp(left, 0, width - 1), std::clamp(left + 1, 0, width - 1),
                                                static_cast<float>(at - left)};
    }
    std::vector<float> line(static_cast<std::size_t>(width));
    for (int y = 0; y < wide.height(); ++y) {
        const double at = (y + 0.5) / reduction - 0.5;
        const int upper = floorOf(at);
        const auto share = static_cast<float>(at - upper);
        const float *a = small.row(std::clamp(upper, 0, height - 1)), *b = small.row(std::clamp(upper + 1, 0, height - 1));
        for (int x = 0; x < width; ++x)
            line[static_cast<std::size_t>(x)] = mix(a[x], b[x], share);
        float* row = wide.row(y);
        for (int x = 0; x < wide.width(); ++x) {
            const Column& c = columns[static_cast<std::size_t>(x)];
            row[x] = mix(line[static_cast<std::size_t>(c.left)], line[static_cast<std::size_t>(c.right)], c.share);
        }
    }
    return wide;
}

void addStroke(Raster& raster, const Path& path, const std::function<double(double)>& radius,
               const StrokeProfile& profile)
{
    if (path.size() < 2)
        return;
    double widest = 0;
    Point low = path.front(), high = path.front();
    const auto pieces = static_cast<double>(path.size() - 1);
    for (std::size_t i = 0; i < path.size(); ++i) {
        widest = std::max(widest, radius(static_cast<double>(i) / pieces));
        low = {std::min(low.x, path[i].x), std::min(low.y, path[i].y)};
        high = {std::max(high.x, path[i].x), std::max(high.y, path[i].y)};
    }
    const int left = std::max(0, floorOf(low.x - widest)), top = std::max(0, floorOf(low.y - widest));
    const int right = std::min(raster.width(), floorOf(high.x + widest) + 2);
    const int bottom = std::min(raster.height(), floorOf(high.y + widest) + 2);
    if (left >= right || top >= bottom)
        return;
    // Least distance in radii, and where along the path, per pixel of the stroke's own rectangle.
    const int width = right - left;
    std::vector<float> nearest(static_cast<std::size_t>(width) * (bottom - top), 2.0F), place(nearest.size(), 0.0F);
    for (std::size_t i = 0; i + 1 < path.size(); ++i) {
        const Point &a = path[i], &b = path[i + 1];
        const double dx = b.x - a.x, dy = b.y - a.y, length2 = dx * dx + dy * dy;
        const double ra = radius(static_cast<double>(i) / pieces), rb = radius(static_cast<double>(i + 1) / pieces);
        const double reach = std::max(ra, rb);
        const int y0 = std::max(top, floorOf(std::min(a.y, b.y) - reach)), y1 = std::min(bottom, floorOf(std::max(a.y, b.y) + reach) + 1);
        const int x0 = std::max(left, floorOf(std::min(a.x, b.x) - reach)), x1 = std::min(right, floorOf(std::max(a.x, b.x) + reach) + 1);
        for (int y = y0; y < y1; ++y)
            for (int x = x0; x < x1; ++x) {
                const double px = x + 0.5 - a.x, py = y + 0.5 - a.y;
                const double t = length2 > 0 ? std::clamp((px * dx + py * dy) / length2, 0.0, 1.0) : 0.0;
                const double ex = px - t * dx, ey = py - t * dy;
                const double r = mix(ra, rb, t);
                const double d2 = ex * ex + ey * ey;
                if (r <= 0 || d2 >= r * r)
                    continue;
                const auto d = static_cast<float>(std::sqrt(d2) / r);
                const std::size_t at = static_cast<std::size_t>(y - top) * width + (x - left);
                if (d < nearest[at]) {
                    nearest[at] = d;
                    place[at] = static_cast<float>((static_cast<double>(i) + t) / pieces);
                }
            }
    }
    for (int y = top; y < bottom; ++y)
        for (int x = left; x < right; ++x) {
            const std::size_t at = static_cast<std::size_t>(y - top) * width + (x - left);
            if (nearest[at] < 1.0F)
                raster.row(y)[x] += profile(nearest[at], place[at]);
        }
}

Raster cloud(int width, int height, double cell, int octaves, std::uint64_t seed)
{
    Raster raster(width, height);
    float amplitude = 0.6F;
    for (int octave = 0; octave < octaves; ++octave, cell /= 2, amplitude *= 0.6F) {
        const std::uint64_t layer = seed + static_cast<std::uint64_t>(octave) * 0x51ED270B9ULL;
        const int columns = static_cast<int>(width / cell) + 3;
        std::vector<float> upper(static_cast<std::size_t>(columns)), lower(upper.size());
        int inRow = -1;
        for (int y = 0; y < height; ++y) {
            const double v = (y + 0.5) / cell;
            const int j = static_cast<int>(v);
            if (j != inRow) {
                inRow = j;
                for (int i = 0; i < columns; ++i) {
                    upper[static_cast<std::size_t>(i)] = latticeValue(i, j, layer);
                    lower[static_cast<std::size_t>(i)] = latticeValue(i, j + 1, layer);
                }
            }
            const float fy = smoothStep(0.0F, 1.0F, static_cast<float>(v - j));
            float* row = raster.row(y);
            for (int x = 0; x < width; ++x) {
                const double u = (x + 0.5) / cell;
                const int i = static_cast<int>(u);
                const float fx = smoothStep(0.0F, 1.0F, static_cast<float>(u - i));
                const auto k = static_cast<std::size_t>(i);
                row[x] += amplitude * mix(mix(upper[k], upper[k + 1], fx), mix(lower[k], lower[k + 1], fx), fy);
            }
        }
    }
    return raster;
}

} // namespace phantom

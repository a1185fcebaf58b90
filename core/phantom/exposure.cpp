#include "core/phantom/exposure.h"

#include "core/phantom/exact_math.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace phantom {

namespace {

/// Nearly normal, mean 0, deviation 1: eight bytes of one draw summed. A normal() a pixel would take longer than all
/// the rest.
float quickNormal(domain::Random& random)
{
    const std::uint64_t bits = random.next();
    // Adds the bytes pairwise, then the pairs, then the fours.
    std::uint64_t sums = (bits & 0x00FF00FF00FF00FFULL) + ((bits >> 8) & 0x00FF00FF00FF00FFULL);
    sums = (sums & 0x0000FFFF0000FFFFULL) + ((sums >> 16) & 0x0000FFFF0000FFFFULL);
    const auto sum = static_cast<float>((sums & 0xFFFFFFFFULL) + (sums >> 32));
    return (sum - 1020.0F) * 0.00478456F; // √(8 · (256² − 1) / 12) = 209.01
}

/// Values below which `share` of the pixels within the aperture lie.
std::pair<float, float> range(const Raster& film, const Aperture& aperture, double low, double high)
{
    constexpr float first = -4.0F, step = 1.0F / 256.0F;
    std::array<std::int64_t, 4096> counts{};
    std::int64_t total = 0;
    const int x0 = std::max(0, static_cast<int>(aperture.left)), x1 = std::min(film.width(), static_cast<int>(aperture.right));
    const int y0 = std::max(0, static_cast<int>(aperture.top)), y1 = std::min(film.height(), static_cast<int>(aperture.bottom));
    for (int y = y0; y < y1; ++y)
        for (int x = x0; x < x1; ++x, ++total)
            ++counts[static_cast<std::size_t>(std::clamp((film.row(y)[x] - first) / step, 0.0F, 4095.0F))];
    const auto at = [&](double share) {
        std::int64_t seen = 0;
        const auto wanted = static_cast<std::int64_t>(share * static_cast<double>(total));
        for (std::size_t i = 0; i < counts.size(); ++i)
            if ((seen += counts[i]) > wanted)
                return first + (static_cast<float>(i) + 0.5F) * step;
        return first + 4096 * step;
    };
    return {at(low), at(high)};
}

} // namespace

Beam makeBeam(bool anteroPosterior, domain::Random& random)
{
    Beam beam;
    beam.hardness = random.uniform(0.80, 1.08);
    beam.scatter = anteroPosterior ? random.uniform(0.25, 0.60) : random.uniform(0.10, 0.35);
    beam.noise = anteroPosterior ? random.uniform(0.010, 0.020) : random.uniform(0.006, 0.013);
    beam.equalizing = random.uniform(0.15, 0.50);
    beam.edges = random.uniform(0.10, 0.55);
    return beam;
}

StoredFilm expose(const Raster& absorption, const Raster& marks, const Beam& beam, const Aperture& aperture,
                  domain::Random& random)
{
    const int width = absorption.width(), height = absorption.height();
    Raster light(width, height);
    const auto perNeper = static_cast<float>(-1.44269504 * beam.hardness);
    for (std::size_t i = 0; i < light.values().size(); ++i)
        light.values()[i] = exp2Exact(std::clamp(absorption.values()[i] + marks.values()[i], -0.2F, 12.0F) * perNeper);
    // Scatter is the primary light of the neighbourhood, spread over a hand's breadth. Open air scatters nothing, so
    // what lies beside the body counts no more than what a thin body lets through.
    Raster source = light;
    for (float& v : source.values())
        v = std::min(v, 0.30F);
    const Raster scatter = wideBlur(source, 72, 8);
    const auto scattered = static_cast<float>(beam.scatter), noise = static_cast<float>(beam.noise);
    float before = 0;
    for (std::size_t i = 0; i < light.values().size(); ++i) {
        float v = light.values()[i] + scattered * scatter.values()[i];
        // The detector's light spreads into its neighbour: noise of neighbours is alike.
        const float n = quickNormal(random), grain = 0.82F * n + 0.57F * before;
        before = n;
        v += grain * noise * std::sqrt(v) + 0.0004F * n;
        light.values()[i] = -0.693147181F * log2Exact(std::max(v, 0.0012F));
    }
    // A maker's processing: broad contrast less, fine contrast more.
    const Raster broad = wideBlur(light, 64, 8);
    Raster fine = light;
    blur(fine, 3);
    const auto keep = static_cast<float>(1 - beam.equalizing), detail = static_cast<float>(beam.edges);
    for (std::size_t i = 0; i < light.values().size(); ++i) {
        const float v = light.values()[i], b = broad.values()[i];
        light.values()[i] = keep * b + (v - b) + detail * (v - fine.values()[i]);
    }
    const auto [dark, bright] = range(light, aperture, 0.01, 0.995);
    const double low = random.uniform(180, 520), high = random.uniform(3300, 3850);
    const auto gain = static_cast<float>((high - low) / std::max(0.1F, bright - dark));
    StoredFilm film;
    film.dark = low;
    film.bright = high;
    film.values.reserve(light.values().size());
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const double depth = std::min(std::min(x - aperture.left, aperture.right - x), std::min(y - aperture.top, aperture.bottom - y));
            const auto open = static_cast<float>(smoothStep(-1.5, 1.5, depth));
            const float v = (static_cast<float>(low) + (light.row(y)[x] - dark) * gain) * open;
            film.values.push_back(static_cast<std::uint16_t>(std::clamp(v + 0.5F, 0.0F, 4095.0F)));
        }
    return film;
}

} // namespace phantom

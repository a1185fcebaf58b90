#include "core/phantom/film_marks.h"

#include "core/phantom/exact_math.h"

namespace phantom {

namespace {

/// Strokes of a letter in a box of width 0.7 and height 1, y down.
std::vector<Path> strokesOf(char letter)
{
    switch (letter) {
    case 'L': return {{{0, 0}, {0, 1}, {0.6, 1}}};
    case 'R': return {{{0, 1}, {0, 0}, {0.4, 0}, {0.58, 0.12}, {0.58, 0.38}, {0.4, 0.5}, {0, 0.5}}, {{0.3, 0.5}, {0.62, 1}}};
    case 'A': return {{{0, 1}, {0.33, 0}, {0.66, 1}}, {{0.14, 0.62}, {0.52, 0.62}}};
    case 'P': return {{{0, 1}, {0, 0}, {0.4, 0}, {0.58, 0.12}, {0.58, 0.40}, {0.4, 0.52}, {0, 0.52}}};
    case 'O': return {{{0.2, 0}, {0.45, 0}, {0.62, 0.2}, {0.62, 0.8}, {0.45, 1}, {0.2, 1}, {0, 0.8}, {0, 0.2}, {0.2, 0}}};
    case 'T': return {{{0, 0}, {0.64, 0}}, {{0.32, 0}, {0.32, 1}}};
    case 'B': return {{{0, 0}, {0, 1}, {0.42, 1}, {0.6, 0.86}, {0.6, 0.62}, {0.42, 0.5}, {0, 0.5}}, {{0, 0}, {0.4, 0}, {0.55, 0.12}, {0.55, 0.36}, {0.42, 0.5}}};
    case 'E': return {{{0.58, 0}, {0, 0}, {0, 1}, {0.6, 1}}, {{0, 0.5}, {0.46, 0.5}}};
    case 'C': return {{{0.6, 0.2}, {0.45, 0}, {0.2, 0}, {0, 0.2}, {0, 0.8}, {0.2, 1}, {0.45, 1}, {0.6, 0.8}}};
    default: return {};
    }
}

} // namespace

void addLetters(Raster& film, const std::string& text, Point at, double capHeight, double angle, float amplitude)
{
    const double c = cosExact(angle), s = sinExact(angle), thickness = capHeight * 0.085 + 0.8;
    double x = 0;
    for (const char letter : text) {
        for (const Path& stroke : strokesOf(letter)) {
            Path path;
            for (const Point& p : stroke) {
                const double px = (x + p.x) * capHeight, py = p.y * capHeight;
                path.push_back({at.x + c * px - s * py, at.y + s * px + c * py});
            }
            addStroke(film, path, [=](double) { return thickness; },
                      [=](float d, float) { return amplitude * (1 - smoothStep(0.7F, 1.0F, d)); });
        }
        x += 0.88;
    }
}

Aperture makeAperture(int width, int height, domain::Random& random)
{
    Aperture a{-10, -10, width + 10.0, height + 10.0};
    if (!random.chance(0.35))
        return a;
    const auto cut = [&](double size) { return random.chance(0.6) ? size * random.uniform(0.008, 0.05) : -10.0; };
    a.left = cut(width);
    a.right = width - cut(width);
    a.top = cut(height);
    a.bottom = height - cut(height);
    return a;
}

} // namespace phantom

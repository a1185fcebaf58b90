#include "core/phantom/vessels.h"

#include "core/phantom/chest.h"
#include "core/phantom/exact_math.h"

#include <algorithm>

namespace phantom {

namespace {

class Tree {
public:
    Tree(Raster& raster, Side side, std::uint64_t seed)
        : m_raster(raster), m_side(side), m_random(seed)
    {
    }

    void grow(Point from, double angle, double radius, int depth)
    {
        Path path = {Canvas::at(from)};
        std::vector<double> radii = {radius};
        Point at = from;
        const double step = 0.014;
        const int steps = static_cast<int>((0.10 + 0.06 * m_random.uniform()) / step) + 3 - depth;
        for (int i = 0; i < steps; ++i) {
            angle += 0.11 * m_random.normal();
            at = {at.x + outward(m_side) * step * cosExact(angle), at.y + step * sinExact(angle)};
            radius *= 0.955;
            path.push_back(Canvas::at(at));
            radii.push_back(radius);
            if (radius > 0.0012 && depth < 3 && m_random.chance(0.25)) {
                const double side = m_random.chance(0.5) ? 1 : -1, turn = side * m_random.uniform(0.45, 0.95);
                grow(at, angle + turn, radius * m_random.uniform(0.55, 0.78), depth + 1);
            }
        }
        // A round thing full of blood: its shadow is as deep as it is wide.
        const auto first = static_cast<float>(0.030 + 27.0 * radii.front()), last = static_cast<float>(0.006 + 25.0 * radii.back());
        addStroke(m_raster, path,
                  [&](double t) { return std::max(0.9, Canvas::length(mix(radii.front(), radii.back(), t))); },
                  [=](float d, float t) { return mix(first, last, t) * chord(d); });
        if (radius > 0.0016 && depth < 3) { // forks at its end
            const double spread = m_random.uniform(0.25, 0.5);
            grow(at, angle + spread, radius * 0.82, depth + 1);
            grow(at, angle - spread, radius * 0.78, depth + 1);
        }
    }

private:
    Raster& m_raster;
    Side m_side;
    domain::Random m_random;
};

} // namespace

Raster drawVessels(const ChestShape& shape, const Raster& air)
{
    Raster vessels(Canvas::side, Canvas::side);
    const Person& p = shape.person;
    domain::Random random = domain::Random::stream(p.seed, 4);
    for (const Side side : {PatientRight, PatientLeft}) {
        const double hilum = (side == PatientRight ? 0.405 : 0.390) + 0.01 * random.normal();
        Tree tree(vessels, side, random.next());
        const int branches = 11;
        for (int i = 0; i < branches; ++i) {
            // From steeply up to steeply down; the lower lobes get the larger share of the blood.
            const double share = static_cast<double>(i) / (branches - 1);
            const double angle = mix(-1.35, 1.30, share) + 0.10 * random.normal();
            const Point from = {p.midline + shape.stance.turn + outward(side) * random.uniform(0.062, 0.085), hilum + 0.05 * (share - 0.4)};
            tree.grow(from, angle, mix(0.0046, 0.0074, share) * random.uniform(0.8, 1.15), 0);
        }
        // The hilum itself.
        for (int i = 0; i < 5; ++i) {
            const Point c = {p.midline + outward(side) * random.uniform(0.06, 0.10), hilum + random.uniform(-0.03, 0.045)};
            addStroke(vessels, {Canvas::at(c), Canvas::at(c.x + outward(side) * 0.012, c.y + 0.02 * random.normal())},
                      [&](double) { return Canvas::length(0.016); }, [](float d, float) { return 0.15F * chord(d); });
        }
    }
    const Raster texture = cloud(Canvas::side, Canvas::side, 15, 3, p.seed);
    for (std::size_t i = 0; i < vessels.values().size(); ++i) {
        const float a = air.values()[i];
        float& v = vessels.values()[i];
        v = v * std::min(1.0F, 1.4F * a) + 0.045F * a * texture.values()[i];
    }
    return vessels;
}

} // namespace phantom

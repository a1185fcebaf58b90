#include "core/phantom/lures.h"

#include "core/phantom/exact_math.h"
#include "core/phantom/skeleton.h"

#include <algorithm>

namespace phantom {

namespace {

void addDisc(Raster& raster, Point at, double radius, float amplitude)
{
    addStroke(raster, {Canvas::at(at), Canvas::at(at.x + 0.0005, at.y)}, [=](double) { return Canvas::length(radius); },
              [=](float d, float) { return amplitude * chord(d); });
}

void addTube(Raster& raster, const Path& points, double radius, float rim, float middle)
{
    Path path;
    for (const Point& p : points)
        path.push_back(Canvas::at(p));
    addStroke(raster, curveThrough(path), [=](double) { return std::max(1.1, Canvas::length(radius)); },
              [=](float d, float) { return mix(middle, rim, smoothStep(0.45F, 0.75F, d)) * (1 - smoothStep(0.85F, 1.0F, d)); });
}

} // namespace

void addLures(Chest& chest, domain::Random& random)
{
    Raster& a = chest.absorption;
    const ChestShape& shape = chest.shape;
    const Person& p = shape.person;
    const bool bed = shape.stance.anteroPosterior;
    if (random.chance(0.22)) { // nipples: the same on both sides, more or less
        const double y = random.uniform(0.58, 0.66), x = random.uniform(0.19, 0.25), r = random.uniform(0.008, 0.013);
        for (const Side side : {PatientRight, PatientLeft})
            if (random.chance(0.8)) {
                const Point at = {p.midline + outward(side) * x, y + 0.008 * random.normal()};
                addDisc(a, at, r, static_cast<float>(random.uniform(0.08, 0.17)));
            }
    }
    if (random.chance(bed ? 0.55 : 0.08)) { // electrodes and their leads
        const int leads = 2 + static_cast<int>(random.below(3));
        for (int i = 0; i < leads; ++i) {
            const Point at = {p.midline + random.uniform(-0.34, 0.34), random.uniform(0.16, 0.74)};
            addDisc(a, at, 0.0095, 0.75F);
            addDisc(a, at, 0.0045, -0.35F);
            const double out = at.x < p.midline ? -0.05 : 1.05;
            addTube(a, {at, {mix(at.x, out, 0.3), at.y + 0.07 * random.normal()}, {mix(at.x, out, 0.65), at.y + 0.12 * random.normal()},
                        {out, at.y + 0.15 * random.normal()}},
                    0.0014, 0.40F, 0.40F);
        }
    }
    if (random.chance(bed ? 0.40 : 0.04)) // central line
        addTube(a, {{p.midline - 0.16, 0.06}, {p.midline - 0.12, 0.13}, {p.midline - 0.055, 0.19}, {p.midline - 0.040, 0.29},
                    {p.midline - 0.036 + 0.004 * random.normal(), 0.38 + 0.03 * random.normal()}},
                0.0021, 0.30F, 0.20F);
    if (random.chance(bed ? 0.28 : 0.0)) // tracheal tube
        addTube(a, {{p.midline + 0.004, -0.06}, {p.midline, 0.10}, {p.midline + 0.002, 0.24}}, 0.0075, 0.20F, 0.05F);
    if (random.chance(bed ? 0.25 : 0.02)) // gastric tube
        addTube(a, {{p.midline + 0.006, -0.06}, {p.midline + 0.004, 0.3}, {p.midline + 0.012, 0.58}, {p.midline + 0.05, 0.74},
                    {p.midline + 0.11, 0.82}},
                0.0034, 0.24F, 0.08F);
    if (random.chance(0.06)) { // pacemaker
        const Point at = {p.midline + random.uniform(0.20, 0.26), random.uniform(0.20, 0.26)};
        addStroke(a, {Canvas::at(at.x - 0.012, at.y), Canvas::at(at.x + 0.014, at.y + 0.010)}, [](double) { return Canvas::length(0.030); },
                  [](float d, float) { return 1.5F * (1 - smoothStep(0.86F, 0.99F, d)); });
        addTube(a, {{at.x - 0.02, at.y - 0.02}, {p.midline + 0.09, 0.17}, {p.midline - 0.03, 0.24}, {p.midline - 0.035, 0.46},
                    {p.midline + 0.06, shape.domes[PatientLeft] - 0.02}},
                0.0022, 0.45F, 0.45F);
    }
    if (random.chance(0.15)) { // granuloma: small, very dense, sharp
        const Side side = random.chance(0.5) ? PatientLeft : PatientRight;
        const Point at = {p.midline + outward(side) * random.uniform(0.10, 0.26), random.uniform(0.25, 0.62)};
        addDisc(a, at, random.uniform(0.0030, 0.0052), 0.38F);
    }
    if (random.chance(0.14)) { // healed fracture: a bump on a rib
        const Side side = random.chance(0.5) ? PatientLeft : PatientRight;
        const Path rib = ribPath(shape, side, 3 + static_cast<int>(random.below(5)));
        const std::size_t at = rib.size() * (35 + random.below(35)) / 100;
        addStroke(a, Path(rib.begin() + static_cast<std::ptrdiff_t>(at), rib.begin() + static_cast<std::ptrdiff_t>(std::min(at + 5, rib.size()))),
                  [&](double t) { return Canvas::length(p.ribRadius * (1.1 + 0.9 * smoothStep(0.0, 0.5, std::min(t, 1 - t)))); },
                  [](float d, float) { return 0.13F * chord(d); });
    }
    if (random.chance(bed ? 0.22 : 0.05)) { // fold of skin: an edge like a collapsed lung's, but it is no line
        const Side side = random.chance(0.5) ? PatientLeft : PatientRight;
        const double x = p.midline + outward(side) * random.uniform(0.20, 0.30), lean = random.uniform(-0.06, 0.06);
        const double y0 = random.uniform(0.18, 0.35), y1 = y0 + random.uniform(0.2, 0.4);
        addStroke(a, curveThrough({Canvas::at(x, y0), Canvas::at(x + lean * 0.6, mix(y0, y1, 0.5)), Canvas::at(x + lean, y1)}),
                  [](double) { return Canvas::length(0.016); },
                  [](float d, float t) { return 0.07F * (1 - d) * smoothStep(0.0F, 0.2F, std::min(t, 1 - t)); });
    }
}

} // namespace phantom

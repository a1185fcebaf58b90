#include "core/phantom/chest.h"

#include "core/phantom/exact_math.h"
#include "core/phantom/skeleton.h"
#include "core/phantom/vessels.h"

#include <algorithm>
#include <cmath>

namespace phantom {

namespace {

constexpr int side = Canvas::side;

float root(float x)
{
    return x > 0 ? std::sqrt(x) : 0;
}

/// Depth of a rounded body whose outline is `mask`, 0 at the rim … 1: rises like a circle's over `radius` pixels.
Raster depthOf(const Raster& mask, int radius, float atRim = 0)
{
    Raster depth = wideBlur(mask, radius);
    for (std::size_t i = 0; i < depth.values().size(); ++i) {
        float& d = depth.values()[i];
        d = mask.values()[i] * (atRim + (1 - atRim) * root(std::min(1.0F, std::max(0.0F, 2 * d - 0.9F))));
    }
    return depth;
}

Path mirrored(const Person& person, const Path& outwardPoints)
{
    Path path;
    for (const Point& q : outwardPoints)
        path.push_back(Canvas::at(person.midline + q.x, q.y));
    for (auto it = outwardPoints.rbegin(); it != outwardPoints.rend(); ++it)
        path.push_back(Canvas::at(person.midline - it->x, it->y));
    return path;
}

Path ellipse(double x, double y, double rx, double ry)
{
    Path path;
    for (int i = 0; i < 48; ++i) {
        const double angle = i * 0.13089969389957472; // 2π/48
        path.push_back(Canvas::at(x + rx * cosExact(angle), y + ry * sinExact(angle)));
    }
    return path;
}

void add(Raster& to, const Raster& what, float times)
{
    for (std::size_t i = 0; i < to.values().size(); ++i)
        to.values()[i] += what.values()[i] * times;
}

void addBody(Raster& absorption, const ChestShape& shape)
{
    const Person& p = shape.person;
    const double torso = p.halfWidth + 0.045 + 0.05 * p.fat, drop = shape.stance.anteroPosterior ? 0.02 : 0.0;
    const Path outline = closedCurveThrough(
        mirrored(p, {{0.105, -0.10}, {0.11, -0.01}, {0.15, 0.045 - drop}, {0.30, 0.085 - drop}, {0.44, 0.125 - drop},
                     {0.56, 0.20}, {0.62, 0.34}, {0.60, 0.55}, {torso + 0.10, 0.50}, {torso + 0.01, 0.40},
                     {torso, 0.55}, {torso + 0.012, 0.75}, {torso + 0.02, 1.2}}),
        8);
    const Raster body = filled(side, side, outline);
    const Raster depth = depthOf(body, 95, 0.18F);
    const float thickness = static_cast<float>(2.35 + 0.35 * p.fat);
    for (int y = 0; y < side; ++y) {
        // The abdomen is deeper than the chest and holds no air; shoulders and neck are less deep.
        const auto v = static_cast<float>(y / Canvas::scale - Canvas::margin);
        const auto dome = static_cast<float>(shape.domes[PatientRight]);
        const float factor = 0.66F + 0.34F * smoothStep(0.03F, 0.30F, v) + 0.26F * smoothStep(dome - 0.05F, dome + 0.16F, v);
        for (int x = 0; x < side; ++x)
            absorption.row(y)[x] += depth.row(y)[x] * thickness * factor;
    }
}

void addSoftTissue(Raster& absorption, const ChestShape& shape)
{
    const Person& p = shape.person;
    for (const Side s : {PatientRight, PatientLeft}) {
        const double dir = outward(s);
        // Pectoral muscle from the armpit to the middle of the chest.
        Raster muscle = filled(side, side,
                               closedCurveThrough({Canvas::at(p.midline + dir * 0.42, 0.20),
                                                   Canvas::at(p.midline + dir * 0.44, 0.34),
                                                   Canvas::at(p.midline + dir * 0.36, 0.43),
                                                   Canvas::at(p.midline + dir * 0.20, 0.42),
                                                   Canvas::at(p.midline + dir * 0.10, 0.32),
                                                   Canvas::at(p.midline + dir * 0.20, 0.22)}));
        add(absorption, wideBlur(muscle, 24, 4), p.female ? 0.10F : 0.19F);
        if (p.breast > 0) {
            const double ry = 0.11 + 0.06 * p.breast, y = 0.56 + 0.05 * p.breast;
            Raster breast = filled(side, side, ellipse(p.midline + dir * (0.225 + 0.02 * p.fat), y, 0.13 + 0.03 * p.breast, ry));
            Raster depth = depthOf(breast, 60);
            blur(depth, 3);
            add(absorption, depth, static_cast<float>(0.22 + 0.28 * p.breast));
        }
    }
}

void addHeartAndVessels(Chest& chest)
{
    const ChestShape& shape = chest.shape;
    const Person& p = shape.person;
    const double mid = p.midline + shape.stance.turn;
    // The great vessels above the heart: superior vena cava, aortic arch, pulmonary trunk; then the heart.
    const Raster pedicle = filled(
        side, side,
        closedCurveThrough({Canvas::at(mid - 0.045, 0.05), Canvas::at(mid - 0.050, 0.20), Canvas::at(mid - 0.056, 0.33),
                            Canvas::at(mid - 0.066, 0.50), Canvas::at(mid, 0.60), Canvas::at(mid + 0.092, 0.47),
                            Canvas::at(mid + 0.074, 0.385), Canvas::at(mid + 0.056, 0.345),
                            Canvas::at(mid + 0.054, 0.22), Canvas::at(mid + 0.048, 0.05)}));
    const Raster knob = filled(side, side, ellipse(mid + 0.027, 0.290, p.knob + 0.010, p.knob * 1.1));
    const Raster aorta = filled(side, side,
                                closedCurveThrough({Canvas::at(mid - 0.01, 0.30), Canvas::at(mid + 0.062, 0.30),
                                                    Canvas::at(mid + 0.055, 0.45), Canvas::at(mid + 0.048, 0.62),
                                                    Canvas::at(mid + 0.040, 0.95), Canvas::at(mid - 0.01, 0.95)}));
    Raster heart = filled(side, side, shape.heart);
    Raster depth = depthOf(heart, 70, 0.55F);
    Raster edge = heart; // the heart beats while the film is taken
    blur(edge, 2);
    blur(depth, 2);
    Raster soft = wideBlur(pedicle, 10, 4), arch = knob;
    blur(arch, 2);
    const double dome = std::min(shape.domes[PatientRight], shape.domes[PatientLeft]);
    for (std::size_t i = 0; i < chest.air.values().size(); ++i) {
        float& air = chest.air.values()[i];
        const float h = depth.values()[i], k = std::max(soft.values()[i], std::max(0.8F * arch.values()[i], aorta.values()[i] * 0.45F));
        const float blocked = std::min(1.0F, 0.86F * std::max(h, k));
        air *= 1 - blocked;
        // Below the domes the heart lies among organs as dense as itself.
        const double y = static_cast<double>(i / side) / Canvas::scale - Canvas::margin;
        const auto seen = static_cast<float>(1 - smoothStep(dome - 0.02, dome + 0.03, y));
        chest.absorption.values()[i] += (0.30F * h + 0.04F * edge.values()[i]) * seen + 0.20F * k;
    }
}

void addAirways(Raster& absorption, const ChestShape& shape)
{
    const double mid = shape.person.midline + shape.stance.turn * 0.7;
    const auto dark = [](float depth) { return [depth](float d, float) { return -depth * chord(d); }; };
    const auto wide = [](double radius) { return [radius](double) { return Canvas::length(radius); }; };
    addStroke(absorption,
              curveThrough({Canvas::at(mid, -0.1), Canvas::at(mid - 0.002, 0.10), Canvas::at(mid + 0.002, 0.22),
                            Canvas::at(mid + 0.008, 0.335)}),
              wide(0.0155), dark(0.36F));
    addStroke(absorption,
              curveThrough({Canvas::at(mid + 0.006, 0.325), Canvas::at(mid - 0.025, 0.37), Canvas::at(mid - 0.062, 0.415)}),
              wide(0.0105), dark(0.20F));
    addStroke(absorption,
              curveThrough({Canvas::at(mid + 0.010, 0.325), Canvas::at(mid + 0.045, 0.365), Canvas::at(mid + 0.090, 0.40)}),
              wide(0.0095), dark(0.18F));
}

void addBowelGas(Raster& absorption, const ChestShape& shape)
{
    domain::Random random = domain::Random::stream(shape.person.seed, 2);
    const double dome = shape.domes[PatientLeft];
    if (shape.person.hasStomachGas) {
        const double x = shape.person.midline + random.uniform(0.13, 0.22), y = dome + random.uniform(0.055, 0.08);
        const double rx = random.uniform(0.04, 0.085), ry = random.uniform(0.018, 0.034);
        Raster bubble = filled(side, side, ellipse(x, y, rx, ry));
        Raster depth = depthOf(bubble, 24, 0.3F);
        blur(depth, 2);
        add(absorption, depth, -0.75F);
    }
    const int loops = static_cast<int>(random.below(6));
    for (int i = 0; i < loops; ++i) {
        const double x = shape.person.midline + random.uniform(-0.05, 0.32), y = dome + random.uniform(0.13, 0.30);
        const double r = random.uniform(0.015, 0.035), from = y + r * random.normal(), to = y + r * random.normal();
        addStroke(absorption, curveThrough({Canvas::at(x - r, from), Canvas::at(x, y), Canvas::at(x + r * 1.5, to)}),
                  [r](double) { return Canvas::length(r); }, [](float d, float) { return -0.45F * chord(d); });
    }
}

} // namespace

float chord(float d)
{
    return root(1 - d * d);
}

Chest drawChest(const ChestShape& shape)
{
    Chest chest;
    chest.shape = shape;
    chest.absorption = Raster(side, side);
    chest.air = Raster(side, side);
    chest.vesselsLeft = Raster(side, side, 1);
    addBody(chest.absorption, shape);
    addSoftTissue(chest.absorption, shape);
    for (const Side s : {PatientRight, PatientLeft}) {
        chest.lungs[s] = filled(side, side, shape.lungs[s]);
        add(chest.air, depthOf(chest.lungs[s], 46, 0.24F), 1);
    }
    addHeartAndVessels(chest);
    add(chest.absorption, chest.air, -airContrast);
    chest.vessels = drawVessels(shape, chest.air);
    // Lung behind the domes: the recess reaches deeper than the dome's top.
    for (const Side s : {PatientRight, PatientLeft})
        for (int y = 0; y < side; ++y) {
            const auto v = static_cast<float>(y / Canvas::scale - Canvas::margin);
            const auto dome = static_cast<float>(shape.domes[s]);
            const float recess = smoothStep(dome - 0.01F, dome + 0.02F, v) * (1 - smoothStep(dome + 0.02F, dome + 0.15F, v));
            const int from = s == PatientRight ? 0 : side / 2, to = s == PatientRight ? side / 2 : side;
            for (int x = from; x < to && recess > 0; ++x)
                chest.absorption.row(y)[x] -= 0.10F * recess * (1 - chest.lungs[s].row(y)[x]);
        }
    addAirways(chest.absorption, shape);
    addSkeleton(chest.absorption, shape);
    addBowelGas(chest.absorption, shape);
    return chest;
}

} // namespace phantom

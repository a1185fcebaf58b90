#include "core/phantom/skeleton.h"

#include "core/phantom/chest.h"
#include "core/phantom/exact_math.h"

#include <algorithm>

namespace phantom {

namespace {

/// A hollow bone: the cortex is dense, so its rims are brighter than its middle.
StrokeProfile bone(float cortex, float marrow)
{
    return [=](float d, float) {
        constexpr float inner = 0.74F;
        const float outside = chord(d), inside = d < inner ? inner * chord(d / inner) : 0.0F;
        return cortex * (outside - inside) + marrow * inside;
    };
}

auto constantRadius(double units)
{
    return [units](double) { return Canvas::length(units); };
}

void addRibs(Raster& absorption, const ChestShape& shape)
{
    for (const Side side : {PatientRight, PatientLeft})
        for (int rib = 0; rib < 10; ++rib) {
            const double radius = shape.person.ribRadius * (rib == 0 ? 1.15 : 1.0);
            // Behind, a rib is round and sharp; in front it is flat, wider and ends in cartilage that casts no shadow.
            const auto radiusAt = [=](double t) {
                return Canvas::length(radius * (0.82 + 0.45 * smoothStep(0.05, 0.9, t)));
            };
            // Ribs under the diaphragm are lost in the belly before they come round.
            const float cut = rib < 6 ? 1.0F : 0.78F - 0.07F * static_cast<float>(rib - 6);
            const StrokeProfile behind = bone(0.30F, 0.10F), before = bone(0.185F, 0.085F);
            const auto profile = [=](float d, float t) {
                const float front = smoothStep(0.5F, 0.66F, t), end = 1 - smoothStep(cut - 0.08F, cut, t);
                return mix(behind(d, t), before(d, t), front) * end * smoothStep(0.0F, 0.05F, t);
            };
            addStroke(absorption, ribPath(shape, side, rib), radiusAt, profile);
        }
}

void addSpine(Raster& absorption, const ChestShape& shape)
{
    const Person& p = shape.person;
    const auto middle = [&](double y) { return p.midline + p.curvature * sinExact(y * 5.0); };
    Path column;
    for (double y = -0.08; y < 1.1; y += 0.03)
        column.push_back(Canvas::at(middle(y), y));
    addStroke(absorption, column, [](double t) { return Canvas::length(mix(0.026, 0.036, t)); },
              [](float d, float) { return 0.13F * chord(d); });
    double pitch = 0.036;
    for (double y = -0.06; y < 1.08; y += pitch, pitch += 0.0011) {
        const double x = middle(y), half = 0.024 + 0.010 * y;
        addStroke(absorption, {Canvas::at(x - half, y), Canvas::at(x + half, y)}, constantRadius(0.0036),
                  [](float d, float t) { return 0.13F * chord(d) * smoothStep(0.0F, 0.1F, std::min(t, 1 - t)); });
        addStroke(absorption, {Canvas::at(x - half, y + pitch * 0.1), Canvas::at(x - half * 0.9, y + pitch / 2), Canvas::at(x - half, y + pitch * 0.9)},
                  constantRadius(0.0030), [](float d, float) { return 0.07F * chord(d); });
        addStroke(absorption, {Canvas::at(x + half, y + pitch * 0.1), Canvas::at(x + half * 0.9, y + pitch / 2), Canvas::at(x + half, y + pitch * 0.9)},
                  constantRadius(0.0030), [](float d, float) { return 0.07F * chord(d); });
        for (const double dir : {-1.0, 1.0}) // pedicles, end on
            addStroke(absorption, {Canvas::at(x + dir * half * 0.62, y + pitch * 0.32), Canvas::at(x + dir * half * 0.62, y + pitch * 0.50)},
                      constantRadius(0.0055), bone(0.13F, 0.03F));
        addStroke(absorption, {Canvas::at(x, y + pitch * 0.55), Canvas::at(x, y + pitch * 0.95)}, constantRadius(0.0050),
                  bone(0.15F, 0.06F)); // spinous process
    }
}

void addShoulders(Raster& absorption, const ChestShape& shape)
{
    const Person& p = shape.person;
    domain::Random random = domain::Random::stream(p.seed, 3);
    const double raised = shape.stance.anteroPosterior ? -0.015 : 0.012;
    for (const Side side : {PatientRight, PatientLeft}) {
        const double dir = outward(side), tilt = 0.008 * random.normal() + raised;
        const auto at = [&](double x, double y) { return Canvas::at(p.midline + dir * x, y); };
        addStroke(absorption,
                  curveThrough({at(0.026, 0.192), at(0.085, 0.186 - tilt), at(0.17, 0.152 - 2 * tilt), at(0.27, 0.116 - 2 * tilt),
                                at(0.35, 0.108 - tilt), at(0.43, 0.118)}),
                  [](double t) { return Canvas::length(0.0165 - 0.020 * t * (1 - t)); }, bone(0.40F, 0.20F));
        // Shoulder blade: a thin plate with a firm rim towards the lung.
        const double lat = p.halfWidth;
        const Path blade = {at(lat - 0.005, 0.165), at(lat + 0.10, 0.15), at(lat + 0.115, 0.20), at(lat + 0.06, 0.32),
                            at(lat + 0.012, 0.44), at(lat - 0.022, 0.40), at(lat - 0.030, 0.28)};
        Raster plate = filled(Canvas::side, Canvas::side, closedCurveThrough(blade));
        blur(plate, 2);
        for (std::size_t i = 0; i < plate.values().size(); ++i)
            absorption.values()[i] += 0.11F * plate.values()[i];
        addStroke(absorption, curveThrough({at(lat + 0.115, 0.20), at(lat + 0.06, 0.32), at(lat + 0.012, 0.44)}),
                  constantRadius(0.007), bone(0.22F, 0.10F));
        addStroke(absorption, curveThrough({at(lat - 0.030, 0.28), at(lat - 0.022, 0.40), at(lat + 0.012, 0.44)}),
                  constantRadius(0.0045), bone(0.13F, 0.06F));
        addStroke(absorption, curveThrough({at(lat + 0.02, 0.19), at(lat + 0.08, 0.15), at(lat + 0.13, 0.125)}),
                  constantRadius(0.012), bone(0.24F, 0.12F));
        // Head and shaft of the upper arm, if the film is wide enough.
        addStroke(absorption, curveThrough({at(lat + 0.135, 0.165), at(lat + 0.15, 0.19), at(lat + 0.165, 0.30), at(lat + 0.17, 0.50)}),
                  [](double t) { return Canvas::length(mix(0.042, 0.024, smoothStep(0.0, 0.3, t))); }, bone(0.42F, 0.20F));
    }
}

} // namespace

Path ribPath(const ChestShape& shape, Side side, int rib)
{
    const Person& p = shape.person;
    const double dir = outward(side);
    const double y = p.apex + 0.005 + rib * p.ribPitch - (rib == 0 ? 0.0 : 0.006);
    const double steep = (rib == 0 ? 0.62 : 0.86 + 0.055 * rib) * (1 - 1.2 * shape.stance.breath)
        * (shape.stance.anteroPosterior ? 1.0 : 1.08);
    const double wall = shape.lateral(side, std::min(y + 0.09 * steep, shape.domes[side] + 0.06)) + 0.004;
    const double lat = rib == 0 ? std::min(wall, 0.205) : rib == 1 ? std::min(wall, 0.285) : wall;
    const double end = std::max(0.115, lat * (0.48 + 0.03 * rib));
    const auto at = [&](double x, double dy) { return Canvas::at(p.midline + dir * x, y + dy * steep); };
    return curveThrough({at(0.032, 0.004), at(0.085, -0.016), at(lat * 0.50, -0.013), at(lat * 0.78, 0.020), at(lat * 0.95, 0.062),
                         at(lat * 1.0, 0.100), at(lat * 0.95, 0.138), at(lat * 0.80, 0.176), at(mix(end, lat, 0.35), 0.205),
                         at(end, 0.232)},
                        10);
}

void addSkeleton(Raster& absorption, const ChestShape& shape)
{
    addSpine(absorption, shape);
    addRibs(absorption, shape);
    addShoulders(absorption, shape);
}

} // namespace phantom

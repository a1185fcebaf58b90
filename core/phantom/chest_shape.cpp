#include "core/phantom/chest_shape.h"

#include "core/phantom/exact_math.h"

#include <algorithm>

namespace phantom {

namespace {

/// From the medial apex round by heart, dome and angle, up the outer wall. x outward from the midline.
Path lungOutline(const ChestShape& shape, Side side, domain::Random& random)
{
    const Person& p = shape.person;
    const double dome = shape.domes[side], hw = p.halfWidth, apex = p.apex;
    const double shift = shape.stance.turn * outward(side) * 0.5;
    const auto wobble = [&](double size) { return size * random.normal(); };
    const double angleDepth = 0.105 + wobble(0.012);
    const Path outward_ = {
        {0.115 + wobble(0.006), apex + wobble(0.004)},
        {0.062, apex + 0.055},
        {0.048 + shift, apex + 0.15},
        {0.046 + shift, 0.36},
        {0.050 + shift, 0.48},
        {0.056 + shift, 0.60},
        {0.075, dome + 0.030},
        {0.125 + wobble(0.006), dome + 0.016},
        {0.195 + wobble(0.010), dome},
        {0.27 + wobble(0.010), dome + 0.026},
        {hw - 0.045, dome + 0.068},
        {hw - 0.014, dome + angleDepth}, // twice, so that the costophrenic angle stays sharp
        {hw - 0.011, dome + angleDepth},
        {hw - 0.001, dome + 0.02},
        {hw + wobble(0.003), 0.58},
        {hw - 0.014 + wobble(0.004), 0.44},
        {hw - 0.050 + wobble(0.005), 0.31},
        {hw - 0.105, apex + 0.105},
        {0.185, apex + 0.026},
    };
    Path path;
    for (const Point& q : outward_)
        path.push_back(Canvas::at(p.midline + outward(side) * q.x, q.y));
    return closedCurveThrough(path, 10);
}

Path heartOutline(const Point& low, const Point& high)
{
    // In shares of its box: pedicle, right atrium, along the diaphragm, apex, left ventricle, pulmonary trunk.
    const Path shares = {{0.36, 0.0},  {0.24, 0.17}, {0.085, 0.42}, {0.015, 0.68}, {0.10, 0.91}, {0.35, 1.0},
                         {0.65, 1.0},  {0.87, 0.985}, {0.99, 0.88}, {0.97, 0.71}, {0.82, 0.43}, {0.64, 0.20},
                         {0.54, 0.03}};
    Path path;
    for (const Point& q : shares)
        path.push_back(Canvas::at(mix(low.x, high.x, q.x), mix(low.y, high.y, q.y)));
    return closedCurveThrough(path, 10);
}

} // namespace

Person makePerson(domain::Random& random)
{
    Person p;
    p.female = random.chance(0.45);
    p.age = std::clamp(static_cast<int>(54 + 17 * random.normal()), 18, 92);
    p.midline = 0.5 + 0.012 * random.normal();
    p.halfWidth = std::clamp(0.362 + 0.020 * random.normal() - (p.female ? 0.006 : 0), 0.31, 0.41);
    p.apex = 0.115 + 0.014 * random.normal();
    p.dome = std::clamp(0.708 + 0.024 * random.normal(), 0.65, 0.765);
    p.domeGap = 0.025 + 0.010 * random.normal();
    p.ribPitch = 0.060 + 0.003 * random.normal();
    p.ribRadius = 0.0115 + 0.0010 * random.normal();
    p.heartWidth = std::clamp(0.315 + 0.028 * random.normal(), 0.25, 0.385);
    p.heartCentre = 0.548 + 0.014 * random.normal();
    p.fat = random.uniform();
    p.breast = p.female ? random.uniform(0.3, 1.0) : 0;
    p.knob = 0.030 + 0.00012 * (p.age - 40) + 0.003 * random.normal();
    p.curvature = 0.006 * random.normal();
    p.hasStomachGas = random.chance(0.65);
    p.seed = random.next();
    return p;
}

Stance makeStance(domain::Random& random)
{
    Stance s;
    s.anteroPosterior = random.chance(0.4);
    s.breath = std::clamp(0.016 * random.normal(), -0.02, 0.035);
    if (s.anteroPosterior)
        s.breath += random.uniform(0.0, 0.035);
    s.turn = 0.012 * random.normal();
    s.heartScale = s.anteroPosterior ? random.uniform(1.04, 1.14) : 1.0;
    return s;
}

double ChestShape::lateral(Side side, double y) const
{
    const double at = Canvas::at(0, y).y;
    double most = 0;
    const Path& path = lungs[side];
    for (std::size_t i = 0; i < path.size(); ++i) {
        const Point &a = path[i], &b = path[(i + 1) % path.size()];
        if ((a.y <= at) != (b.y <= at)) {
            const double x = (a.x + (at - a.y) / (b.y - a.y) * (b.x - a.x)) / Canvas::scale - Canvas::margin;
            most = std::max(most, (x - person.midline) * outward(side));
        }
    }
    return most > 0 ? most : person.halfWidth;
}

bool ChestShape::isInLung(Side side, double x, double y) const
{
    const Point q = Canvas::at(x, y);
    bool inside = false;
    const Path& path = lungs[side];
    for (std::size_t i = 0; i < path.size(); ++i) {
        const Point &a = path[i], &b = path[(i + 1) % path.size()];
        if ((a.y <= q.y) != (b.y <= q.y) && q.x < a.x + (q.y - a.y) / (b.y - a.y) * (b.x - a.x))
            inside = !inside;
    }
    return inside;
}

ChestShape makeShape(const Person& person, const Stance& stance, const std::array<double, 4>& heartBox)
{
    ChestShape shape;
    shape.person = person;
    shape.stance = stance;
    domain::Random random = domain::Random::stream(person.seed, 1);
    shape.domes = {person.dome - stance.breath - stance.domeLift[PatientRight],
                   person.dome + person.domeGap - stance.breath - stance.domeLift[PatientLeft]};
    for (const Side side : {PatientRight, PatientLeft})
        shape.lungs[side] = lungOutline(shape, side, random);
    if (heartBox[2] > heartBox[0]) {
        shape.heartLow = {heartBox[0], heartBox[1]};
        shape.heartHigh = {heartBox[2], heartBox[3]};
    } else {
        const double width = person.heartWidth * stance.heartScale;
        const double middle = person.midline + (person.heartCentre - 0.5) + stance.turn;
        const double bottom = shape.domes[PatientLeft] + 0.035, height = width * 0.98;
        shape.heartLow = {middle - width / 2, bottom - height};
        shape.heartHigh = {middle + width / 2, bottom};
    }
    shape.heart = heartOutline(shape.heartLow, shape.heartHigh);
    return shape;
}

} // namespace phantom

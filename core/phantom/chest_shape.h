// A person's chest as curves, before anything is drawn: thorax, lungs, heart, what differs between people and films.
#pragma once

#include "core/domain/random.h"
#include "core/phantom/raster.h"

#include <array>

namespace phantom {

/// The frame in which chests are drawn: (0, 0) … (1, 1) is the film of a person who stands straight in the middle of
/// it, x to the right (the patient's left), y down; the canvas has a margin beyond it for films that are off.
struct Canvas {
    static constexpr int side = 1120;
    static constexpr double margin = 0.06;
    static constexpr double scale = 1000; ///< canvas pixels per unit
    static Point at(double x, double y) { return {(x + margin) * scale, (y + margin) * scale}; }
    static Point at(const Point& p) { return at(p.x, p.y); }
    static double length(double units) { return units * scale; }
};

enum Side { PatientRight, PatientLeft }; ///< the patient's right is on the left of the film
constexpr double outward(Side side) { return side == PatientRight ? -1.0 : 1.0; }

/// What stays the same from film to film. Lengths in film units.
struct Person {
    bool female = false;
    int age = 60;
    double midline = 0.5;
    double halfWidth = 0.36;   ///< inner thorax, at its widest
    double apex = 0.11;        ///< y of the lungs' tops
    double dome = 0.70;        ///< y of the right dome in full breath
    double domeGap = 0.025;    ///< how much lower the left one is
    double ribPitch = 0.060, ribRadius = 0.0115;
    double heartWidth = 0.31, heartCentre = 0.545;
    double fat = 0;            ///< 0 lean … 1
    double breast = 0;         ///< 0 none … 1
    double knob = 0.036;       ///< radius of the aortic arch
    double curvature = 0;      ///< of the spine
    std::uint64_t seed = 0;    ///< of everything that has no number here: vessels, small asymmetries
    bool hasStomachGas = true;
};
Person makePerson(domain::Random& random);

/// What differs between two films of one person.
struct Stance {
    bool anteroPosterior = false; ///< AP: lying or sitting in bed; larger heart, shallower breath
    double breath = 0;            ///< domes higher by this much
    double turn = 0;              ///< rotation about the long axis: the middle shifts against the chest
    std::array<double, 2> domeLift = {0, 0}; ///< volume lost on that side
    double heartScale = 1;
};
Stance makeStance(domain::Random& random);

/// Curves in canvas pixels.
struct ChestShape {
    Person person;
    Stance stance;
    std::array<Path, 2> lungs;
    std::array<double, 2> domes{}; ///< y in film units
    Path heart;
    Point heartLow, heartHigh;     ///< corners of the heart's box, film units

    /// Distance of the lung's outer border from the midline at height y, film units.
    double lateral(Side side, double y) const;
    bool isInLung(Side side, double x, double y) const; ///< film units
};

/// `heartBox` (film units: left, top, right, bottom) overrules the person's heart when its right > left.
ChestShape makeShape(const Person& person, const Stance& stance, const std::array<double, 4>& heartBox = {});

} // namespace phantom

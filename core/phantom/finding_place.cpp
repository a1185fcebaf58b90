#include "core/phantom/finding_place.h"

#include "core/phantom/exact_math.h"

#include <algorithm>
#include <cmath>

namespace phantom {

namespace {

/// From BBox_List_2017.csv, all lengths over 1024: median and spread (of the natural logarithm for the sides; for
/// places what the pose does not already add), and how the sides go together. Where a chest cuts a finding short, or a
/// reader's slack widens it, the number here makes up for that: what counts is the median of the boxes that come out.
struct Habit {
    double leftShare;                 ///< on the patient's left
    double outwardMiddle, outwardSpread; ///< |x − 0.5| of the box's middle
    double yMiddle, ySpread;
    double width, widthSpread, height, heightSpread, together;
    double bothSides;                 ///< share of boxes that span both lungs
};

constexpr Habit habits[findingKinds] = {
    /* Atelectasis  */ {0.50, 0.205, 0.080, 0.572, 0.105, 0.148, 0.46, 0.100, 0.48, 0.30, 0.02},
    /* Cardiomegaly */ {1.00, 0.074, 0.038, 0.566, 0.050, 0.455, 0.10, 0.345, 0.15, 0.48, 0},
    /* Effusion     */ {0.50, 0.270, 0.060, 0.640, 0.080, 0.285, 0.44, 0.275, 0.72, 0.24, 0},
    /* Infiltration */ {0.48, 0.185, 0.075, 0.519, 0.140, 0.215, 0.36, 0.240, 0.48, 0.25, 0.14},
    /* Mass         */ {0.47, 0.185, 0.080, 0.446, 0.125, 0.132, 0.52, 0.150, 0.54, 0.84, 0},
    /* Nodule       */ {0.52, 0.235, 0.078, 0.467, 0.165, 0.069, 0.28, 0.067, 0.30, 0.86, 0},
    /* Pneumonia    */ {0.50, 0.185, 0.060, 0.556, 0.105, 0.223, 0.28, 0.272, 0.42, 0.40, 0.11},
    /* Pneumothorax */ {0.43, 0.175, 0.050, 0.250, 0.060, 0.185, 0.60, 0.205, 0.72, 0.46, 0},
};

double power(double spread)
{
    return exp2Exact(static_cast<float>(spread * 1.4426950408889634));
}

} // namespace

Side sideOf(FindingKind kind, domain::Random& random)
{
    return random.chance(habits[static_cast<int>(kind)].leftShare) ? PatientLeft : PatientRight;
}

FindingPlace placeOf(FindingKind kind, Side side, const ChestShape& shape, domain::Random& random)
{
    const Habit& habit = habits[static_cast<int>(kind)];
    const Person& p = shape.person;
    FindingPlace place{kind, side};
    for (int attempt = 0; attempt < 60; ++attempt) {
        const double a = std::clamp(random.normal(), -2.3, 2.3), b = std::clamp(random.normal(), -2.3, 2.3);
        const double rest = std::sqrt(1 - habit.together * habit.together);
        place.width = habit.width * power(habit.widthSpread * a);
        place.height = habit.height * power(habit.heightSpread * (habit.together * a + rest * b));
        place.y = habit.yMiddle + habit.ySpread * random.normal();
        place.x = p.midline + outward(side) * (habit.outwardMiddle + habit.outwardSpread * random.normal());
        place.bothSides = random.chance(habit.bothSides);
        if (place.bothSides) {
            place.width = random.uniform(0.50, 0.68);
            place.height *= 1.25;
            place.x = p.midline + 0.02 * random.normal();
            return place;
        }
        const bool compact = kind == FindingKind::Nodule || kind == FindingKind::Mass;
        if (kind == FindingKind::Pneumothorax && random.chance(0.40)) // beside or below the lung instead of above it
            place.y = random.uniform(0.38, 0.66);
        // The middle lies in lung that is seen, and what is small lies in it as a whole.
        const double in = compact ? 0.40 : 0.15;
        const bool fits = shape.isInLung(side, place.x, place.y) && shape.isInLung(side, place.x + in * place.width * outward(side), place.y)
            && shape.isInLung(side, place.x, place.y - in * place.height)
            && (!compact || shape.isInLung(side, place.x, place.y + in * place.height));
        if (fits || kind == FindingKind::Effusion || kind == FindingKind::Pneumothorax)
            return place;
    }
    // A chest in which no draw fits: the middle of its lung.
    place.x = p.midline + outward(side) * 0.2;
    place.y = 0.45;
    return place;
}

std::array<double, 4> largeHeart(const Person& person, const Stance& stance, domain::Random& random)
{
    const Habit& habit = habits[static_cast<int>(FindingKind::Cardiomegaly)];
    const double room = person.halfWidth / 0.362; // a heart is large against its chest
    const double width = std::clamp(habit.width * room * power(habit.widthSpread * random.normal()), 0.405 * room, 0.60);
    const double height = std::clamp(habit.height * power(habit.heightSpread * random.normal()), 0.27, 0.46);
    const double middle = person.midline + stance.turn + habit.outwardMiddle + 0.022 * random.normal();
    const double bottom = person.dome + person.domeGap - stance.breath + 0.045 + 0.02 * random.normal();
    return {middle - width / 2, bottom - height, middle + width / 2, bottom};
}

} // namespace phantom

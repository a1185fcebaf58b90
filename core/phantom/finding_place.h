// Where findings are and how large: summary numbers of NIH's 984 boxes.
#pragma once

#include "core/domain/random.h"
#include "core/phantom/chest_shape.h"

#include <array>

namespace phantom {

/// NIH's eight boxed findings, in the order of domain::FindingSchema::nih14().
enum class FindingKind { Atelectasis, Cardiomegaly, Effusion, Infiltration, Mass, Nodule, Pneumonia, Pneumothorax };
constexpr int findingKinds = 8;

/// A box in film units and, for one that is wide enough to span both lungs, the mark of it.
struct FindingPlace {
    FindingKind kind = FindingKind::Nodule;
    Side side = PatientRight;
    double x = 0, y = 0, width = 0, height = 0;
    bool bothSides = false;
    double left() const { return x - width / 2; } ///< x, y are the middle
    double top() const { return y - height / 2; }
};

/// Which lung (Cardiomegaly: the left, where the heart grows to). Shares as NIH's.
Side sideOf(FindingKind kind, domain::Random& random);

/// The size and place of NIH's boxes (medians and spreads of BBox_List_2017.csv over 1024), kept within this chest.
FindingPlace placeOf(FindingKind kind, Side side, const ChestShape& shape, domain::Random& random);

/// The heart's box of a large heart, {left, top, right, bottom}.
std::array<double, 4> largeHeart(const Person& person, const Stance& stance, domain::Random& random);

} // namespace phantom

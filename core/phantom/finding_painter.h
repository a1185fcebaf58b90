// Findings as a film shows them, painted into a chest.
#pragma once

#include "core/domain/random.h"
#include "core/phantom/chest.h"
#include "core/phantom/finding_place.h"


namespace phantom {

/// Paints the finding at its place and answers with points on its rim, canvas pixels, of which the box is made.
/// Fewer than two points: nothing that can be seen came of it (an effusion under a raised dome, say).
Path paintFinding(Chest& chest, const FindingPlace& place, domain::Random& random);

} // namespace phantom

// What lies on and in a chest and is no finding: nipples, lines, tubes, electrodes, a healed rib, a granuloma, folds of
// skin. A method that looks for "something bright" is misled by them, as it would be by real films.
#pragma once

#include "core/domain/random.h"
#include "core/phantom/chest.h"

namespace phantom {

void addLures(Chest& chest, domain::Random& random);

} // namespace phantom

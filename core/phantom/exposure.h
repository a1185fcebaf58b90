// From absorption to stored values: beam, scatter, quantum noise, detector, and a maker's processing.
#pragma once

#include "core/domain/geometry.h"
#include "core/domain/random.h"
#include "core/phantom/film_marks.h"
#include "core/phantom/raster.h"

#include <cstdint>
#include <vector>

namespace phantom {

struct Beam {
    double hardness = 1;    ///< contrast of everything; below 1: harder
    double scatter = 0.25;  ///< scattered over primary light, on average
    double noise = 0.02;    ///< quantum noise of the unattenuated beam, relative
    double equalizing = 0.3; ///< share of the broad contrast that processing takes away, 0 … 1
    double edges = 0.3;     ///< how much processing adds to fine detail
};
Beam makeBeam(bool anteroPosterior, domain::Random& random);

struct StoredFilm {
    std::vector<std::uint16_t> values; ///< 0 … 4095, bright where the body absorbs
    double dark = 0, bright = 4095;    ///< stored values between which the picture lies
};

/// `absorption` has the film's size; letters have been added by the caller's `marks` (absorption of lead).
StoredFilm expose(const Raster& absorption, const Raster& marks, const Beam& beam, const Aperture& aperture,
                  domain::Random& random);

} // namespace phantom

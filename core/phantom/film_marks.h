// What is not the patient: lead letters and the collimator's edge.
#pragma once

#include "core/domain/random.h"
#include "core/phantom/raster.h"

#include <string>

namespace phantom {

/// Draws capital letters (those of "L", "R", "AP", "PORTABLE", "ERECT") as strokes: cap height in pixels, turned by
/// `angle`, adding `amplitude`.
void addLetters(Raster& film, const std::string& text, Point at, double capHeight, double angle, float amplitude);

/// The part of a film that the beam has reached, pixels.
struct Aperture {
    double left = 0, top = 0, right = 0, bottom = 0;
};
/// Most films are cut by the plate alone, some by the collimator on one to four sides.
Aperture makeAperture(int width, int height, domain::Random& random);

} // namespace phantom

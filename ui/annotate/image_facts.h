// What the corners of the film say of an image, and a box's size in its millimetres.
#pragma once

#include "core/domain/geometry.h"
#include "core/store/records.h"
#include "ui/viewer/film_annotations.h"

namespace viewer {
class Film;
}

namespace annotate {

/// Millimetres of a stored pixel, of the table or the file; 0: unknown.
struct PixelSpacing {
    double x = 0, y = 0;
    bool isKnown() const { return x > 0 && y > 0; }
};

/// Identity at the left, technique at the right. `film` is nullptr while it is read.
viewer::CornerTexts imageCorners(const store::ImageRecord& image, const viewer::Film* film, PixelSpacing spacing);

QString sizeInMm(const domain::Box& box, PixelSpacing spacing); ///< "55 × 60 mm", in px where no spacing is known
QString sizeText(const domain::Box& box, PixelSpacing spacing); ///< "55 × 60 mm  131 × 143 px"

} // namespace annotate

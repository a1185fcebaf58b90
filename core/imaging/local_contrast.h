// Local contrast for an eye that looks for faint things: a view option after the grey pipeline, never for training.
#pragma once

#include "core/imaging/grey.h"

namespace imaging {

struct LocalContrast {
    int tiles = 8;          ///< along each side
    double clipLimit = 2.5; ///< how much steeper than the picture itself a tile's curve may get; higher shows more noise
    bool operator==(const LocalContrast&) const = default;
};

/// Contrast-limited adaptive histogram equalization (Zuiderveld, Graphics Gems IV, 1994), by OpenCV. Size and layout
/// stay; an empty picture stays empty.
GreyImage locallyEqualized(const GreyImage& picture, const LocalContrast& settings = {});

} // namespace imaging

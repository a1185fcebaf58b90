// Grey levels: the display pipeline of PS3.3 C.11 (modality, VOI, inversion), computed in double by ourselves.
#pragma once

#include "core/imaging/radiograph.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace imaging {

/// What the eye is shown: a window, one of the file's VOI LUTs, or the range of the values themselves.
struct Voi {
    enum class Kind { Window, Lut, FullRange, StoredRange };
    Kind kind = Kind::FullRange;
    Window window;
    int lut = 0; ///< which of voiLuts
    bool operator==(const Voi&) const = default;
};

/// The first picture: the file's first window, else its first VOI LUT, else 8-bit stored range as it is, else min–max
/// without padding. Networks are fed by this one and never by a reader's window.
Voi firstVoi(const Radiograph& radiograph);
/// All that the file offers, with words for a menu.
struct NamedVoi {
    Voi voi;
    std::string name;
};
std::vector<NamedVoi> offeredVois(const Radiograph& radiograph);

/// After modality LUT or slope and intercept; one value per stored value.
double modalityValue(const Radiograph& radiograph, std::int32_t stored);
struct Range {
    double least = 0, most = 1;
};
/// Of the modality values without padding.
Range modalityRange(const Radiograph& radiograph);

/// A table from stored value to 8-bit grey, so that a window change costs one look-up per visible pixel.
struct GreyTable {
    std::int32_t first = 0;           ///< stored value of the first entry
    std::vector<std::uint8_t> levels; ///< clamped at both ends by the caller's index
    std::uint8_t at(std::int32_t stored) const;
};
GreyTable greyTable(const Radiograph& radiograph, const Voi& voi, bool invertView = false);

struct GreyImage {
    int width = 0, height = 0;
    std::vector<std::uint8_t> pixels; ///< row-major, no padding between rows
};
GreyImage greyImage(const Radiograph& radiograph, const Voi& voi, bool invertView = false);

/// P-values 0…1 of the first picture, in double precision of the pipeline, as float; row-major, stored size.
std::vector<float> firstPicture(const Radiograph& radiograph);

} // namespace imaging

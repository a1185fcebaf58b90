// How often each value occurs in a radiograph: what a histogram draws, and where windows of films without Hounsfield
// units start from.
#pragma once

#include "core/imaging/grey.h"

#include <cstdint>
#include <vector>

namespace imaging {

/// The modality values that occur, ascending, padding left out. Several stored values may share one (a modality LUT).
struct Histogram {
    struct Bin {
        double value = 0;        ///< modality value
        std::int32_t stored = 0; ///< a stored value that has it
        std::int64_t count = 0;  ///< pixels; > 0
        bool operator==(const Bin&) const = default;
    };
    std::vector<Bin> bins;
    std::int64_t count = 0; ///< pixels in all bins

    Range range() const; ///< {0, 1} when there is nothing but padding, as modalityRange()
    /// The least value that at least this share (0…1) of the pixels does not exceed; 0 when there are none.
    double percentile(double share) const;
    /// Pixels in `columns` equal parts of `range`; what lies outside is left out. The last part is closed.
    std::vector<std::int64_t> parts(Range range, int columns) const;
};
Histogram histogram(const Radiograph& radiograph);

} // namespace imaging

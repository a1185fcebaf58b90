// Pictures moved, stretched, turned, mirrored and re-exposed, with their boxes moved along (method.md, "CPU presets").
#pragma once

#include "core/domain/method_options.h"
#include "core/domain/random.h"
#include "core/learning/image_set.h"

#include <ATen/core/Tensor.h>

#include <vector>

namespace learning {

/// Where a point of the picture goes: x' = A (x − ½) + ½ + t in the relative frame; then grey ← grey·contrast +
/// brightness. `scaleX`, `scaleY` are the sizes that a box is multiplied by.
struct Change {
    double a[2][2] = {{1, 0}, {0, 1}};
    double shiftX = 0, shiftY = 0;
    double scaleX = 1, scaleY = 1;
    double contrast = 1, brightness = 0;
    domain::Point apply(domain::Point point) const;
    bool operator==(const Change&) const = default;
};

bool augments(const domain::MethodOptions& options);
/// Draws a fixed number of deviates, whatever is switched on.
Change drawChange(const domain::MethodOptions& options, domain::Random& random);
/// Moves the picture by a share of its side, flipped first or not; for test-time averages.
Change shiftOf(double x, double y, bool flipped);

/// Centre moved by the change, size scaled, clipped to the picture; nothing if less than `leastShare` of its area is
/// left inside. A box stays axis-parallel: a turn moves its centre alone.
std::vector<domain::FindingBox> moveBoxes(const std::vector<domain::FindingBox>& boxes, const Change& change,
                                          double leastShare = 0.3);
/// The sample after the change. A finding all of whose boxes left the picture carries no loss any more: whether it is
/// still to be seen is not known.
Sample changeSample(const Sample& sample, const Change& change);

/// float32 [N, C, H, W] → the same shape; pixel (row, col) covers an area, so a shift by one patch moves every patch's
/// pixels onto the next one's exactly (corners are never aligned). Beyond the border the nearest pixel goes on.
at::Tensor changePixels(const at::Tensor& pixels, const std::vector<Change>& changes);

} // namespace learning

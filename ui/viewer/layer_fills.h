// Boxes and maps as plain rectangles of one colour: what they come to on a screen, before anybody paints them.
#pragma once

#include "ui/viewer/layers.h"

#include <QRectF>
#include <QRgb>

#include <vector>

namespace viewer {

/// Edges may lie between pixels, which then take their share of the colour.
struct Fill {
    QRectF rect;
    QRgb colour = 0;  ///< opaque
    double alpha = 1; ///< 0…1
};
using Fills = std::vector<Fill>;

/// How a screen shows the tokens' lengths.
struct FillScale {
    double pixelsPerPx = 1; ///< of the screen, for each px of the tokens
    bool isSmall = false;   ///< strips and thumbnails take thinner lines
};

// `screenFromImage` may stretch, mirror and turn by quarters. In order: what comes later lies above.

/// The patches that are seen at all, with the gap between them; whole pixels. Of a whole overlay.
void addPatchFills(Fills& fills, const QTransform& screenFromImage, domain::Size image, const BlobOverlay& blob, const FillScale& scale);
/// The borders of the patches at or above the cut-off, over a halo that covers no pixel twice. Of a whole overlay.
void addOutlineFills(Fills& fills, const QTransform& screenFromImage, domain::Size image, const BlobOverlay& blob, const FillScale& scale);
/// Lines over a halo, handles; never what lies inside. Not of a point.
void addBoxFills(Fills& fills, const QTransform& screenFromImage, const ViewerBox& box, const FillScale& scale);

void paintFills(QPainter& painter, const Fills& fills);

} // namespace viewer

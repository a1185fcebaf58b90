// The texts of the marks on a film: each one's tab, and the size of the one under the hand.
#pragma once

#include "ui/viewer/layers.h"

#include <QRectF>
#include <QTransform>

#include <vector>

class QPainter;

namespace viewer {

/// In view px; an empty rectangle: the mark has none, or is out of sight.
struct BoxLabelPlace {
    QRectF tab, size;
};

/// Where each mark's texts stand, in the order of `boxes`: within `area`, and clear of each other and of `taken` (the
/// corners' texts) as long as there is room. A tab stands above the top left corner; where something else does, further
/// along the edge, in a row above, below, or inside. The size label hangs right-aligned under its box, on the side where
/// it covers no other box.
///
/// `resting`: the marks as they are stored. A tab covers no small one of them as long as there is room elsewhere: what is
/// in a small box is what a reader looks for. A box that is dragged rests here where it was, and marks that are selected
/// come last: so it goes round the tabs of the others, which stay.
std::vector<BoxLabelPlace> placeBoxLabels(const QTransform& viewFromImage, const std::vector<ViewerBox>& boxes,
                                          const QRectF& area, const std::vector<QRectF>& taken = {},
                                          const std::vector<ViewerBox>& resting = {});
void paintBoxLabels(QPainter& painter, const std::vector<ViewerBox>& boxes, const std::vector<BoxLabelPlace>& places);

} // namespace viewer

// What stands on the film besides boxes and blobs: corner texts, the scale, and the view's face while there is no film.
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class QPainter;

namespace viewer {

/// Lines in the corners of the view. The first line of a corner is drawn in full white, the rest muted. Bottom left
/// (window, zoom) and bottom right (what is under the pointer) are the view's own unless they are set.
struct CornerTexts {
    QStringList topLeft, topRight, bottomLeft, bottomRight;
    QStringList warnings; ///< above bottom left, in the tone of a warning: the picture is not as the file has it
    bool operator==(const CornerTexts&) const = default;
};

/// What the view says when there is no film: empty, busy or failed.
struct ViewerFace {
    QString icon, title, text;
    bool isError = false;
    bool operator==(const ViewerFace&) const = default;
};

/// The grounds that the texts stand on, one for each corner that has any.
std::vector<QRectF> cornerRects(const QRectF& view, const CornerTexts& texts);
/// `view`: where they may stand, device-independent px. A dark ground keeps them readable on white bone too. The one under
/// the pointer gives way: a side marker may lie beneath.
void paintCorners(QPainter& painter, const QRectF& view, const CornerTexts& texts, std::optional<QPointF> pointer = {});
/// An upright scale at the right edge, the longest round length under a third of the view.
void paintScale(QPainter& painter, const QRectF& view, double pixelsPerMm);
void paintFace(QPainter& painter, const QRectF& view, const ViewerFace& face);

} // namespace viewer

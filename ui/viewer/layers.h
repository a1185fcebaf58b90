// What lies over a radiograph: boxes and blobs, as values, and the functions that paint them anywhere.
#pragma once

#include "core/domain/geometry.h"

#include <QColor>
#include <QRect>
#include <QRectF>
#include <QString>
#include <QTransform>

#include <cstdint>
#include <vector>

class QPainter;

namespace viewer {

enum class BoxLine {
    Solid,  ///< the reader's own, or the report's
    Dashed, ///< another reader's
    Dotted  ///< a proposal, or a box that is not saved yet
};

/// A key and what it does to the selected box.
struct KeyHint {
    QString key, text; ///< "Del", "reject"
    bool operator==(const KeyHint&) const = default;
};

struct ViewerBox {
    std::int64_t key = 0; ///< the caller's name for it, e.g. BoxId
    domain::Box box;      ///< image frame; of a point its place, without extent
    bool isPoint = false; ///< "it is here": a ring of the same size at every zoom
    QColor colour;
    QString tab;      ///< "5 Mas"; empty: none
    QString sizeText; ///< under a selected box: "55 × 60 mm  131 × 143 px"
    std::vector<KeyHint> keys; ///< behind the size; a selected box without sizeText has them alone
    BoxLine line = BoxLine::Solid;
    bool selected = false;
    bool handles = false; ///< eight of them; a selected box that cannot be edited has none
    bool operator==(const ViewerBox&) const = default;
};

enum class BlobStyle { Patches, Smooth, Outline };

/// The model's map of one finding over the whole image frame.
struct BlobOverlay {
    int rows = 0, columns = 0;
    std::vector<float> values; ///< row-major, 0…1
    QColor colour;
    double cut = 0.5;
    double opacity = 0.45; ///< theme.json's blob_opacity_default
    BlobStyle style = BlobStyle::Patches;
    QString symbol = QStringLiteral("z"); ///< of the values, at the scale's foot: p before the CRF, z behind it
    bool operator==(const BlobOverlay&) const = default;
    /// A value for every patch; another one is not drawn.
    bool isWhole() const { return rows > 0 && columns > 0 && values.size() == std::size_t(rows) * std::size_t(columns); }
};

/// opacity·(0.45 + 0.55 z) at or above the cut-off, opacity·0.55 z below it, 0 under z = 0.1 (theme.json, viewer).
double blobAlpha(double z, double cut, double opacity);
/// Bilinear between the centres of the patches, clamped at the borders (pixel areas, never aligned corners);
/// `at` in patches: 0 … columns, 0 … rows.
double smoothBlobValue(const BlobOverlay& blob, QPointF at);

/// `viewFromImage` may stretch, mirror and turn by quarters; `small` films (strips, thumbnails) take thinner lines.
void paintBlobs(QPainter& painter, const QTransform& viewFromImage, domain::Size image, const BlobOverlay& blob,
                bool small = false);
/// Lines over a halo, handles; never a fill. Tabs and size labels: box_labels.h.
void paintBox(QPainter& painter, const QTransform& viewFromImage, const ViewerBox& box, bool small = false);
/// What every text on a film stands on: dark enough that it is read on white bone too.
void paintLabelGround(QPainter& painter, const QRectF& rect);
void paintLabelGround(QPainter& painter, const QRectF& rect, double alpha);
/// A ramp of the overlay's alphas with the cut-off as a white tick, "z 0" (or "p 0") and "1" at its ends.
void paintBlobScale(QPainter& painter, const QRectF& rect, const BlobOverlay& blob);

/// Where a point's ring stands around it, in view px.
QRectF pointRing(QPointF at);
/// Where the eight handles stand, in view px, clockwise from the top left corner.
std::vector<QPointF> handlePoints(const QRectF& boxInView);

} // namespace viewer

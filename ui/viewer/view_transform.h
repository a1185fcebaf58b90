// Between the image frame and a widget: zoom, pan, orientation, and the stretch of non-square pixels.
#pragma once

#include "core/domain/geometry.h"
#include "ui/viewer/orientation.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace viewer {

/// Where a view looks, independent of its size and of the film's: two films side by side share one.
struct Framing {
    bool atFit = true;
    double zoomOverFit = 1;
    double x = 0.5, y = 0.5; ///< the middle of the view, in shares of the image
    bool operator==(const Framing&) const = default;
};

/// View: device-independent pixels of the widget, x right, y down. Image: domain's frame. Never mirrored by the
/// layout's direction, only by the orientation that a person chose.
class ViewTransform {
public:
    void setImage(domain::Size size, double pixelAspect); ///< aspect: height of a pixel over its width
    void setPixelAspect(double aspect); ///< zoom and centre stay; ≤ 0: 1
    void setView(QSizeF size) { m_view = size; }
    void setOrientation(Orientation orientation) { m_orientation = orientation; } ///< zoom and centre stay
    domain::Size imageSize() const { return m_image; }
    QSizeF viewSize() const { return m_view; }
    double pixelAspect() const { return m_aspect; }
    Orientation orientation() const { return m_orientation; }

    double zoom() const { return m_zoom; } ///< view px per image px, along the image's x
    domain::Point centre() const { return m_centre; } ///< the image point in the middle of the view
    void setZoom(double zoom);
    /// The image point under `view` stays under it.
    void zoomAt(QPointF view, double zoom);
    void setCentre(domain::Point centre);
    void panBy(QPointF viewDelta);
    /// The whole image with `margin` view px around it.
    double fitZoom(double margin) const;
    void fit(double margin);

    QPointF viewFromImage(domain::Point point) const;
    QRectF viewFromImage(const domain::Box& box) const; ///< sides positive, whatever the orientation
    domain::Point imageFromView(QPointF point) const;
    domain::Box imageFromView(const QRectF& rect) const; ///< sides positive
    QTransform viewFromImage() const;

private:
    void keepInSight();
    domain::Point imageVector(QPointF viewVector) const;
    QPointF viewVector(double x, double y) const;
    domain::Size m_image;
    QSizeF m_view;
    double m_aspect = 1;
    double m_zoom = 1;
    domain::Point m_centre;
    Orientation m_orientation;
};

} // namespace viewer

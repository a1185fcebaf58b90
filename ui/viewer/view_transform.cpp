#include "ui/viewer/view_transform.h"

#include <algorithm>
#include <cmath>

namespace viewer {

namespace {
constexpr double mostZoom = 64;
constexpr double leastPixels = 32; // an image is never made smaller than this
} // namespace

void ViewTransform::setImage(domain::Size size, double pixelAspect)
{
    m_image = size;
    m_aspect = pixelAspect > 0 ? pixelAspect : 1;
    m_centre = {size.width / 2.0, size.height / 2.0};
}

void ViewTransform::setPixelAspect(double aspect) { m_aspect = aspect > 0 ? aspect : 1; }

void ViewTransform::setZoom(double zoom)
{
    const double longest = std::max({m_image.width * 1.0, m_image.height * m_aspect, 1.0});
    m_zoom = std::clamp(zoom, leastPixels / longest, mostZoom);
}

void ViewTransform::zoomAt(QPointF view, double zoom)
{
    const domain::Point fixed = imageFromView(view);
    setZoom(zoom);
    const domain::Point moved = imageFromView(view);
    m_centre = {m_centre.x + fixed.x - moved.x, m_centre.y + fixed.y - moved.y};
    keepInSight();
}

void ViewTransform::setCentre(domain::Point centre)
{
    m_centre = centre;
    keepInSight();
}

void ViewTransform::panBy(QPointF viewDelta)
{
    const domain::Point moved = imageVector(viewDelta);
    m_centre = {m_centre.x - moved.x, m_centre.y - moved.y};
    keepInSight();
}

void ViewTransform::keepInSight()
{
    m_centre = {std::clamp(m_centre.x, 0.0, double(m_image.width)), std::clamp(m_centre.y, 0.0, double(m_image.height))};
}

double ViewTransform::fitZoom(double margin) const
{
    if (m_image.isEmpty())
        return 1;
    QSizeF shape(m_image.width, m_image.height * m_aspect);
    if (m_orientation.swapsAxes())
        shape.transpose();
    return std::max(1e-6, std::min((m_view.width() - 2 * margin) / shape.width(), (m_view.height() - 2 * margin) / shape.height()));
}

void ViewTransform::fit(double margin)
{
    setZoom(fitZoom(margin));
    m_centre = {m_image.width / 2.0, m_image.height / 2.0};
}

QPointF ViewTransform::viewVector(double x, double y) const
{
    return QPointF(m_orientation.viewFromImageX()) * (x * m_zoom) + QPointF(m_orientation.viewFromImageY()) * (y * m_zoom * m_aspect);
}

domain::Point ViewTransform::imageVector(QPointF viewVector) const
{
    return {QPointF::dotProduct(viewVector, m_orientation.viewFromImageX()) / m_zoom,
            QPointF::dotProduct(viewVector, m_orientation.viewFromImageY()) / (m_zoom * m_aspect)};
}

QPointF ViewTransform::viewFromImage(domain::Point point) const
{
    return QPointF(m_view.width() / 2, m_view.height() / 2) + viewVector(point.x - m_centre.x, point.y - m_centre.y);
}

QRectF ViewTransform::viewFromImage(const domain::Box& box) const
{
    const QPointF size = viewVector(box.width, box.height);
    return QRectF(viewFromImage(domain::Point{box.left(), box.top()}), QSizeF(size.x(), size.y())).normalized();
}

domain::Point ViewTransform::imageFromView(QPointF point) const
{
    const domain::Point fromCentre = imageVector(point - QPointF(m_view.width() / 2, m_view.height() / 2));
    return {m_centre.x + fromCentre.x, m_centre.y + fromCentre.y};
}

domain::Box ViewTransform::imageFromView(const QRectF& rect) const
{
    const domain::Point at = imageFromView(rect.topLeft()), size = imageVector({rect.width(), rect.height()});
    return {std::min(at.x, at.x + size.x), std::min(at.y, at.y + size.y), std::abs(size.x), std::abs(size.y)};
}

QTransform ViewTransform::viewFromImage() const
{
    const QPointF origin = viewFromImage(domain::Point{0, 0}), x = viewVector(1, 0), y = viewVector(0, 1);
    return {x.x(), x.y(), y.x(), y.y(), origin.x(), origin.y()};
}

} // namespace viewer

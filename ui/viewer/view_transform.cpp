#include "ui/viewer/view_transform.h"

#include <algorithm>

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
    m_centre = {m_centre.x - viewDelta.x() / m_zoom, m_centre.y - viewDelta.y() / (m_zoom * m_aspect)};
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
    return std::max(1e-6, std::min((m_view.width() - 2 * margin) / m_image.width,
                                   (m_view.height() - 2 * margin) / (m_image.height * m_aspect)));
}

void ViewTransform::fit(double margin)
{
    setZoom(fitZoom(margin));
    m_centre = {m_image.width / 2.0, m_image.height / 2.0};
}

QPointF ViewTransform::viewFromImage(domain::Point point) const
{
    return {m_view.width() / 2 + (point.x - m_centre.x) * m_zoom,
            m_view.height() / 2 + (point.y - m_centre.y) * m_zoom * m_aspect};
}

QRectF ViewTransform::viewFromImage(const domain::Box& box) const
{
    return {viewFromImage(domain::Point{box.left(), box.top()}), QSizeF(box.width * m_zoom, box.height * m_zoom * m_aspect)};
}

domain::Point ViewTransform::imageFromView(QPointF point) const
{
    return {m_centre.x + (point.x() - m_view.width() / 2) / m_zoom,
            m_centre.y + (point.y() - m_view.height() / 2) / (m_zoom * m_aspect)};
}

domain::Box ViewTransform::imageFromView(const QRectF& rect) const
{
    const domain::Point at = imageFromView(rect.topLeft());
    return {at.x, at.y, rect.width() / m_zoom, rect.height() / (m_zoom * m_aspect)};
}

QTransform ViewTransform::viewFromImage() const
{
    const QPointF origin = viewFromImage(domain::Point{0, 0});
    return {m_zoom, 0, 0, m_zoom * m_aspect, origin.x(), origin.y()};
}

} // namespace viewer

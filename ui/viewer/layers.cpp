#include "ui/viewer/layers.h"

#include "ui/kit/theme.h"
#include "ui/viewer/layer_fills.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace viewer {

using kit::theme;

namespace {

QColor halo()
{
    QColor colour = theme().viewerColour(QStringLiteral("halo"));
    colour.setAlphaF(float(theme().viewerNumber("halo_alpha")));
    return colour;
}

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(float(std::clamp(alpha, 0.0, 1.0)));
    return colour;
}

/// blobAlpha() with the token looked up once: a smooth map asks for some 60,000 pixels a frame.
double blobAlpha(double z, double cut, double opacity, double least)
{
    if (!(z >= least))
        return 0;
    return z >= cut ? opacity * (0.45 + 0.55 * z) : opacity * 0.55 * z;
}

void paintSmooth(QPainter& painter, const QTransform& map, domain::Size image, const BlobOverlay& blob)
{
    constexpr int perPatch = 12;
    constexpr int steps = 256; // of alpha: an 8-bit picture shows no more
    std::array<QRgb, steps> colours;
    for (int i = 0; i < steps; ++i)
        colours[std::size_t(i)] = qPremultiply(withAlpha(blob.colour, i / double(steps - 1)).rgba());
    const double least = theme().viewerNumber("blob_least_z");
    QImage picture(blob.columns * perPatch, blob.rows * perPatch, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < picture.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            const double z = smoothBlobValue(blob, {(x + 0.5) / perPatch, (y + 0.5) / perPatch});
            const double alpha = std::clamp(blobAlpha(z, blob.cut, blob.opacity, least), 0.0, 1.0);
            line[x] = colours[std::size_t(std::lround(alpha * (steps - 1)))];
        }
    }
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(map, true);
    painter.drawImage(QRectF(0, 0, image.width, image.height), picture);
    painter.restore();
}

} // namespace

void paintLabelGround(QPainter& painter, const QRectF& rect)
{
    paintLabelGround(painter, rect, theme().viewerNumber("tab_ground_alpha"));
}

void paintLabelGround(QPainter& painter, const QRectF& rect, double alpha)
{
    const double radius = theme().number(QStringLiteral("radius.small"));
    painter.setPen(Qt::NoPen);
    painter.setBrush(withAlpha(theme().viewerColour(QStringLiteral("tab_ground")), alpha));
    painter.drawRoundedRect(rect, radius, radius);
}

double blobAlpha(double z, double cut, double opacity)
{
    return blobAlpha(z, cut, opacity, theme().viewerNumber("blob_least_z"));
}

double smoothBlobValue(const BlobOverlay& blob, QPointF at)
{
    const double x = std::clamp(at.x() - 0.5, 0.0, blob.columns - 1.0), y = std::clamp(at.y() - 0.5, 0.0, blob.rows - 1.0);
    const int x0 = int(x), y0 = int(y);
    const int x1 = std::min(x0 + 1, blob.columns - 1), y1 = std::min(y0 + 1, blob.rows - 1);
    const double fx = x - x0, fy = y - y0;
    const auto value = [&](int row, int column) { return double(blob.values[std::size_t(row * blob.columns + column)]); };
    return (value(y0, x0) * (1 - fx) + value(y0, x1) * fx) * (1 - fy) +
           (value(y1, x0) * (1 - fx) + value(y1, x1) * fx) * fy;
}

void paintBlobs(QPainter& painter, const QTransform& viewFromImage, domain::Size image, const BlobOverlay& blob,
                bool small)
{
    if (!blob.isWhole() || image.isEmpty())
        return;
    if (blob.style == BlobStyle::Smooth) {
        paintSmooth(painter, viewFromImage, image, blob);
        return;
    }
    Fills fills;
    if (blob.style == BlobStyle::Patches)
        addPatchFills(fills, viewFromImage, image, blob, {1, small});
    addOutlineFills(fills, viewFromImage, image, blob, {1, small});
    paintFills(painter, fills);
}

std::vector<QPointF> handlePoints(const QRectF& r)
{
    const QPointF c = r.center();
    return {r.topLeft(),     {c.x(), r.top()},    r.topRight(),   {r.right(), c.y()},
            r.bottomRight(), {c.x(), r.bottom()}, r.bottomLeft(), {r.left(), c.y()}};
}

QRectF pointRing(QPointF at)
{
    constexpr double radius = 9;
    return {at.x() - radius, at.y() - radius, 2 * radius, 2 * radius};
}

namespace {

/// A ring with four ticks towards the place itself, which stays free: it is what the reader points at.
void paintPoint(QPainter& painter, QPointF at, const ViewerBox& point, bool small)
{
    const double width = small ? 1 : theme().viewerNumber(point.selected ? "box_line_selected" : "box_line");
    const QRectF ring = small ? QRectF(at.x() - 3, at.y() - 3, 6, 6) : pointRing(at);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double r = ring.width() / 2;
    for (const QPen& pen : {QPen(halo(), width + 2 * theme().viewerNumber("box_halo")), QPen(point.colour, width)}) {
        painter.setPen(pen);
        painter.drawEllipse(ring);
        for (const QPointF& way : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)})
            painter.drawLine(at + way * r, at + way * (r * 0.45));
    }
    painter.restore();
}

} // namespace

void paintBox(QPainter& painter, const QTransform& viewFromImage, const ViewerBox& box, bool small)
{
    if (box.isPoint) {
        paintPoint(painter, viewFromImage.map(QPointF(box.box.x, box.box.y)), box, small);
        return;
    }
    Fills fills;
    addBoxFills(fills, viewFromImage, box, {1, small});
    paintFills(painter, fills);
}

void paintBlobScale(QPainter& painter, const QRectF& rect, const BlobOverlay& blob)
{
    painter.save();
    painter.setFont(theme().font(kit::FontRole::Small));
    const QString zero = blob.symbol + QStringLiteral(" 0"), one = QStringLiteral("1");
    const QFontMetricsF metrics(painter.font());
    painter.setRenderHint(QPainter::Antialiasing);
    paintLabelGround(painter, rect.adjusted(-6, 0, 6, 0));
    painter.setRenderHint(QPainter::Antialiasing, false); // steps with sharp edges
    painter.setPen(theme().viewerColour(QStringLiteral("corner_text")));
    const QRectF ramp = rect.adjusted(metrics.horizontalAdvance(zero) + 8, 0, -metrics.horizontalAdvance(one) - 8, 0);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, zero);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignVCenter, one);
    constexpr int steps = 10;
    const double height = 8;
    for (int i = 0; i < steps; ++i) {
        const QRectF cell(ramp.left() + ramp.width() * i / steps, ramp.center().y() - height / 2,
                          ramp.width() / steps - 1, height);
        painter.fillRect(cell, Qt::black);
        // At full opacity a step would be hidden by the next: the ramp shows the map's own colours, brightened.
        painter.fillRect(cell, withAlpha(blob.colour, blobAlpha((i + 0.5) / steps, blob.cut, 1)));
    }
    painter.fillRect(QRectF(ramp.left() + ramp.width() * blob.cut - 1, ramp.center().y() - 8, 2, 16), Qt::white);
    painter.restore();
}

} // namespace viewer

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

double token(const char* name) { return theme().number(QStringLiteral("viewer.") + QLatin1String(name)); }

QColor halo()
{
    QColor colour = theme().viewerColour(QStringLiteral("halo"));
    colour.setAlphaF(float(token("halo_alpha")));
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
    const double least = token("blob_least_z");
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

QFont tabFont() { return theme().font(kit::FontRole::Small, kit::FontWeight::Heading); }

void paintTab(QPainter& painter, const QRectF& rect, const ViewerBox& box)
{
    const double radius = theme().number(QStringLiteral("radius.small"));
    painter.setPen(Qt::NoPen);
    painter.setBrush(box.selected ? box.colour
                                  : withAlpha(theme().viewerColour(QStringLiteral("tab_ground")), token("tab_ground_alpha")));
    painter.drawRoundedRect(rect, radius, radius);
    if (!box.selected)
        painter.fillRect(QRectF(rect.left(), rect.top() + 2, 3, rect.height() - 4), box.colour);
    painter.setFont(tabFont());
    painter.setPen(theme().viewerColour(box.selected ? QStringLiteral("tab_text") : QStringLiteral("corner_text")));
    painter.drawText(rect.adjusted(box.selected ? 0 : 3, 0, 0, 0), Qt::AlignCenter, box.tab);
}

// The label under a selected box: its size, then each key as a cap with what it does.
constexpr double labelMargin = 8, labelGap = 10, capGap = 5, capMargin = 5;

QFont labelFont() { return theme().font(kit::FontRole::Small, kit::FontWeight::Name); }
QFont capFont() { return theme().font(kit::FontRole::Caption); }
double capWidth(const QString& key) { return std::max(token("tab_height"), QFontMetricsF(capFont()).horizontalAdvance(key) + 2 * capMargin); }

double sizeLabelWidth(const ViewerBox& box)
{
    const QFontMetricsF metrics(labelFont());
    double width = 2 * labelMargin + (box.sizeText.isEmpty() ? 0 : metrics.horizontalAdvance(box.sizeText));
    for (const KeyHint& hint : box.keys)
        width += capWidth(hint.key) + capGap + metrics.horizontalAdvance(hint.text);
    const int parts = int(box.keys.size()) + (box.sizeText.isEmpty() ? 0 : 1);
    return width + labelGap * std::max(0, parts - 1);
}

void paintSizeLabel(QPainter& painter, const QRectF& label, const ViewerBox& box)
{
    const QFontMetricsF metrics(labelFont());
    double x = label.left() + labelMargin;
    const auto write = [&](const QString& text) {
        painter.setFont(labelFont());
        painter.setPen(theme().viewerColour(QStringLiteral("handle_fill")));
        const double width = metrics.horizontalAdvance(text);
        painter.drawText(QRectF(x, label.top(), width + 1, label.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += width;
    };
    if (!box.sizeText.isEmpty()) {
        write(box.sizeText);
        x += labelGap;
    }
    for (const KeyHint& hint : box.keys) {
        const double height = token("tab_height");
        const QRectF cap(x, label.center().y() - height / 2, capWidth(hint.key), height);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme().viewerColour(QStringLiteral("corner_muted")), 1));
        const double radius = theme().number(QStringLiteral("radius.small"));
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.setFont(capFont());
        painter.setPen(theme().viewerColour(QStringLiteral("corner_text")));
        painter.drawText(cap, Qt::AlignCenter, hint.key);
        x = cap.right() + capGap;
        write(hint.text);
        x += labelGap;
    }
}

} // namespace

double blobAlpha(double z, double cut, double opacity)
{
    return blobAlpha(z, cut, opacity, token("blob_least_z"));
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
    const double width = small ? 1 : token(point.selected ? "box_line_selected" : "box_line");
    const QRectF ring = small ? QRectF(at.x() - 3, at.y() - 3, 6, 6) : pointRing(at);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const double r = ring.width() / 2;
    for (const QPen& pen : {QPen(halo(), width + 2 * token("box_halo")), QPen(point.colour, width)}) {
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

void paintBoxLabels(QPainter& painter, const QTransform& viewFromImage, const ViewerBox& box, const QRectF& view,
                    const std::vector<ViewerBox>& all)
{
    const auto inView = [&](const domain::Box& b) {
        return viewFromImage.mapRect(QRectF(b.x, b.y, b.width, b.height));
    };
    const QRectF rect = box.isPoint ? pointRing(inView(box.box).topLeft()) : inView(box.box);
    if (!rect.intersects(view))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(tabFont());
    const double height = token("tab_height");
    QRectF tab;
    if (!box.tab.isEmpty()) {
        tab = QRectF(rect.left() - 1, rect.top() - height - 2, metrics.horizontalAdvance(box.tab) + 16, height);
        if (tab.top() < view.top())
            tab.moveTop(std::max(rect.top() + 3, view.top()));
        tab.moveLeft(std::clamp(tab.left(), view.left(), std::max(view.left(), view.right() - tab.width())));
        paintTab(painter, tab, box);
    }
    if (!box.sizeText.isEmpty() || (box.selected && !box.keys.empty())) {
        const QSizeF size(sizeLabelWidth(box), height + (box.keys.empty() ? 2 : 8));
        const double gap = token("handle") / 2 + 6;
        const QPointF places[] = {{rect.right() - size.width(), rect.bottom() + gap},
                                  {rect.left(), rect.bottom() + gap},
                                  {rect.right() - size.width(), rect.top() - gap - size.height()},
                                  {rect.right() + gap, rect.bottom() - size.height()},
                                  {rect.left() - gap - size.width(), rect.bottom() - size.height()}};
        const auto coversABox = [&](const QRectF& label) {
            return std::any_of(all.begin(), all.end(), [&](const ViewerBox& other) {
                return other.key != box.key && inView(other.box).intersects(label);
            });
        };
        QRectF label(places[0], size);
        bool found = false;
        for (int pass = 0; pass < 2 && !found; ++pass) // at worst a box is covered, but the label is in sight
            for (const QPointF& place : places) {
                const QRectF candidate(place, size);
                if (view.contains(candidate) && !candidate.intersects(tab) && (pass == 1 || !coversABox(candidate))) {
                    label = candidate;
                    found = true;
                    break;
                }
            }
        if (!found)
            label.moveTopLeft({std::clamp(label.left(), view.left(), std::max(view.left(), view.right() - size.width())),
                               std::clamp(label.top(), view.top(), std::max(view.top(), view.bottom() - size.height()))});
        const double radius = theme().number(QStringLiteral("radius.small"));
        painter.setPen(Qt::NoPen);
        painter.setBrush(withAlpha(theme().viewerColour(QStringLiteral("tab_ground")), token("tab_ground_alpha")));
        painter.drawRoundedRect(label, radius, radius);
        paintSizeLabel(painter, label, box);
    }
    painter.restore();
}

void paintBlobScale(QPainter& painter, const QRectF& rect, const BlobOverlay& blob)
{
    painter.save();
    painter.setFont(theme().font(kit::FontRole::Small));
    painter.setPen(theme().viewerColour(QStringLiteral("corner_text")));
    const QString zero = blob.symbol + QStringLiteral(" 0"), one = QStringLiteral("1");
    const QFontMetricsF metrics(painter.font());
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

#include "ui/viewer/layer_fills.h"

#include "ui/kit/theme.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace viewer {

using kit::theme;

namespace {

struct Ink {
    QRgb colour = 0;
    double alpha = 1;
};

Ink haloInk() { return {theme().viewerColour(QStringLiteral("halo")).rgb(), theme().viewerNumber("halo_alpha")}; }

/// Four sides that meet without covering a pixel twice.
void addFrame(Fills& fills, const QRectF& rect, double width, const Ink& ink)
{
    const double half = width / 2;
    const QRectF outer = rect.adjusted(-half, -half, half, half), inner = rect.adjusted(half, half, -half, -half);
    if (inner.width() <= 0 || inner.height() <= 0) {
        fills.push_back({outer, ink.colour, ink.alpha});
        return;
    }
    for (const QRectF& side : {QRectF(outer.left(), outer.top(), outer.width(), width), QRectF(outer.left(), inner.bottom(), outer.width(), width),
                               QRectF(outer.left(), inner.top(), width, inner.height()), QRectF(inner.right(), inner.top(), width, inner.height())})
        fills.push_back({side, ink.colour, ink.alpha});
}

/// Clockwise from the top left corner, a dash going on round the corner.
void addDashes(Fills& fills, const QRectF& rect, double width, double on, double off, const Ink& ink)
{
    const std::array corners{rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft(), rect.topLeft()};
    double gone = 0; // of the pattern, at the corner
    for (std::size_t i = 0; i + 1 < corners.size(); ++i) {
        const QPointF way = corners[i + 1] - corners[i];
        const double length = std::abs(way.x()) + std::abs(way.y());
        if (length <= 0)
            continue;
        const auto at = [&](double distance) { return corners[i] + way * (distance / length); };
        for (double from = -gone; from < length; from += on + off) {
            const double begin = std::max(from, 0.0), end = std::min(from + on, length);
            if (end <= begin)
                continue;
            const QRectF dash = QRectF(at(begin), at(end)).normalized();
            const double half = width / 2;
            fills.push_back({way.y() == 0 ? dash.adjusted(0, -half, 0, half) : dash.adjusted(-half, 0, half, 0), ink.colour, ink.alpha});
        }
        gone = std::fmod(gone + length, on + off);
    }
}

/// The borders between positive patches and the rest, each as long as it goes on: along a row of patches and down a column.
class Outline {
public:
    Outline(const QTransform& map, domain::Size image, const BlobOverlay& blob) : m_map(map), m_image(image), m_blob(blob) {}

    void add(Fills& fills, double width, const Ink& ink) const
    {
        const double half = width / 2;
        for (int row = 0; row <= m_blob.rows; ++row)
            for (int column = 0; column < m_blob.columns; ++column) {
                const int begin = column;
                while (column < m_blob.columns && along(row, column))
                    ++column;
                if (column > begin) // square ends: they are the corners
                    fills.push_back({between(row, begin, row, column).adjusted(-half, -half, half, half), ink.colour, ink.alpha});
            }
        for (int column = 0; column <= m_blob.columns; ++column)
            for (int row = 0; row < m_blob.rows; ++row) {
                const int begin = row;
                // Broken wherever a border along a row touches it, and that much shorter.
                while (row < m_blob.rows && down(row, column) && (row == begin || !meets(row, column)))
                    ++row;
                if (row == begin)
                    continue;
                const QRectF line = between(begin, column, row, column);
                const QRectF rect = line.width() < line.height() ? line.adjusted(-half, half, half, -half) : line.adjusted(half, -half, -half, half);
                if (rect.width() > 0 && rect.height() > 0)
                    fills.push_back({rect, ink.colour, ink.alpha});
                --row; // the next run may begin where this one was broken
            }
    }

private:
    bool positive(int row, int column) const
    {
        return row >= 0 && row < m_blob.rows && column >= 0 && column < m_blob.columns &&
               m_blob.values[std::size_t(row * m_blob.columns + column)] >= m_blob.cut;
    }
    bool along(int row, int column) const { return positive(row, column) != positive(row - 1, column); }
    bool down(int row, int column) const { return positive(row, column) != positive(row, column - 1); }
    bool meets(int row, int column) const { return along(row, column) || along(row, column - 1); }
    QRectF between(int row, int column, int toRow, int toColumn) const
    {
        const auto corner = [&](int r, int c) {
            return m_map.map(QPointF(double(c) * m_image.width / m_blob.columns, double(r) * m_image.height / m_blob.rows));
        };
        return QRectF(corner(row, column), corner(toRow, toColumn)).normalized();
    }

    const QTransform& m_map;
    const domain::Size m_image;
    const BlobOverlay& m_blob;
};

} // namespace

void addPatchFills(Fills& fills, const QTransform& map, domain::Size image, const BlobOverlay& blob, const FillScale& scale)
{
    const double width = double(image.width) / blob.columns, height = double(image.height) / blob.rows;
    const double patchWidth = map.mapRect(QRectF(0, 0, width, height)).width() / scale.pixelsPerPx;
    const double gap = patchWidth >= theme().viewerNumber("patch_gap_from_px") ? std::max(1.0, std::round(theme().viewerNumber("patch_gap") * scale.pixelsPerPx)) : 0;
    const double least = theme().viewerNumber("blob_least_z");
    const auto corner = [&](int column, int row) {
        const QPointF at = map.map(QPointF(column * width, row * height)); // neighbours get the very same corner
        return QPointF(std::round(at.x()), std::round(at.y()));
    };
    for (int row = 0; row < blob.rows; ++row)
        for (int column = 0; column < blob.columns; ++column) {
            const double z = double(blob.values[std::size_t(row * blob.columns + column)]);
            if (!(z >= least))
                continue;
            // On the screen, whichever way the film is turned: the gap is at the right and at the foot.
            const QRectF patch = QRectF(corner(column, row), corner(column + 1, row + 1)).normalized().adjusted(0, 0, -gap, -gap);
            if (!patch.isEmpty())
                fills.push_back({patch, blob.colour.rgb(), std::min(blobAlpha(z, blob.cut, blob.opacity), 1.0)});
        }
}

void addOutlineFills(Fills& fills, const QTransform& map, domain::Size image, const BlobOverlay& blob, const FillScale& scale)
{
    const Outline outline(map, image, blob);
    const double width = theme().viewerNumber(scale.isSmall ? "blob_outline_small_film" : "blob_outline");
    if (!scale.isSmall)
        outline.add(fills, (width + 2) * scale.pixelsPerPx, haloInk());
    outline.add(fills, width * scale.pixelsPerPx, {blob.colour.rgb(), 1});
}

void addBoxFills(Fills& fills, const QTransform& map, const ViewerBox& box, const FillScale& scale)
{
    const double px = scale.pixelsPerPx;
    const QRectF rect = map.mapRect(QRectF(box.box.x, box.box.y, box.box.width, box.box.height));
    const double width = scale.isSmall ? 1 : theme().viewerNumber(box.selected ? "box_line_selected" : "box_line");
    addFrame(fills, rect, (width + 2 * theme().viewerNumber("box_halo")) * px, haloInk());
    const Ink ink{box.colour.rgb(), 1};
    if (box.line == BoxLine::Solid) {
        addFrame(fills, rect, width * px, ink);
    } else {
        const QString dash = box.line == BoxLine::Dashed ? QStringLiteral("viewer.dash_other_reader") : QStringLiteral("viewer.dash_proposal");
        addDashes(fills, rect, width * px, theme().number(dash + QStringLiteral(".0")) * px, theme().number(dash + QStringLiteral(".1")) * px, ink);
    }
    if (!box.handles)
        return;
    const double half = theme().viewerNumber("handle") * px / 2;
    for (const QPointF& at : handlePoints(rect)) {
        const QRectF handle(at.x() - half, at.y() - half, 2 * half, 2 * half);
        fills.push_back({handle, theme().viewerColour(QStringLiteral("handle_fill")).rgb(), 1});
        addFrame(fills, handle, px, haloInk());
    }
}

void paintFills(QPainter& painter, const Fills& fills)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Fill& fill : fills) {
        QColor colour = QColor::fromRgb(fill.colour);
        colour.setAlphaF(float(fill.alpha));
        painter.fillRect(fill.rect, colour);
    }
    painter.restore();
}

} // namespace viewer

// What a RadiographView paints, from the film up to its corners.
#include "ui/kit/theme.h"
#include "ui/viewer/box_labels.h"
#include "ui/viewer/layer_fills.h"
#include "ui/viewer/radiograph_view.h"
#include "ui/viewer/window_level.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace viewer {

using kit::FontRole;
using kit::theme;

void RadiographView::refreshGrey()
{
    const double ratio = devicePixelRatioF();
    const QSize device = (QSizeF(size()) * ratio).toSize();
    if (m_grey.size() != device || m_grey.devicePixelRatio() != ratio) { // the window may have gone to another screen
        m_grey = QImage(device, QImage::Format_RGB32);
        m_grey.setDevicePixelRatio(ratio);
        m_greyStale = true;
    }
    if (!m_greyStale)
        return;
    m_greyStale = false;
    m_greyArea = FilmPicture::visibleArea(m_transform, ratio);
    renderFilm(m_grey, m_greyArea.topLeft(), m_transform, m_greyArea);
}

/// The film with maps and boxes over it; the lens has them, too. `seen`: device px of the view.
void RadiographView::renderFilm(QImage& into, QPoint at, const ViewTransform& transform, const QRect& seen) const
{
    const double ratio = devicePixelRatioF();
    m_picture.render(into, at, transform, ratio, seen);
    if (layersArePainted())
        return;
    const QPoint shift = at - seen.topLeft();
    const QTransform map = transform.viewFromImage() * QTransform::fromScale(ratio, ratio) * QTransform::fromTranslate(shift.x(), shift.y());
    Fills fills;
    for (const BlobOverlay& blob : shownBlobs()) {
        if (blob.style == BlobStyle::Patches)
            addPatchFills(fills, map, imageSize(), blob, {ratio});
        addOutlineFills(fills, map, imageSize(), blob, {ratio});
    }
    for (const ViewerBox& box : shownBoxes())
        if (!box.isPoint)
            addBoxFills(fills, map, box, {ratio});
    blendFills(into, QRect(at, seen.size()), fills);
}

void RadiographView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // it would take the application's, whatever the widget's is
    const QColor ground = theme().viewerColour(QStringLiteral("ground"));
    if (!film()) {
        painter.fillRect(rect(), ground);
        paintFace(painter, rect(), m_face);
        return;
    }
    refreshGrey();
    const double ratio = m_grey.devicePixelRatio();
    const QRectF lit(QPointF(m_greyArea.topLeft()) / ratio, QSizeF(m_greyArea.size()) / ratio);
    painter.drawImage(lit.topLeft(), m_grey, m_greyArea);
    const QRectF whole = rect();
    painter.fillRect(QRectF(whole.left(), whole.top(), whole.width(), lit.top()), ground);
    painter.fillRect(QRectF(whole.left(), lit.bottom(), whole.width(), whole.bottom() - lit.bottom()), ground);
    painter.fillRect(QRectF(whole.left(), lit.top(), lit.left(), lit.height()), ground);
    painter.fillRect(QRectF(lit.right(), lit.top(), whole.right() - lit.right(), lit.height()), ground);

    const QTransform map = m_transform.viewFromImage();
    paintLayers(painter, map);
    const CornerTexts texts = m_bare ? CornerTexts{} : cornerTexts();
    const std::vector<QRectF> corners = cornerRects(cornerArea(), texts);
    if (m_tabsVisible) {
        const std::vector<ViewerBox> boxes = shownBoxes();
        const bool rest = m_boxesVisible && !m_bare;
        paintBoxLabels(painter, boxes, placeBoxLabels(map, boxes, cornerArea().adjusted(4, 4, -4, -4), corners,
                                                      rest ? m_boxes : std::vector<ViewerBox>()));
    }
    if (!m_bare) {
        if (!rulers().empty())
            paintRulers(painter, map, rulers(), m_spacing, m_transform.pixelAspect(), cornerArea().adjusted(4, 4, -4, -4));
        if (const double perMm = scalePixelsPerMm(); perMm > 0)
            paintScale(painter, rect(), perMm);
        paintCorners(painter, cornerArea(), texts, m_pointer);
        if (m_blobScale && m_blobsVisible && !m_blobs.empty()) {
            // In a narrow view the corner's lines reach under the middle: the scale then stands above them.
            const QFontMetricsF metrics(theme().font(FontRole::Small));
            const QStringList lines = texts.warnings + texts.bottomLeft;
            double corner = 0, scaleFoot = height() - 14;
            for (const QString& line : lines)
                corner = std::max(corner, metrics.horizontalAdvance(line) + 24);
            if (corner > width() / 2.0 - 90)
                scaleFoot -= metrics.lineSpacing() * static_cast<double>(lines.size());
            paintBlobScale(painter, QRectF(width() / 2.0 - 90, scaleFoot - 20, 180, 20), m_blobs.back());
        }
    }
    if (m_magnifier.on && m_pointer)
        paintLens(painter, *m_pointer, m_magnifier.factor, [&] { paintFilmInLens(painter); });
}

std::vector<BlobOverlay> RadiographView::shownBlobs() const
{
    std::vector<BlobOverlay> shown;
    if (m_blobsVisible && !m_bare)
        std::copy_if(m_blobs.begin(), m_blobs.end(), std::back_inserter(shown), [](const BlobOverlay& blob) { return blob.isWhole(); });
    return shown;
}

/// A smooth map is an image that is stretched, no sum of rectangles: then it and all above it are painted.
bool RadiographView::layersArePainted() const
{
    const std::vector<BlobOverlay> blobs = shownBlobs();
    return std::any_of(blobs.begin(), blobs.end(), [](const BlobOverlay& blob) { return blob.style == BlobStyle::Smooth; });
}

/// What of maps and marks is not in the picture yet.
void RadiographView::paintLayers(QPainter& painter, const QTransform& map) const
{
    const bool all = layersArePainted();
    if (all)
        for (const BlobOverlay& blob : shownBlobs())
            paintBlobs(painter, map, imageSize(), blob);
    for (const ViewerBox& box : shownBoxes())
        if (all || box.isPoint)
            paintBox(painter, map, box);
}

void RadiographView::paintFilmInLens(QPainter& painter) const
{
    ViewTransform lens = m_transform;
    lens.zoomAt(*m_pointer, m_transform.zoom() * m_magnifier.factor);
    const double ratio = devicePixelRatioF();
    const QRectF round = Magnifier::lensAt(*m_pointer);
    const QRect area = QRectF(round.topLeft() * ratio, round.size() * ratio).toAlignedRect();
    QImage image(area.size(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    renderFilm(image, {0, 0}, lens, area);
    painter.drawImage(QPointF(area.topLeft()) / ratio, image);
    paintLayers(painter, lens.viewFromImage());
}

double RadiographView::scalePixelsPerMm() const
{
    if (!m_spacing.isKnown())
        return 0;
    return orientation().swapsAxes() ? m_transform.zoom() / m_spacing.x : m_transform.zoom() * m_transform.pixelAspect() / m_spacing.y;
}

CornerTexts RadiographView::cornerTexts() const
{
    CornerTexts texts = m_corners;
    if (texts.bottomLeft.isEmpty()) {
        QString zoom = tr("Zoom %1 %").arg(QLocale().toString(zoomShare() * 100, 'f', 0));
        if (m_atFit)
            zoom += QStringLiteral("  ") + tr("fit");
        texts.bottomLeft = {isInverted() ? voiText() + QStringLiteral("  ") + tr("inverted") : voiText(), zoom};
    }
    if (!m_boxesVisible)
        texts.warnings << tr("boxes hidden");
    if (hasLocalContrast())
        texts.warnings << tr("local contrast");
    if (const QString turned = orientation().text(); !turned.isEmpty())
        texts.warnings << turned;
    if (m_hover && film())
        texts.bottomRight += pointerLines(m_picture, *m_hover, m_spacing, m_probe);
    return texts;
}

} // namespace viewer

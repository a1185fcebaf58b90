#include "ui/viewer/radiograph_view.h"

#include "ui/kit/theme.h"
#include "ui/viewer/render.h"
#include "ui/viewer/window_level.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace viewer {

using kit::FontRole;
using kit::FontWeight;
using kit::theme;

namespace {

constexpr double fitMargin = 8;
constexpr double zoomPerStep = 1.2;
constexpr double leastStretch = 1e-4; // a third of a pixel over 3,000

QString figure(double value, int decimals = 0) { return QLocale().toString(value, 'f', decimals); }

} // namespace

RadiographView::RadiographView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("radiographView"));
    setAccessibleName(tr("Radiograph"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setLayoutDirection(Qt::LeftToRight); // the film, its corners, boxes and scale never mirror
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&theme(), &kit::Theme::changed, this, qOverload<>(&QWidget::update));
}

RadiographView::~RadiographView() = default;

// --- the film

void RadiographView::setRadiograph(std::shared_ptr<const imaging::Radiograph> radiograph)
{
    setFilm(radiograph ? std::make_shared<const Film>(std::move(radiograph)) : nullptr);
}

void RadiographView::setFilm(std::shared_ptr<const Film> film)
{
    m_hand.letGo();
    m_preview.reset();
    m_film = std::move(film);
    m_hover.reset();
    m_grey = {};
    if (m_film) {
        const imaging::RadiographHeader& header = m_film->radiograph().header;
        m_spacingX = header.spacingX;
        m_spacingY = header.spacingY;
        m_voi = imaging::firstVoi(m_film->radiograph());
        m_inverted = false;
        const bool sameFrame = m_transform.imageSize() == header.size && !m_atFit;
        if (!sameFrame) {
            m_transform.setImage(header.size, header.pixelAspect);
            m_transform.setView(QSizeF(size()));
            m_transform.fit(fitMargin);
            m_atFit = true;
        } else {
            m_transform.setPixelAspect(header.pixelAspect); // the size alone does not tell the shape of a pixel
        }
        refreshTable();
    } else {
        m_boxes.clear();
        m_blobs.clear();
    }
    m_greyStale = true;
    m_hand.updateCursor();
    update();
    Q_EMIT filmChanged();
    Q_EMIT voiChanged();
    Q_EMIT zoomChanged();
}

void RadiographView::setSpacing(double xMm, double yMm)
{
    m_spacingX = xMm;
    m_spacingY = yMm;
    const double aspect = xMm > 0 && yMm > 0 ? yMm / xMm : m_transform.pixelAspect();
    if (std::abs(aspect - m_transform.pixelAspect()) > leastStretch) {
        m_transform.setPixelAspect(aspect);
        if (m_atFit)
            m_transform.fit(fitMargin);
        viewMoved();
    }
    update();
}

void RadiographView::setFace(const ViewerFace& face)
{
    m_face = face;
    if (!m_film)
        setAccessibleDescription(face.title + ' ' + face.text);
    update();
}

domain::Size RadiographView::imageSize() const { return m_film ? m_film->size() : domain::Size{}; }

// --- grey levels

void RadiographView::refreshTable()
{
    if (!m_film)
        return;
    m_table = imaging::greyTable(m_film->radiograph(), m_voi, m_inverted);
    m_greyStale = true;
    update();
}

void RadiographView::setVoi(const imaging::Voi& voi)
{
    if (m_voi == voi)
        return;
    m_voi = voi;
    refreshTable();
    Q_EMIT voiChanged();
}

void RadiographView::setInverted(bool inverted)
{
    if (m_inverted == inverted)
        return;
    m_inverted = inverted;
    refreshTable();
    Q_EMIT voiChanged();
}

QString RadiographView::voiText() const { return m_film ? viewer::voiText(*m_film, m_voi) : QString(); }

void RadiographView::dragWindow(QPointF delta)
{
    if (m_film)
        setVoi(draggedVoi(*m_film, m_voi, delta));
}

// --- zoom and pan

double RadiographView::zoomShare() const { return m_transform.zoom() * devicePixelRatioF(); }

void RadiographView::viewMoved()
{
    m_greyStale = true;
    update();
    if (m_pointer)
        hoverAt(m_pointer); // another point of the film is under it now
    Q_EMIT zoomChanged();
}

void RadiographView::fit()
{
    m_atFit = true;
    m_transform.fit(fitMargin);
    viewMoved();
}

void RadiographView::oneToOne() { zoomTo(1); }

void RadiographView::zoomTo(double share, std::optional<QPointF> at)
{
    m_atFit = false;
    m_transform.zoomAt(at.value_or(QRectF(rect()).center()), share / devicePixelRatioF());
    viewMoved();
}

void RadiographView::zoomStep(double steps, std::optional<QPointF> at)
{
    zoomTo(zoomShare() * std::pow(zoomPerStep, steps), at);
}

void RadiographView::panBy(QPointF delta)
{
    m_atFit = false;
    m_transform.panBy(delta);
    viewMoved();
}

void RadiographView::centreOn(domain::Point point)
{
    m_atFit = false;
    m_transform.setCentre(point);
    viewMoved();
}

void RadiographView::resetView()
{
    fit();
    if (!m_film)
        return;
    m_inverted = false;
    m_voi = imaging::firstVoi(m_film->radiograph());
    refreshTable();
    Q_EMIT voiChanged();
}

void RadiographView::resizeEvent(QResizeEvent*)
{
    m_transform.setView(QSizeF(size()));
    if (m_atFit)
        m_transform.fit(fitMargin);
    viewMoved();
}

// --- layers

void RadiographView::setBoxes(const std::vector<ViewerBox>& boxes)
{
    m_boxes = boxes;
    update();
}

void RadiographView::setBlobs(const std::vector<BlobOverlay>& blobs)
{
    m_blobs = blobs;
    update();
}

void RadiographView::setCornerTexts(const CornerTexts& texts)
{
    if (m_corners == texts)
        return;
    m_corners = texts;
    update();
}

void RadiographView::setCoveredTop(int height)
{
    if (m_coveredTop == height)
        return;
    m_coveredTop = height;
    update();
}

void RadiographView::setBoxesVisible(bool visible)
{
    m_boxesVisible = visible;
    update();
    Q_EMIT visibilityChanged();
}

void RadiographView::setBlobsVisible(bool visible)
{
    m_blobsVisible = visible;
    update();
    Q_EMIT visibilityChanged();
}

void RadiographView::setTabsVisible(bool visible)
{
    m_tabsVisible = visible;
    update();
    Q_EMIT visibilityChanged();
}

void RadiographView::setBlobScaleVisible(bool visible)
{
    m_blobScale = visible;
    update();
}

void RadiographView::setBareFilm(bool bare)
{
    m_bare = bare;
    update();
}

void RadiographView::showPreview(const std::optional<ViewerBox>& preview)
{
    m_preview = preview;
    update();
}

std::vector<ViewerBox> RadiographView::shownBoxes() const
{
    std::vector<ViewerBox> boxes;
    if (m_boxesVisible && !m_bare)
        boxes = m_boxes;
    if (m_preview) {
        if (m_preview->key != 0)
            std::erase_if(boxes, [this](const ViewerBox& box) { return box.key == m_preview->key; });
        boxes.push_back(*m_preview);
    }
    return boxes;
}

// --- painting

void RadiographView::refreshGrey()
{
    if (!m_greyStale || !m_film)
        return;
    m_greyStale = false;
    const double ratio = devicePixelRatioF();
    const domain::Point origin = m_transform.imageFromView(QPointF(0, 0));
    const double scale = m_transform.zoom() * ratio;
    m_grey = renderGrey(*m_film, m_table, size() * ratio, scale, scale * m_transform.pixelAspect(), origin.x, origin.y);
    m_grey.setDevicePixelRatio(ratio);
}

void RadiographView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // it would take the application's, whatever the widget's is
    if (!m_film) {
        painter.fillRect(rect(), theme().viewerColour(QStringLiteral("ground")));
        paintFace(painter, rect(), m_face);
        return;
    }
    refreshGrey();
    painter.drawImage(QPointF(0, 0), m_grey);
    const QTransform map = m_transform.viewFromImage();
    if (m_blobsVisible && !m_bare)
        for (const BlobOverlay& blob : m_blobs)
            paintBlobs(painter, map, m_film->size(), blob);
    const std::vector<ViewerBox> boxes = shownBoxes();
    const std::vector<QRectF> corners = m_bare ? std::vector<QRectF>{} : cornerRects(cornerArea(), cornerTexts());
    for (const ViewerBox& box : boxes)
        paintBox(painter, map, box);
    if (m_tabsVisible)
        for (const ViewerBox& box : boxes)
            paintBoxLabels(painter, map, box, labelArea(box, corners), boxes);
    if (m_bare)
        return;
    if (m_spacingY > 0)
        paintRuler(painter, rect(), m_transform.zoom() * m_transform.pixelAspect() / m_spacingY);
    paintCorners(painter, cornerArea(), cornerTexts());
    if (m_blobScale && m_blobsVisible && !m_blobs.empty()) {
        // In a narrow view the corner's lines reach under the middle: the scale then stands above them.
        const QFontMetricsF metrics(kit::theme().font(kit::FontRole::Small));
        double corner = 0, scaleFoot = height() - 14;
        for (const QString& line : cornerTexts().bottomLeft)
            corner = std::max(corner, metrics.horizontalAdvance(line) + 24);
        if (corner > width() / 2.0 - 90)
            scaleFoot -= metrics.lineSpacing() * static_cast<double>(cornerTexts().bottomLeft.size());
        paintBlobScale(painter, QRectF(width() / 2.0 - 90, scaleFoot - 20, 180, 20), m_blobs.back());
    }
}

/// Where a box's tab may stand: below a corner's text that it would be printed over.
QRectF RadiographView::labelArea(const ViewerBox& box, const std::vector<QRectF>& corners) const
{
    QRectF area = cornerArea().adjusted(4, 4, -4, -4);
    const QRectF inView = m_transform.viewFromImage(box.box);
    const double height = theme().number(QStringLiteral("viewer.tab_height"));
    const double width = QFontMetricsF(theme().font(FontRole::Small, FontWeight::Heading)).horizontalAdvance(box.tab) + 16;
    QRectF tab(inView.left() - 1, std::max(inView.top() - height - 2, area.top()), width, height);
    tab.moveLeft(std::clamp(tab.left(), area.left(), std::max(area.left(), area.right() - width)));
    for (const QRectF& corner : corners)
        if (corner.top() < area.center().y() && corner.intersects(tab))
            area.setTop(corner.bottom() + 2);
    return area;
}

CornerTexts RadiographView::cornerTexts() const
{
    CornerTexts texts = m_corners;
    if (texts.bottomLeft.isEmpty()) {
        QString zoom = tr("Zoom %1 %").arg(figure(zoomShare() * 100));
        if (m_atFit)
            zoom += QStringLiteral("  ") + tr("fit");
        texts.bottomLeft = {m_inverted ? voiText() + QStringLiteral("  ") + tr("inverted") : voiText(), zoom};
    }
    texts.bottomRight += hoverLines();
    return texts;
}

QStringList RadiographView::hoverLines() const
{
    if (!m_hover || !m_film)
        return {};
    QStringList lines;
    if (m_spacingX > 0 && m_spacingY > 0)
        lines << tr("x %1  y %2 mm").arg(figure(m_hover->x * m_spacingX, 1), figure(m_hover->y * m_spacingY, 1));
    const int column = int(m_hover->x), row = int(m_hover->y);
    const std::int32_t stored =
        m_film->radiograph().stored[std::size_t(row) * std::size_t(m_film->size().width) + std::size_t(column)];
    const double value = imaging::modalityValue(m_film->radiograph(), stored);
    lines << tr("%1, %2 px  value %3").arg(column).arg(row).arg(figure(value, value == std::floor(value) ? 0 : 1));
    return lines;
}

// --- the hand

void RadiographView::setTool(ViewerTool* tool)
{
    m_hand.setTool(tool);
    m_preview.reset();
    update();
}

void RadiographView::hoverAt(std::optional<QPointF> view)
{
    m_pointer = view;
    std::optional<domain::Point> hover;
    if (view && m_film) {
        const domain::Point point = imageFromView(*view);
        const domain::Size size = imageSize();
        if (point.x >= 0 && point.y >= 0 && point.x < size.width && point.y < size.height)
            hover = point;
    }
    if (!hover && !m_hover)
        return;
    m_hover = hover;
    Q_EMIT hovered(m_hover);
    if (!m_bare)
        update(QRect(0, height() - 60, width(), 60)); // the corner alone
}

void RadiographView::mousePressEvent(QMouseEvent* event) { m_hand.press(event); }
void RadiographView::mouseMoveEvent(QMouseEvent* event) { m_hand.move(event); }
void RadiographView::mouseReleaseEvent(QMouseEvent* event) { m_hand.release(event); }
void RadiographView::mouseDoubleClickEvent(QMouseEvent* event) { m_hand.press(event); }
void RadiographView::leaveEvent(QEvent*) { m_hand.leave(); }
void RadiographView::wheelEvent(QWheelEvent* event) { m_hand.wheel(event); }

bool RadiographView::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        // Tab goes through the boxes while the film has the focus; QWidget would take it for the next widget.
        auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) && m_hand.keyPress(key)) {
            key->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void RadiographView::keyPressEvent(QKeyEvent* event)
{
    if (!m_hand.keyPress(event))
        QWidget::keyPressEvent(event);
}

void RadiographView::keyReleaseEvent(QKeyEvent* event)
{
    if (!m_hand.keyRelease(event))
        QWidget::keyReleaseEvent(event);
}

void RadiographView::focusOutEvent(QFocusEvent* event)
{
    m_hand.focusLost();
    QWidget::focusOutEvent(event);
}

} // namespace viewer

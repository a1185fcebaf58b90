#include "ui/viewer/radiograph_view.h"

#include "ui/kit/theme.h"
#include "ui/viewer/histogram_panel.h"
#include "ui/viewer/window_level.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace viewer {

using kit::theme;

namespace {

constexpr double fitMargin = 8;
constexpr double zoomPerStep = 1.2;
constexpr double leastStretch = 1e-4; // a third of a pixel over 3,000

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
    connect(&m_picture, &FilmPicture::changed, this, [this] {
        m_greyStale = true;
        update();
    });
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
    m_picture.setFilm(std::move(film));
    m_hover.reset();
    m_transform.setOrientation({}); // each film hangs as it is stored until somebody turns it
    if (const auto& shown = m_picture.film()) {
        const imaging::RadiographHeader& header = shown->radiograph().header;
        m_spacing = {header.spacingX, header.spacingY, header.spacingKind};
        const bool sameFrame = m_transform.imageSize() == header.size && !m_atFit;
        if (!sameFrame) {
            m_transform.setImage(header.size, header.pixelAspect);
            m_transform.setView(QSizeF(size()));
            m_transform.fit(fitMargin);
            m_atFit = true;
        } else {
            m_transform.setPixelAspect(header.pixelAspect); // the size alone does not tell the shape of a pixel
        }
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
    // A table's figure that only repeats the file's keeps the file's meaning ("at the detector").
    const bool another = std::abs(xMm - m_spacing.x) > leastStretch * xMm || std::abs(yMm - m_spacing.y) > leastStretch * yMm;
    m_spacing = {xMm, yMm, another ? imaging::SpacingKind::Table : m_spacing.kind};
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
    if (!film())
        setAccessibleDescription(face.title + ' ' + face.text);
    update();
}

domain::Size RadiographView::imageSize() const { return film() ? film()->size() : domain::Size{}; }

// --- grey levels

void RadiographView::setVoi(const imaging::Voi& voi)
{
    if (m_picture.voi() == voi)
        return;
    m_picture.set(voi, m_picture.isInverted());
    Q_EMIT voiChanged();
}

void RadiographView::setInverted(bool inverted)
{
    if (m_picture.isInverted() == inverted)
        return;
    m_picture.set(m_picture.voi(), inverted);
    Q_EMIT voiChanged();
}

void RadiographView::setLocalContrast(bool on)
{
    if (m_picture.hasLocalContrast() == on)
        return;
    m_picture.setLocalContrast(on);
    placeHistogram(); // a line more in the corner below it
    Q_EMIT visibilityChanged();
}

QString RadiographView::voiText() const { return film() ? viewer::voiText(*film(), voi()) : QString(); }

void RadiographView::dragWindow(QPointF delta)
{
    if (film())
        setVoi(draggedVoi(*film(), voi(), delta));
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

Framing RadiographView::framing() const
{
    const domain::Size image = m_transform.imageSize();
    if (m_atFit || image.isEmpty())
        return {};
    return {false, m_transform.zoom() / m_transform.fitZoom(fitMargin), m_transform.centre().x / image.width,
            m_transform.centre().y / image.height};
}

void RadiographView::setFraming(const Framing& framing)
{
    const domain::Size image = m_transform.imageSize();
    if (framing.atFit || image.isEmpty()) {
        if (!m_atFit)
            fit();
        return;
    }
    m_atFit = false;
    m_transform.setZoom(m_transform.fitZoom(fitMargin) * framing.zoomOverFit);
    m_transform.setCentre({framing.x * image.width, framing.y * image.height});
    viewMoved();
}

void RadiographView::setOrientation(Orientation orientation)
{
    m_transform.setOrientation(orientation);
    if (m_atFit)
        m_transform.fit(fitMargin);
    placeHistogram();
    viewMoved();
}

void RadiographView::flip() { setOrientation(orientation().flipped()); }

void RadiographView::turn(int quarters) { setOrientation(orientation().turned(quarters)); }

void RadiographView::resetView()
{
    m_transform.setOrientation({});
    fit();
    setLocalContrast(false);
    placeHistogram();
    if (!film())
        return;
    m_picture.set(imaging::firstVoi(film()->radiograph()), false);
    Q_EMIT voiChanged();
}

void RadiographView::resizeEvent(QResizeEvent*)
{
    m_transform.setView(QSizeF(size()));
    if (m_atFit)
        m_transform.fit(fitMargin);
    placeHistogram();
    viewMoved();
}

// --- instruments

void RadiographView::setMagnifying(bool on)
{
    if (m_magnifier.on == on)
        return;
    m_magnifier.on = on;
    update();
    Q_EMIT visibilityChanged();
}

void RadiographView::stepMagnification(int steps)
{
    m_magnifier.factor = std::clamp(m_magnifier.factor + steps * Magnifier::step, Magnifier::least, Magnifier::most);
    if (m_pointer)
        update(Magnifier::areaAt(*m_pointer));
}

void RadiographView::setProbing(bool on)
{
    m_probe = on ? Probe::On : Probe::Off;
    update();
    Q_EMIT visibilityChanged();
}

void RadiographView::setHistogramVisible(bool visible)
{
    if (isHistogramVisible() == visible)
        return;
    if (visible) {
        m_histogram = new HistogramPanel(*this);
        connect(m_histogram, &HistogramPanel::closeWanted, this, [this] { setHistogramVisible(false); });
        placeHistogram();
        m_histogram->show();
    } else {
        m_histogram->deleteLater(); // it may be the sender
        m_histogram->hide();
        m_histogram = nullptr;
        setFocus();
    }
    Q_EMIT visibilityChanged();
}

/// Above the corner that says window and zoom: it shows the same window.
void RadiographView::placeHistogram()
{
    if (!m_histogram)
        return;
    const QSize size = m_histogram->sizeHint().boundedTo({std::max(width() - 24, 1), std::max(height() - 24, 1)});
    const int line = theme().length(QStringLiteral("type.line_px.small")), lines = int(cornerTexts().bottomLeft.size() + cornerTexts().warnings.size());
    m_histogram->setGeometry(12, std::max(12, height() - 20 - lines * line - size.height()), size.width(), size.height());
}

// --- layers

/// Maps and boxes are in one picture with the film.
void RadiographView::layersChanged()
{
    m_greyStale = true;
    update();
}

void RadiographView::setBoxes(const std::vector<ViewerBox>& boxes)
{
    if (m_boxes == boxes)
        return;
    m_boxes = boxes;
    layersChanged();
}

void RadiographView::setBlobs(const std::vector<BlobOverlay>& blobs)
{
    if (m_blobs == blobs)
        return;
    m_blobs = blobs;
    layersChanged();
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
    layersChanged();
    Q_EMIT visibilityChanged();
}

void RadiographView::setBlobsVisible(bool visible)
{
    m_blobsVisible = visible;
    layersChanged();
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
    layersChanged();
}

void RadiographView::showPreview(const std::optional<ViewerBox>& preview)
{
    m_preview = preview;
    layersChanged();
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

// --- the hand

void RadiographView::setTool(ViewerTool* tool)
{
    m_hand.setTool(tool);
    m_preview.reset();
    layersChanged();
}

void RadiographView::hoverAt(std::optional<QPointF> view)
{
    if (m_magnifier.on && m_pointer != view)
        for (const auto& pointer : {m_pointer, view})
            if (pointer)
                update(Magnifier::areaAt(*pointer));
    if (film() && !m_bare)
        for (const QRectF& corner : cornerRects(cornerArea(), cornerTexts()))
            if ((m_pointer && corner.contains(*m_pointer)) != (view && corner.contains(*view)))
                update(corner.toAlignedRect());
    m_pointer = view;
    std::optional<domain::Point> hover;
    if (view && film()) {
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
        update(QRect(width() / 2, height() - 80, width() - width() / 2, 80)); // the corner alone
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

#include "ui/viewer/radiograph_view.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/viewer/render.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextOption>
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

QString figure(double value, int decimals = 0) { return QLocale().toString(value, 'f', decimals); }

/// Text that stays readable on white bone and on black air.
void drawOnFilm(QPainter& painter, const QRectF& rect, int flags, const QString& text, const QColor& colour)
{
    QColor halo = theme().viewerColour(QStringLiteral("halo"));
    halo.setAlphaF(float(theme().number(QStringLiteral("viewer.halo_alpha"))));
    painter.setPen(halo);
    for (const QPointF& offset : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)})
        painter.drawText(rect.translated(offset), flags, text);
    painter.setPen(colour);
    painter.drawText(rect, flags, text);
}

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
    if (m_tool)
        m_tool->cancel();
    m_drag = Drag::None;
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
        }
        refreshTable();
    } else {
        m_boxes.clear();
        m_blobs.clear();
    }
    m_greyStale = true;
    updateCursor();
    update();
    Q_EMIT filmChanged();
    Q_EMIT voiChanged();
    Q_EMIT zoomChanged();
}

void RadiographView::setSpacing(double xMm, double yMm)
{
    m_spacingX = xMm;
    m_spacingY = yMm;
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

QString RadiographView::voiText() const
{
    if (!m_film)
        return {};
    const auto words = [](double width, double centre, const QString& name) {
        const int decimals = width < 10 ? 2 : 0;
        const QString text = tr("W %1  L %2", "window width and level").arg(figure(width, decimals), figure(centre, decimals));
        return name.isEmpty() ? text : text + QStringLiteral("  ") + name;
    };
    switch (m_voi.kind) {
    case imaging::Voi::Kind::Window:
        return words(m_voi.window.width, m_voi.window.centre, QString::fromStdString(m_voi.window.explanation));
    case imaging::Voi::Kind::Lut: {
        const auto& luts = m_film->radiograph().voiLuts;
        const std::size_t at = std::size_t(m_voi.lut);
        const QString name = at < luts.size() ? QString::fromStdString(luts[at].explanation) : QString();
        return name.isEmpty() ? tr("table of the file") : tr("table “%1”").arg(name);
    }
    case imaging::Voi::Kind::StoredRange: return words(255, 128, tr("full range"));
    case imaging::Voi::Kind::FullRange: {
        const imaging::Range range = m_film->range();
        return words(range.most - range.least, (range.most + range.least) / 2, tr("full range"));
    }
    }
    return {};
}

void RadiographView::dragWindow(QPointF delta)
{
    if (!m_film)
        return;
    const imaging::Range range = m_film->range();
    const double span = std::max(range.most - range.least, 1.0);
    imaging::Window window = m_voi.window;
    if (m_voi.kind != imaging::Voi::Kind::Window) {
        const bool stored = m_voi.kind == imaging::Voi::Kind::StoredRange;
        window = {stored ? 128.0 : (range.least + range.most) / 2, stored ? 256.0 : std::max(span, 1.0),
                  imaging::VoiFunction::Linear, {}};
    }
    const double perPixel = span / 700; // a hand's breadth goes through the whole range
    window.width = std::clamp(window.width + delta.x() * perPixel, 1.0, span * 4);
    window.centre = std::clamp(window.centre + delta.y() * perPixel, range.least - span, range.most + span);
    window.explanation.clear();
    setVoi({imaging::Voi::Kind::Window, window, 0});
}

// --- zoom and pan

double RadiographView::zoomShare() const { return m_transform.zoom() * devicePixelRatioF(); }

void RadiographView::viewMoved()
{
    m_greyStale = true;
    update();
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

void RadiographView::zoomStep(int steps, std::optional<QPointF> at)
{
    zoomTo(zoomShare() * std::pow(zoomPerStep, steps), at);
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
    if (!m_film) {
        painter.fillRect(rect(), theme().viewerColour(QStringLiteral("ground")));
        paintFace(painter);
        return;
    }
    refreshGrey();
    painter.drawImage(QPointF(0, 0), m_grey);
    const QTransform map = m_transform.viewFromImage();
    if (m_blobsVisible && !m_bare)
        for (const BlobOverlay& blob : m_blobs)
            paintBlobs(painter, map, m_film->size(), blob);
    const std::vector<ViewerBox> boxes = shownBoxes();
    for (const ViewerBox& box : boxes)
        paintBox(painter, map, box);
    if (m_tabsVisible)
        for (const ViewerBox& box : boxes)
            paintBoxLabels(painter, map, box, QRectF(rect()).adjusted(4, 4, -4, -4), boxes);
    if (m_bare)
        return;
    paintRuler(painter);
    paintCorners(painter);
    if (m_blobScale && m_blobsVisible && !m_blobs.empty())
        paintBlobScale(painter, QRectF(width() / 2.0 - 90, height() - 34, 180, 20), m_blobs.back());
}

void RadiographView::paintFace(QPainter& painter) const
{
    if (m_face.title.isEmpty() && m_face.text.isEmpty())
        return;
    const double width = std::min(this->width() - 64.0, 520.0);
    double y = height() / 2.0 - 60;
    if (!m_face.icon.isEmpty()) {
        QColor tint = theme().viewerColour(QStringLiteral("corner_muted"));
        if (m_face.isError)
            tint = theme().colour(kit::ThemeName::Dark, QStringLiteral("bad"));
        kit::paintIcon(painter, QRectF(this->width() / 2.0 - 14, y - 40, 28, 28), m_face.icon, tint);
    }
    QTextOption centred(Qt::AlignHCenter);
    centred.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    painter.setFont(theme().font(FontRole::Title, FontWeight::Heading));
    painter.setPen(theme().viewerColour(QStringLiteral("corner_text")));
    const QRectF titleArea((this->width() - width) / 2, y, width, 120);
    const QRectF used = painter.boundingRect(titleArea, m_face.title, centred);
    painter.drawText(titleArea, m_face.title, centred);
    painter.setFont(theme().font(FontRole::Body));
    painter.setPen(theme().viewerColour(QStringLiteral("corner_muted")));
    painter.drawText(QRectF((this->width() - width) / 2, used.bottom() + 8, width, height() - used.bottom()),
                     m_face.text, centred);
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

void RadiographView::paintCorners(QPainter& painter) const
{
    const int line = theme().length(QStringLiteral("type.line_px.small"));
    const double margin = theme().number(QStringLiteral("space.m"));
    const QColor strong = theme().viewerColour(QStringLiteral("corner_text"));
    const auto column = [&](const QStringList& texts, Qt::Alignment side, bool fromTop) {
        double y = fromTop ? margin - 2 : height() - margin + 2 - line * texts.size();
        for (int i = 0; i < texts.size(); ++i) {
            const bool head = fromTop && i == 0;
            painter.setFont(theme().font(FontRole::Small, head ? FontWeight::Heading : FontWeight::Text));
            drawOnFilm(painter, QRectF(margin, y, width() - 2 * margin, line), int(side | Qt::AlignVCenter), texts[i],
                       strong);
            y += line;
        }
    };
    QStringList bottomLeft = m_corners.bottomLeft;
    if (bottomLeft.isEmpty()) {
        QString zoom = tr("Zoom %1 %").arg(figure(zoomShare() * 100));
        if (m_atFit)
            zoom += QStringLiteral("  ") + tr("fit");
        bottomLeft = {m_inverted ? voiText() + QStringLiteral("  ") + tr("inverted") : voiText(), zoom};
    }
    column(m_corners.topLeft, Qt::AlignLeft, true);
    column(m_corners.topRight, Qt::AlignRight, true);
    column(bottomLeft, Qt::AlignLeft, false);
    column(m_corners.bottomRight + hoverLines(), Qt::AlignRight, false);
}

void RadiographView::paintRuler(QPainter& painter) const
{
    if (!(m_spacingY > 0))
        return;
    const double pixelsPerMm = m_transform.zoom() * m_transform.pixelAspect() / m_spacingY;
    int mm = 0;
    for (int candidate : {200, 100, 50, 20, 10, 5, 2, 1})
        if (candidate * pixelsPerMm <= height() * 0.3) {
            mm = candidate;
            break;
        }
    if (mm == 0)
        return;
    const double length = mm * pixelsPerMm, x = width() - 16, top = (height() - length) / 2;
    QPainterPath path;
    path.moveTo(x, top);
    path.lineTo(x, top + length);
    for (int i = 0; i <= 10; ++i) {
        const double y = top + length * i / 10;
        path.moveTo(x - (i % 10 == 0 ? 8 : i == 5 ? 7 : 4), y);
        path.lineTo(x, y);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor halo = theme().viewerColour(QStringLiteral("halo"));
    halo.setAlphaF(float(theme().number(QStringLiteral("viewer.halo_alpha"))));
    painter.setPen(QPen(halo, 3.5, Qt::SolidLine, Qt::SquareCap));
    painter.drawPath(path);
    painter.setPen(QPen(theme().viewerColour(QStringLiteral("scale_bar")), 1.5, Qt::SolidLine, Qt::SquareCap));
    painter.drawPath(path);
    painter.setFont(theme().font(FontRole::Small));
    drawOnFilm(painter, QRectF(x - 92, top + length / 2 - 10, 80, 20), Qt::AlignRight | Qt::AlignVCenter,
               tr("%1 mm").arg(mm), theme().viewerColour(QStringLiteral("scale_bar")));
    painter.restore();
}

// --- the hand

void RadiographView::setLeftDrag(LeftDrag mode)
{
    if (m_leftDrag == mode)
        return;
    if (m_tool)
        m_tool->cancel();
    m_leftDrag = mode;
    updateCursor();
    Q_EMIT leftDragChanged(mode);
}

void RadiographView::setTool(ViewerTool* tool)
{
    if (m_tool && m_tool != tool)
        m_tool->cancel();
    m_tool = tool;
    m_preview.reset();
    updateCursor();
    update();
}

void RadiographView::setToolCursor(Qt::CursorShape shape)
{
    m_toolCursor = shape;
    updateCursor();
}

void RadiographView::updateCursor()
{
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (m_drag == Drag::Pan)
        shape = Qt::ClosedHandCursor;
    else if (m_drag == Drag::WindowLevel)
        shape = Qt::SizeAllCursor;
    else if (m_film && (m_spaceHeld || m_leftDrag == LeftDrag::Pan))
        shape = Qt::OpenHandCursor;
    else if (m_film && m_leftDrag == LeftDrag::Tool && m_tool)
        shape = m_toolCursor;
    if (cursor().shape() != shape)
        setCursor(shape);
}

ToolEvent RadiographView::toolEvent(QPointF view, Qt::KeyboardModifiers modifiers) const
{
    return {m_transform.imageFromView(view), view, modifiers};
}

void RadiographView::beginDrag(Drag drag, QMouseEvent* event)
{
    m_drag = drag;
    m_dragButton = event->button();
    m_dragFrom = m_dragLast = event->position();
    m_dragMoved = false;
    updateCursor();
}

void RadiographView::mousePressEvent(QMouseEvent* event)
{
    event->accept();
    setFocus(Qt::MouseFocusReason);
    if (!m_film || m_drag != Drag::None)
        return;
    switch (event->button()) {
    case Qt::RightButton: beginDrag(Drag::WindowLevel, event); break;
    case Qt::MiddleButton: beginDrag(Drag::Pan, event); break;
    case Qt::LeftButton:
        if (m_spaceHeld || m_leftDrag == LeftDrag::Pan) {
            beginDrag(Drag::Pan, event);
        } else if (m_leftDrag == LeftDrag::Tool && m_tool) {
            beginDrag(Drag::Tool, event);
            m_tool->press(toolEvent(event->position(), event->modifiers()));
        } else {
            beginDrag(Drag::WindowLevel, event);
        }
        break;
    default: event->ignore();
    }
}

void RadiographView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    if (!m_film)
        return;
    updateHover(at);
    if (m_drag == Drag::None) {
        if (m_leftDrag == LeftDrag::Tool && m_tool && !m_spaceHeld)
            m_tool->hover(toolEvent(at, event->modifiers()));
        return;
    }
    if ((at - m_dragFrom).manhattanLength() >= theme().length(QStringLiteral("viewer.drag_least")))
        m_dragMoved = true;
    const QPointF delta = at - m_dragLast;
    if (m_drag == Drag::Tool && m_tool) {
        m_tool->move(toolEvent(at, event->modifiers()));
    } else if (m_dragMoved && m_drag == Drag::Pan) {
        m_atFit = false;
        m_transform.panBy(delta);
        viewMoved();
    } else if (m_dragMoved && m_drag == Drag::WindowLevel) {
        dragWindow(delta);
    }
    if (m_dragMoved || m_drag == Drag::Tool)
        m_dragLast = at;
}

void RadiographView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_drag == Drag::None || event->button() != m_dragButton)
        return;
    const Drag drag = m_drag;
    m_drag = Drag::None;
    if (drag == Drag::Tool && m_tool)
        m_tool->release(toolEvent(event->position(), event->modifiers()));
    else if (drag == Drag::WindowLevel && event->button() == Qt::RightButton && !m_dragMoved)
        Q_EMIT contextMenuWanted(event->globalPosition().toPoint(), m_transform.imageFromView(event->position()));
    updateCursor();
}

void RadiographView::mouseDoubleClickEvent(QMouseEvent* event) { mousePressEvent(event); }

void RadiographView::leaveEvent(QEvent*)
{
    if (m_tool && m_drag == Drag::None)
        m_tool->leave();
    m_hover.reset();
    Q_EMIT hovered(std::nullopt);
    update();
}

void RadiographView::updateHover(QPointF view)
{
    m_hoverView = view;
    const domain::Point point = m_transform.imageFromView(view);
    const domain::Size size = imageSize();
    const bool inside = point.x >= 0 && point.y >= 0 && point.x < size.width && point.y < size.height;
    if (!inside && !m_hover)
        return;
    m_hover = inside ? std::optional(point) : std::nullopt;
    Q_EMIT hovered(m_hover);
    if (!m_bare)
        update(QRect(0, height() - 60, width(), 60)); // the corner alone
}

void RadiographView::wheelEvent(QWheelEvent* event)
{
    if (!m_film)
        return;
    event->accept();
    // Alt turns a vertical wheel into a horizontal one on some platforms.
    const int turned = event->angleDelta().y() ? event->angleDelta().y() : event->angleDelta().x();
    if (turned == 0)
        return;
    const double steps = turned / 120.0;
    const int whole = steps > 0 ? std::max(1, int(std::lround(steps))) : std::min(-1, int(std::lround(steps)));
    if (event->modifiers() & Qt::ShiftModifier) {
        Q_EMIT cutOffStepped(whole);
    } else if (event->modifiers() & Qt::AltModifier) {
        Q_EMIT opacityStepped(whole);
    } else {
        zoomTo(zoomShare() * std::pow(zoomPerStep, steps), event->position());
        updateHover(event->position());
    }
}

bool RadiographView::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        // Tab goes through the boxes while the film has the focus; QWidget would take it for the next widget.
        auto* key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) && m_film && m_tool && m_tool->key(key)) {
            key->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void RadiographView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = true;
        updateCursor();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (m_tool && m_tool->cancel()) {
            m_drag = Drag::None;
            updateCursor();
            return;
        }
        if (m_leftDrag != LeftDrag::WindowLevel) {
            setLeftDrag(LeftDrag::WindowLevel);
            return;
        }
    }
    if (m_film && m_tool && m_tool->key(event))
        return;
    QWidget::keyPressEvent(event);
}

void RadiographView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = false;
        updateCursor();
        return;
    }
    QWidget::keyReleaseEvent(event);
}

void RadiographView::focusOutEvent(QFocusEvent* event)
{
    m_spaceHeld = false;
    updateCursor();
    QWidget::focusOutEvent(event);
}

} // namespace viewer

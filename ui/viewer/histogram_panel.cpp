#include "ui/viewer/histogram_panel.h"

#include "ui/kit/theme.h"
#include "ui/viewer/radiograph_view.h"
#include "ui/viewer/window_level.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace viewer {

using kit::theme;

namespace {

constexpr int panelWidth = 264, panelHeight = 128;
constexpr double gripReach = 6;      // px on either side of an edge
constexpr double tallestShare = 0.985; // columns above this quantile are cut off: the air beside the patient

QString greyFigure(double value, double span) { return QLocale().toString(value, 'f', span < 10 ? 2 : 0); }

} // namespace

HistogramPanel::HistogramPanel(RadiographView& view) : QWidget(&view), m_view(view)
{
    setObjectName(QStringLiteral("histogram"));
    setAccessibleName(tr("Histogram of the film, with its window"));
    setToolTip(tr("How often each value occurs. Drag an edge of the window, or the part between them;\n"
                  "arrows move it, Shift+arrows widen it, a double click takes the film’s own."));
    setFocusPolicy(Qt::ClickFocus);
    setMouseTracking(true);
    setCursor(Qt::ArrowCursor);
    connect(&view, &RadiographView::filmChanged, this, &HistogramPanel::count);
    connect(&view, &RadiographView::voiChanged, this, qOverload<>(&QWidget::update));
    connect(&theme(), &kit::Theme::changed, this, qOverload<>(&QWidget::update));
    count();
}

QSize HistogramPanel::sizeHint() const { return {panelWidth, panelHeight}; }

QRectF HistogramPanel::plot() const { return QRectF(rect()).adjusted(12, 10, -12, -22); }

void HistogramPanel::resizeEvent(QResizeEvent*) { count(); }

void HistogramPanel::count()
{
    m_grip = Grip::None;
    m_film = m_view.film();
    m_columns.clear();
    if (m_film) {
        m_shown = m_film->range();
        if (!(m_shown.most > m_shown.least))
            m_shown.most = m_shown.least + 1;
        // Values lie at integers: fewer columns than pixels where there are fewer values, or gaps would look like noise.
        const double values = double(m_film->histogram().bins.size());
        m_columns = m_film->histogram().parts(m_shown, int(std::clamp(plot().width(), 1.0, std::max(values, 1.0))));
    }
    update();
}

double HistogramPanel::xOf(double value) const
{
    const QRectF area = plot();
    return area.left() + (value - m_shown.least) / (m_shown.most - m_shown.least) * area.width();
}

double HistogramPanel::valueAt(double x) const
{
    const QRectF area = plot();
    return m_shown.least + (x - area.left()) / area.width() * (m_shown.most - m_shown.least);
}

HistogramPanel::Edges HistogramPanel::edges() const
{
    const imaging::Window window = windowOf(*m_film, m_view.voi());
    return {window.centre - window.width / 2, window.centre + window.width / 2};
}

void HistogramPanel::setEdges(Edges edges)
{
    const imaging::Window before = windowOf(*m_film, m_view.voi());
    imaging::Voi voi = windowVoi(*m_film, (edges.low + edges.high) / 2, edges.high - edges.low);
    voi.window.function = before.function;
    m_view.setVoi(voi);
}

HistogramPanel::Grip HistogramPanel::gripAt(double x) const
{
    if (!m_film)
        return Grip::None;
    const Edges at = edges();
    // An edge beyond the values waits at the border, where it can be taken.
    const QRectF area = plot();
    const double low = std::clamp(xOf(at.low), area.left(), area.right()), high = std::clamp(xOf(at.high), area.left(), area.right());
    const double toLow = std::abs(x - low), toHigh = std::abs(x - high);
    if (std::min(toLow, toHigh) <= gripReach)
        return toLow < toHigh || (toLow == toHigh && x < low) ? Grip::Low : Grip::High;
    return x > low && x < high ? Grip::Both : Grip::None;
}

// --- the hand

void HistogramPanel::mousePressEvent(QMouseEvent* event)
{
    event->accept(); // the film beneath must not take it
    if (event->button() != Qt::LeftButton || !m_film)
        return;
    m_grip = gripAt(event->position().x());
    m_pressedAt = event->position().x();
    m_pressedEdges = edges();
}

void HistogramPanel::mouseMoveEvent(QMouseEvent* event)
{
    event->accept();
    const double x = event->position().x();
    if (m_grip == Grip::None || !(event->buttons() & Qt::LeftButton)) {
        const Grip under = gripAt(x);
        setCursor(under == Grip::Low || under == Grip::High ? Qt::SizeHorCursor
                  : under == Grip::Both                     ? Qt::OpenHandCursor
                                                            : Qt::ArrowCursor);
        return;
    }
    const double moved = valueAt(x) - valueAt(m_pressedAt);
    Edges to = m_pressedEdges;
    if (m_grip != Grip::High)
        to.low += moved;
    if (m_grip != Grip::Low)
        to.high += moved;
    // An edge stops at the other one.
    if (m_grip == Grip::Low)
        to.low = std::min(to.low, to.high - 1);
    if (m_grip == Grip::High)
        to.high = std::max(to.high, to.low + 1);
    setEdges(to);
}

void HistogramPanel::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept();
    m_grip = Grip::None;
}

void HistogramPanel::mouseDoubleClickEvent(QMouseEvent* event)
{
    event->accept();
    if (m_film)
        m_view.setVoi(imaging::firstVoi(m_film->radiograph()));
}

void HistogramPanel::wheelEvent(QWheelEvent* event) { event->accept(); }

void HistogramPanel::contextMenuEvent(QContextMenuEvent* event) { event->accept(); }

void HistogramPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeWanted();
        return;
    }
    const int way = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (way == 0 || !m_film) {
        QWidget::keyPressEvent(event);
        return;
    }
    const double step = (m_shown.most - m_shown.least) / 100 * way;
    Edges to = edges();
    to.low += event->modifiers() & Qt::ShiftModifier ? -step / 2 : step;
    to.high += event->modifiers() & Qt::ShiftModifier ? step / 2 : step;
    if (to.high - to.low >= 1)
        setEdges(to);
}

// --- painting

void HistogramPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LeftToRight); // values rise to the right, as the film's x does
    painter.setRenderHint(QPainter::Antialiasing);
    QColor ground = theme().viewerColour(QStringLiteral("tab_ground"));
    ground.setAlphaF(float(theme().number(QStringLiteral("viewer.tab_ground_alpha"))));
    const double radius = theme().number(QStringLiteral("radius.control"));
    painter.setPen(QPen(theme().colour(kit::ThemeName::Dark, QStringLiteral("line_strong")), 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (!m_film || m_columns.empty())
        return;

    const QRectF area = plot();
    std::vector<std::int64_t> sorted = m_columns;
    const auto top = sorted.begin() + std::ptrdiff_t(double(sorted.size() - 1) * tallestShare);
    std::nth_element(sorted.begin(), top, sorted.end());
    const double tallest = std::sqrt(std::max<double>(double(*top), 1));
    const double columnWidth = area.width() / double(m_columns.size());
    const QColor bars = theme().viewerColour(QStringLiteral("corner_muted"));
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const double height = std::min(std::sqrt(double(m_columns[i])) / tallest, 1.0) * area.height();
        if (height > 0)
            painter.fillRect(QRectF(area.left() + double(i) * columnWidth, area.bottom() - height, columnWidth, height), bars);
    }
    painter.setRenderHint(QPainter::Antialiasing);

    // From value to grey, as the film shows it: a ramp for a window, whatever it is for a table.
    const QColor accent = theme().colour(kit::ThemeName::Dark, QStringLiteral("accent"));
    QPainterPath curve;
    for (const imaging::Histogram::Bin& bin : m_film->histogram().bins) {
        const QPointF at(xOf(bin.value), area.bottom() - m_view.picture().greyTable().at(bin.stored) / 255.0 * area.height());
        if (curve.elementCount() == 0)
            curve.moveTo(at);
        else if (at.x() - curve.currentPosition().x() >= 1 || &bin == &m_film->histogram().bins.back())
            curve.lineTo(at);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(accent, 1.5));
    painter.drawPath(curve);

    const Edges at = edges();
    for (const double value : {at.low, at.high}) {
        const double x = std::clamp(xOf(value), area.left(), area.right());
        painter.setPen(QPen(accent, 1, value < m_shown.least || value > m_shown.most ? Qt::DotLine : Qt::SolidLine));
        painter.drawLine(QPointF(x, area.top() - 4), QPointF(x, area.bottom()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(accent);
        painter.drawRoundedRect(QRectF(x - 3, area.top() - 5, 6, 10), 2, 2);
    }

    painter.setFont(theme().font(kit::FontRole::Caption));
    painter.setPen(theme().viewerColour(QStringLiteral("corner_text")));
    const double span = m_shown.most - m_shown.least;
    const QRectF foot(area.left(), area.bottom() + 3, area.width(), 16);
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, greyFigure(m_shown.least, span));
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, greyFigure(m_shown.most, span));
    painter.drawText(foot, Qt::AlignCenter, tr("%1 to %2", "edges of the grey window").arg(greyFigure(at.low, span), greyFigure(at.high, span)));
}

} // namespace viewer

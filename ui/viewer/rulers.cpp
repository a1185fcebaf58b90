#include "ui/viewer/rulers.h"

#include "ui/kit/theme.h"
#include "ui/viewer/radiograph_view.h"

#include <QLineF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace viewer {

using kit::theme;

namespace {

constexpr double tick = 5; // px on either side of an end

QColor withAlphaOf(QColor colour, const char* alpha)
{
    colour.setAlphaF(float(theme().viewerNumber(alpha)));
    return colour;
}

QPainterPath pathOf(const QLineF& line)
{
    QPainterPath path(line.p1());
    path.lineTo(line.p2());
    const QLineF normal = line.normalVector().unitVector();
    const QPointF across = (normal.p2() - normal.p1()) * tick;
    for (const QPointF& end : {line.p1(), line.p2()}) {
        path.moveTo(end - across);
        path.lineTo(end + across);
    }
    return path;
}

void paintLabel(QPainter& painter, const QLineF& line, const QString& length, const QString& meaning, const QRectF& area)
{
    const QFont strong = theme().font(kit::FontRole::Small, kit::FontWeight::Name), plain = theme().font(kit::FontRole::Small);
    const QFontMetricsF strongMetrics(strong), plainMetrics(plain);
    const double height = theme().number(QStringLiteral("type.line_px.small"));
    const double width = std::max(strongMetrics.horizontalAdvance(length), plainMetrics.horizontalAdvance(meaning)) + 16;
    QRectF label(0, 0, width, (meaning.isEmpty() ? height : 2 * height) + 4);
    // Beside the line's end, on the side away from the line, so that it never hides what is measured.
    const bool right = line.p2().x() >= line.p1().x();
    label.moveCenter(line.p2() + QPointF((right ? 1 : -1) * (width / 2 + 10), 0));
    label.moveLeft(std::clamp(label.left(), area.left(), std::max(area.left(), area.right() - label.width())));
    label.moveTop(std::clamp(label.top(), area.top(), std::max(area.top(), area.bottom() - label.height())));
    const double radius = theme().number(QStringLiteral("radius.small"));
    painter.setPen(Qt::NoPen);
    painter.setBrush(withAlphaOf(theme().viewerColour(QStringLiteral("tab_ground")), "tab_ground_alpha"));
    painter.drawRoundedRect(label, radius, radius);
    const QRectF text = label.adjusted(8, 2, -8, -2);
    painter.setFont(strong);
    painter.setPen(theme().viewerColour(QStringLiteral("handle_fill")));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignTop, length);
    painter.setFont(plain);
    painter.setPen(theme().viewerColour(QStringLiteral("corner_text")));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignBottom, meaning);
}

} // namespace

QString rulerText(const Ruler& ruler, const FilmSpacing& spacing, double pixelAspect)
{
    const double dx = ruler.to.x - ruler.from.x, dy = ruler.to.y - ruler.from.y;
    if (spacing.isKnown())
        return RadiographView::tr("%1 mm").arg(QLocale().toString(std::hypot(dx * spacing.x, dy * spacing.y), 'f', 1));
    return RadiographView::tr("%1 px").arg(QLocale().toString(std::hypot(dx, dy * pixelAspect), 'f', 0));
}

void paintRulers(QPainter& painter, const QTransform& viewFromImage, const std::vector<Ruler>& rulers,
                 const FilmSpacing& spacing, double pixelAspect, const QRectF& area)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Ruler& ruler : rulers) {
        const QLineF line(viewFromImage.map(QPointF(ruler.from.x, ruler.from.y)), viewFromImage.map(QPointF(ruler.to.x, ruler.to.y)));
        if (line.isNull())
            continue; // the press alone: a direction comes with the drag
        const QPainterPath path = pathOf(line);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(withAlphaOf(theme().viewerColour(QStringLiteral("halo")), "halo_alpha"), 3.5, Qt::SolidLine, Qt::SquareCap));
        painter.drawPath(path);
        painter.setPen(QPen(theme().viewerColour(QStringLiteral("scale_bar")), 1.5, Qt::SolidLine, Qt::SquareCap));
        painter.drawPath(path);
        const bool last = &ruler == &rulers.back();
        paintLabel(painter, line, rulerText(ruler, spacing, pixelAspect),
                   last && spacing.isKnown() ? spacingWords(spacing.kind) : QString(), area);
    }
    painter.restore();
}

// --- the hand

void RulerTool::clear()
{
    m_dragged.reset();
    m_rulers.clear();
    m_changed();
}

void RulerTool::giveUpDrag()
{
    if (!m_dragged)
        return;
    m_dragged.reset();
    m_rulers = m_before;
    m_changed();
}

bool RulerTool::cancel()
{
    if (m_dragged) {
        giveUpDrag();
        return true;
    }
    if (m_rulers.empty())
        return false;
    clear();
    return true;
}

std::optional<RulerTool::End> RulerTool::endAt(QPointF view) const
{
    const double reach = theme().number(QStringLiteral("viewer.handle_hit"));
    for (std::size_t i = m_rulers.size(); i-- > 0;) // the newest lies on top
        for (const bool first : {false, true}) {
            const QPointF end = m_surface.viewFromImage(first ? m_rulers[i].from : m_rulers[i].to);
            if (std::max(std::abs(end.x() - view.x()), std::abs(end.y() - view.y())) <= reach)
                return End{i, first};
        }
    return std::nullopt;
}

domain::Point RulerTool::insideImage(const ToolEvent& event) const
{
    domain::Point point = event.image;
    if (m_dragged && event.modifiers & Qt::ShiftModifier) {
        // Level or upright as the eye sees it: the film may lie on its side.
        const Ruler& ruler = m_rulers[m_dragged->ruler];
        const QPointF fixed = m_surface.viewFromImage(m_dragged->first ? ruler.to : ruler.from), way = event.view - fixed;
        point = m_surface.imageFromView(std::abs(way.x()) > std::abs(way.y()) ? QPointF(event.view.x(), fixed.y())
                                                                              : QPointF(fixed.x(), event.view.y()));
    }
    const domain::Size size = m_surface.imageSize();
    return {std::clamp(point.x, 0.0, double(size.width)), std::clamp(point.y, 0.0, double(size.height))};
}

void RulerTool::press(const ToolEvent& event)
{
    m_before = m_rulers;
    m_pressedAt = event.view;
    m_moved = false;
    m_dragged = endAt(event.view);
    if (!m_dragged) {
        const domain::Point at = insideImage(event);
        m_rulers.push_back({at, at});
        m_dragged = End{m_rulers.size() - 1, false};
    }
}

void RulerTool::move(const ToolEvent& event)
{
    if (!m_dragged)
        return;
    const QPointF way = event.view - m_pressedAt;
    if (std::max(std::abs(way.x()), std::abs(way.y())) >= theme().number(QStringLiteral("viewer.drag_least")))
        m_moved = true;
    if (!m_moved)
        return;
    Ruler& ruler = m_rulers[m_dragged->ruler];
    (m_dragged->first ? ruler.from : ruler.to) = insideImage(event);
    m_changed();
}

void RulerTool::release(const ToolEvent& event)
{
    if (!m_dragged)
        return;
    move(event); // a quick hand may have no move event between press and release
    if (m_moved)
        m_dragged.reset();
    else
        giveUpDrag();
    m_changed();
}

void RulerTool::hover(const ToolEvent& event)
{
    m_surface.setToolCursor(endAt(event.view) ? Qt::SizeAllCursor : Qt::CrossCursor);
}

} // namespace viewer

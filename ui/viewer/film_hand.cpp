#include "ui/viewer/film_hand.h"

#include "ui/kit/theme.h"
#include "ui/viewer/radiograph_view.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace viewer {

FilmHand::FilmHand(RadiographView& view)
    : m_view(view), m_ruler(view, [&view] { view.update(); })
{
}

ViewerTool* FilmHand::leadingTool()
{
    switch (m_leftDrag) {
    case LeftDrag::Tool: return m_tool;
    case LeftDrag::Ruler: return &m_ruler;
    default: return nullptr;
    }
}

void FilmHand::setLeftDrag(LeftDrag mode)
{
    if (m_leftDrag == mode)
        return;
    if (m_tool) {
        m_tool->cancel();
        m_tool->leave(); // the cursor may be another tool's from now on
    }
    m_ruler.giveUpDrag();
    m_leftDrag = mode;
    updateCursor();
    Q_EMIT m_view.leftDragChanged(mode);
}

void FilmHand::setTool(ViewerTool* tool)
{
    if (m_tool && m_tool != tool)
        m_tool->cancel();
    m_tool = tool;
    updateCursor();
}

void FilmHand::setToolCursor(Qt::CursorShape shape)
{
    m_toolCursor = shape;
    updateCursor();
}

void FilmHand::letGo()
{
    if (m_tool)
        m_tool->cancel();
    m_ruler.clear();
    m_drag = Drag::None;
}

void FilmHand::updateCursor()
{
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (m_drag == Drag::Pan)
        shape = Qt::ClosedHandCursor;
    else if (m_drag == Drag::WindowLevel)
        shape = Qt::SizeAllCursor;
    else if (m_view.film() && (m_spaceHeld || m_leftDrag == LeftDrag::Pan))
        shape = Qt::OpenHandCursor;
    else if (m_view.film() && leadingTool())
        shape = m_toolCursor;
    if (m_view.cursor().shape() != shape)
        m_view.setCursor(shape);
}

ToolEvent FilmHand::toolEvent(QPointF view, Qt::KeyboardModifiers modifiers) const
{
    return {m_view.imageFromView(view), view, modifiers};
}

void FilmHand::beginDrag(Drag drag, QMouseEvent* event)
{
    m_drag = drag;
    m_dragButton = event->button();
    m_dragFrom = m_dragLast = event->position();
    m_dragMoved = false;
    updateCursor();
}

void FilmHand::press(QMouseEvent* event)
{
    event->accept();
    m_view.setFocus(Qt::MouseFocusReason);
    if (!m_view.film() || m_drag != Drag::None)
        return;
    switch (event->button()) {
    case Qt::RightButton: beginDrag(Drag::WindowLevel, event); break;
    case Qt::MiddleButton: beginDrag(Drag::Pan, event); break;
    case Qt::LeftButton:
        if (m_spaceHeld || m_leftDrag == LeftDrag::Pan) {
            beginDrag(Drag::Pan, event);
        } else if (ViewerTool* tool = leadingTool()) {
            beginDrag(Drag::Tool, event);
            tool->press(toolEvent(event->position(), event->modifiers()));
        } else {
            beginDrag(Drag::WindowLevel, event);
        }
        break;
    default: event->ignore();
    }
}

void FilmHand::move(QMouseEvent* event)
{
    const QPointF at = event->position();
    if (!m_view.film())
        return;
    m_view.hoverAt(at);
    if (m_drag == Drag::None) {
        if (ViewerTool* tool = leadingTool(); tool && !m_spaceHeld)
            tool->hover(toolEvent(at, event->modifiers()));
        return;
    }
    if ((at - m_dragFrom).manhattanLength() >= kit::theme().length(QStringLiteral("viewer.drag_least")))
        m_dragMoved = true;
    const QPointF delta = at - m_dragLast;
    if (ViewerTool* tool = leadingTool(); m_drag == Drag::Tool && tool)
        tool->move(toolEvent(at, event->modifiers()));
    else if (m_dragMoved && m_drag == Drag::Pan)
        m_view.panBy(delta);
    else if (m_dragMoved && m_drag == Drag::WindowLevel)
        m_view.dragWindow(delta);
    if (m_dragMoved || m_drag == Drag::Tool)
        m_dragLast = at;
}

void FilmHand::release(QMouseEvent* event)
{
    if (m_drag == Drag::None || event->button() != m_dragButton)
        return;
    const Drag drag = m_drag;
    m_drag = Drag::None;
    if (ViewerTool* tool = leadingTool(); drag == Drag::Tool && tool)
        tool->release(toolEvent(event->position(), event->modifiers()));
    else if (event->button() == Qt::LeftButton && !m_dragMoved && drag != Drag::Tool && m_tool)
        m_tool->pick(toolEvent(event->position(), event->modifiers()));
    else if (drag == Drag::WindowLevel && event->button() == Qt::RightButton && !m_dragMoved)
        Q_EMIT m_view.contextMenuWanted(event->globalPosition().toPoint(), m_view.imageFromView(event->position()));
    updateCursor();
}

void FilmHand::leave()
{
    if (m_tool && m_drag == Drag::None)
        m_tool->leave();
    m_view.hoverAt(std::nullopt);
}

void FilmHand::wheel(QWheelEvent* event)
{
    if (!m_view.film())
        return;
    event->accept();
    // Alt turns a vertical wheel into a horizontal one on some platforms.
    const int turned = event->angleDelta().y() ? event->angleDelta().y() : event->angleDelta().x();
    if (turned == 0)
        return;
    const double steps = turned / 120.0;
    const int whole = steps > 0 ? std::max(1, int(std::lround(steps))) : std::min(-1, int(std::lround(steps)));
    if (event->modifiers() & Qt::ShiftModifier) {
        Q_EMIT m_view.cutOffStepped(whole);
    } else if (event->modifiers() & Qt::AltModifier) {
        Q_EMIT m_view.opacityStepped(whole);
    } else if (m_view.isMagnifying() && !(event->modifiers() & Qt::ControlModifier)) {
        m_view.stepMagnification(whole);
    } else {
        m_view.zoomStep(steps, event->position());
        m_view.hoverAt(event->position());
    }
}

bool FilmHand::cancel()
{
    ViewerTool* leading = leadingTool();
    for (ViewerTool* tool : {leading, m_tool, static_cast<ViewerTool*>(&m_ruler)})
        if (tool && tool->cancel()) {
            if (tool == leading)
                m_drag = Drag::None;
            updateCursor();
            return true;
        }
    if (m_view.isMagnifying()) {
        m_view.setMagnifying(false);
        return true;
    }
    if (m_leftDrag != LeftDrag::WindowLevel) {
        setLeftDrag(LeftDrag::WindowLevel);
        return true;
    }
    return false;
}

bool FilmHand::keyPress(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_spaceHeld = true;
        updateCursor();
        return true;
    }
    if (event->key() == Qt::Key_Escape && cancel())
        return true;
    return m_view.film() && m_tool && m_tool->key(event);
}

bool FilmHand::keyRelease(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Space || event->isAutoRepeat())
        return false;
    focusLost();
    return true;
}

void FilmHand::focusLost()
{
    m_spaceHeld = false; // the release may be somebody else's
    updateCursor();
}

} // namespace viewer

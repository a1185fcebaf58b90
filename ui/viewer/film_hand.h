// What mouse, wheel and keys do on the film: window and level, pan, zoom, or whatever the tool makes of them.
#pragma once

#include "ui/viewer/rulers.h"
#include "ui/viewer/viewer_tool.h"

class QFocusEvent;
class QKeyEvent;
class QMouseEvent;
class QWheelEvent;

namespace viewer {

class RadiographView;

/// What the left button does where no tool takes it.
enum class LeftDrag { WindowLevel, Pan, Tool, Ruler };

/// The view's own: it hands its events over and is told what they mean.
class FilmHand {
public:
    explicit FilmHand(RadiographView& view);

    LeftDrag leftDrag() const { return m_leftDrag; }
    void setLeftDrag(LeftDrag mode);
    ViewerTool* tool() const { return m_tool; }
    void setTool(ViewerTool* tool); ///< not owned; nullptr: none
    const std::vector<Ruler>& rulers() const { return m_ruler.rulers(); }
    void setToolCursor(Qt::CursorShape shape);
    void updateCursor();
    void letGo(); ///< the film under the hand changes: nothing goes on, and rulers were the other one's

    void press(QMouseEvent* event);
    void move(QMouseEvent* event);
    void release(QMouseEvent* event);
    void leave();
    void wheel(QWheelEvent* event);
    bool keyPress(QKeyEvent* event); ///< true: taken
    bool keyRelease(QKeyEvent* event);
    void focusLost();

private:
    enum class Drag { None, Tool, WindowLevel, Pan };
    ToolEvent toolEvent(QPointF view, Qt::KeyboardModifiers modifiers) const;
    void beginDrag(Drag drag, QMouseEvent* event);
    ViewerTool* leadingTool(); ///< which the left button belongs to; nullptr: none
    bool cancel();             ///< Esc: one thing at a time, the newest first

    RadiographView& m_view;
    LeftDrag m_leftDrag = LeftDrag::WindowLevel;
    ViewerTool* m_tool = nullptr;
    RulerTool m_ruler;
    Drag m_drag = Drag::None;
    Qt::MouseButton m_dragButton = Qt::NoButton;
    QPointF m_dragFrom, m_dragLast;
    bool m_dragMoved = false;
    bool m_spaceHeld = false;
    Qt::CursorShape m_toolCursor = Qt::CrossCursor;
};

} // namespace viewer

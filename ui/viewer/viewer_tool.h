// A tool answers the hand over the film. It sees the view through a narrow surface, so it is tested without a window.
#pragma once

#include "core/domain/geometry.h"
#include "ui/viewer/layers.h"

#include <QPointF>
#include <Qt>

#include <optional>

class QKeyEvent;

namespace viewer {

struct ToolEvent {
    domain::Point image; ///< image frame, unclipped
    QPointF view;        ///< device-independent px of the view
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};

/// What a tool may ask of the view.
class ToolSurface {
public:
    virtual ~ToolSurface() = default;
    virtual QPointF viewFromImage(domain::Point point) const = 0;
    virtual domain::Point imageFromView(QPointF point) const = 0;
    virtual domain::Size imageSize() const = 0;
    /// Drawn instead of the box with the same key (0: beside all); nothing is stored. none: no preview.
    virtual void showPreview(const std::optional<ViewerBox>& preview) = 0;
    virtual void setToolCursor(Qt::CursorShape shape) = 0;
};

/// A small state machine: idle, then whatever press() begins. Left button only; other buttons belong to the view.
class ViewerTool {
public:
    virtual ~ViewerTool() = default;
    virtual void press(const ToolEvent& event) = 0;
    virtual void move(const ToolEvent& event) = 0;    ///< while the button is down
    virtual void release(const ToolEvent& event) = 0;
    virtual void hover(const ToolEvent& event) = 0;   ///< no button down; sets the cursor
    virtual void leave() {}
    /// A left click without a drag where another mode has the left button: to choose, never to make.
    virtual void pick(const ToolEvent&) {}
    /// True: taken.
    virtual bool key(QKeyEvent* event) = 0;
    /// Gives up what is under way and takes its preview away; false: nothing was.
    virtual bool cancel() = 0;
};

} // namespace viewer

// Lengths on the film: the hand that draws them, and how they look. Nothing is stored; they go with the film.
#pragma once

#include "ui/viewer/film_readout.h"
#include "ui/viewer/viewer_tool.h"

#include <QTransform>

#include <functional>
#include <vector>

class QPainter;

namespace viewer {

struct Ruler {
    domain::Point from, to; ///< image frame, inside the image
    bool operator==(const Ruler&) const = default;
};

/// "123.4 mm" where the spacing is known, else "412 px" (in widths of a pixel, where pixels are not square).
QString rulerText(const Ruler& ruler, const FilmSpacing& spacing, double pixelAspect);

/// Lines with ticks at their ends and their length beside them; the last one also says what its millimetres mean.
/// `area`: where the labels must stay.
void paintRulers(QPainter& painter, const QTransform& viewFromImage, const std::vector<Ruler>& rulers,
                 const FilmSpacing& spacing, double pixelAspect, const QRectF& area);

/// Drag: a new ruler, or another place for an end that lies under the pointer; Shift keeps it level or upright on the
/// screen. A drag under 4 screen px is a click and leaves nothing.
class RulerTool : public ViewerTool {
public:
    RulerTool(ToolSurface& surface, std::function<void()> changed) : m_surface(surface), m_changed(std::move(changed)) {}

    const std::vector<Ruler>& rulers() const { return m_rulers; }
    void clear();
    void giveUpDrag(); ///< the rulers are then as before it

    void press(const ToolEvent& event) override;
    void move(const ToolEvent& event) override;
    void release(const ToolEvent& event) override;
    void hover(const ToolEvent& event) override;
    bool key(QKeyEvent*) override { return false; }
    /// The drag under way, else all rulers.
    bool cancel() override;

private:
    struct End {
        std::size_t ruler = 0;
        bool first = false;
    };
    std::optional<End> endAt(QPointF view) const;
    domain::Point insideImage(const ToolEvent& event) const;

    ToolSurface& m_surface;
    std::function<void()> m_changed;
    std::vector<Ruler> m_rulers, m_before;
    std::optional<End> m_dragged;
    QPointF m_pressedAt;
    bool m_moved = false;
};

} // namespace viewer

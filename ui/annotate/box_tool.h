// The hand that draws, selects, moves and resizes marks (boxes and points): idle, then whatever a press begins.
#pragma once

#include "ui/viewer/viewer_tool.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace annotate {

/// How a box came to be selected: a digit changes the finding only of a box that was picked, never of the one just
/// drawn.
enum class Picked { No, ByHand, Drawn };

/// Sees the film through a ToolSurface and stores nothing: while the hand moves there is a preview; release says once
/// what was done. Boxes stay inside the image; a drag under 4 screen px is a click.
class BoxTool : public QObject, public viewer::ViewerTool {
    Q_OBJECT
public:
    struct Item {
        viewer::ViewerBox shown; ///< key, box, colour, tab
        bool editable = true;
        bool heldInside = true; ///< once picked by hand it is moved by its inside too; of a proposal that would be an answer
        QString detail; ///< while the hand rests on it: finding, size, reader, time
    };

    explicit BoxTool(viewer::ToolSurface& surface, QObject* parent = nullptr);

    void setItems(const std::vector<Item>& items); ///< keeps the selection where its key is still there
    void setNextBox(const QColor& colour, const QString& tab);
    /// Text of a box's size while it changes.
    void setSizeText(std::function<QString(const domain::Box&)> text) { m_sizeText = std::move(text); }

    /// What a click beside every mark makes: nothing, or a point ("it is here"). A drag makes a box either way, also inside
    /// another box: of the selected one the border and the handles are held. In Boxes the inside is too, once a hand picked
    /// the box and until that is given up (Esc). In Points a drag moves a point that it begins on, and in Boxes it makes a
    /// box of it.
    enum class Mode { Boxes, Points };
    Mode mode() const { return m_mode; }
    void setMode(Mode mode);

    /// After a pause as long as this a nudge begins a step of its own.
    void setNudgePauseMs(int ms) { m_nudgePauseMs = ms; }

    bool isDragging() const { return m_state != State::Idle; } ///< a button is held: what it makes is not there yet
    std::int64_t selected() const { return m_selected; } ///< 0: none
    Picked picked() const { return m_picked; }
    void select(std::int64_t key, Picked picked = Picked::ByHand);
    void selectNext(int direction); ///< +1, −1, around

    /// The marks under the hand, the smallest first: it is the hardest to hit otherwise.
    std::vector<const Item*> under(QPointF view) const;

    void press(const viewer::ToolEvent& event) override;
    void move(const viewer::ToolEvent& event) override;
    void release(const viewer::ToolEvent& event) override;
    void hover(const viewer::ToolEvent& event) override;
    void leave() override { m_hovered.reset(); }
    void pick(const viewer::ToolEvent& event) override;
    /// Tab, arrows; everything else is an action of the registry.
    bool key(QKeyEvent* event) override;
    /// The drag under way, else the selection.
    bool cancel() override;

Q_SIGNALS:
    void drawn(const domain::Box& box);
    void pointed(domain::Point at);
    void changed(std::int64_t key, const domain::Box& box); ///< of a point: its new place, without extent
    /// The same by a key; `goesOn`: the rest of a row of such steps, one after the other.
    void nudged(std::int64_t key, const domain::Box& box, bool goesOn);
    void selectionChanged();
    /// A drag that left less than a click's width of a box: nothing is drawn, and a box that was resized stays as it was.
    void tooThin();
    void refused(std::int64_t key); ///< an attempt to change a box that is not this reader's

private:
    enum class State { Idle, Drawing, Moving, Resizing };
    const Item* selectedItem() const;
    std::vector<QPointF> handlesInView(const domain::Box& box) const;
    /// Clockwise from the top left corner; -1: none.
    int handleAt(const Item& item, QPointF view) const;
    /// By its border, or by its inside where that is held.
    bool isHeldAt(const Item& item, QPointF view) const;
    QRectF inView(const viewer::ViewerBox& mark) const;
    /// The editable point under the hand; nullptr: none.
    const Item* pointAt(QPointF view) const;
    domain::Box draggedTo(const viewer::ToolEvent& event) const;
    bool isThin(const domain::Box& box) const; ///< nobody means it: a side under a click's reach on the screen
    void preview(const domain::Box& box);
    void click(const viewer::ToolEvent& event);
    void showCursor(); ///< what a press would do where the hand rests
    /// What lies there, the next one beneath at a second click in the same place; nothing there: nothing is selected.
    void selectAt(const viewer::ToolEvent& event);
    bool nudge(QKeyEvent* event);

    viewer::ToolSurface& m_surface;
    std::vector<Item> m_items;
    Mode m_mode = Mode::Boxes;
    std::int64_t m_selected = 0;
    Picked m_picked = Picked::No;
    QColor m_nextColour;
    QString m_nextTab;
    std::function<QString(const domain::Box&)> m_sizeText;

    QElapsedTimer m_sinceNudge; ///< invalid: something else was done since
    int m_nudgePauseMs = 1000;

    State m_state = State::Idle;
    int m_handle = -1;
    bool m_dragged = false;
    viewer::ToolEvent m_pressed;
    domain::Box m_from; ///< the box as it was when the hand took it
    std::optional<QPointF> m_lastClick;
    std::optional<viewer::ToolEvent> m_hovered; ///< where the hand rests: what a press would do there may change under it
};

} // namespace annotate

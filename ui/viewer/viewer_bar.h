// The 40 px bar over a film, and the actions that every film in the window shares.
#pragma once

#include "ui/kit/action_registry.h"
#include "ui/viewer/radiograph_view.h"

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QToolButton;

namespace kit {
class TextLabel;
}

namespace viewer {

/// fit, 1:1, reset, invert, zoom, window/level and pan mode, layers: registered once (ids "view.…"); they act on the
/// film that is on screen.
class ViewActions : public QObject {
    Q_OBJECT
public:
    /// The registry's one set; made at first use.
    static ViewActions& of(kit::ActionRegistry& registry);
    void addView(RadiographView* view);
    RadiographView* current() const; ///< the visible one; nullptr: none

private:
    explicit ViewActions(kit::ActionRegistry& registry);
    void follow();
    kit::ActionRegistry& m_registry;
    std::vector<QPointer<RadiographView>> m_views;
};

/// window/level, own tools, pan ┊ fit, 1:1, zoom ┊ invert, window presets … own widgets ┊ previous, position, next.
/// Under 800 px it drops its words, never its tools.
class ViewerBar : public QFrame {
    Q_OBJECT
public:
    ViewerBar(RadiographView& view, kit::ActionRegistry& registry, QWidget* parent = nullptr);

    void addTool(QAction* action);                ///< beside window/level
    void addLayerTool(QAction* action);           ///< after invert
    void addWidget(QWidget* widget);              ///< at the right, before the position
    void addDroppableWord(QWidget* widget);       ///< hidden under 800 px
    void setNavigation(QAction* previous, QAction* next);
    void setPosition(qint64 position, qint64 count); ///< from 1; 0: none

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow();
    void fillWindowMenu();
    RadiographView& m_view;
    kit::ActionRegistry& m_registry;
    QHBoxLayout *m_tools, *m_layers, *m_right, *m_navigation;
    QToolButton *m_zoom, *m_window;
    QFrame* m_navigationLine;
    kit::TextLabel *m_position, *m_count;
    std::vector<QPointer<QWidget>> m_words;
};

} // namespace viewer

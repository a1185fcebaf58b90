// The 40 px bar over a film.
#pragma once

#include "ui/kit/action_registry.h"
#include "ui/viewer/radiograph_view.h"
#include "ui/viewer/view_actions.h"

#include <QFrame>
#include <QPointer>

class QHBoxLayout;
class QMenu;
class QToolButton;

namespace kit {
class TextLabel;
}

namespace viewer {

/// window/level, own tools, pan ┊ fit, 1:1, zoom ┊ invert, local contrast, ruler, lens, own layers, window, more …
/// own widgets ┊ previous, position, next. A narrow bar moves closer together and drops its words, then elides the names
/// on its widgets, and only then its tools: those are in the menu of "more". Of figures it drops nothing that could fit.
class ViewerBar : public QFrame {
    Q_OBJECT
public:
    ViewerBar(RadiographView& view, kit::ActionRegistry& registry, QWidget* parent = nullptr);

    void addTool(QAction* action);                ///< beside window/level
    void addLayerTool(QAction* action);           ///< after the lens
    void addWidget(QWidget* widget);              ///< at the right, before the position
    void addDroppableWord(QWidget* widget);       ///< hidden under 800 px
    void setNavigation(QAction* previous, QAction* next);
    void setPosition(qint64 position, qint64 count); ///< from 1; 0: none

    QSize minimumSizeHint() const override; ///< with everything dropped that can be

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    QToolButton* addLayerButton(QAction* action);
    void follow();
    void fitTools();
    void setSpacings(bool wordy);
    void fillWindowMenu(QMenu* menu);
    void fillMoreMenu();
    RadiographView& m_view;
    kit::ActionRegistry& m_registry;
    QHBoxLayout *m_tools, *m_zoomTools, *m_layers, *m_right, *m_navigation;
    QToolButton *m_zoom, *m_window, *m_more;
    QFrame* m_navigationLine;
    kit::TextLabel *m_position, *m_count;
    std::vector<QPointer<QWidget>> m_words;
    int m_leastWidth = 0;
    std::vector<QToolButton*> m_layerButtons; ///< the viewer's own, then the workspace's
};

} // namespace viewer

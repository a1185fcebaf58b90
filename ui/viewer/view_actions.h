// The actions that every film in the window shares.
#pragma once

#include "ui/kit/action_registry.h"
#include "ui/viewer/radiograph_view.h"

#include <QObject>
#include <QPointer>

#include <vector>

namespace viewer {

class TwoUp;

/// Zoom, modes of the hand, windows, turning, instruments, layers, two-up: registered once (ids "view.…"); they act on
/// the film that is on screen, of two the one with the keyboard.
class ViewActions : public QObject {
    Q_OBJECT
public:
    /// The registry's one set; made at first use.
    static ViewActions& of(kit::ActionRegistry& registry);
    void addView(RadiographView* view);
    void addTwoUp(TwoUp* twoUp);
    RadiographView* current() const; ///< nullptr: none is visible

private:
    explicit ViewActions(kit::ActionRegistry& registry);
    void registerHand();
    void registerZoom();
    void registerGrey();
    void registerWindows();
    void registerInstruments();
    void registerLayers();
    void registerTwoUp();
    QAction* add(const kit::ActionSpec& spec, std::function<void(RadiographView&)> act);
    void toggle(const kit::ActionSpec& spec, bool (RadiographView::*is)() const, void (RadiographView::*set)(bool));
    TwoUp* currentTwoUp() const;
    void follow();

    kit::ActionRegistry& m_registry;
    std::vector<QPointer<RadiographView>> m_views;
    std::vector<std::pair<QString, bool (RadiographView::*)() const>> m_toggles;
    LeftDrag m_beforeRuler = LeftDrag::WindowLevel;
};

} // namespace viewer

#include "ui/viewer/view_actions.h"

#include "ui/viewer/two_up.h"
#include "ui/viewer/window_presets.h"

#include <QApplication>

namespace viewer {

ViewActions& ViewActions::of(kit::ActionRegistry& registry)
{
    if (auto* known = registry.findChild<ViewActions*>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new ViewActions(registry);
}

ViewActions::ViewActions(kit::ActionRegistry& registry) : QObject(&registry), m_registry(registry)
{
    registerHand();
    registerZoom();
    registerGrey();
    registerWindows();
    registerInstruments();
    registerLayers();
    registerTwoUp();
    const QString hand = tr("Hand on the film");
    for (const kit::HandGesture& gesture :
         {kit::HandGesture{hand, tr("Right drag"), tr("Window and level, in every mode")},
          {hand, tr("Right click"), tr("Menu")},
          {hand, tr("Wheel, Ctrl+wheel"), tr("Zoom at the pointer; with the lens, the wheel magnifies")},
          {hand, tr("Middle drag, Space+drag"), tr("Move the film")},
          {hand, tr("Shift+wheel"), tr("Cut-off of the blobs")},
          {hand, tr("Alt+wheel"), tr("Opacity of the blobs")},
          {hand, tr("Shift+drag of a ruler"), tr("Keep it level or upright")}})
        registry.addHandGesture(gesture);
    connect(qApp, &QApplication::focusChanged, this, &ViewActions::follow);
    follow();
}

QAction* ViewActions::add(const kit::ActionSpec& spec, std::function<void(RadiographView&)> act)
{
    kit::ActionSpec whole = spec;
    whole.group = tr("View");
    return m_registry.add(whole, this, [this, act = std::move(act)] {
        if (RadiographView* view = current())
            act(*view);
        follow();
    });
}

void ViewActions::toggle(const kit::ActionSpec& spec, bool (RadiographView::*is)() const, void (RadiographView::*set)(bool))
{
    kit::ActionSpec checkable = spec;
    checkable.checkable = true;
    add(checkable, [is, set](RadiographView& view) { (view.*set)(!(view.*is)()); });
    m_toggles.emplace_back(spec.id, is);
}

void ViewActions::registerHand()
{
    const auto mode = [this](const kit::ActionSpec& spec, LeftDrag drag) {
        kit::ActionSpec checkable = spec;
        checkable.checkable = true;
        add(checkable, [drag](RadiographView& view) { view.setLeftDrag(drag); });
    };
    mode({"view.window-level", tr("Window and level by dragging"),
          tr("Left drag: across for contrast, up and down for brightness. A right drag does it in every mode."), "window-level",
          {QKeySequence(Qt::Key_W)}},
         LeftDrag::WindowLevel);
    mode({"view.pan", tr("Move the film by dragging"), tr("The middle button, or Space and the left one, do it in every mode."), "pan"},
         LeftDrag::Pan);
    kit::ActionSpec ruler{"view.ruler", tr("Measure lengths"),
                          tr("Drag from end to end; an end can be taken again. They stay until Esc or the next film and are not stored."),
                          "ruler", {QKeySequence(Qt::Key_L)}};
    ruler.checkable = true;
    add(ruler, [this](RadiographView& view) {
        if (view.leftDrag() == LeftDrag::Ruler) {
            view.setLeftDrag(m_beforeRuler);
        } else {
            m_beforeRuler = view.leftDrag();
            view.setLeftDrag(LeftDrag::Ruler);
        }
    });
}

void ViewActions::registerZoom()
{
    add({"view.fit", tr("Fit the film into the window"), {}, "fit", {QKeySequence(Qt::Key_F)}}, &RadiographView::fit);
    add({"view.one-to-one", tr("Show one pixel as one pixel"), {}, "one-to-one", {QKeySequence(Qt::CTRL | Qt::Key_0)}},
        &RadiographView::oneToOne);
    add({"view.zoom-in", tr("Zoom in"), {}, "zoom-in", {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)}},
        [](RadiographView& view) { view.zoomStep(1); });
    add({"view.zoom-out", tr("Zoom out"), {}, "zoom-out", {QKeySequence(Qt::Key_Minus)}}, [](RadiographView& view) { view.zoomStep(-1); });
    add({"view.flip", tr("Flip the film left to right"), tr("The view alone: boxes and measures stay as they are, and a corner says so."), {},
         {QKeySequence(Qt::ALT | Qt::Key_F)}},
        &RadiographView::flip);
    add({"view.turn", tr("Turn the film by 90°"), tr("Clockwise; the view alone."), {}, {QKeySequence(Qt::ALT | Qt::Key_R)}},
        [](RadiographView& view) { view.turn(); });
    add({"view.reset", tr("Reset the view"), tr("Zoom, window, inversion, turning and local contrast."), "retry", {QKeySequence(Qt::Key_R)}},
        &RadiographView::resetView);
}

void ViewActions::registerGrey()
{
    toggle({"view.invert", tr("Invert black and white"), {}, "invert", {QKeySequence(Qt::Key_I)}}, &RadiographView::isInverted,
           &RadiographView::setInverted);
    toggle({"view.local-contrast", tr("Raise the local contrast"),
            tr("For faint things (CLAHE). The view alone: training never sees it, and a corner says that it is on."), "contrast",
            {QKeySequence(Qt::ALT | Qt::Key_C)}},
           &RadiographView::hasLocalContrast, &RadiographView::setLocalContrast);
}

void ViewActions::registerWindows()
{
    add({"view.own-window", tr("Window of the file"), tr("The first picture, as the file asks for it; again for the file’s next window."), {},
         {QKeySequence(Qt::ALT | Qt::Key_0)}},
        [](RadiographView& view) {
            if (view.film())
                view.setVoi(nextFileWindow(*view.film(), view.voi()));
        });
    for (int i = 0; i < presetCount; ++i) {
        const WindowPreset words = presetWords(i);
        add({QStringLiteral("view.window-%1").arg(i + 1), tr("Window: %1").arg(words.name), words.help, {},
             {QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + i))}, {}, {}, false,
             tr("Windows for lung, mediastinum, bone, full range, without extremes")},
            [i](RadiographView& view) {
                if (view.film())
                    view.setVoi(windowPresets(*view.film())[std::size_t(i)].voi);
            });
    }
}

void ViewActions::registerInstruments()
{
    toggle({"view.magnifier", tr("Magnify under the pointer"), tr("A lens follows the pointer; the wheel changes it from 2× to 4×, Esc puts it away."),
            "magnifier", {QKeySequence(Qt::Key_M)}},
           &RadiographView::isMagnifying, &RadiographView::setMagnifying);
    toggle({"view.probe", tr("Name the values under the pointer"), tr("Stored value, value after the file’s own scale, and grey level, in the corner."), {},
            {QKeySequence(Qt::Key_X)}},
           &RadiographView::isProbing, &RadiographView::setProbing);
    toggle({"view.histogram", tr("Show the histogram"), tr("The film’s values with the window over them, to be taken by its edges."), {},
            {QKeySequence(Qt::ALT | Qt::Key_H)}},
           &RadiographView::isHistogramVisible, &RadiographView::setHistogramVisible);
}

void ViewActions::registerLayers()
{
    toggle({"view.boxes", tr("Show boxes"), {}, "eye", {QKeySequence(Qt::Key_H)}}, &RadiographView::boxesVisible,
           &RadiographView::setBoxesVisible);
    toggle({"view.blobs", tr("Show the model’s blobs"), {}, "overlay-patches", {QKeySequence(Qt::Key_G)}}, &RadiographView::blobsVisible,
           &RadiographView::setBlobsVisible);
    toggle({"view.names", tr("Show names on boxes"), {}, "tag", {QKeySequence(Qt::Key_T)}}, &RadiographView::tabsVisible,
           &RadiographView::setTabsVisible);
}

void ViewActions::registerTwoUp()
{
    const auto onTwoUp = [this](const char* id, const QString& text, const QString& help, const char* icon, const QList<QKeySequence>& keys,
                                void (*act)(TwoUp&)) {
        m_registry.add({id, text, help, icon, keys, tr("View"), {}, true}, this, [this, act] {
            if (TwoUp* twoUp = currentTwoUp())
                act(*twoUp);
            follow();
        });
    };
    onTwoUp("view.two-up", tr("Show the prior beside the film"), tr("The patient’s film before this one."), "",
            {QKeySequence(Qt::KeypadModifier | Qt::Key_2)}, [](TwoUp& twoUp) { twoUp.setOpen(!twoUp.isOpen()); });
    onTwoUp("view.link-zoom", tr("Move both films together"), tr("Zoom and place of the film and its prior."), "link", {},
            [](TwoUp& twoUp) { twoUp.setZoomLinked(!twoUp.isZoomLinked()); });
    onTwoUp("view.link-window", tr("One window for both films"), tr("Window and inversion of the film and its prior."), "contrast", {},
            [](TwoUp& twoUp) { twoUp.setWindowLinked(!twoUp.isWindowLinked()); });
}

RadiographView* ViewActions::current() const
{
    RadiographView* first = nullptr;
    const QWidget* focus = QApplication::focusWidget();
    for (const auto& view : m_views) {
        if (!view || !view->isVisible())
            continue;
        if (focus && (view == focus || view->isAncestorOf(focus)))
            return view;
        if (!first)
            first = view;
    }
    return first;
}

TwoUp* ViewActions::currentTwoUp() const
{
    const RadiographView* view = current();
    for (QWidget* at = view ? view->parentWidget() : nullptr; at; at = at->parentWidget())
        if (auto* twoUp = qobject_cast<TwoUp*>(at))
            return twoUp;
    return nullptr;
}

void ViewActions::addView(RadiographView* view)
{
    if (std::find(m_views.begin(), m_views.end(), view) != m_views.end())
        return;
    m_views.emplace_back(view);
    connect(view, &RadiographView::leftDragChanged, this, &ViewActions::follow);
    connect(view, &RadiographView::voiChanged, this, &ViewActions::follow);
    connect(view, &RadiographView::visibilityChanged, this, &ViewActions::follow);
    connect(view, &RadiographView::filmChanged, this, &ViewActions::follow);
}

void ViewActions::addTwoUp(TwoUp* twoUp)
{
    connect(twoUp, &TwoUp::stateChanged, this, &ViewActions::follow);
    follow();
}

void ViewActions::follow()
{
    const RadiographView* view = current();
    const auto check = [this](const QString& id, bool on) { m_registry.action(id)->setChecked(on); };
    check(QStringLiteral("view.window-level"), view && view->leftDrag() == LeftDrag::WindowLevel);
    check(QStringLiteral("view.pan"), view && view->leftDrag() == LeftDrag::Pan);
    check(QStringLiteral("view.ruler"), view && view->leftDrag() == LeftDrag::Ruler);
    for (const auto& [id, is] : m_toggles) {
        const bool layer = id == QLatin1String("view.boxes") || id == QLatin1String("view.blobs") || id == QLatin1String("view.names");
        check(id, view ? (view->*is)() : layer);
    }
    const TwoUp* twoUp = currentTwoUp();
    check(QStringLiteral("view.two-up"), twoUp && twoUp->isOpen());
    check(QStringLiteral("view.link-zoom"), twoUp && twoUp->isZoomLinked());
    check(QStringLiteral("view.link-window"), twoUp && twoUp->isWindowLinked());
    const bool hasPrior = twoUp && twoUp->hasPrior();
    m_registry.setWhyNot(QStringLiteral("view.two-up"), hasPrior || (twoUp && twoUp->isOpen()) ? QString() : tr("No earlier film of this patient is here."));
    const QString alone = twoUp && twoUp->isShown() ? QString() : tr("There is one film alone.");
    m_registry.setWhyNot(QStringLiteral("view.link-zoom"), alone);
    m_registry.setWhyNot(QStringLiteral("view.link-window"), alone);
}

} // namespace viewer

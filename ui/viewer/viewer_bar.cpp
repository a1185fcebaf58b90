#include "ui/viewer/viewer_bar.h"

#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <cmath>

namespace viewer {

using kit::theme;

// --- ViewActions

ViewActions& ViewActions::of(kit::ActionRegistry& registry)
{
    if (auto* known = registry.findChild<ViewActions*>(QString(), Qt::FindDirectChildrenOnly))
        return *known;
    return *new ViewActions(registry);
}

ViewActions::ViewActions(kit::ActionRegistry& registry) : QObject(&registry), m_registry(registry)
{
    const QString group = tr("View");
    const auto onView = [this](void (RadiographView::*act)()) {
        return [this, act] {
            if (RadiographView* view = current())
                (view->*act)();
        };
    };
    const auto mode = [&](const char* id, const QString& text, const QString& help, const char* icon,
                          const QKeySequence& key, LeftDrag drag) {
        const auto keys = key.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{key};
        QAction* action = registry.add({id, text, help, icon, keys, group, {}, true}, this, [this, drag] {
            if (RadiographView* view = current())
                view->setLeftDrag(drag);
            follow();
        });
        action->setChecked(drag == LeftDrag::WindowLevel);
    };
    mode("view.window-level", tr("Window and level by dragging"),
         tr("Left drag: across for contrast, up and down for brightness. A right drag does it in every mode."),
         "window-level", QKeySequence(Qt::Key_W), LeftDrag::WindowLevel);
    mode("view.pan", tr("Move the film by dragging"), tr("The middle button, or Space and the left one, do it in every mode."),
         "pan", QKeySequence(), LeftDrag::Pan);
    registry.add({"view.fit", tr("Fit the film into the window"), {}, "fit", {QKeySequence(Qt::Key_F)}, group}, this,
                 onView(&RadiographView::fit));
    registry.add({"view.one-to-one", tr("Show one pixel as one pixel"), {}, "one-to-one",
                  {QKeySequence(Qt::CTRL | Qt::Key_0)}, group},
                 this, onView(&RadiographView::oneToOne));
    registry.add({"view.zoom-in", tr("Zoom in"), {}, "zoom-in", {QKeySequence(Qt::Key_Plus), QKeySequence(Qt::Key_Equal)}, group},
                 this, [this] {
                     if (RadiographView* view = current())
                         view->zoomStep(1);
                 });
    registry.add({"view.zoom-out", tr("Zoom out"), {}, "zoom-out", {QKeySequence(Qt::Key_Minus)}, group}, this, [this] {
        if (RadiographView* view = current())
            view->zoomStep(-1);
    });
    registry.add({"view.reset", tr("Reset zoom, window and inversion"), {}, "retry", {QKeySequence(Qt::Key_R)}, group}, this,
                 onView(&RadiographView::resetView));
    const auto toggle = [&](const char* id, const QString& text, const char* icon, const QKeySequence& key,
                            bool (RadiographView::*is)() const, void (RadiographView::*set)(bool)) {
        registry.add({id, text, {}, icon, {key}, group, {}, true}, this, [this, is, set] {
            if (RadiographView* view = current())
                (view->*set)(!(view->*is)());
            follow();
        });
    };
    toggle("view.invert", tr("Invert black and white"), "invert", QKeySequence(Qt::Key_I), &RadiographView::isInverted,
           &RadiographView::setInverted);
    toggle("view.boxes", tr("Show boxes"), "eye", QKeySequence(Qt::Key_H), &RadiographView::boxesVisible,
           &RadiographView::setBoxesVisible);
    toggle("view.blobs", tr("Show the model’s blobs"), "overlay-patches", QKeySequence(Qt::Key_G),
           &RadiographView::blobsVisible, &RadiographView::setBlobsVisible);
    toggle("view.names", tr("Show names on boxes"), "tag", QKeySequence(Qt::Key_T), &RadiographView::tabsVisible,
           &RadiographView::setTabsVisible);
    registry.add({"view.own-window", tr("Window of the file"), tr("The first picture, as the file asks for it."), {},
                  {QKeySequence(Qt::ALT | Qt::Key_0)}, group},
                 this, [this] {
                     RadiographView* view = current();
                     if (view && view->film())
                         view->setVoi(imaging::firstVoi(view->film()->radiograph()));
                 });
    for (int i = 1; i <= 5; ++i)
        registry.add({QStringLiteral("view.window-%1").arg(i), tr("Window preset %1").arg(i), {}, {},
                      {QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + i))}, group, {}, false, tr("Window preset")},
                     this, [this, i] {
                         RadiographView* view = current();
                         if (!view || !view->film())
                             return;
                         const auto vois = imaging::offeredVois(view->film()->radiograph());
                         if (std::size_t(i) <= vois.size())
                             view->setVoi(vois[std::size_t(i) - 1].voi);
                     });
    const QString hand = tr("Hand on the film");
    for (const kit::HandGesture& gesture :
         {kit::HandGesture{hand, tr("Right drag"), tr("Window and level, in every mode")},
          {hand, tr("Right click"), tr("Menu")},
          {hand, tr("Wheel, Ctrl+wheel"), tr("Zoom at the pointer")},
          {hand, tr("Middle drag, Space+drag"), tr("Move the film")},
          {hand, tr("Shift+wheel"), tr("Cut-off of the blobs, in Audit")},
          {hand, tr("Alt+wheel"), tr("Opacity of the blobs, in Audit")}})
        registry.addHandGesture(gesture);
    follow();
}

RadiographView* ViewActions::current() const
{
    for (const auto& view : m_views)
        if (view && view->isVisible())
            return view;
    return nullptr;
}

void ViewActions::addView(RadiographView* view)
{
    m_views.emplace_back(view);
    connect(view, &RadiographView::leftDragChanged, this, &ViewActions::follow);
    connect(view, &RadiographView::voiChanged, this, &ViewActions::follow);
    connect(view, &RadiographView::visibilityChanged, this, &ViewActions::follow);
    connect(view, &RadiographView::filmChanged, this, &ViewActions::follow);
}

void ViewActions::follow()
{
    const RadiographView* view = current();
    const auto check = [this](const char* id, bool on) { m_registry.action(id)->setChecked(on); };
    check("view.window-level", view && view->leftDrag() == LeftDrag::WindowLevel);
    check("view.pan", view && view->leftDrag() == LeftDrag::Pan);
    check("view.invert", view && view->isInverted());
    check("view.boxes", !view || view->boxesVisible());
    check("view.blobs", !view || view->blobsVisible());
    check("view.names", !view || view->tabsVisible());
}

// --- ViewerBar

namespace {

QToolButton* menuButton(QWidget* parent, const QString& name, const QString& objectName)
{
    auto* button = new QToolButton(parent);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setObjectName(objectName);
    button->setFixedHeight(theme().length(QStringLiteral("tool_button")));
    button->setIcon(kit::icon(QStringLiteral("chevron-down")));
    button->setIconSize({14, 14});
    // Text first, chevron behind it, in either direction of reading.
    button->setLayoutDirection(button->layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight);
    button->setMenu(new QMenu(button));
    button->menu()->setLayoutDirection(parent->layoutDirection());
    return button;
}

} // namespace

ViewerBar::ViewerBar(RadiographView& view, kit::ActionRegistry& registry, QWidget* parent)
    : QFrame(parent), m_view(view), m_registry(registry)
{
    ViewActions::of(registry).addView(&view);
    kit::setKind(this, "bar");
    setFixedHeight(theme().length(QStringLiteral("viewer_bar")));
    auto* layout = new QHBoxLayout(this);
    const int s = theme().length(QStringLiteral("space.s")), xs = theme().length(QStringLiteral("space.xs"));
    layout->setContentsMargins(s, 0, s, 0);
    layout->setSpacing(s);
    const auto group = [&] {
        auto* inner = new QHBoxLayout;
        inner->setSpacing(xs);
        layout->addLayout(inner);
        return inner;
    };
    const auto button = [&](const char* id) { return kit::toolButton(registry.action(id), this); };

    m_tools = group();
    m_tools->addWidget(button("view.window-level"));
    m_tools->addWidget(button("view.pan"));
    layout->addWidget(kit::verticalLine(this));
    QHBoxLayout* zoom = group();
    zoom->addWidget(button("view.fit"));
    zoom->addWidget(button("view.one-to-one"));
    m_zoom = menuButton(this, tr("Zoom"), QStringLiteral("zoomButton"));
    zoom->addWidget(m_zoom);
    layout->addWidget(kit::verticalLine(this));
    m_layers = group();
    m_layers->addWidget(button("view.invert"));
    m_window = menuButton(this, tr("Window presets"), QStringLiteral("windowButton"));
    layout->addWidget(m_window);
    layout->addStretch(1);
    m_right = group();
    m_navigationLine = kit::verticalLine(this);
    layout->addWidget(m_navigationLine);
    m_navigation = group();
    m_position = new kit::TextLabel({}, kit::FontRole::Body, kit::FontWeight::Name);
    m_count = new kit::TextLabel({}, kit::FontRole::Body, kit::FontWeight::Text, QStringLiteral("muted"));
    m_position->setObjectName(QStringLiteral("position"));
    m_navigationLine->hide();

    for (int percent : {25, 50, 75, 100, 150, 200, 400}) {
        m_zoom->menu()->addAction(tr("%1 %").arg(percent), this, [this, percent] { m_view.zoomTo(percent / 100.0); });
    }
    m_zoom->menu()->addSeparator();
    m_zoom->menu()->addAction(registry.action("view.fit"));
    connect(m_window->menu(), &QMenu::aboutToShow, this, &ViewerBar::fillWindowMenu);
    connect(&view, &RadiographView::zoomChanged, this, &ViewerBar::follow);
    connect(&view, &RadiographView::voiChanged, this, &ViewerBar::follow);
    connect(&view, &RadiographView::filmChanged, this, &ViewerBar::follow);
    follow();
}

void ViewerBar::addTool(QAction* action) { m_tools->insertWidget(m_tools->count() - 1, kit::toolButton(action, this)); }

void ViewerBar::addLayerTool(QAction* action) { m_layers->addWidget(kit::toolButton(action, this)); }

void ViewerBar::addWidget(QWidget* widget) { m_right->addWidget(widget); }

void ViewerBar::addDroppableWord(QWidget* widget)
{
    m_words.emplace_back(widget);
    m_right->addWidget(widget);
}

void ViewerBar::setNavigation(QAction* previous, QAction* next)
{
    m_navigation->addWidget(kit::toolButton(previous, this));
    m_navigation->addWidget(m_position);
    m_navigation->addWidget(m_count);
    m_navigation->addWidget(kit::toolButton(next, this));
    m_navigationLine->show();
}

void ViewerBar::setPosition(qint64 position, qint64 count)
{
    const QLocale locale;
    m_position->setText(position > 0 ? locale.toString(position) : QStringLiteral("–"));
    m_count->setText(tr("of %1").arg(locale.toString(count)));
}

void ViewerBar::fillWindowMenu()
{
    QMenu* menu = m_window->menu();
    menu->clear();
    if (!m_view.film())
        return;
    int number = 0;
    for (const imaging::NamedVoi& offered : imaging::offeredVois(m_view.film()->radiograph())) {
        QString text = QString::fromStdString(offered.name);
        if (++number <= 5)
            text += QStringLiteral("\tAlt+%1").arg(number);
        QAction* action = menu->addAction(text, this, [this, voi = offered.voi] { m_view.setVoi(voi); });
        action->setCheckable(true);
        action->setChecked(offered.voi == m_view.voi());
    }
    menu->addSeparator();
    menu->addAction(m_registry.action("view.own-window"));
}

void ViewerBar::follow()
{
    m_zoom->setText(m_view.film() ? kit::isolated(tr("%1 %").arg(std::lround(m_view.zoomShare() * 100))) : QStringLiteral("–"));
    using Kind = imaging::Voi::Kind;
    const imaging::Voi& voi = m_view.voi();
    QString name = tr("Full range");
    if (voi.kind == Kind::Window)
        name = voi.window.explanation.empty() ? tr("Own window") : QString::fromStdString(voi.window.explanation);
    else if (voi.kind == Kind::Lut)
        name = tr("File’s table");
    m_window->setText(fontMetrics().elidedText(name, Qt::ElideRight, 120));
    m_zoom->setEnabled(m_view.film() != nullptr);
    m_window->setEnabled(m_view.film() != nullptr);
}

void ViewerBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    const bool roomy = width() >= 800;
    for (const auto& word : m_words)
        if (word)
            word->setVisible(roomy);
    // The bar drops its words, never its tools.
    m_window->setToolButtonStyle(roomy ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_window->setIcon(kit::icon(roomy ? QStringLiteral("chevron-down") : QStringLiteral("contrast")));
    const int side = roomy ? 14 : theme().length(QStringLiteral("icon"));
    m_window->setIconSize({side, side});
}

} // namespace viewer

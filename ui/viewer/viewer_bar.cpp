#include "ui/viewer/viewer_bar.h"

#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"
#include "ui/viewer/window_presets.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace viewer {

using kit::theme;

namespace {

constexpr int wordyFrom = 800; // px
constexpr const char* ownLayers[] = {"view.invert", "view.local-contrast", "view.ruler", "view.magnifier"};
constexpr int viewersOwn = int(std::size(ownLayers));

/// A word with a chevron close behind it: a tool button's own width has room for more.
class MenuButton : public QToolButton {
public:
    using QToolButton::QToolButton;
    QSize sizeHint() const override
    {
        const int air = toolButtonStyle() == Qt::ToolButtonIconOnly ? 0 : 2 * fontMetrics().horizontalAdvance(QLatin1Char(' '));
        return QToolButton::sizeHint() - QSize(air, 0);
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

QToolButton* menuButton(QWidget* parent, const QString& name, const QString& objectName)
{
    auto* button = new MenuButton(parent);
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
    const auto group = [&] {
        auto* inner = new QHBoxLayout;
        layout->addLayout(inner);
        return inner;
    };
    const auto button = [&](const char* id) { return kit::toolButton(registry.action(id), this); };

    m_tools = group();
    m_tools->addWidget(button("view.window-level"));
    m_tools->addWidget(button("view.pan"));
    layout->addWidget(kit::verticalLine(this));
    m_zoomTools = group();
    m_zoomTools->addWidget(button("view.fit"));
    m_zoomTools->addWidget(button("view.one-to-one"));
    m_zoom = menuButton(this, tr("Zoom"), QStringLiteral("zoomButton"));
    m_zoomTools->addWidget(m_zoom);
    layout->addWidget(kit::verticalLine(this));
    m_layers = group();
    for (const char* id : ownLayers)
        addLayerButton(registry.action(QLatin1String(id)));
    m_window = menuButton(this, tr("Window presets"), QStringLiteral("windowButton"));
    m_more = menuButton(this, tr("More for this film"), QStringLiteral("moreButton"));
    const int iconSide = theme().length(QStringLiteral("icon"));
    m_more->setToolButtonStyle(Qt::ToolButtonIconOnly);
    kit::setKind(m_more, "icon-menu");
    m_more->setIcon(kit::icon(QStringLiteral("more")));
    m_more->setIconSize({iconSide, iconSide});
    m_layers->addWidget(m_window);
    m_layers->addWidget(m_more);
    layout->addStretch(1);
    m_right = group();
    m_navigationLine = kit::verticalLine(this);
    layout->addWidget(m_navigationLine);
    m_navigation = group();
    m_position = new kit::TextLabel({}, kit::FontRole::Body, kit::FontWeight::Name);
    m_count = new kit::TextLabel({}, kit::FontRole::Body, kit::FontWeight::Text, QStringLiteral("muted"));
    m_position->setObjectName(QStringLiteral("position"));
    m_count->setObjectName(QStringLiteral("positionCount"));
    m_navigationLine->hide();
    setSpacings(true);

    for (int percent : {25, 50, 75, 100, 150, 200, 400}) {
        m_zoom->menu()->addAction(tr("%1 %").arg(percent), this, [this, percent] { m_view.zoomTo(percent / 100.0); });
    }
    m_zoom->menu()->addSeparator();
    m_zoom->menu()->addAction(registry.action("view.fit"));
    connect(m_window->menu(), &QMenu::aboutToShow, this, [this] { fillWindowMenu(m_window->menu()); });
    connect(m_more->menu(), &QMenu::aboutToShow, this, &ViewerBar::fillMoreMenu);
    connect(&view, &RadiographView::zoomChanged, this, &ViewerBar::follow);
    connect(&view, &RadiographView::voiChanged, this, &ViewerBar::follow);
    connect(&view, &RadiographView::filmChanged, this, &ViewerBar::follow);
    follow();
}

void ViewerBar::addTool(QAction* action) { m_tools->insertWidget(m_tools->count() - 1, kit::toolButton(action, this)); }

void ViewerBar::addLayerTool(QAction* action)
{
    addLayerButton(action);
    fitTools();
}

QToolButton* ViewerBar::addLayerButton(QAction* action)
{
    QToolButton* button = kit::toolButton(action, this);
    m_layers->insertWidget(int(m_layerButtons.size()), button); // before window and more
    m_layerButtons.push_back(button);
    return button;
}

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

void ViewerBar::fillWindowMenu(QMenu* menu)
{
    menu->clear();
    menu->setToolTipsVisible(true);
    if (!m_view.film())
        return;
    const auto add = [&](const WindowPreset& preset, const QString& key) {
        QAction* action = menu->addAction(key.isEmpty() ? preset.name : preset.name + '\t' + key, this,
                                          [this, voi = preset.voi] { m_view.setVoi(voi); });
        action->setToolTip(preset.help);
        action->setCheckable(true);
        action->setChecked(preset.voi == m_view.voi());
    };
    const auto keyOf = [this](const QString& id) { return m_registry.action(id)->shortcut().toString(QKeySequence::NativeText); };
    menu->addSection(tr("By this film’s own values"));
    int number = 0;
    for (const WindowPreset& preset : windowPresets(*m_view.film()))
        add(preset, keyOf(QStringLiteral("view.window-%1").arg(++number)));
    menu->addSection(tr("As the file asks for it"));
    number = 0;
    for (const WindowPreset& preset : fileWindows(*m_view.film()))
        add(preset, number++ == 0 ? keyOf(QStringLiteral("view.own-window")) : QString());
}

void ViewerBar::fillMoreMenu()
{
    QMenu* menu = m_more->menu();
    menu->clear();
    qDeleteAll(menu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly)); // the submenu of before: clear() leaves it
    for (const QToolButton* button : m_layerButtons)
        if (button->isHidden())
            menu->addAction(button->defaultAction());
    if (m_window->isHidden()) {
        QMenu* windows = menu->addMenu(tr("Window presets"));
        connect(windows, &QMenu::aboutToShow, this, [this, windows] { fillWindowMenu(windows); });
        windows->setEnabled(m_view.film() != nullptr);
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    for (const char* id : {"view.flip", "view.turn", "", "view.probe", "view.histogram", "", "view.two-up", "", "view.reset"}) {
        if (*id)
            menu->addAction(m_registry.action(QLatin1String(id)));
        else
            menu->addSeparator();
    }
}

void ViewerBar::follow()
{
    m_zoom->setText(m_view.film() ? kit::isolated(tr("%1 %").arg(std::lround(m_view.zoomShare() * 100))) : QStringLiteral("–"));
    m_window->setText(fontMetrics().elidedText(windowName(m_view.voi()), Qt::ElideRight, 120));
    for (QToolButton* button : {m_zoom, m_window})
        button->setEnabled(m_view.film() != nullptr);
}

// --- room

bool ViewerBar::event(QEvent* event)
{
    const bool handled = QFrame::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fitTools(); // a text became longer or shorter
    return handled;
}

void ViewerBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitTools();
}

namespace {

/// What a widget takes of its row, whether it is shown now or not.
int placeOf(const QWidget* widget, int gap)
{
    return widget->sizeHint().expandedTo(widget->minimumSize()).boundedTo(widget->maximumSize()).width() + gap;
}

} // namespace

void ViewerBar::setSpacings(bool wordy)
{
    const int unit = theme().length(QStringLiteral("space.xs"));
    const int space = wordy ? 2 * unit : unit, side = theme().length(QStringLiteral("tool_button"));
    // A spacing that is set anew, though it is the same, makes a layout ask for its turn; we are called in that turn.
    const auto setSpacing = [](QLayout* of, int spacing) {
        if (of->spacing() != spacing)
            of->setSpacing(spacing);
    };
    setSpacing(layout(), space);
    layout()->setContentsMargins(space, 0, space, 0);
    const auto buttons = findChildren<QToolButton*>(Qt::FindDirectChildrenOnly);
    for (QToolButton* button : buttons)
        if (button->defaultAction() || button == m_more)
            button->setFixedWidth(wordy ? side : side - unit / 2);
    for (QHBoxLayout* group : {m_tools, m_zoomTools, m_layers, m_right, m_navigation})
        setSpacing(group, wordy ? unit : unit / 2);
}

QSize ViewerBar::minimumSizeHint() const { return {m_leastWidth, QFrame::minimumSizeHint().height()}; }

void ViewerBar::fitTools()
{
    const bool wordy = width() >= wordyFrom;
    setSpacings(wordy);
    // In the order in which they go: words, the window's name (then in the menu), tools from the right, "of 200".
    struct Droppable {
        QWidget* widget;
        bool isWord;
    };
    std::vector<Droppable> droppable;
    for (const auto& word : m_words)
        if (word)
            droppable.push_back({word, true});
    droppable.push_back({m_window, true});
    // What a workspace put there is what it is about: the viewer's own tools go first.
    for (int i = viewersOwn - 1; i >= 0; --i)
        droppable.push_back({m_layerButtons[std::size_t(i)], false});
    for (std::size_t i = m_layerButtons.size(); i > viewersOwn; --i)
        droppable.push_back({m_layerButtons[i - 1], false});
    if (!m_navigationLine->isHidden())
        droppable.push_back({m_count, false});

    // Worked out rather than tried: a bar that hides and shows to measure asks for its own layout without end.
    const int gap = m_layers->spacing();
    int needed = layout()->minimumSize().width(), all = 0, elidable = 0;
    for (int i = 0; i < m_right->count(); ++i)
        if (const QWidget* widget = m_right->itemAt(i)->widget(); widget && !widget->isHidden())
            elidable += std::max(0, placeOf(widget, 0) - m_right->itemAt(i)->minimumSize().width());
    for (const Droppable& item : droppable) {
        needed += item.widget->isHidden() ? placeOf(item.widget, gap) : 0;
        all += placeOf(item.widget, gap);
    }
    if (const int least = needed - all; least != m_leastWidth) {
        m_leastWidth = least;
        updateGeometry();
    }
    for (const Droppable& item : droppable) {
        const bool dropped = item.isWord ? !wordy || needed + elidable > width() : needed > width();
        if (dropped)
            needed -= placeOf(item.widget, gap);
        item.widget->setVisible(!dropped);
    }
}

} // namespace viewer

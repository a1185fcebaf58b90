#include "ui/shell/top_bar.h"

#include "ui/kit/action_registry.h"
#include "ui/kit/glyphs.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace shell {

using kit::theme;

namespace {

constexpr int fieldWidth = 340, fieldLeast = 160, projectMost = 220;

/// A place that is said as from the left, where it is in the direction of reading.
QRectF inReadingDirection(const QRectF& rect, const QWidget& widget)
{
    return widget.isRightToLeft() ? QRectF(widget.width() - rect.right(), rect.y(), rect.width(), rect.height()) : rect;
}

constexpr int wordsFlags(bool rightToLeft)
{
    return (rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute;
}

/// Text with a small chevron at its end, and optionally a reader's initials before it.
class MenuButton : public QToolButton {
public:
    using QToolButton::QToolButton;
    QString badge;
    int most = projectMost;

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(theme().font(kit::FontRole::Body, kit::FontWeight::Name));
        const int text = std::min(most, metrics.horizontalAdvance(this->text()) + 1);
        return {text + 8 + 6 + 16 + 4 + (badge.isEmpty() ? 0 : 30), theme().length(QStringLiteral("control"))};
    }
    QSize minimumSizeHint() const override { return {std::min(64, sizeHint().width()), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto mirrored = [&](const QRectF& rect) { return inReadingDirection(rect, *this); };
        if (underMouse() || isDown() || hasFocus()) {
            painter.setPen(hasFocus() ? QPen(theme().colour(QStringLiteral("focus"))) : QPen(Qt::NoPen));
            painter.setBrush(theme().colour(QStringLiteral("hover")));
            painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 6, 6);
        }
        qreal left = 8;
        if (!badge.isEmpty()) {
            const QRectF circle = mirrored({left - 2, (height() - 22) / 2.0, 22, 22});
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme().colour(QStringLiteral("tab")));
            painter.drawEllipse(circle);
            painter.setFont(theme().font(kit::FontRole::Caption, kit::FontWeight::Name));
            painter.setPen(theme().colour(QStringLiteral("text")));
            painter.drawText(circle, Qt::AlignCenter, badge);
            left += 28;
        }
        painter.setFont(theme().font(kit::FontRole::Body, kit::FontWeight::Name));
        painter.setPen(theme().colour(QStringLiteral("text")));
        const QRectF textRect(left, 0, width() - left - 24, height());
        painter.drawText(mirrored(textRect), wordsFlags(isRightToLeft()),
                         painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, int(textRect.width())));
        kit::paintIcon(painter, mirrored({width() - 20.0, (height() - 16) / 2.0, 16, 16}), QStringLiteral("chevron-down"),
                       theme().colour(QStringLiteral("muted")));
    }
};

/// Looks like a field, is a button: the palette has the real one.
class CommandField : public QPushButton {
public:
    CommandField(const QKeySequence& key, QWidget* parent) : QPushButton(parent), m_caps(kit::keyCaps(key)) {}
    void setKey(const QKeySequence& key)
    {
        m_caps = kit::keyCaps(key);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto mirrored = [&](const QRectF& rect) { return inReadingDirection(rect, *this); };
        painter.setPen(theme().colour(hasFocus() ? QStringLiteral("focus") : QStringLiteral("line_strong")));
        painter.setBrush(theme().colour(underMouse() ? QStringLiteral("hover") : QStringLiteral("field")));
        painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), 6, 6);
        kit::paintIcon(painter, mirrored({9, (height() - 16) / 2.0, 16, 16}), QStringLiteral("search"),
                       theme().colour(QStringLiteral("muted")));
        qreal right = width() - 8.0;
        for (auto cap = m_caps.rbegin(); cap != m_caps.rend(); ++cap) {
            const int w = kit::keyCapWidth(*cap);
            right -= w;
            kit::paintKeyCap(painter, mirrored({right, (height() - 18) / 2.0, qreal(w), 18}), *cap);
            right -= 4;
        }
        painter.setFont(theme().font(kit::FontRole::Body));
        painter.setPen(theme().colour(QStringLiteral("muted")));
        const QRectF textRect(33, 0, right - 41, height());
        painter.drawText(mirrored(textRect), wordsFlags(isRightToLeft()),
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, int(textRect.width())));
    }

private:
    QStringList m_caps;
};

} // namespace

TopBar::TopBar(kit::ActionRegistry& registry, QWidget* parent) : QFrame(parent)
{
    setObjectName(QStringLiteral("topBar"));
    kit::setKind(this, "frame-top");
    setFixedHeight(theme().length(QStringLiteral("top_bar")));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 8, 0);
    layout->setSpacing(0);

    m_left = new QWidget(this);
    auto* left = new QHBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(4);
    auto* mark = new QLabel(m_left);
    mark->setPixmap(kit::appIcon().pixmap(22, 22));
    mark->setAccessibleName(QStringLiteral("Fewbox"));
    left->addWidget(mark);
    left->addSpacing(4);
    const char* const ids[] = {"window.read", "window.train", "window.audit"};
    for (int i = 0; i < 3; ++i) {
        QAction* action = registry.action(QLatin1String(ids[i]));
        auto* button = new QToolButton(m_left);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAutoRaise(true);
        button->setObjectName(QLatin1String("switch:") + QLatin1String(ids[i]));
        button->setFixedHeight(theme().length(QStringLiteral("control")));
        kit::setKind(button, "workspace");
        m_switch[i] = button;
        left->addWidget(button);
    }
    left->addSpacing(8);
    left->addWidget(kit::verticalLine(m_left));
    m_projectMenu = new QMenu(this);
    m_project = menuButton(QStringLiteral("projectMenu"), m_projectMenu);
    m_project->setAccessibleName(tr("Project"));
    left->addWidget(m_project);

    m_right = new QWidget(this);
    auto* right = new QHBoxLayout(m_right);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(4);
    for (const char* id : {"edit.undo", "edit.redo"})
        if (QAction* action = registry.action(QLatin1String(id)))
            right->addWidget(kit::toolButton(action, m_right));
    right->addSpacing(4);
    right->addWidget(kit::verticalLine(m_right));
    right->addSpacing(4);
    right->addWidget(kit::toolButton(registry.action(QStringLiteral("window.panels")), m_right));
    m_themeMenu = new QMenu(this);
    auto* themes = new QToolButton(m_right);
    themes->setIcon(kit::icon(QStringLiteral("theme")));
    themes->setIconSize({18, 18});
    themes->setFixedSize(30, 30);
    themes->setPopupMode(QToolButton::InstantPopup);
    themes->setMenu(m_themeMenu);
    themes->setFocusPolicy(Qt::NoFocus);
    themes->setToolTip(tr("Theme and language"));
    themes->setAccessibleName(themes->toolTip());
    themes->setObjectName(QStringLiteral("themeMenu"));
    kit::setKind(themes, "icon-menu");
    right->addWidget(themes);
    right->addWidget(kit::toolButton(registry.action(QStringLiteral("help.keys")), m_right));
    right->addSpacing(4);
    right->addWidget(kit::verticalLine(m_right));
    m_readerMenu = new QMenu(this);
    m_reader = menuButton(QStringLiteral("readerMenu"), m_readerMenu);
    m_reader->setToolTip(tr("Who reads: signs every box and label"));
    m_reader->setAccessibleName(tr("Reader"));
    static_cast<MenuButton*>(m_reader)->most = 140;
    right->addWidget(m_reader);

    layout->addWidget(m_left);
    layout->addStretch(1);
    layout->addWidget(m_right);
    m_field = makeField(registry);
    setReader({});
}

QToolButton* TopBar::menuButton(const QString& name, QMenu* menu)
{
    auto* button = new MenuButton(this);
    button->setObjectName(name);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return button;
}

QWidget* TopBar::makeField(kit::ActionRegistry& registry)
{
    QAction* action = registry.action(QStringLiteral("window.palette"));
    auto* field = new CommandField(action->shortcut(), this);
    field->setText(tr("Search or run a command"));
    field->setObjectName(QStringLiteral("commandField"));
    field->setToolTip(action->toolTip());
    field->setFocusPolicy(Qt::TabFocus);
    connect(field, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, field, [field, action] { field->setKey(action->shortcut()); });
    return field;
}

void TopBar::setWorkspace(Workspace workspace)
{
    for (int i = 0; i < 3; ++i)
        m_switch[i]->defaultAction()->setChecked(i == int(workspace));
}

void TopBar::setProjectName(const QString& name)
{
    m_project->setText(name);
    m_project->setToolTip(name);
    m_project->updateGeometry();
    placeField();
}

void TopBar::setReader(const QString& name)
{
    auto* button = static_cast<MenuButton*>(m_reader);
    button->badge = kit::initialsOf(name);
    button->setText(name);
    button->setVisible(!name.isEmpty());
    button->updateGeometry();
    button->update();
    placeField();
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    placeField();
}

void TopBar::placeField()
{
    // In the window's middle, not between its neighbours; where they are too wide it gives way.
    layout()->activate();
    const int height = theme().length(QStringLiteral("control"));
    const bool rtl = isRightToLeft();
    const int gap = 8;
    const int from = (rtl ? m_right : m_left)->geometry().right() + gap;
    const int to = (rtl ? m_left : m_right)->geometry().left() - gap;
    const int width = std::clamp(to - from, fieldLeast, fieldWidth);
    const int centred = (this->width() - width) / 2;
    m_field->setGeometry(std::max(from, std::min(centred, to - width)), (this->height() - 1 - height) / 2, width, height);
}

} // namespace shell

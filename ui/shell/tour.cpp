#include "ui/shell/tour.h"

#include "ui/kit/glyphs.h"
#include "ui/kit/notice_stack.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace shell {

using kit::theme;

namespace {
constexpr int cardWidth = 340, cardAir = 16;
const auto doneKey = QStringLiteral("tour/done");
} // namespace

/// The accent around what a sentence is about.
class Tour::Frame : public QWidget {
public:
    explicit Frame(QWidget* desk) : QWidget(desk)
    {
        setObjectName(QStringLiteral("tourFrame"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme().colour(QStringLiteral("accent")), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
};

bool Tour::isDone()
{
    return QSettings().value(doneKey).toBool();
}

void Tour::setDone(bool done)
{
    QSettings().setValue(doneKey, done);
}

Tour::Tour(std::vector<TourStep> steps, QWidget* desk)
    : QFrame(desk), m_steps(std::move(steps)), m_frame(new Frame(desk))
{
    setObjectName(QStringLiteral("tour"));
    setAccessibleName(tr("First steps"));
    kit::setKind(this, "palette");
    setAutoFillBackground(true);
    setFixedWidth(cardWidth);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(12);
    m_text = new kit::TextLabel({}, kit::FontRole::Body, kit::FontWeight::Text, QStringLiteral("text"), this);
    m_text->setObjectName(QStringLiteral("tourText"));
    m_text->setWordWrap(true);
    layout->addWidget(m_text);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_count = new kit::TextLabel({}, kit::FontRole::Small, kit::FontWeight::Text, QStringLiteral("muted"), this);
    m_skip = new QPushButton(tr("Skip"), this);
    m_skip->setObjectName(QStringLiteral("tourSkip"));
    m_skip->setToolTip(tr("Not shown again; the search finds it under “First steps”"));
    m_next = new QPushButton(this);
    m_next->setObjectName(QStringLiteral("tourNext"));
    for (QPushButton* button : {m_skip, m_next}) {
        kit::setKind(button, "small");
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it is
    }
    row->addWidget(m_count);
    row->addStretch(1);
    m_escape = new kit::KeyCaps(QKeySequence(Qt::Key_Escape), this);
    row->addWidget(m_escape);
    row->addWidget(m_skip);
    row->addWidget(new kit::KeyCaps(QKeySequence(Qt::Key_Return), this));
    row->addWidget(m_next);
    layout->addLayout(row);
    connect(m_skip, &QPushButton::clicked, this, &Tour::end);
    connect(m_next, &QPushButton::clicked, this, [this] {
        if (m_step + 1 < int(m_steps.size()))
            show(m_step + 1);
        else
            end();
    });
    desk->installEventFilter(this);
    const auto stacks = desk->findChildren<kit::NoticeStack*>();
    for (const kit::NoticeStack* stack : stacks)
        connect(stack, &kit::NoticeStack::heightChanged, this, &Tour::place);
    hide();
}

Tour::~Tour()
{
    delete m_frame;
}

void Tour::start()
{
    qApp->installEventFilter(this);
    show(0);
}

void Tour::show(int step)
{
    m_step = step;
    const bool last = step + 1 == int(m_steps.size());
    m_text->setText(m_steps[std::size_t(step)].text);
    m_count->setText(tr("%1 of %2", "a step of the tour").arg(step + 1).arg(m_steps.size()));
    m_next->setText(last ? tr("Done") : tr("Next"));
    m_skip->setVisible(!last);
    m_escape->setVisible(!last);
    place();
    setVisible(true);
    m_frame->raise();
    raise(); // here and not when it is placed anew: what is opened later lies over it
}

void Tour::end()
{
    m_step = -1;
    qApp->removeEventFilter(this);
    hide();
    m_frame->hide();
    setDone(true);
    Q_EMIT ended();
}

void Tour::place()
{
    if (m_step < 0)
        return;
    QWidget* desk = parentWidget();
    layout()->activate();
    const int height = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(cardWidth) : sizeHint().height();
    QWidget* target = m_steps[std::size_t(m_step)].target();
    const bool framed = target && target->isVisible() && target->window() == desk->window();
    m_frame->setVisible(framed);
    QPoint at((desk->width() - cardWidth) / 2, (desk->height() - height) / 2);
    if (framed) {
        const QRect around(target->mapTo(desk, QPoint()), target->size());
        m_frame->setGeometry(around);
        // Beside it where there is room, else inside at its foot: it must not lie over what it is about.
        const bool right = desk->width() - around.right() > cardWidth + 2 * cardAir,
                   left = around.left() > cardWidth + 2 * cardAir;
        const bool below = desk->height() - around.bottom() > height + 2 * cardAir;
        if (right || left)
            at = {right ? around.right() + cardAir : around.left() - cardWidth - cardAir, around.top() + cardAir};
        else if (below)
            at = {around.center().x() - cardWidth / 2, around.bottom() + cardAir};
        else
            at = {around.center().x() - cardWidth / 2, around.bottom() - height - cardAir};
    }
    at.setX(std::clamp(at.x(), cardAir, std::max(cardAir, desk->width() - cardWidth - cardAir)));
    at.setY(std::clamp(at.y(), cardAir, std::max(cardAir, desk->height() - height - cardAir)));
    setGeometry(besideNotices({at, QSize(cardWidth, height)}));
}

/// A notice may hold a question with a field: the card gives way, up or down, then to a side.
QRect Tour::besideNotices(const QRect& card) const
{
    const QWidget* desk = parentWidget();
    QRegion notices;
    const auto stacks = desk->findChildren<kit::NoticeStack*>();
    for (const kit::NoticeStack* stack : stacks)
        if (stack->isVisible() && !stack->size().isEmpty() && stack->window() == desk->window())
            notices += QRect(stack->mapTo(desk, QPoint()), stack->size());
    if (!notices.intersects(card))
        return card;
    std::vector<QRect> ways;
    for (const QRect& notice : notices) {
        ways.push_back(QRect({card.x(), notice.top() - cardAir - card.height()}, card.size()));
        ways.push_back(QRect({card.x(), notice.bottom() + 1 + cardAir}, card.size()));
    }
    for (const QRect& notice : notices) {
        ways.push_back(QRect({notice.left() - cardAir - card.width(), card.y()}, card.size()));
        ways.push_back(QRect({notice.right() + 1 + cardAir, card.y()}, card.size()));
    }
    for (const QRect& way : ways)
        if (desk->rect().contains(way) && !notices.intersects(way))
            return way;
    return card;
}

/// With the keyboard in the workspace. What was opened over it closes first, and a field takes back what was typed.
bool Tour::takesKeys() const
{
    const QWidget* focus = QApplication::focusWidget();
    if (QApplication::activePopupWidget() || (focus && focus->testAttribute(Qt::WA_InputMethodEnabled)))
        return false;
    const QWidget* desk = parentWidget();
    const QWidget* part = focus;
    while (part && part != this && part != desk && part->parentWidget() != desk)
        part = part->parentWidget();
    return !focus || part == this || part == desk || qobject_cast<const QStackedWidget*>(part);
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    const int key = isKey ? static_cast<QKeyEvent*>(event)->key() : 0;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    // Enter is a button's that has the keyboard, and a field's.
    const bool goesOn = isEnter && watched == QApplication::focusWidget() && !qobject_cast<QPushButton*>(watched);
    if (isKey && watched->isWidgetType() && m_step >= 0 && takesKeys() && (key == Qt::Key_Escape || goesOn)) {
        if (event->type() == QEvent::KeyPress && isEnter)
            m_next->click();
        else if (event->type() == QEvent::KeyPress)
            end();
        event->accept(); // no command has it meanwhile
        return true;
    }
    if (watched == parent() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace shell

#include "ui/kit/notice_stack.h"

#include "ui/kit/notice_bar.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace kit {

NoticeStack::NoticeStack(QWidget* host, Edge edge, int mostWidth)
    : QWidget(host), m_edge(edge), m_mostWidth(mostWidth), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint); // the height is set here, by what is shown
    host->installEventFilter(this);
    place();
}

void NoticeStack::add(NoticeBar* bar)
{
    bar->installEventFilter(this);
    if (!m_oneAtATime) {
        m_layout->addWidget(bar);
        return;
    }
    // Who shows a bar says so to the bar; whether it is its turn is said to the place around it.
    auto* turn = new QWidget(this);
    auto* inside = new QVBoxLayout(turn);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(bar);
    turn->hide();
    m_layout->addWidget(turn);
    m_turns.emplace_back(bar, turn);
    connect(bar, &NoticeBar::said, this, &NoticeStack::choose);
}

void NoticeStack::setHeld(bool held)
{
    m_held = held;
    choose();
}

void NoticeStack::choose()
{
    const auto isUrgent = [](const NoticeBar& bar) { return bar.kind() >= NoticeBar::Kind::Warning; };
    m_shown = nullptr;
    for (const auto& [bar, turn] : m_turns)
        if (bar->isVisibleTo(turn) && (isUrgent(*bar) ? !m_shown || !isUrgent(*m_shown) : !m_shown && !m_held))
            m_shown = bar;
    for (const auto& [bar, turn] : m_turns)
        turn->setVisible(bar == m_shown);
    m_layout->invalidate(); // here and not in place(): that answers the layout's request, and this makes one
    place();
}

bool NoticeStack::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) // a longer text, another button
        place();
    return done;
}

bool NoticeStack::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (type == QEvent::Resize && watched == parent())
        place();
    if ((type == QEvent::ShowToParent || type == QEvent::HideToParent) && watched != parent()) {
        if (m_oneAtATime)
            choose();
        else
            place();
    }
    return QWidget::eventFilter(watched, event);
}

void NoticeStack::place()
{
    const QWidget& host = *parentWidget();
    const int air = m_mostWidth > 0 ? theme().length(QStringLiteral("space.m")) : 0;
    const int width = m_mostWidth > 0 ? std::min(m_mostWidth, host.width() - 2 * air) : host.width();
    bool shown = false;
    for (int i = 0; i < m_layout->count(); ++i)
        shown = shown || !m_layout->itemAt(i)->isEmpty();
    const int height = !shown ? 0 : m_layout->hasHeightForWidth() ? m_layout->totalHeightForWidth(width) : m_layout->totalSizeHint().height();
    setGeometry((host.width() - width) / 2, m_edge == Edge::Top ? air : host.height() - height - air, width, height);
    if (shown)
        raise();
    if (m_height == height)
        return;
    m_height = height;
    Q_EMIT heightChanged(height > 0 ? height + air : 0);
}

} // namespace kit

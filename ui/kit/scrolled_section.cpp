#include "ui/kit/scrolled_section.h"

#include "ui/kit/panel.h"

#include <QEvent>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace kit {

ScrolledSection::ScrolledSection(const QString& title, QWidget* parent)
    : QWidget(parent), m_header(new SectionHeader(title)), m_scroll(new QScrollArea), m_content(new QWidget)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    m_body = new QVBoxLayout(m_content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    m_body->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
    m_content->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
    m_scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // the header keeps its height, the body has the rest
    layout->addWidget(m_scroll, 1);
}

void ScrolledSection::addToBody(QWidget* widget) { m_body->insertWidget(m_body->count() - 1, widget); }

void ScrolledSection::addToBody(QLayout* layout) { m_body->insertLayout(m_body->count() - 1, layout); }

void ScrolledSection::setLeastBody(int height)
{
    if (m_leastBody == height)
        return;
    m_leastBody = height;
    updateGeometry();
}

void ScrolledSection::bringIntoSight(QWidget* row)
{
    m_row = row;
    row->installEventFilter(this);
    followRow();
}

void ScrolledSection::followRow()
{
    if (m_row && m_row->isVisible())
        m_scroll->ensureWidgetVisible(m_row, 0, 0);
}

int ScrolledSection::heightForWidth(int width) const
{
    const int body = m_body->hasHeightForWidth() ? m_body->totalHeightForWidth(width) : m_body->totalSizeHint().height();
    return m_header->minimumHeight() + body;
}

QSize ScrolledSection::sizeHint() const { return {m_content->sizeHint().width(), heightForWidth(width())}; }

QSize ScrolledSection::minimumSizeHint() const
{
    const int width = std::max(m_header->minimumSizeHint().width(), m_content->minimumSizeHint().width());
    return {width, std::min(heightForWidth(this->width()), m_header->minimumHeight() + m_leastBody)};
}

bool ScrolledSection::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    if (watched == m_content && type == QEvent::LayoutRequest)
        updateGeometry(); // the body has grown or shrunk, which a scroll area keeps to itself
    const bool isMoved = watched == m_row && (type == QEvent::Show || type == QEvent::Move || type == QEvent::Resize);
    const bool isResized = (watched == m_content || watched == m_scroll->viewport()) && type == QEvent::Resize;
    if (isMoved || isResized) // once the area knows how far it scrolls now
        QMetaObject::invokeMethod(this, &ScrolledSection::followRow, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace kit

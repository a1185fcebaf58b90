#include "ui/kit/paged_panel.h"

#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace kit {

PagedPanel::PagedPanel(QWidget* parent) : QWidget(parent), m_stack(new QStackedWidget), m_strip(new QFrame)
{
    setMinimumWidth(theme().length(QStringLiteral("panel_least")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    setKind(m_strip, "footer");
    auto* strip = new QHBoxLayout(m_strip);
    const int s = theme().length(QStringLiteral("space.s"));
    strip->setContentsMargins(s, 4, s, 4);
    strip->setSpacing(4);
    m_strip->hide();
    layout->addWidget(m_strip);
    connect(&theme(), &Theme::changed, this, &PagedPanel::follow);
}

void PagedPanel::addPage(const QString& id, const QString& title, const QString& iconName, QWidget* page,
                         const QString& toolTip)
{
    auto* button = new QToolButton;
    button->setObjectName(QStringLiteral("page:") + id);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setIcon(icon(iconName));
    button->setIconSize({theme().length(QStringLiteral("icon_small")), theme().length(QStringLiteral("icon_small"))});
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFixedHeight(theme().length(QStringLiteral("control")));
    connect(button, &QToolButton::clicked, this, [this, id] {
        setCurrentPage(id);
        follow(); // a second click leaves it chosen
    });
    m_strip->layout()->addWidget(button);
    m_pages.push_back({id, title, toolTip, button});
    m_stack->addWidget(page);
    m_strip->setVisible(m_pages.size() > 1);
    follow();
}

int PagedPanel::indexOf(const QString& id) const
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        if (m_pages[i].id == id)
            return int(i);
    return -1;
}

QString PagedPanel::currentPage() const
{
    const int at = m_stack->currentIndex();
    return at < 0 ? QString() : m_pages[std::size_t(at)].id;
}

void PagedPanel::setCurrentPage(const QString& id)
{
    const int at = indexOf(id);
    if (at < 0 || at == m_stack->currentIndex())
        return;
    m_stack->setCurrentIndex(at);
    follow();
    Q_EMIT currentPageChanged(id);
}

QWidget* PagedPanel::page(const QString& id) const
{
    const int at = indexOf(id);
    return at < 0 ? nullptr : m_stack->widget(at);
}

QStringList PagedPanel::pages() const
{
    QStringList ids;
    for (const Page& page : m_pages)
        ids << page.id;
    return ids;
}

void PagedPanel::setCount(const QString& id, int count)
{
    const int at = indexOf(id);
    if (at < 0 || m_pages[std::size_t(at)].count == count)
        return;
    m_pages[std::size_t(at)].count = count;
    follow();
}

void PagedPanel::follow()
{
    for (std::size_t i = 0; i < m_pages.size(); ++i) {
        const Page& page = m_pages[i];
        page.button->setChecked(int(i) == m_stack->currentIndex());
        const QString count = page.count > 0 ? QLocale().toString(page.count) : QString();
        page.button->setText(count);
        page.button->setToolButtonStyle(count.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        page.button->setToolTip(page.toolTip.isEmpty() ? page.title : page.title + QStringLiteral(": ") + page.toolTip);
        page.button->setAccessibleName(count.isEmpty() ? page.title : page.title + QStringLiteral(", ") + count);
    }
}

} // namespace kit

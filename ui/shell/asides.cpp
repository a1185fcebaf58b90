#include "ui/shell/asides.h"

#include "ui/shell/help_panel.h"
#include "ui/shell/notice_list.h"
#include "ui/shell/notices_panel.h"

#include <QHBoxLayout>

namespace shell {

Asides::Asides(NoticeList& notices, QWidget* parent)
    : QWidget(parent), m_list(notices), m_notices(new NoticesPanel(notices)), m_help(new HelpPanel)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget* panel : std::initializer_list<QWidget*>{m_notices, m_help}) {
        panel->hide();
        layout->addWidget(panel);
    }
    hide();
    connect(m_notices, &NoticesPanel::closeWanted, this, [this] { show(nullptr); });
    connect(m_help, &HelpPanel::closeWanted, this, [this] { show(nullptr); });
}

void Asides::showNotices(bool shown) { show(shown ? m_notices : nullptr); }

void Asides::close() { show(nullptr); }

void Asides::toggleNotices() { showNotices(!m_notices->isVisible()); }

void Asides::showHelp(const QString& page)
{
    m_help->showPage(page);
    show(m_help);
}

void Asides::followHelp(const QString& page)
{
    if (m_help->isVisible() && !page.isEmpty())
        m_help->showPage(page);
}

void Asides::toggleHelp(const QString& page)
{
    if (m_help->isVisible() && m_help->page() == page)
        show(nullptr);
    else
        showHelp(page);
}

void Asides::show(QWidget* panel)
{
    if (m_notices->isVisibleTo(this) && panel != m_notices)
        m_list.markSeen();
    m_notices->setVisible(panel == m_notices);
    m_help->setVisible(panel == m_help);
    setVisible(panel != nullptr);
    Q_EMIT openChanged(panel != nullptr);
    if (panel == m_notices)
        Q_EMIT noticesShown();
}

} // namespace shell

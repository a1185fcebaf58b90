#include "ui/kit/empty_page.h"

#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace kit {

EmptyPage::EmptyPage(const QString& name, QWidget* parent) : QWidget(parent)
{
    setObjectName(name);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 48, 48, 48);
    layout->setSpacing(12);
    layout->addStretch(2);
    m_title = new TextLabel({}, FontRole::Display, FontWeight::Heading, QStringLiteral("text"), this);
    m_title->setAlignment(Qt::AlignHCenter);
    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("emptyText"));
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_ways = new QWidget(this);
    m_row = new QHBoxLayout(m_ways);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_ways, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

QPushButton* EmptyPage::addWay(const QString& name, const QString& iconName, const QString& text, Rank rank)
{
    const bool isPrimary = rank == Rank::Primary;
    auto* button = new QPushButton(isPrimary ? icon(iconName, QStringLiteral("on_accent")) : icon(iconName), text, m_ways);
    button->setObjectName(name);
    if (isPrimary)
        setKind(button, "primary");
    m_row->addWidget(button);
    return button;
}

void EmptyPage::say(const QString& title, const QString& text, bool offersWays)
{
    m_title->setText(title);
    m_text->setText(text);
    m_ways->setVisible(offersWays);
}

} // namespace kit

#include "ui/audit/empty_page.h"

#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace audit {

EmptyPage::EmptyPage(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("auditEmpty"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 48, 48, 48);
    layout->setSpacing(12);
    layout->addStretch(2);
    m_title = new kit::TextLabel({}, kit::FontRole::Display, kit::FontWeight::Heading, QStringLiteral("text"), this);
    m_title->setAlignment(Qt::AlignHCenter);
    m_text = new QLabel(this);
    m_text->setObjectName(QStringLiteral("emptyText"));
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_train = new QPushButton(kit::icon(QStringLiteral("train-start"), QStringLiteral("on_accent")), tr("Go to Train"), this);
    m_train->setObjectName(QStringLiteral("emptyTrain"));
    kit::setKind(m_train, "primary");
    connect(m_train, &QPushButton::clicked, this, &EmptyPage::trainWanted);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_train, 0, Qt::AlignHCenter);
    layout->addStretch(3);
}

void EmptyPage::say(const QString& title, const QString& text, bool offersTraining)
{
    m_title->setText(title);
    m_text->setText(text);
    m_train->setVisible(offersTraining);
}

} // namespace audit

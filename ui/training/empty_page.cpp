#include "ui/training/empty_page.h"

#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace training {

EmptyPage::EmptyPage(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("trainEmpty"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 48, 48, 48);
    layout->setSpacing(12);
    layout->addStretch(2);
    m_title = new kit::TextLabel({}, kit::FontRole::Display, kit::FontWeight::Heading, QStringLiteral("text"), this);
    m_title->setAlignment(Qt::AlignHCenter);
    layout->addWidget(m_title);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    layout->addWidget(m_text);
    m_actions = new QWidget(this);
    auto* actions = new QHBoxLayout(m_actions);
    actions->addStretch(1);
    auto* draw = new QPushButton(kit::icon(QStringLiteral("box-draw")), tr("Draw boxes in Read"), m_actions);
    draw->setObjectName(QStringLiteral("emptyDraw"));
    connect(draw, &QPushButton::clicked, this, &EmptyPage::drawWanted);
    auto* import = new QPushButton(kit::icon(QStringLiteral("import-folder")), tr("Import a folder"), m_actions);
    import->setObjectName(QStringLiteral("emptyImport"));
    connect(import, &QPushButton::clicked, this, &EmptyPage::importWanted);
    actions->addWidget(draw);
    actions->addWidget(import);
    actions->addStretch(1);
    layout->addWidget(m_actions);
    layout->addStretch(3);
}

void EmptyPage::say(const QString& title, const QString& text, bool offersBoxes)
{
    m_title->setText(title);
    m_text->setText(text);
    m_actions->setVisible(offersBoxes);
}

} // namespace training

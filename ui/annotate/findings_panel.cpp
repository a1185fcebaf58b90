#include "ui/annotate/findings_panel.h"

#include "ui/annotate/action_button.h"
#include "ui/annotate/box_rows.h"
#include "ui/annotate/findings_list.h"
#include "ui/annotate/findings_model.h"
#include "ui/kit/action_registry.h"
#include "ui/kit/glyphs.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/scrolled_section.h"
#include "ui/kit/shared_column.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace annotate {

using kit::FontRole;
using kit::FontWeight;
using kit::theme;

namespace {

/// px: two boxes, one of them open with its figures.
int leastBoxes() { return 2 * theme().length(QStringLiteral("row_box")) + BoxRows::figuresHeight(); }

} // namespace

FindingsPanel::FindingsPanel(FindingsModel& model, kit::ActionRegistry& registry, QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("findingsPanel"));
    setMinimumWidth(theme().length(QStringLiteral("panel_least")));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);

    auto* header = new kit::PanelHeader(tr("Findings"));
    m_noFinding = buttonOf(registry.action("read.no-finding"), tr("No finding"));
    kit::setKind(m_noFinding, "quiet");
    header->addWidget(m_noFinding);
    layout->addWidget(header);
    m_column = new kit::SharedColumn(theme().length(QStringLiteral("space.s")));
    layout->addWidget(m_column, 1);
    m_list = new FindingsList(model);
    m_column->addPart(m_list);

    m_boxesSection = new kit::ScrolledSection(tr("Boxes on this image"));
    m_boxesSection->setLeastBody(leastBoxes());
    m_column->addPart(m_boxesSection);
    m_boxes = new BoxRows;
    m_hint = new kit::TextLabel(tr("None yet. Press B, then drag over the finding."), FontRole::Small, FontWeight::Text,
                                QStringLiteral("muted"));
    m_hint->setWordWrap(true);
    m_hint->setContentsMargins(theme().length(QStringLiteral("space.m")), 4, theme().length(QStringLiteral("space.m")), 8);
    m_boxesSection->addToBody(m_hint);
    m_boxesSection->addToBody(m_boxes);
    connect(m_boxes, &BoxRows::selectedShown, m_boxesSection, &kit::ScrolledSection::bringIntoSight);

    auto* footer = new QFrame;
    kit::setKind(footer, "footer");
    auto* footerLayout = new QHBoxLayout(footer);
    const int m = theme().length(QStringLiteral("space.m")), s = theme().length(QStringLiteral("space.s"));
    footerLayout->setContentsMargins(m, m, m, m);
    footerLayout->setSpacing(s);
    m_complete = buttonOf(registry.action("read.complete"), {});
    kit::setKind(m_complete, "primary");
    m_complete->setFixedHeight(theme().length(QStringLiteral("button_primary")));
    auto* inside = new QHBoxLayout(m_complete);
    inside->setContentsMargins(m, 0, m, 0);
    inside->setSpacing(s + 4);
    auto* words = new kit::TextLabel(tr("Complete, next"), FontRole::Body, FontWeight::Heading, QStringLiteral("on_accent"));
    words->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* caps = new kit::KeyCaps(QKeySequence(Qt::CTRL | Qt::Key_Return));
    caps->setColourRole(QStringLiteral("on_accent"));
    inside->addStretch(1);
    inside->addWidget(words);
    inside->addWidget(caps);
    inside->addStretch(1);
    const auto tint = [this, words, caps] {
        words->setColourRole(m_complete->isEnabled() ? QStringLiteral("on_accent") : QStringLiteral("disabled"));
        caps->setColourRole(m_complete->isEnabled() ? QStringLiteral("on_accent") : QStringLiteral("disabled"));
    };
    connect(registry.action("read.complete"), &QAction::changed, words, tint);
    footerLayout->addWidget(m_complete, 1);
    auto* flag = kit::toolButton(registry.action("read.second-look"));
    kit::setKind(flag, "outlined");
    flag->setFixedSize(theme().length(QStringLiteral("button_primary")), theme().length(QStringLiteral("button_primary")));
    footerLayout->addWidget(flag);
    layout->addWidget(footer);
}

void FindingsPanel::setBoxCount(int count)
{
    m_boxesSection->header().setDetail(count > 0 ? QString::number(count) : QString());
    m_hint->setVisible(count == 0);
}

void FindingsPanel::addNote(QWidget* note) { qobject_cast<QVBoxLayout*>(layout())->insertWidget(1, note); }

void FindingsPanel::addSection(QWidget* section) { m_column->addPart(section); }

void FindingsPanel::setHasImage(bool has)
{
    m_list->setEnabled(has);
    m_boxes->setVisible(has);
    m_hint->setVisible(m_hint->isVisibleTo(this) && has);
}

void FindingsPanel::setCompact(bool compact)
{
    m_list->setCompact(compact);
    m_boxes->setInitialsVisible(!compact);
}

} // namespace annotate

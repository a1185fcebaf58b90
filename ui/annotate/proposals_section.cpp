#include "ui/annotate/proposals_section.h"

#include "ui/annotate/action_button.h"
#include "ui/annotate/findings_model.h"
#include "ui/annotate/small_text.h"
#include "ui/kit/action_registry.h"
#include "ui/kit/glyphs.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

#include <map>

namespace annotate {

using kit::FontRole;
using kit::FontWeight;
using kit::theme;
using Answer = store::ProposalAnswer::Answer;

namespace {

/// A button on a line of its own, which is hidden as a whole: a layout would keep its margins.
QWidget* lineWith(QPushButton* button)
{
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(theme().length("space.m"), theme().length("space.xs"), theme().length("space.m"), theme().length("space.s"));
    layout->addWidget(button);
    layout->addStretch(1);
    return line;
}

} // namespace

ProposalsSection::ProposalsSection(Reading& reading, ShownRun& run, ModelCurtain& curtain, ProposalHand& hand,
                                   kit::ActionRegistry& registry, QWidget* parent)
    : kit::ScrolledSection(tr("Proposals"), parent), m_reading(reading), m_run(run), m_curtain(curtain), m_hand(hand)
{
    setObjectName(QStringLiteral("proposalsSection"));
    m_choice = new QToolButton;
    m_choice->setObjectName(QStringLiteral("shownRun"));
    m_choice->setPopupMode(QToolButton::InstantPopup);
    m_choice->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_choice->setAutoRaise(true);
    m_choice->setFocusPolicy(Qt::TabFocus);
    m_choice->setIcon(kit::icon(QStringLiteral("chevron-down")));
    m_choice->setIconSize({14, 14});
    m_choice->setFixedHeight(theme().length("control_small"));
    m_choice->setLayoutDirection(layoutDirection() == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight); // chevron last
    m_choice->setToolTip(tr("Whose proposals and blobs are shown"));
    m_choice->setMenu(new QMenu(m_choice));
    m_choice->menu()->setLayoutDirection(layoutDirection());
    header().addWidget(m_choice);
    m_all = buttonOf(registry.action("read.accept-all"), tr("All", "accept these proposals"));
    m_all->setIcon(kit::icon(QStringLiteral("proposal-accept")));
    kit::setKind(m_all, "quiet");
    header().addWidget(m_all);
    m_completeShort = kit::toolButton(registry.action(QStringLiteral("read.complete-here")));
    m_completeShort->setFixedSize(theme().length("control_small"), theme().length("control_small"));
    header().addWidget(m_completeShort);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    addToBody(m_rows);
    // What can be done before why: in a low window the reason is scrolled to.
    if (QAction* predict = registry.action(QStringLiteral("run.predict"))) {
        m_predict = buttonOf(predict, tr("Predict every film"));
        addToBody(lineWith(m_predict));
    }
    m_complete = buttonOf(registry.action("read.complete-here"), tr("Complete and show"));
    addToBody(lineWith(m_complete));
    m_note = smallText(QStringLiteral("proposalsNote"));
    addToBody(m_note);
    m_scope = smallText(QStringLiteral("proposalsScope"));
    addToBody(m_scope);
    m_counts = smallText(QStringLiteral("proposalCounts"));
    addToBody(m_counts);

    connect(m_choice->menu(), &QMenu::aboutToShow, this, &ProposalsSection::fillRuns);
    connect(&run, &ShownRun::runsChanged, this, &ProposalsSection::wantRefresh);
    connect(&run, &ShownRun::answerChanged, this, [this] {
        m_countsStale = true;
        wantRefresh();
    });
    connect(&reading, &Reading::factsChanged, this, [this] {
        m_countsStale = true;
        wantRefresh();
    });
    connect(&curtain, &ModelCurtain::changed, this, &ProposalsSection::wantRefresh);
    connect(&hand, &ProposalHand::changed, this, &ProposalsSection::wantRefresh);
    refresh();
}

void ProposalsSection::setCompact(bool compact)
{
    if (std::exchange(m_compact, compact) != compact)
        refresh();
}

void ProposalsSection::wantRefresh()
{
    // Several signals tell of one gesture; and the row whose button was pressed is not torn down under the press.
    if (std::exchange(m_wanted, true))
        return;
    QTimer::singleShot(0, this, [this] {
        m_wanted = false;
        refresh();
    });
}

void ProposalsSection::refresh()
{
    setVisible(!m_run.runs().empty());
    const FilmAnswer* said = m_run.answer();
    const bool open = m_curtain.isOpen();
    m_all->setVisible(m_hand.open().size() > 1);
    refreshRows();
    // Which films a run has answered tells which have a box: who reads blinded sees one face for all.
    const bool blinded = m_reading.facts().blinded && !open;
    if (blinded)
        said = nullptr;
    m_choice->setText(said ? tr("Run %1").arg(said->run.number.value)
                      : m_run.wish() == ShownRun::Wish::None ? tr("No run")
                      : m_run.wish() == ShownRun::Wish::One  ? tr("Run %1").arg(m_run.wished().value)
                                                             : tr("Newest run"));
    m_choice->setAccessibleName(tr("Run whose proposals are shown: %1").arg(m_choice->text()));
    const bool canComplete = (said || blinded) && !open;
    // In a low window the findings go before a note that can be scrolled to.
    setLeastBody(!m_shown.empty()           ? 2 * theme().length("row_box")
                 : m_compact && canComplete ? 0
                                            : theme().length("control") + 2 * theme().length("space.s"));
    QString note = blinded ? m_curtain.sentence() : m_run.saysNothing();
    if (said)
        note = !open                 ? m_curtain.sentence()
               : m_hand.open().empty() ? (m_hand.anyOffered() ? tr("Nothing is left to answer on this film.")
                                                              : tr("The run proposes nothing on this film."))
                                       : m_curtain.sentence();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty() && m_reading.id());
    const QString scope = said && open ? scopeSentence(*said) : QString();
    m_scope->setText(scope);
    m_scope->setVisible(!scope.isEmpty());
    if (m_predict)
        m_predict->parentWidget()->setVisible(!said && !blinded && m_reading.id() && !m_run.isPending() && !m_run.failure() && m_run.runToAsk() &&
                              m_run.wish() != ShownRun::Wish::None && !m_run.predicting());
    m_complete->parentWidget()->setVisible(canComplete && !m_compact);
    m_completeShort->setVisible(canComplete && m_compact);
    if (std::exchange(m_countsStale, false))
        refreshCounts();
    m_counts->setVisible(open && !m_counts->text().isEmpty());
}

/// What the proposals are of, where that is not all that the run can say.
QString ProposalsSection::scopeSentence(const FilmAnswer& said) const
{
    const bool all = m_run.findings() == assist::ProposedFindings::All;
    if (said.tells)
        return all ? tr("Of all findings, also of those labelled absent.") : QString();
    return all ? tr("Of all findings: this run learned from boxed films alone and cannot tell whether a finding is there, so most of "
                    "these are false alarms.")
               : tr("Only of what is labelled present or unsure here: this run learned from boxed films alone and cannot tell whether a "
                    "finding is there.");
}

void ProposalsSection::refreshRows()
{
    const int current = m_hand.current().value_or(-1);
    if (m_shown == m_hand.open() && m_current == current)
        return;
    m_shown = m_hand.open();
    m_current = current;
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < int(m_shown.size()); ++i) {
        QWidget* row = makeRow(i, i == current);
        m_rows->addWidget(row);
        if (i == current)
            bringIntoSight(row);
    }
}

QWidget* ProposalsSection::makeRow(int position, bool isCurrent)
{
    const assist::Proposal& proposal = m_shown[std::size_t(position)];
    const domain::FindingSchema& schema = m_reading.schema();
    const QString name = findingName(schema, proposal.finding), size = sizeInMm(proposal.box, m_reading.spacing());
    const QString figure = QLocale().toString(proposal.peak, 'f', 2);
    auto* row = new QFrame(this);
    kit::setKind(row, isCurrent ? "row-selected" : "row");
    row->setObjectName(QStringLiteral("proposal-%1").arg(position));
    row->setProperty("position", position);
    row->setAccessibleName(tr("Proposal: %1, %2, %3").arg(name, size, figure));
    row->setFixedHeight(theme().length("row_box"));
    row->installEventFilter(this);
    auto* layout = new QHBoxLayout(row);
    const int s = theme().length("space.s");
    layout->setContentsMargins(theme().length("space.m"), 0, s, 0);
    layout->setSpacing(s);
    layout->addWidget(new kit::Swatch(theme().findingColour(schema.at(proposal.finding).name, proposal.finding)));
    auto* words = new kit::TextLabel(name, FontRole::Body, FontWeight::Name);
    words->setElided(true);
    words->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    layout->addWidget(words);
    const QString quiet = isCurrent ? QStringLiteral("text") : QStringLiteral("muted");
    auto* extent = new kit::TextLabel(size, FontRole::Body, FontWeight::Text, quiet);
    layout->addWidget(extent);
    layout->addStretch(1);
    auto* sureness = new kit::TextLabel(figure, FontRole::Body, FontWeight::Text, quiet);
    sureness->setToolTip(tr("Peak: how sure the model is at the surest patch of the blob, 0 to 1. Mean of its patches: %1")
                             .arg(QLocale().toString(proposal.score, 'f', 2)));
    layout->addWidget(sureness);
    const auto button = [&](const char* icon, const QString& text, const char* suffix, void (ProposalHand::*act)()) {
        auto* made = new QToolButton;
        made->setObjectName(row->objectName() + QLatin1String(suffix));
        made->setAutoRaise(true);
        made->setIcon(kit::icon(QLatin1String(icon)));
        made->setIconSize({theme().length("icon_small"), theme().length("icon_small")});
        made->setFixedSize(theme().length("control_small"), theme().length("control_small"));
        made->setToolTip(text);
        made->setAccessibleName(tr("%1: %2").arg(text, name));
        made->setFocusPolicy(Qt::TabFocus);
        connect(made, &QToolButton::clicked, this, [this, position, act] {
            m_hand.select(position);
            (m_hand.*act)();
        });
        layout->addWidget(made);
    };
    button("proposal-accept", tr("Accept (Enter)"), "-accept", &ProposalHand::accept);
    button("proposal-reject", tr("Reject (Del)"), "-reject", &ProposalHand::reject);
    return row;
}

bool ProposalsSection::eventFilter(QObject* watched, QEvent* event)
{
    const QVariant position = watched->property("position"); // of a row
    if (event->type() == QEvent::MouseButtonPress && position.isValid())
        m_hand.select(position.toInt());
    return kit::ScrolledSection::eventFilter(watched, event);
}

void ProposalsSection::fillRuns()
{
    QMenu* menu = m_choice->menu();
    menu->clear();
    const auto add = [&](const QString& text, bool isChosen, auto choose) {
        QAction* action = menu->addAction(text, this, choose);
        action->setCheckable(true);
        action->setChecked(isChosen);
    };
    add(tr("The newest run that has answered the film"), m_run.wish() == ShownRun::Wish::Newest, [this] { m_run.chooseNewest(); });
    menu->addSeparator();
    for (const store::RunRow& run : m_run.runs()) {
        const QString what = run.title.isEmpty() ? run.preset : run.title;
        add(tr("Run %1 · %2").arg(run.number.value).arg(what), m_run.wish() == ShownRun::Wish::One && m_run.wished() == run.number,
            [this, number = run.number] { m_run.chooseRun(number); });
    }
    menu->addSeparator();
    add(tr("None"), m_run.wish() == ShownRun::Wish::None, [this] { m_run.chooseNone(); });
    menu->addSeparator();
    using assist::ProposedFindings;
    add(tr("Propose what is labelled or likely"), m_run.findings() == ProposedFindings::Likely,
        [this] { m_run.chooseFindings(ProposedFindings::Likely); });
    add(tr("Propose all findings"), m_run.findings() == ProposedFindings::All, [this] { m_run.chooseFindings(ProposedFindings::All); });
}

void ProposalsSection::refreshCounts()
{
    const FilmAnswer* said = m_run.answer();
    const auto counts = said ? m_reading.project().proposalCounts() : domain::Result<std::vector<store::ProposalCount>>();
    std::map<Answer, qint64> of;
    if (said && counts)
        for (const store::ProposalCount& one : *counts)
            if (one.run == said->run.uuid)
                of[one.answer] += one.count;
    m_counts->clear();
    if (of.empty())
        return;
    const QLocale locale;
    m_counts->setText(tr("Run %1 so far: %2 accepted, %3 edited, %4 rejected.")
                          .arg(said->run.number.value)
                          .arg(locale.toString(of[Answer::Accepted]), locale.toString(of[Answer::Edited]), locale.toString(of[Answer::Rejected])));
}

} // namespace annotate

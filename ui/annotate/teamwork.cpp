#include "ui/annotate/teamwork.h"

#include "ui/annotate/suspicions_panel.h"
#include "ui/annotate/opinions_panel.h"
#include "ui/annotate/readers_panel.h"
#include "ui/kit/action_registry.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"
#include "ui/viewer/radiograph_view.h"

#include <QHBoxLayout>
#include <QLabel>

#include <utility>

namespace annotate {

using domain::ImageId;
using kit::theme;

Teamwork::Teamwork(Reading& reading, BoxHand& boxes, viewer::RadiographView& view, worklist::WorklistModel& list,
                   kit::ActionRegistry& registry, QObject* parent)
    : QObject(parent), m_reading(reading), m_boxes(boxes), m_registry(registry), m_team(reading.project()),
      m_adjudication(reading, boxes, view)
{
    registerActions();
    m_readers = new ReadersPanel(reading, m_team, list);
    m_opinions = new OpinionsPanel(reading, m_adjudication, boxes, registry);
    m_suspicions = new SuspicionsPanel(reading, registry);
    makeBlindedNote();
    connect(m_readers, &ReadersPanel::disagreementWanted, this, &Teamwork::show);
    connect(m_readers, &ReadersPanel::filmWanted, &view, qOverload<>(&QWidget::setFocus));
    connect(m_suspicions, &SuspicionsPanel::imageWanted, this, &Teamwork::imageWanted);
    connect(m_suspicions, &SuspicionsPanel::countChanged, this, &Teamwork::suspicionsCounted);
    connect(&reading, &Reading::factsChanged, this, &Teamwork::follow);
    connect(&m_adjudication, &Adjudication::changed, this, &Teamwork::follow);
    connect(&m_team, &Team::changed, this, [this] {
        if (std::exchange(m_goOn, false))
            nextDisagreement();
    });
    follow();
}

void Teamwork::registerActions()
{
    m_registry.add({QStringLiteral("read.next-disagreement"),
                    tr("Next disagreement"),
                    tr("The next finding that readers differ on and nobody has adjudicated."),
                    QStringLiteral("next-unread"),
                    {QKeySequence(Qt::ALT | Qt::Key_PageDown)},
                    tr("Read"),
                    QStringLiteral("read")},
                   this, [this] {
                       // What they differ on is asked anew: somebody may have read on meanwhile.
                       m_goOn = true;
                       m_team.refresh();
                   });
    m_registry.add({QStringLiteral("view.other-readers"),
                    tr("Show other readers’ boxes"),
                    tr("Dashed, with initials; once your own reading is complete."),
                    QStringLiteral("reader"),
                    {QKeySequence(Qt::Key_O)},
                    tr("View"),
                    QStringLiteral("read"),
                    true},
                   this, [this] {
                       m_othersHidden = !m_othersHidden;
                       m_boxes.setOthersHidden(m_othersHidden);
                       follow();
                   });
}

void Teamwork::makeBlindedNote()
{
    auto* note = new QFrame;
    note->setObjectName(QStringLiteral("blindedNote"));
    kit::setKind(note, "notice-info");
    auto* layout = new QHBoxLayout(note);
    const int m = theme().length(QStringLiteral("space.m")), s = theme().length(QStringLiteral("space.s"));
    layout->setContentsMargins(m, s, m, s);
    layout->setSpacing(s);
    auto* sign = new QLabel;
    const int side = theme().length(QStringLiteral("icon_small"));
    const auto tint = [sign, side] {
        sign->setPixmap(kit::iconPixmap(QStringLiteral("eye-off"), side, theme().colour(QStringLiteral("accent_text")),
                                        sign->devicePixelRatioF()));
    };
    tint();
    connect(&kit::theme(), &kit::Theme::changed, sign, tint);
    layout->addWidget(sign, 0, Qt::AlignTop);
    auto* text = new kit::TextLabel(tr("Blinded reading: other readers’ answers and imported boxes are hidden until you complete it."),
                                    kit::FontRole::Small);
    text->setWordWrap(true);
    layout->addWidget(text, 1);
    note->hide();
    m_blindedNote = note;
}

bool Teamwork::isPending() const
{
    return m_team.isPending() || m_readers->isPending() || m_suspicions->isPending();
}

void Teamwork::follow()
{
    const store::ImageFacts& facts = m_reading.facts();
    m_blindedNote->setVisible(m_reading.id() && facts.blinded);
    const bool adjudicating = m_adjudication.isOpen() && m_adjudication.state() == Adjudication::State::Several;
    const QString others = QStringLiteral("view.other-readers");
    m_registry.action(others)->setChecked(!m_othersHidden);
    m_registry.setWhyNot(others,
                         !m_reading.id() ? tr("No image is open.")
                         : facts.blinded ? tr("Your reading is blinded: they are hidden until you complete it.")
                         : adjudicating  ? tr("They stay in sight while you look at the opinions.")
                         : facts.state != store::ReadState::Done
                             ? tr("They show once you have completed your own reading: two readings must be two.")
                             : QString());
}

void Teamwork::show(ImageId image, int finding)
{
    Q_EMIT imageWanted(image);
    Q_EMIT opinionsWanted();
    m_adjudication.setFinding(finding);
}

void Teamwork::nextDisagreement()
{
    const TeamFacts& facts = m_team.facts();
    const int finding = m_adjudication.isOpen() ? m_adjudication.finding() : -1;
    const Disagreement* next = nextUnsettled(facts.disagreements, facts.adjudicated, m_reading.id(), finding);
    if (!next)
        Q_EMIT m_reading.said(facts.disagreements.empty()
                                  ? tr("No two readers differ on anything.")
                                  : tr("Everything that readers differ on has been adjudicated."),
                              false);
    else
        show(next->image, next->finding);
}

} // namespace annotate

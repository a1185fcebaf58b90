#include "ui/annotate/model_desk.h"

#include "ui/annotate/proposals_section.h"
#include "ui/annotate/suggestions_panel.h"
#include "ui/kit/action_registry.h"
#include "ui/kit/icons.h"
#include "ui/viewer/radiograph_view.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTimer>

namespace annotate {

ModelDesk::ModelDesk(Reading& reading, viewer::RadiographView& view, BoxHand& boxes, kit::ActionRegistry& registry, QObject* parent)
    : QObject(parent), m_reading(reading), m_view(view), m_registry(registry), m_run(reading), m_curtain(reading),
      m_hand(reading, m_run, m_curtain, boxes), m_blobs(reading, m_run, m_curtain, boxes, m_hand, view)
{
    registerActions();
    m_section = new ProposalsSection(reading, m_run, m_curtain, m_hand, registry);
    m_suggestions = new SuggestionsPanel(reading, registry);
    connect(m_suggestions, &SuggestionsPanel::filmChosen, this, [this, &boxes](domain::ImageId image, int finding) {
        Q_EMIT imageWanted(image);
        if (m_reading.id() == image) // it could be opened: the box it is suggested for comes next
            boxes.setNextFinding(finding);
    });
    connect(m_suggestions, &SuggestionsPanel::filmWanted, &view, qOverload<>(&QWidget::setFocus));
    connect(m_suggestions, &SuggestionsPanel::saidNothingLeft, &reading, [&reading](const QString& text) { Q_EMIT reading.said(text, false); });
    connect(&m_run, &ShownRun::runsChanged, &m_suggestions->model(), &SuggestionsModel::noteRun);
    connect(&view, &viewer::RadiographView::filmChanged, this, [this] {
        m_run.noteSize(m_view.imageSize());
        followActions();
    });
    connect(&m_curtain, &ModelCurtain::changed, this, &ModelDesk::followBar);
    connect(&m_curtain, &ModelCurtain::changed, this, &ModelDesk::followSight);
    connect(&m_run, &ShownRun::answerChanged, this, &ModelDesk::followSight);
    connect(&m_blobs, &ModelBlobs::changed, this, &ModelDesk::followBar);
    connect(&m_run, &ShownRun::answerChanged, this, &ModelDesk::followBar);
    connect(&view, &viewer::RadiographView::visibilityChanged, this, &ModelDesk::followBar);
    connect(&m_hand, &ProposalHand::changed, this, &ModelDesk::followActions);
    connect(&reading, &Reading::factsChanged, this, &ModelDesk::followActions);
    followBar();
    followActions();
}

bool ModelDesk::isPending() const { return m_run.isPending() || m_suggestions->isPending(); }

void ModelDesk::registerActions()
{
    const QString scope = QStringLiteral("read"), group = tr("Model");
    const auto add = [&](const char* id, const QString& text, const QString& help, const char* icon, const QList<QKeySequence>& keys,
                         std::function<void()> handler, bool checkable = false) {
        m_registry.add({QLatin1String(id), text, help, QLatin1String(icon), keys, group, scope, checkable}, this, std::move(handler));
    };
    const auto keys = [](std::initializer_list<QKeyCombination> combinations) {
        QList<QKeySequence> list;
        for (const QKeyCombination& combination : combinations)
            list << QKeySequence(combination);
        return list;
    };
    add("read.accept-proposal", tr("Accept the proposal"), tr("The selected one; with none selected, the first one is selected."), "proposal-accept",
        keys({Qt::Key_Return, Qt::Key_Enter}), [this] { m_hand.accept(); });
    add("read.accept-all", tr("Accept all proposals"), tr("In one step of undo."), "", keys({Qt::SHIFT | Qt::Key_Return, Qt::SHIFT | Qt::Key_Enter}),
        [this] { m_hand.acceptAll(); });
    add("read.reject-proposal", tr("Reject the proposal"), tr("The selected one; Del does it too."), "proposal-reject", {}, [this] { m_hand.reject(); });
    add("read.reject-all", tr("Reject all proposals"), tr("In one step of undo."), "", {}, [this] { m_hand.rejectAll(); });
    add("read.complete-here", tr("Complete the read and stay"), tr("Then the model is shown."), "eye", keys({Qt::CTRL | Qt::SHIFT | Qt::Key_Return}),
        [this] { completeHere(); });
    add("read.model", tr("The model’s blobs"), {}, "overlay-patches", {}, [this] { m_view.setBlobsVisible(!m_view.blobsVisible()); }, true);
    add("read.blob-style", tr("Patches, smooth or outline, in turn"), {}, "overlay-outline", keys({Qt::Key_V}), [this] { m_blobs.stepStyle(); });
    add("read.cut-down", tr("Lower the cut-off"), tr("Shift and the wheel do it over the film."), "cutoff", keys({Qt::Key_BracketLeft}),
        [this] { m_blobs.stepCut(-1); });
    add("read.cut-up", tr("Raise the cut-off"), tr("Shift and the wheel do it over the film."), "cutoff", keys({Qt::Key_BracketRight}),
        [this] { m_blobs.stepCut(1); });
    add("read.cut-own", tr("Cut-off of the run’s settings"), {}, "", keys({Qt::Key_Backslash}), [this] { m_blobs.useOwnCut(); });
    add("read.next-suggested", tr("Next suggested film"), tr("Of the films to box next."), "next-unread", keys({Qt::SHIFT | Qt::Key_PageDown}),
        [this] { m_suggestions->openNext(); });
    m_registry.doOnceAPress({"read.accept-proposal", "read.accept-all", "read.reject-proposal", "read.reject-all", "read.complete-here"});
}

void ModelDesk::completeHere()
{
    if (m_reading.perform(store::SetReadState{m_reading.id(), store::ReadState::Done}))
        Q_EMIT m_reading.said(m_run.answer() ? tr("The read is complete; the model is shown.") : tr("The read is complete."), true);
}

/// A completion that is taken back does not unsee what was shown since: it is a look before the first reading is done.
void ModelDesk::followSight()
{
    if (m_run.answer() && m_curtain.isOpen()) {
        if (!m_inSight.isValid() || m_inSightOf != m_reading.id())
            m_inSight.start();
        m_inSightOf = m_reading.id();
        return;
    }
    const bool wasSeen = m_inSight.isValid() && m_inSightOf == m_reading.id() && m_inSight.elapsed() >= m_leastSightMs;
    m_inSight.invalidate();
    if (!wasSeen || !m_run.answer())
        return;
    QTimer::singleShot(0, this, [this, image = m_inSightOf] { // once the gesture that took it back is over
        if (m_reading.id() == image && !m_curtain.isOpen() && m_curtain.lift())
            Q_EMIT m_reading.said(tr("You have seen the model on this film: that stays recorded, and it stays in sight."), false);
    });
}

void ModelDesk::followBar()
{
    QAction* action = m_registry.action(QStringLiteral("read.model"));
    const bool hidden = (m_run.answer() || m_reading.facts().blinded) && !m_curtain.isOpen();
    const QString key = m_registry.action(QStringLiteral("view.blobs")) ? m_registry.action(QStringLiteral("view.blobs"))->shortcut().toString(QKeySequence::NativeText)
                                                                        : QString();
    action->setIcon(kit::icon(hidden ? QStringLiteral("eye-off") : QStringLiteral("overlay-patches")));
    action->setChecked(m_blobs.isShown());
    QString tip;
    if (hidden)
        tip = m_curtain.sentence() + QLatin1Char('\n') + (key.isEmpty() ? tr("A click shows it now, which is recorded.")
                                                                        : tr("%1 or a click shows it now, which is recorded.").arg(key));
    else
        tip = (key.isEmpty() ? tr("The model’s blobs") : tr("The model’s blobs (%1)").arg(key)) + QLatin1Char('\n') +
              (m_run.answer() ? tr("Cut-off: Shift+wheel. Opacity: Alt+wheel. Patches, smooth or outline: V.") : m_run.saysNothing());
    action->setToolTip(tip);
    action->setStatusTip(tip);
}

void ModelDesk::followActions()
{
    const bool any = !m_hand.open().empty();
    const QString unread = m_reading.whyNotRead();
    const QString none = any ? unread : tr("There is no proposal to answer.");
    for (const char* id : {"read.accept-proposal", "read.accept-all", "read.reject-proposal", "read.reject-all"})
        m_registry.setWhyNot(QLatin1String(id), none);
    const bool done = m_reading.facts().state == store::ReadState::Done;
    m_registry.setWhyNot(QStringLiteral("read.complete-here"), done ? tr("This read is complete.") : unread);
}

void ModelDesk::shareEnterIn(QWidget& workspace) { workspace.installEventFilter(this); }

bool ModelDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        const QWidget* focus = QApplication::focusWidget();
        if (isEnter && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && focus != &m_view && focus != watched) {
            key->accept(); // then it is a plain key of that widget, not the shortcut
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace annotate

// A model's proposals on the film: answered by key, by hand and by the panel's buttons.
#include "answered_films.h"

#include "ui/annotate/findings_list.h"
#include "ui/annotate/mark_key.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QToolButton>

using domain::Box;
using domain::Label;
using Answer = store::ProposalAnswer::Answer;

class ProposalsTest : public QObject, private AnsweredFilms {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::theme().use(kit::ThemeName::Dark); }
    void init() { build(); }
    void cleanup() { takeDown(); }
    void proposalsAreNoAnnotation();
    void tabReachesProposalsBehindOnesOwnBoxes();
    void enterWithNoneSelectedAcceptsNothing();
    void enterAcceptsTheSelectedOneAndGoesToTheNext();
    void shiftEnterAcceptsAllInOneStep();
    void anAcceptedProposalSaysWhatItGoesBeforeAndWhereItIsFrom();
    void delRejectsAndUndoBringsTheProposalBack();
    void aNudgeAcceptsTheProposalAsMoved();
    void aDraggedHandleAcceptsTheProposalAsDrawn();
    void whatABoxSaysAlreadyIsNotProposed();
    void absentClosesTheProposalsOfThatFinding();
    void rowsAnswerByTheirButtons();
    void thePanelCountsAnswers();
    void theHistoryNamesEachKindOfAnswer();
    void inALowWindowTwoProposalsStayInSight();
    void enterInAFieldBelongsToTheField();
    void aRunOfBoxedFilmsAloneProposesWhatIsLabelledAndSaysSo();
};

void ProposalsTest::proposalsAreNoAnnotation()
{
    completeHere();
    QCOMPARE(dotted().size(), 2u);
    QCOMPARE(m_films->project->counts()->boxes, 0);
    const auto frozen = m_films->project->freeze(1, 1);
    QVERIFY(frozen);
    for (const domain::TrainingImage& image : frozen->images)
        QVERIFY(image.boxes.empty());
    QCOMPARE(m_films->label(0, mass), Label::NotAsked);
    QVERIFY(m_films->project->proposalCounts()->empty());
}

void ProposalsTest::tabReachesProposalsBehindOnesOwnBoxes()
{
    QVERIFY(m_films->project->perform(store::DrawBox{m_films->images[0], 1, {200, 20, 50, 50}}));
    completeHere();
    QTest::keyClick(&view(), Qt::Key_B); // where a drag holds them they have handles
    QTest::keyClick(&view(), Qt::Key_Tab);
    QVERIFY(!annotate::isProposal(m_read->boxTool().selected()));
    QVERIFY(!proposals().current());
    QTest::keyClick(&view(), Qt::Key_Tab);
    QCOMPARE(proposals().current(), std::optional(0));
    QTest::keyClick(&view(), Qt::Key_Tab);
    QCOMPARE(proposals().current(), std::optional(1));
    // The one that is selected says its keys under it, the others do not.
    for (const viewer::ViewerBox& box : view().boxes())
        if (box.selected) {
            QCOMPARE(box.keys.size(), 2u);
            QCOMPARE(box.keys[0].text, QStringLiteral("accept"));
            QVERIFY(box.handles);
        }
    QTest::keyClick(&view(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(proposals().current(), std::optional(0));
    QTest::keyClick(&view(), Qt::Key_8); // the finding of the next box, never the proposal's
    QVERIFY(m_films->boxes(0).size() == 1 && m_films->boxes(0)[0].finding == 1);
    QCOMPARE(m_read->nextFinding(), 7);
}

void ProposalsTest::enterWithNoneSelectedAcceptsNothing()
{
    completeHere();
    QTest::keyClick(&view(), Qt::Key_Return);
    QVERIFY(m_films->boxes(0).empty());
    QCOMPARE(proposals().current(), std::optional(0)); // what the next Enter would accept
}

void ProposalsTest::enterAcceptsTheSelectedOneAndGoesToTheNext()
{
    completeHere();
    QTest::keyClick(&view(), Qt::Key_Tab);
    QTest::keyClick(&view(), Qt::Key_Return);
    const auto boxes = m_films->boxes(0);
    QCOMPARE(boxes.size(), 1u);
    QCOMPARE(boxes[0].box, massBox);
    QCOMPARE(boxes[0].finding, mass);
    QCOMPARE(boxes[0].readerName, QStringLiteral("A. Berg"));
    QCOMPARE(m_films->label(0, mass), Label::Present);
    QCOMPARE(facts().proposalAnswers.size(), 1u);
    QCOMPARE(facts().proposalAnswers[0].answer, Answer::Accepted);
    QCOMPARE(facts().proposalAnswers[0].run, m_run.uuid);
    QCOMPARE(proposals().open().size(), 1u);
    QCOMPARE(proposals().open()[0].finding, nodule);
    QCOMPARE(proposals().current(), std::optional(0));
    QTest::keyClick(&view(), Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(m_films->boxes(0).size(), 2u);
    QVERIFY(dotted().empty());
    QVERIFY(!m_registry->action("read.accept-proposal")->isEnabled());
}

void ProposalsTest::shiftEnterAcceptsAllInOneStep()
{
    completeHere();
    QTest::keyClick(&view(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_films->boxes(0).size(), 2u);
    QVERIFY(dotted().empty());
    QVERIFY(m_read->findChild<kit::NoticeBar*>("noticeBar")->text().contains("2 proposal"));
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_films->boxes(0).empty());
    QCOMPARE(dotted().size(), 2u);
    QTest::keyClick(&view(), Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(m_films->boxes(0).size(), 2u);
}

void ProposalsTest::anAcceptedProposalSaysWhatItGoesBeforeAndWhereItIsFrom()
{
    QVERIFY(m_films->importBoxes(0, mass, {{220, 60, 60, 60}}));
    open(1);
    open(0);
    completeHere();
    m_registry->action("read.accept-all")->trigger();
    const auto* notice = m_read->findChild<kit::NoticeBar*>("noticeBar");
    QVERIFY2(notice->text().contains("goes before 1 imported"), qPrintable(notice->text()));
    QStringList by;
    for (const auto* label : m_read->findChild<QWidget*>("boxRows")->findChildren<QLabel*>())
        by << label->text();
    QCOMPARE(by.filter("model").size(), 2); // both boxes came of proposals
    QCOMPARE(by.filter("overruled").size(), 1);
    QPushButton* keep = nullptr;
    for (auto* button : notice->findChildren<QPushButton*>())
        if (button->text().contains("Keep"))
            keep = button;
    QVERIFY(keep);
    keep->click();
    QCOMPARE(m_films->project->freezeBoxed(1, 1)->set.images.at(0).boxesOf(mass).size(), 2u);
}

void ProposalsTest::delRejectsAndUndoBringsTheProposalBack()
{
    completeHere();
    QTest::keyClick(&view(), Qt::Key_Tab);
    QTest::keyClick(&view(), Qt::Key_Delete);
    QVERIFY(m_films->boxes(0).empty());
    QCOMPARE(m_films->label(0, mass), Label::NotAsked);
    QCOMPARE(facts().proposalAnswers.size(), 1u);
    QCOMPARE(facts().proposalAnswers[0].answer, Answer::Rejected);
    QCOMPARE(dotted().size(), 1u);
    QCOMPARE(proposals().current(), std::optional(0)); // the next one
    open(1);
    open(0);
    QTRY_COMPARE(dotted().size(), 1u); // not offered again
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(dotted().size(), 2u);
}

void ProposalsTest::aNudgeAcceptsTheProposalAsMoved()
{
    completeHere();
    QTest::keyClick(&view(), Qt::Key_Tab);
    QTest::keyClick(&view(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_films->boxes(0).size(), 1u);
    QCOMPARE(m_films->boxes(0)[0].box, (Box{massBox.x + 10, massBox.y, massBox.width, massBox.height}));
    QCOMPARE(facts().proposalAnswers.size(), 1u);
    QCOMPARE(facts().proposalAnswers[0].answer, Answer::Edited);
    QCOMPARE(facts().proposalAnswers[0].proposed, massBox);
    QCOMPARE(facts().proposalAnswers[0].box, m_films->boxes(0)[0].id);
    QTest::keyClick(&view(), Qt::Key_Right); // the hand goes on with the same box, now its own
    QCOMPARE(m_films->boxes(0).size(), 1u);
    QCOMPARE(m_films->boxes(0)[0].box.x, massBox.x + 11);
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_films->boxes(0)[0].box.x, massBox.x + 10);
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_films->boxes(0).empty());
    QCOMPARE(dotted().size(), 2u);
}

void ProposalsTest::aDraggedHandleAcceptsTheProposalAsDrawn()
{
    completeHere();
    QTest::keyClick(&view(), Qt::Key_B);
    m_read->boxTool().select(annotate::keyOfProposal(0));
    const QPointF from = view().viewFromImage({massBox.right(), massBox.bottom()}), to = view().viewFromImage({140, 150});
    const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, view().mapToGlobal(at), button, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(&view(), &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseMove, (from + to) / 2, Qt::NoButton, Qt::LeftButton);
    QVERIFY(m_films->boxes(0).empty()); // a preview stores nothing
    send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
    QCOMPARE(m_films->boxes(0).size(), 1u);
    const Box drawn = m_films->boxes(0)[0].box;
    QVERIFY(std::abs(drawn.right() - 140) < 1e-6 && std::abs(drawn.bottom() - 150) < 1e-6);
    QCOMPARE(drawn.x, massBox.x);
    QCOMPARE(facts().proposalAnswers[0].answer, Answer::Edited);
    QCOMPARE(m_read->boxTool().selected(), m_films->boxes(0)[0].id.value);
}

void ProposalsTest::whatABoxSaysAlreadyIsNotProposed()
{
    QVERIFY(m_films->project->perform(store::DrawBox{m_films->images[0], mass, {massBox.x + 5, massBox.y, massBox.width, massBox.height}}));
    completeHere();
    QCOMPARE(proposals().open().size(), 1u);
    QCOMPARE(proposals().open()[0].finding, nodule);
}

void ProposalsTest::absentClosesTheProposalsOfThatFinding()
{
    completeHere();
    QVERIFY(m_films->project->perform(store::SetLabel{m_films->images[0], nodule, Label::Absent}));
    QCOMPARE(proposals().open().size(), 1u);
    QCOMPARE(proposals().open()[0].finding, mass);
}

void ProposalsTest::rowsAnswerByTheirButtons()
{
    completeHere();
    auto* reject = m_read->findChild<QToolButton*>("proposal-1-reject");
    QTRY_VERIFY((reject = m_read->findChild<QToolButton*>("proposal-1-reject")) && reject->isVisible());
    QVERIFY(!reject->accessibleName().isEmpty());
    QTest::mouseClick(reject, Qt::LeftButton);
    QCOMPARE(facts().proposalAnswers.size(), 1u);
    QCOMPARE(facts().proposalAnswers[0].finding, nodule);
    QCOMPARE(facts().proposalAnswers[0].answer, Answer::Rejected);
    // The row goes after the press, and the other one's buttons answer the other one.
    QTRY_VERIFY(!m_read->findChild<QToolButton*>("proposal-1-accept"));
    QTest::mouseClick(m_read->findChild<QToolButton*>("proposal-0-accept"), Qt::LeftButton);
    QCOMPARE(m_films->boxes(0).size(), 1u);
    QCOMPARE(m_films->boxes(0)[0].finding, mass);
}

void ProposalsTest::thePanelCountsAnswers()
{
    completeHere();
    QTest::keyClick(&view(), Qt::Key_Tab);
    QTest::keyClick(&view(), Qt::Key_Down); // edited
    QTest::keyClick(&view(), Qt::Key_Tab);
    QTest::keyClick(&view(), Qt::Key_Delete);
    auto* counts = m_read->findChild<kit::TextLabel*>("proposalCounts");
    QTRY_COMPARE(counts->text(), QStringLiteral("Run 1 so far: 0 accepted, 1 edited, 1 rejected."));
    QVERIFY(counts->isVisibleTo(m_read));
}

void ProposalsTest::theHistoryNamesEachKindOfAnswer()
{
    completeHere();
    const auto undo = [this] { return m_registry->action("edit.undo")->text(); };
    QTest::keyClick(&view(), Qt::Key_Tab);
    QTest::keyClick(&view(), Qt::Key_Down);
    QCOMPARE(undo(), QStringLiteral("Undo “Accept proposal, edited: Mass”"));
    QTest::keyClick(&view(), Qt::Key_Tab);
    QTest::keyClick(&view(), Qt::Key_Delete);
    QCOMPARE(undo(), QStringLiteral("Undo “Reject proposal: Nodule”"));
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&view(), Qt::Key_Tab);
    QTest::keyClick(&view(), Qt::Key_Tab);
    QTest::keyClick(&view(), Qt::Key_Return);
    QCOMPARE(undo(), QStringLiteral("Undo “Accept proposal: Nodule”"));
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&view(), Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY2(undo().contains("Accept 2 proposal"), qPrintable(undo()));
}

void ProposalsTest::inALowWindowTwoProposalsStayInSight()
{
    m_window->resize(1280, 648); // what bar and status line leave of 720
    m_read->resize(m_window->size());
    for (int i = 0; i < 2; ++i)
        QVERIFY(m_films->project->perform(store::DrawBox{m_films->images[0], 1, {200, 20.0 + 60 * i, 50, 50}}));
    completeHere();
    m_read->boxTool().select(m_films->boxes(0)[1].id.value); // with its figures open
    const auto shown = [this](const char* name) {
        const auto* row = m_read->findChild<QWidget*>(name);
        return row && row->isVisible() ? row->visibleRegion().boundingRect().height() : 0;
    };
    const int whole = kit::theme().length("row_box");
    for (const char* row : {"proposal-0", "proposal-1"})
        QTRY_COMPARE(shown(row), whole);
    QTRY_COMPARE(shown("box-x"), m_read->findChild<QWidget*>("box-x")->height());
    QTest::keyClick(&view(), Qt::Key_9);
    const auto* list = m_read->findChild<annotate::FindingsList*>();
    QVERIFY(list->viewport()->rect().contains(list->visualRect(list->model()->index(8, 0))));
}

void ProposalsTest::enterInAFieldBelongsToTheField()
{
    QVERIFY(m_films->project->perform(store::DrawBox{m_films->images[0], 1, {200, 20, 50, 50}}));
    completeHere();
    m_read->boxTool().select(m_films->boxes(0)[0].id.value);
    auto* width = m_read->findChild<QDoubleSpinBox*>("box-w");
    QTRY_VERIFY(width && width->isVisible());
    width->setFocus();
    width->selectAll();
    QTest::keyClicks(width, "60.5");
    QTest::keyClick(width, Qt::Key_Return);
    QCOMPARE(m_films->boxes(0).size(), 1u);
    QCOMPARE(m_films->boxes(0)[0].box.width, 60.5);
    QCOMPARE(dotted().size(), 2u);
    QVERIFY(!proposals().current());
}

void ProposalsTest::aRunOfBoxedFilmsAloneProposesWhatIsLabelledAndSaysSo()
{
    annotate::ShownRun& run = m_read->model().run();
    run.chooseFindings(assist::ProposedFindings::Likely);
    completeHere();
    auto* note = m_read->findChild<kit::TextLabel*>("proposalsNote");
    auto* scope = m_read->findChild<kit::TextLabel*>("proposalsScope");
    QTRY_VERIFY(note->text().contains("proposes nothing"));
    QVERIFY(scope->isVisible() && scope->text().contains("boxed films alone"));
    QVERIFY(dotted().empty());
    // A label brings the place.
    QVERIFY(m_films->project->perform(store::SetLabel{m_films->images[0], mass, Label::Unsure}));
    QTRY_COMPARE(proposals().open().size(), std::size_t(1));
    QCOMPARE(proposals().open()[0].finding, mass);
    QVERIFY(scope->isVisible());
    // All of them is a choice, which stays.
    auto* menu = m_read->findChild<QToolButton*>("shownRun")->menu();
    QVERIFY(QMetaObject::invokeMethod(menu, "aboutToShow"));
    const QList<QAction*> choices = menu->actions();
    const auto all = std::find_if(choices.begin(), choices.end(), [](QAction* one) { return one->text() == "Propose all findings"; });
    QVERIFY(all != choices.end() && !(*all)->isChecked());
    (*all)->trigger();
    QTRY_COMPARE(proposals().open().size(), std::size_t(2));
    QTRY_VERIFY(scope->text().contains("false alarms"));
    QCOMPARE(m_films->project->setting("read/proposed-findings"), QStringLiteral("all"));
}

QTEST_MAIN(ProposalsTest)
#include "proposals_test.moc"

#include "film_project.h"
#include "made_up_run.h"

#include "ui/annotate/findings_list.h"
#include "ui/annotate/mark_key.h"
#include "ui/annotate/model_desk.h"
#include "ui/annotate/proposals_section.h"
#include "ui/annotate/read_workspace.h"
#include "ui/kit/action_registry.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"
#include "ui/viewer/radiograph_view.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using annotate::ReadWorkspace;
using domain::Box;
using domain::Label;
using Answer = store::ProposalAnswer::Answer;

namespace {

constexpr int mass = 4, nodule = 5;
// Films are 400 × 300 px, so a patch of 20 × 20 is 20 px wide and 15 px high.
const Box massBox{40, 60, 80, 60}, noduleBox{300, 150, 40, 30};
const std::vector<MadeUpBlob> twoBlobs{{0, mass, 2, 4, 4, 4, 0.9f}, {0, nodule, 15, 10, 2, 2, 0.7f}};

} // namespace

class ModelDeskTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::theme().use(kit::ThemeName::Dark); }
    void init();
    void cleanup();
    void theModelIsHiddenUntilTheFirstReadingIsDone();
    void completingSaysThatTheModelIsShownOnlyWhereItAnswered();
    void gLiftsTheCurtainOnceAndThatIsRecorded();
    void afterTheReadingGRecordsNothing();
    void whereNoRunHasAnsweredGRecordsNothing();
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
    void blobsShowTheFindingInQuestion();
    void blobsAreOfWhatIsProposedWhereNoHandChose();
    void theWheelMovesCutOffAndOpacity();
    void aRunThatEndsMeanwhileIsTakenUp();
    void anotherRunOrNoneCanBeChosen();
    void aRunThatCannotBeReadIsSaid();
    void theAnswerToAnotherFilmIsDropped();
    void theCurtainIsEachFilmsOwn();
    void aNarrowBarStillSaysThatTheModelIsHidden();
    void aRunOfBoxedFilmsAloneProposesWhatIsLabelledAndSaysSo();
    void whereNoRunHasAnsweredTheWayToItIsAButton();

private:
    void open(int image);
    void completeHere();
    viewer::RadiographView& view() { return m_read->view(); }
    annotate::ProposalHand& proposals() { return m_read->model().proposals(); }
    store::ImageFacts facts(int image = 0) { return *m_films->project->facts(m_films->images[std::size_t(image)]); }
    std::vector<viewer::ViewerBox> dotted();
    void wheel(Qt::KeyboardModifiers modifiers, int notches);

    std::unique_ptr<FilmProject> m_films;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<kit::ActionRegistry> m_registry;
    ReadWorkspace* m_read = nullptr;
    store::RunRow m_run;
};

void ModelDeskTest::init()
{
    m_films = std::make_unique<FilmProject>();
    QVERIFY(m_films->project);
    m_run = addMadeUpRun(*m_films->project, {"film1.png"}, twoBlobs);
    m_films->project->setSetting("read/proposed-findings", "all"); // nobody has labelled these films
    m_registry = std::make_unique<kit::ActionRegistry>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1440, 828);
    m_read = new ReadWorkspace(*m_films->project, *m_registry, m_window.get());
    m_read->resize(m_window->size());
    m_registry->attach(m_window.get(), {});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    open(0);
    view().setFocus();
}

void ModelDeskTest::cleanup()
{
    m_window.reset(); // before the project it looks at
    m_registry.reset();
    m_films.reset();
}

void ModelDeskTest::open(int image)
{
    m_read->openImage(m_films->images[std::size_t(image)]);
    QTRY_VERIFY(view().film() && !m_read->isPending());
}

void ModelDeskTest::completeHere()
{
    QTest::keyClick(&view(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(facts().state, store::ReadState::Done);
    QCOMPARE(m_read->currentImage(), m_films->images[0]); // it stays
}

std::vector<viewer::ViewerBox> ModelDeskTest::dotted()
{
    std::vector<viewer::ViewerBox> boxes = view().boxes();
    std::erase_if(boxes, [](const viewer::ViewerBox& box) { return box.line != viewer::BoxLine::Dotted; });
    return boxes;
}

void ModelDeskTest::wheel(Qt::KeyboardModifiers modifiers, int notches)
{
    const QPointF at = QRectF(view().rect()).center();
    QWheelEvent event(at, view().mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view(), &event);
}

void ModelDeskTest::theModelIsHiddenUntilTheFirstReadingIsDone()
{
    QVERIFY(m_read->model().run().answer()); // it is there, behind the curtain
    QVERIFY(dotted().empty());
    QVERIFY(view().blobs().empty());
    QVERIFY(!m_registry->action("read.accept-proposal")->isEnabled());
    QVERIFY(m_registry->action("read.model")->toolTip().contains("hidden until"));
    completeHere();
    QCOMPARE(dotted().size(), 2u);
    QCOMPARE(dotted()[0].box, massBox);
    QCOMPARE(dotted()[0].tab, QStringLiteral("5  Mas  ") + kit::isolated("0.90"));
    QCOMPARE(dotted()[1].box, noduleBox);
    QVERIFY(!facts().modelSeenEarly);
    QVERIFY(!m_registry->action("read.model")->toolTip().contains("hidden"));
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier); // not read after all
    QVERIFY(dotted().empty());
}

void ModelDeskTest::completingSaysThatTheModelIsShownOnlyWhereItAnswered()
{
    const auto* notice = m_read->findChild<kit::NoticeBar*>("noticeBar");
    completeHere();
    QCOMPARE(notice->text(), QStringLiteral("The read is complete; the model is shown."));
    open(1); // no run has answered this film
    QVERIFY(!m_read->model().run().answer());
    QTest::keyClick(&view(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(notice->text(), QStringLiteral("The read is complete."));
}

void ModelDeskTest::gLiftsTheCurtainOnceAndThatIsRecorded()
{
    QTest::keyClick(&view(), Qt::Key_G);
    QVERIFY(facts().modelSeenEarly);
    QCOMPARE(m_films->project->modelLooks()->size(), 1u);
    QCOMPARE(dotted().size(), 2u);
    m_read->boxTool().select(annotate::keyOfProposal(0));
    QVERIFY(m_read->model().blobs().isShown());
    QTest::keyClick(&view(), Qt::Key_G); // the blobs alone: what was seen was seen
    QVERIFY(!m_read->model().blobs().isShown());
    QCOMPARE(dotted().size(), 2u);
    QTest::keyClick(&view(), Qt::Key_G);
    QVERIFY(m_read->model().blobs().isShown());
    QCOMPARE(m_films->project->modelLooks()->front().images, 1);
    QVERIFY(!m_films->project->undoable()); // looking is no step to be taken back
}

void ModelDeskTest::afterTheReadingGRecordsNothing()
{
    completeHere();
    m_read->boxTool().select(annotate::keyOfProposal(0));
    QVERIFY(!m_read->model().blobs().isShown());
    QTest::keyClick(&view(), Qt::Key_G);
    QVERIFY(m_read->model().blobs().isShown());
    QVERIFY(!facts().modelSeenEarly);
}

void ModelDeskTest::whereNoRunHasAnsweredGRecordsNothing()
{
    open(1);
    QTest::keyClick(&view(), Qt::Key_G);
    QVERIFY(!facts(1).modelSeenEarly);
    QVERIFY(!view().blobsVisible());
    auto* notice = m_read->findChild<kit::NoticeBar*>("noticeBar");
    QVERIFY(notice->text().contains("No run has answered this film"));
}

void ModelDeskTest::proposalsAreNoAnnotation()
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

void ModelDeskTest::tabReachesProposalsBehindOnesOwnBoxes()
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

void ModelDeskTest::enterWithNoneSelectedAcceptsNothing()
{
    completeHere();
    QTest::keyClick(&view(), Qt::Key_Return);
    QVERIFY(m_films->boxes(0).empty());
    QCOMPARE(proposals().current(), std::optional(0)); // what the next Enter would accept
}

void ModelDeskTest::enterAcceptsTheSelectedOneAndGoesToTheNext()
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

void ModelDeskTest::shiftEnterAcceptsAllInOneStep()
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

void ModelDeskTest::anAcceptedProposalSaysWhatItGoesBeforeAndWhereItIsFrom()
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

void ModelDeskTest::delRejectsAndUndoBringsTheProposalBack()
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

void ModelDeskTest::aNudgeAcceptsTheProposalAsMoved()
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

void ModelDeskTest::aDraggedHandleAcceptsTheProposalAsDrawn()
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

void ModelDeskTest::whatABoxSaysAlreadyIsNotProposed()
{
    QVERIFY(m_films->project->perform(store::DrawBox{m_films->images[0], mass, {massBox.x + 5, massBox.y, massBox.width, massBox.height}}));
    completeHere();
    QCOMPARE(proposals().open().size(), 1u);
    QCOMPARE(proposals().open()[0].finding, nodule);
}

void ModelDeskTest::absentClosesTheProposalsOfThatFinding()
{
    completeHere();
    QVERIFY(m_films->project->perform(store::SetLabel{m_films->images[0], nodule, Label::Absent}));
    QCOMPARE(proposals().open().size(), 1u);
    QCOMPARE(proposals().open()[0].finding, mass);
}

void ModelDeskTest::rowsAnswerByTheirButtons()
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

void ModelDeskTest::thePanelCountsAnswers()
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

void ModelDeskTest::theHistoryNamesEachKindOfAnswer()
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

void ModelDeskTest::inALowWindowTwoProposalsStayInSight()
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

void ModelDeskTest::enterInAFieldBelongsToTheField()
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

void ModelDeskTest::blobsAreOfWhatIsProposedWhereNoHandChose()
{
    completeHere();
    QCOMPARE(m_read->nextFinding(), 0); // Atelectasis, which sticks from film to film
    QTest::keyClick(&view(), Qt::Key_G);
    QCOMPARE(view().blobs().size(), 1u);
    QCOMPARE(view().blobs()[0].colour, kit::theme().findingColour("Mass", mass)); // the first proposal
    QTest::keyClick(&view(), Qt::Key_6);
    QCOMPARE(view().blobs()[0].colour, kit::theme().findingColour("Nodule", nodule));
}

void ModelDeskTest::blobsShowTheFindingInQuestion()
{
    completeHere();
    QTest::keyClick(&view(), Qt::Key_G);
    QTest::keyClick(&view(), Qt::Key_5); // the next box's
    QCOMPARE(view().blobs().size(), 1u);
    QCOMPARE(view().blobs()[0].columns, 20);
    QCOMPARE(view().blobs()[0].values[4 * 20 + 2], 0.9f);
    QCOMPARE(view().blobs()[0].colour, kit::theme().findingColour("Mass", mass));
    QCOMPARE(view().blobs()[0].symbol, QStringLiteral("Mas  z")); // what the ramp at the foot is of
    proposals().select(1); // the selected proposal goes before it
    QCOMPARE(view().blobs()[0].colour, kit::theme().findingColour("Nodule", nodule));
    QCOMPARE(view().blobs()[0].values[10 * 20 + 15], 0.7f);
    const auto style = view().blobs()[0].style;
    QTest::keyClick(&view(), Qt::Key_V);
    QVERIFY(view().blobs()[0].style != style);
}

void ModelDeskTest::theWheelMovesCutOffAndOpacity()
{
    completeHere();
    QTest::keyClick(&view(), Qt::Key_5);
    QTest::keyClick(&view(), Qt::Key_G);
    QCOMPARE(view().blobs()[0].cut, 0.5);
    const double opacity = view().blobs()[0].opacity;
    wheel(Qt::ShiftModifier, 3);
    QCOMPARE(view().blobs()[0].cut, 0.53);
    wheel(Qt::AltModifier, -1);
    QVERIFY(view().blobs()[0].opacity < opacity);
    QTest::keyClick(&view(), Qt::Key_BracketLeft);
    QCOMPARE(view().blobs()[0].cut, 0.52);
    QTest::keyClick(&view(), Qt::Key_Backslash);
    QCOMPARE(view().blobs()[0].cut, 0.5);
    QTest::keyClick(&view(), Qt::Key_G);
    wheel(Qt::ShiftModifier, 3); // what is not seen is not moved
    QTest::keyClick(&view(), Qt::Key_G);
    QCOMPARE(view().blobs()[0].cut, 0.5);
}

void ModelDeskTest::aRunThatEndsMeanwhileIsTakenUp()
{
    completeHere();
    const auto second = addMadeUpRun(*m_films->project, {"film1.png"}, {{0, mass, 8, 8, 2, 2, 0.8f}}, "second");
    m_read->model().run().refreshRuns();
    QTRY_COMPARE(m_read->model().run().answer() ? m_read->model().run().answer()->run.number : domain::RunId{}, second.number);
    QCOMPARE(dotted().size(), 1u);
    QCOMPARE(dotted()[0].box, (Box{160, 120, 40, 30}));
}

void ModelDeskTest::anotherRunOrNoneCanBeChosen()
{
    completeHere();
    addMadeUpRun(*m_films->project, {"film1.png"}, {{0, mass, 8, 8, 2, 2, 0.8f}}, "second");
    m_read->model().run().refreshRuns();
    QTRY_COMPARE(dotted().size(), 1u);
    auto* choice = m_read->findChild<QToolButton*>("shownRun");
    QTRY_COMPARE(choice->text(), QStringLiteral("Run 2"));
    Q_EMIT choice->menu()->aboutToShow();
    const auto entry = [&](const QString& part) {
        for (QAction* action : choice->menu()->actions())
            if (action->text().contains(part))
                return action;
        return static_cast<QAction*>(nullptr);
    };
    entry("Run 1")->trigger();
    QTRY_COMPARE(dotted().size(), 2u);
    Q_EMIT choice->menu()->aboutToShow();
    entry("None")->trigger();
    QTRY_VERIFY(dotted().empty());
    QTest::keyClick(&view(), Qt::Key_G);
    QVERIFY(view().blobs().empty());
    auto* note = m_read->findChild<kit::TextLabel*>("proposalsNote");
    QTRY_VERIFY(note->text().contains("No run is chosen"));
    m_read->model().run().chooseNewest();
    QTRY_COMPARE(dotted().size(), 1u);
}

void ModelDeskTest::aRunThatCannotBeReadIsSaid()
{
    completeHere();
    const auto second = addMadeUpRun(*m_films->project, {"film1.png"}, {{0, mass, 8, 8, 2, 2, 0.8f}}, "second");
    QFile broken(launch::folderOf(*m_films->project, second).allPredictions());
    QVERIFY(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
    broken.write("rubbish");
    broken.close();
    m_read->model().run().refreshRuns();
    QTRY_VERIFY(!m_read->model().run().isPending());
    QCOMPARE(m_read->model().run().answer()->run.number, m_run.number); // unbidden: the older one speaks
    m_read->model().run().chooseRun(second.number);
    QTRY_VERIFY(m_read->model().run().failure());
    QVERIFY(dotted().empty());
    auto* note = m_read->findChild<kit::TextLabel*>("proposalsNote");
    QTRY_VERIFY(note->text().contains("all.safetensors"));
}

void ModelDeskTest::theAnswerToAnotherFilmIsDropped()
{
    completeHere();
    m_read->openImage(m_films->images[1]);
    QVERIFY(dotted().empty());
    m_read->openImage(m_films->images[0]);
    m_read->openImage(m_films->images[1]); // the answer to the first one is under way
    QTRY_VERIFY(!m_read->isPending());
    QVERIFY(!m_read->model().run().answer());
    QVERIFY(dotted().empty());
}

void ModelDeskTest::theCurtainIsEachFilmsOwn()
{
    addMadeUpRun(*m_films->project, {"film1.png", "film2.png"}, {{0, mass, 8, 8, 2, 2, 0.8f}, {1, mass, 8, 8, 2, 2, 0.8f}}, "second");
    m_read->model().run().refreshRuns();
    QTRY_VERIFY(!m_read->isPending());
    QTest::keyClick(&view(), Qt::Key_5);
    QTest::keyClick(&view(), Qt::Key_G);
    QVERIFY(m_read->model().blobs().isShown());
    open(1);
    QVERIFY(!m_read->model().blobs().isShown());
    QVERIFY(view().blobs().empty() && dotted().empty());
    QVERIFY(!facts(1).modelSeenEarly);
    open(0);
    QVERIFY(m_read->model().blobs().isShown()); // the wish holds where the model may be seen
}

void ModelDeskTest::aNarrowBarStillSaysThatTheModelIsHidden()
{
    m_window->resize(1280, 648);
    m_read->resize(m_window->size());
    auto* button = m_read->findChild<QToolButton*>("button:read.model");
    QVERIFY(button);
    QTRY_VERIFY(button->isVisible());
    QVERIFY(button->toolTip().contains("hidden until"));
    QVERIFY(button->geometry().right() < button->parentWidget()->width());
    QTest::mouseClick(button, Qt::LeftButton); // asked for, so shown, and recorded
    QVERIFY(facts().modelSeenEarly);
    QCOMPARE(dotted().size(), 2u);
}

void ModelDeskTest::aRunOfBoxedFilmsAloneProposesWhatIsLabelledAndSaysSo()
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

void ModelDeskTest::whereNoRunHasAnsweredTheWayToItIsAButton()
{
    // The window registers the action; a workspace by itself has none, and no button.
    QVERIFY(!m_read->model().section().findChild<QPushButton*>("button:run.predict"));
    m_window.reset();
    m_registry = std::make_unique<kit::ActionRegistry>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(1440, 828);
    int asked = 0;
    m_registry->add({.id = "run.predict", .text = "Predict every film with this run", .help = {}, .icon = {}}, this, [&asked] { ++asked; });
    m_read = new ReadWorkspace(*m_films->project, *m_registry, m_window.get());
    m_read->resize(m_window->size());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    auto* button = m_read->model().section().findChild<QPushButton*>("button:run.predict");
    open(0);
    QTRY_VERIFY(!button->isVisible()); // the run has answered it
    open(1);
    QTRY_VERIFY(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(asked, 1);
    QCOMPARE(m_read->model().run().runToAsk(), m_run.number);
    // While it predicts, the sentence says so.
    m_read->model().run().setPredicting(m_run.number);
    QTRY_VERIFY(!button->isVisible());
    QTRY_VERIFY(m_read->findChild<kit::TextLabel*>("proposalsNote")->text().contains("is predicting every film"));
    m_read->model().run().setPredicting({});
    QTRY_VERIFY(button->isVisible());
}

QTEST_MAIN(ModelDeskTest)
#include "model_desk_test.moc"

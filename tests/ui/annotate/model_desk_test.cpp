#include "answered_films.h"

#include "ui/annotate/mark_key.h"
#include "ui/annotate/proposals_section.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QWheelEvent>

using annotate::ReadWorkspace;
using domain::Box;

class ModelDeskTest : public QObject, private AnsweredFilms {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::theme().use(kit::ThemeName::Dark); }
    void init() { build(); }
    void cleanup() { takeDown(); }
    void theModelIsHiddenUntilTheFirstReadingIsDone();
    void completingSaysThatTheModelIsShownOnlyWhereItAnswered();
    void whatWasSeenIsNotUnseenByUndo();
    void whoReadsBlindedSeesOneFaceForAllFilms();
    void gLiftsTheCurtainOnceAndThatIsRecorded();
    void afterTheReadingGRecordsNothing();
    void whereNoRunHasAnsweredGRecordsNothing();
    void blobsShowTheFindingInQuestion();
    void blobsAreOfWhatIsProposedWhereNoHandChose();
    void theWheelMovesCutOffAndOpacity();
    void aRunThatEndsMeanwhileIsTakenUp();
    void anotherRunOrNoneCanBeChosen();
    void aRunThatCannotBeReadIsSaid();
    void theAnswerToAnotherFilmIsDropped();
    void theCurtainIsEachFilmsOwn();
    void aNarrowBarStillSaysThatTheModelIsHidden();
    void whereNoRunHasAnsweredTheWayToItIsAButton();

private:
    void wheel(Qt::KeyboardModifiers modifiers, int notches);
};

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

void ModelDeskTest::whatWasSeenIsNotUnseenByUndo()
{
    m_read->model().setLeastSightMs(0);
    completeHere();
    QCOMPARE(dotted().size(), 2u);
    QVERIFY(!facts().modelSeenEarly);
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier); // to draw once more
    QCOMPARE(facts().state, store::ReadState::New);
    QTRY_VERIFY(facts().modelSeenEarly);
    QCOMPARE(m_films->project->modelLooks()->size(), 1u);
    QCOMPARE(dotted().size(), 2u);
    QVERIFY(m_read->findChild<kit::NoticeBar*>("noticeBar")->text().contains("seen the model"));
    QTest::keyClick(&view(), Qt::Key_Y, Qt::ControlModifier); // a look is no step that a redo would stumble over
    QCOMPARE(facts().state, store::ReadState::Done);
}

void ModelDeskTest::whoReadsBlindedSeesOneFaceForAllFilms()
{
    QVERIFY(m_films->project->perform(store::Assign{{m_films->images[0], m_films->images[1]}, m_films->project->currentReader(), true}));
    QStringList faces;
    for (int film : {1, 0}) { // one that no run has answered, and one that a run has
        open(film);
        QStringList face;
        for (const QWidget* part : m_read->model().section().findChildren<QWidget*>())
            if (part->isVisible() && (qobject_cast<const QLabel*>(part) || qobject_cast<const QAbstractButton*>(part)))
                face << part->objectName() + QLatin1Char('=') + part->property("text").toString();
        QTRY_VERIFY(m_registry->action("read.model")->toolTip().contains("hidden until"));
        faces << face.join(QLatin1Char(';'));
    }
    QCOMPARE(faces[0], faces[1]);
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

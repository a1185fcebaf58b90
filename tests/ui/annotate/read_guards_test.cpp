// What keeps a hurried or clumsy hand from signing what was not read, and from losing or spoiling a box.
#include "reading_desk.h"

#include "ui/annotate/findings_model.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/theme.h"

#include <QAbstractItemView>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using annotate::Picked;
using annotate::ReadWorkspace;
using domain::Box;
using domain::Label;

class ReadGuardsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::theme().use(kit::ThemeName::Dark); }
    void init();
    void cleanup() { m_desk.reset(); }
    void noKeyTakesAwayTheFilmUnderABoxThatIsBeingDrawn();
    void nothingIsSignedOfAFilmThatIsNotOnTheScreen();
    void aHeldKeyCompletesOneFilm();
    void aDoubleClickCompletesOneFilm();
    void aFilmThatIsNotThereCannotBeRead();
    void aBoxPressedFlatStaysAsItWas();
    void aKeyThatDoesNothingLeavesTheWayBackInSight();
    void undoSaysWhatItTookBack();
    void aRefusedFigureLeavesTheReadOpen();
    void undoOutOfSightIsForAnotherPlaceToSay();
    void whatWasTypedIsTakenBeforeTheReadIsComplete();
    void whatIsBackIsTheReportsWordAgain();
    void enterInTheSearchOpensAFilmAndNothingElse();
    void theFilmHasTheKeyboardWhenReadComesBack();

private:
    void drag(domain::Point from, domain::Point to) { m_desk->drag(from, to); }
    viewer::RadiographView& view() { return m_desk->view(); }
    kit::NoticeBar& notice() { return *m_read->findChild<kit::NoticeBar*>("noticeBar"); }
    store::ReadState state(int film) { return m_films->project->facts(m_films->images[std::size_t(film)])->state; }

    std::unique_ptr<ReadingDesk> m_desk;
    FilmProject* m_films = nullptr;
    kit::ActionRegistry* m_registry = nullptr;
    ReadWorkspace* m_read = nullptr;
};

void ReadGuardsTest::init()
{
    m_desk = std::make_unique<ReadingDesk>();
    m_films = m_desk->films.get();
    m_registry = m_desk->registry.get();
    m_read = m_desk->read;
    QVERIFY(m_desk->open(0));
    QTest::keyClick(&view(), Qt::Key_B);
}

void ReadGuardsTest::noKeyTakesAwayTheFilmUnderABoxThatIsBeingDrawn()
{
    const QPointF from = view().viewFromImage({50, 60}), to = view().viewFromImage({150, 100});
    const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, view().mapToGlobal(at), button, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(&view(), &event);
    };
    send(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    send(QEvent::MouseMove, to, Qt::NoButton, Qt::LeftButton);
    for (const char* id : {"read.next", "read.next-unread", "read.complete"})
        m_registry->action(id)->trigger();
    QCOMPARE(m_read->currentImage(), m_films->images[0]);
    QVERIFY(m_read->findChild<kit::NoticeBar*>("noticeBar")->text().contains("Let go"));
    QVERIFY(m_films->project->facts(m_films->images[0])->state != store::ReadState::Done);
    send(QEvent::MouseButtonRelease, to, Qt::LeftButton, Qt::NoButton);
    QCOMPARE(m_films->boxes(0).size(), 1u);
    m_registry->action("read.next")->trigger();
    QTRY_COMPARE(m_read->currentImage(), m_films->images[1]);
}

void ReadGuardsTest::nothingIsSignedOfAFilmThatIsNotOnTheScreen()
{
    m_read->openImage(m_films->images[2]); // its file is missing
    QTRY_VERIFY(m_read->findChild<QWidget*>("filmWays")->isVisible());
    for (const char* id : {"read.complete", "read.complete-here", "read.no-finding", "label.0"}) {
        QVERIFY2(!m_registry->action(id)->isEnabled(), id);
        m_registry->action(id)->setEnabled(true); // whatever other way there is to it
        m_registry->action(id)->trigger();
    }
    const auto facts = m_films->project->facts(m_films->images[2]);
    QVERIFY(facts->state == store::ReadState::New);
    QCOMPARE(m_films->label(2, 0), Label::NotAsked);
    QVERIFY(m_read->findChild<kit::NoticeBar*>("noticeBar")->text().contains("not on the screen"));
    QTest::keyClick(&view(), Qt::Key_S); // a flag signs nothing
    QVERIFY(m_films->project->facts(m_films->images[2])->secondLook);
}

void ReadGuardsTest::aHeldKeyCompletesOneFilm()
{
    QTest::simulateEvent(&view(), true, Qt::Key_Return, Qt::ControlModifier, {}, false);
    QTRY_VERIFY(m_read->currentImage() == m_films->images[1] && view().film());
    for (int i = 0; i < 5; ++i)
        QTest::simulateEvent(&view(), true, Qt::Key_Return, Qt::ControlModifier, {}, true);
    QCOMPARE(m_films->project->facts(m_films->images[0])->state, store::ReadState::Done);
    QCOMPARE(m_films->project->facts(m_films->images[1])->state, store::ReadState::New);
    QTest::simulateEvent(&view(), true, Qt::Key_Return, Qt::ControlModifier, {}, false);
    QCOMPARE(m_films->project->facts(m_films->images[1])->state, store::ReadState::Done);
}

void ReadGuardsTest::aDoubleClickCompletesOneFilm()
{
    m_read->setLeastLookMs(60'000); // however slow the machine is
    auto* button = m_read->findChild<QPushButton*>("button:read.complete");
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(state(0), store::ReadState::New); // it had only just come on screen
    QVERIFY2(notice().text().contains("only just"), qPrintable(notice().text()));
    m_read->setLeastLookMs(0);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(state(0), store::ReadState::Done);
    m_read->setLeastLookMs(60'000);
    QTRY_VERIFY(m_read->currentImage() == m_films->images[1] && view().film());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(state(1), store::ReadState::New);
}

void ReadGuardsTest::aFilmThatIsNotThereCannotBeRead()
{
    m_read->openImage(m_films->images[2]);
    QVERIFY(!view().film());
    QTest::keyClick(&view(), Qt::Key_N);
    QTest::keyClick(&view(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_films->project->facts(m_films->images[2])->state, store::ReadState::New);
    QCOMPARE(m_films->label(2, 4), Label::NotAsked);
    auto* notice = m_read->findChild<kit::NoticeBar*>("noticeBar");
    QVERIFY(notice->isVisible() && notice->text().contains("not on the screen"));
    QTest::keyClick(&view(), Qt::Key_Escape); // leaves box mode
    QTest::keyClick(&view(), Qt::Key_Escape); // it covers the film no longer than it is wanted
    QVERIFY(!notice->isVisible());
    m_read->openImage(m_films->images[1]);
    QTRY_VERIFY(m_registry->action("read.complete")->isEnabled());
}

void ReadGuardsTest::aBoxPressedFlatStaysAsItWas()
{
    drag({50, 60}, {150, 100});
    const Box before = m_films->boxes(0).at(0).box;
    m_read->boxTool().select(m_films->boxes(0)[0].id.value, Picked::ByHand);
    drag({150, 100}, {50, 60}); // a corner onto the opposite one
    QCOMPARE(m_films->boxes(0).at(0).box, before);
    QVERIFY2(notice().text().contains("Too thin"), qPrintable(notice().text()));
    m_read->boxTool().select(0);
    drag({200, 60}, {300, 60.5}); // a line is no box
    QCOMPARE(m_films->boxes(0).size(), 1u);
}

void ReadGuardsTest::aKeyThatDoesNothingLeavesTheWayBackInSight()
{
    QVERIFY(m_films->importBoxes(0, 4, {{50, 60, 100, 80}}));
    QTest::keyClick(&view(), Qt::Key_N);
    QVERIFY2(notice().text().contains("overruled"), qPrintable(notice().text()));
    QTest::keyClick(&view(), Qt::Key_Return); // there is no proposal to accept
    QVERIFY2(notice().text().contains("overruled"), qPrintable(notice().text()));
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(&view(), Qt::Key_Return);
    QVERIFY2(notice().text().contains("no proposal"), qPrintable(notice().text()));
}

void ReadGuardsTest::whatWasTypedIsTakenBeforeTheReadIsComplete()
{
    drag({50, 60}, {150, 100});
    auto* field = m_read->findChild<QDoubleSpinBox*>("box-w");
    QTRY_VERIFY(field && field->isVisible());
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, "120");
    m_registry->action("read.complete")->trigger();
    QCOMPARE(state(0), store::ReadState::Done);
    QCOMPARE(m_films->boxes(0).at(0).box.width, 120.0);
    QCOMPARE(m_films->project->undoable()->kind, QStringLiteral("set-read-state")); // the last thing that was done
}

void ReadGuardsTest::undoSaysWhatItTookBack()
{
    QTest::keyClick(&view(), Qt::Key_5);
    drag({50, 60}, {150, 100});
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(notice().text().contains("Undone") && notice().text().contains("Mass"), qPrintable(notice().text()));
    drag({50, 60}, {150, 100});
    m_read->openImage(m_films->images[1]);
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_read->currentImage(), m_films->images[0]);
    QVERIFY2(notice().text().contains("Undone"), qPrintable(notice().text())); // on the film that it led to
    QTest::keyClick(&view(), Qt::Key_Y, Qt::ControlModifier);
    QVERIFY2(notice().text().contains("Done again"), qPrintable(notice().text()));
}

void ReadGuardsTest::aRefusedFigureLeavesTheReadOpen()
{
    drag({50, 60}, {150, 100});
    auto* field = m_read->findChild<QDoubleSpinBox*>("box-x");
    QTRY_VERIFY(field && field->isVisible());
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, "9999");
    m_registry->action("read.complete")->trigger();
    QVERIFY(state(0) != store::ReadState::Done);
    QCOMPARE(m_read->currentImage(), m_films->images[0]);
    QVERIFY2(notice().text().contains("refused"), qPrintable(notice().text()));
    m_registry->action("read.complete")->trigger(); // the figure of before is back
    QCOMPARE(state(0), store::ReadState::Done);
}

void ReadGuardsTest::undoOutOfSightIsForAnotherPlaceToSay()
{
    QTest::keyClick(&view(), Qt::Key_N);
    QSignalSpy told(m_read, &ReadWorkspace::tookBackUnseen);
    m_read->hide();
    m_registry->action("edit.undo")->trigger();
    QCOMPARE(told.count(), 1);
    QVERIFY(told[0][0].toString().contains("film1.png"));
    QVERIFY(!notice().text().contains("Undone"));
}

void ReadGuardsTest::whatIsBackIsTheReportsWordAgain()
{
    auto import = m_films->project->beginImport("a report", "test");
    QVERIFY(import && (*import)->setReportLabels(m_films->images[0], std::vector<Label>(14, Label::Absent)) && (*import)->finish());
    QVERIFY(m_desk->open(1) && m_desk->open(0));
    const auto source = [&] {
        const QAbstractItemModel& findings = *m_read->findChild<QAbstractItemView*>("findingsList")->model();
        return findings.index(4, 0).data(annotate::FindingsModel::SourceRole).toInt();
    };
    QCOMPARE(source(), int(store::FactSource::Report));
    QTest::keyClick(&view(), Qt::Key_5);
    drag({50, 60}, {150, 100});
    QCOMPARE(source(), int(store::FactSource::Reader));
    QTest::keyClick(&view(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(source(), int(store::FactSource::Report));
    drag({50, 60}, {150, 100});
    QTest::keyClick(&view(), Qt::Key_Delete);
    QCOMPARE(source(), int(store::FactSource::Report));
}

void ReadGuardsTest::enterInTheSearchOpensAFilmAndNothingElse()
{
    auto* search = m_read->findChild<QLineEdit*>("worklistSearch");
    QVERIFY(search);
    search->setFocus();
    QTest::keyClicks(search, "film2");
    QTRY_VERIFY(!m_read->isPending());
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(m_read->currentImage() == m_films->images[1] && view().film());
    QVERIFY2(!notice().isVisible(), qPrintable(notice().text()));
}

void ReadGuardsTest::theFilmHasTheKeyboardWhenReadComesBack()
{
    m_read->hide();
    m_read->show();
    m_read->setFocus(); // as whoever shows it does
    QVERIFY(view().hasFocus());
}

QTEST_MAIN(ReadGuardsTest)
#include "read_guards_test.moc"

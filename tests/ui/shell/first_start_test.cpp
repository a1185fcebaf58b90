// What a person meets at the first start: the question for a name, five sentences, another language. Nothing of it waits.
#include "tests/ui/shell/film_desk.h"
#include "ui/annotate/read_workspace.h"
#include "ui/kit/action_registry.h"
#include "ui/kit/glyphs.h"
#include "ui/kit/notice_bar.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/language.h"
#include "ui/shell/session.h"
#include "ui/viewer/radiograph_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

class FirstStartTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { keepSettingsIn(m_home); }
    void init()
    {
        QSettings().clear();
        m_desk = std::make_unique<FilmDesk>();
    }
    void cleanup()
    {
        m_desk.reset();
        shell::useLanguage("en");
    }
    void theNameIsAskedInABarAndNothingWaits();
    void whatWasDrawnBeforeTheNameIsSignedWithIt();
    void aNameLeavesFindingAndToolAsTheyWere();
    void anotherReaderHasTheirOwnFinding();
    void aNameThatSomebodyHasTakesNothingOver();
    void whatTheAccountSignedEarlierStaysAsItIs();
    void aKnownReaderIsNotAsked();
    void theTourSaysFiveSentencesAndComesOnce();
    void theTourCanBeSkippedAndCalledAgain();
    void enterGoesOnInTheTour();
    void theTourIsLeftByEsc();
    void whatLiesOverTheTourHasEscFirst();
    void theTourTakesNeitherKeyboardNorFilm();
    void theTourWaitsForTheName();
    void aNameThatNobodyWantsToGiveHoldsUpNoTour();
    void oneThingIsSaidAtATime();
    void theTourLiesOverNoNotice();
    void aWindowThatForgetsAsksAndShowsNothing();
    void theReaderMenuNamesTheReadersAndTakesANewOne();
    void anotherLanguageIsPutOnAtOnce();
    void everyLanguageIsInTheMenu();

private:
    bool draw()
    {
        return m_desk->desk().read()->gestures().perform(store::DrawBox{m_desk->films.images[0], 4, {50, 60, 100, 80}}).has_value();
    }
    void answer(const QString& name)
    {
        auto* field = m_desk->child<QLineEdit>("readerName");
        field->setText(name);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(m_desk->desk().project()->currentReaderName(), name);
    }
    QWidget* tour() { return m_desk->window->findChild<QWidget*>("tour"); }
    QTemporaryDir m_home;
    std::unique_ptr<FilmDesk> m_desk;
};

void FirstStartTest::theNameIsAskedInABarAndNothingWaits()
{
    QVERIFY(m_desk->open());
    auto* bar = m_desk->child<kit::NoticeBar>("readerQuestion");
    QVERIFY(bar->isVisible());
    QVERIFY(!QApplication::activeModalWidget());
    auto* read = m_desk->desk().read();
    QVERIFY(read->gestures().perform(store::DrawBox{m_desk->films.images[0], 4, {50, 60, 100, 80}})); // before any answer
    auto* field = m_desk->child<QLineEdit>("readerName");
    QCOMPARE(field->text(), QString("A. Berg")); // what the system knows
    field->setText("  C.  Dahl ");
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_desk->desk().project()->currentReaderName(), QString("C. Dahl"));
    QVERIFY(!m_desk->child<QWidget>("readerQuestion")->isVisible());
    QCOMPARE(shell::rememberedReader(), QString("C. Dahl"));
}

void FirstStartTest::whatWasDrawnBeforeTheNameIsSignedWithIt()
{
    QVERIFY(m_desk->open());
    QVERIFY(draw());
    m_desk->window->setLanguage("en"); // the desk is made anew, and the name still not given
    QVERIFY(m_desk->settle());
    answer("C. Dahl");
    const auto boxes = m_desk->films.boxes(0);
    QCOMPARE(boxes.size(), std::size_t(1));
    QCOMPARE(boxes[0].readerName, QString("C. Dahl"));
    QCOMPARE(*m_desk->desk().project()->readers(), std::vector<QString>{"C. Dahl"});
    QVERIFY(m_desk->desk().project()->undoable()); // theirs to take back
    m_desk->window->setReader("B. Falk"); // another person, later
    QCOMPARE(m_desk->films.boxes(0)[0].readerName, QString("C. Dahl"));
}

void FirstStartTest::aNameLeavesFindingAndToolAsTheyWere()
{
    QVERIFY(m_desk->open());
    m_desk->registry().action("read.draw-point")->trigger();
    m_desk->registry().action("finding.4")->trigger();
    QVERIFY(draw());
    answer("C. Dahl");
    QVERIFY(m_desk->settle());
    const auto* read = m_desk->desk().read();
    QCOMPARE(read->nextFinding(), 4);
    QCOMPARE(read->toolInHand().leftDrag, viewer::LeftDrag::Tool);
    QCOMPARE(read->toolInHand().mode, annotate::BoxTool::Mode::Points);
    QVERIFY(m_desk->registry().action("read.draw-point")->isChecked());
}

void FirstStartTest::anotherReaderHasTheirOwnFinding()
{
    QVERIFY(m_desk->open());
    m_desk->window->setReader("A. Berg"); // gives the name
    QVERIFY(m_desk->settle());
    m_desk->registry().action("read.draw-box")->trigger();
    m_desk->registry().action("finding.4")->trigger();
    m_desk->window->setReader("C. Dahl");
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->desk().read()->nextFinding(), 0);
    QCOMPARE(m_desk->desk().read()->toolInHand().leftDrag, viewer::LeftDrag::Tool); // the hand is on the same desk
    m_desk->window->setReader("A. Berg");
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->desk().read()->nextFinding(), 4);
}

void FirstStartTest::aNameThatSomebodyHasTakesNothingOver()
{
    {
        auto elsewhere = store::Project::open(m_desk->films.project->folder());
        QVERIFY(elsewhere && (*elsewhere)->useReader("C. Dahl"));
    }
    QVERIFY(m_desk->open());
    QVERIFY(draw());
    answer("C. Dahl");
    QCOMPARE(m_desk->films.boxes(0)[0].readerName, QString("A. Berg"));
}

void FirstStartTest::whatTheAccountSignedEarlierStaysAsItIs()
{
    QVERIFY(m_desk->films.project->perform(store::DrawBox{m_desk->films.images[0], 4, {10, 20, 50, 40}}));
    QVERIFY(m_desk->open());
    answer("C. Dahl");
    QCOMPARE(m_desk->films.boxes(0)[0].readerName, QString("A. Berg"));
}

void FirstStartTest::aKnownReaderIsNotAsked()
{
    shell::rememberReader("C. Dahl");
    QVERIFY(m_desk->open());
    QVERIFY(!m_desk->child<QWidget>("readerQuestion")->isVisible());
}

void FirstStartTest::theTourSaysFiveSentencesAndComesOnce()
{
    shell::rememberReader("A. Berg");
    QVERIFY(m_desk->open());
    QTRY_VERIFY(tour() && tour()->isVisible());
    QStringList sentences;
    for (int i = 0; i < 5; ++i) {
        QVERIFY(tour()->isVisible());
        sentences << m_desk->child<QLabel>("tourText")->text();
        QVERIFY(m_desk->child<QWidget>("tourFrame")->isVisible()); // each is about something that is there
        m_desk->child<QPushButton>("tourNext")->click();
    }
    QVERIFY(!tour()->isVisible());
    QCOMPARE(sentences.removeDuplicates(), 0);
    QVERIFY2(sentences[0].contains("PgDown"), qPrintable(sentences[0])); // keys as they are
    QVERIFY(shell::Tour::isDone());
    QVERIFY(m_desk->open());
    QVERIFY(!tour());
}

void FirstStartTest::theTourCanBeSkippedAndCalledAgain()
{
    shell::rememberReader("A. Berg");
    QVERIFY(m_desk->open());
    QTRY_VERIFY(tour() && tour()->isVisible());
    m_desk->child<QPushButton>("tourSkip")->click();
    QVERIFY(!tour()->isVisible() && shell::Tour::isDone());
    QVERIFY(!m_desk->child<QWidget>("tourFrame")->isVisible());
    m_desk->registry().action("help.tour")->trigger();
    QVERIFY(tour()->isVisible());
}

void FirstStartTest::enterGoesOnInTheTour()
{
    shell::rememberReader("A. Berg");
    QVERIFY(m_desk->open());
    QTRY_VERIFY(tour() && tour()->isVisible());
    const QString first = m_desk->child<QLabel>("tourText")->text();
    QTest::keyClick(&m_desk->desk().read()->view(), Qt::Key_Return);
    QVERIFY(tour()->isVisible() && m_desk->child<QLabel>("tourText")->text() != first);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&m_desk->desk().read()->view(), Qt::Key_Enter, Qt::KeypadModifier);
    QVERIFY(!tour()->isVisible() && shell::Tour::isDone());
}

void FirstStartTest::theTourIsLeftByEsc()
{
    shell::rememberReader("A. Berg");
    QVERIFY(m_desk->open());
    QTRY_VERIFY(tour() && tour()->isVisible());
    QVERIFY(tour()->findChild<kit::KeyCaps*>()->isVisible()); // and says so
    m_desk->registry().action("read.draw-box")->trigger();
    QTest::keyClick(&m_desk->desk().read()->view(), Qt::Key_Escape);
    QVERIFY(!tour()->isVisible() && shell::Tour::isDone());
    QCOMPARE(m_desk->desk().read()->view().leftDrag(), viewer::LeftDrag::Tool); // one thing at a time
    QTest::keyClick(&m_desk->desk().read()->view(), Qt::Key_Escape);
    QCOMPARE(m_desk->desk().read()->view().leftDrag(), viewer::LeftDrag::WindowLevel);
    m_desk->desk().showWorkspace(shell::Workspace::Audit); // where Esc is a command's
    m_desk->registry().action("help.tour")->trigger();
    QVERIFY(tour()->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!tour()->isVisible());
}

void FirstStartTest::whatLiesOverTheTourHasEscFirst()
{
    shell::rememberReader("A. Berg");
    QVERIFY(m_desk->open());
    QTRY_VERIFY(tour() && tour()->isVisible());
    m_desk->desk().toggleKeys();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(tour()->isVisible());
    m_desk->desk().togglePalette();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(tour()->isVisible() && !m_desk->desk().palette().isVisible());
    m_desk->registry().action("read.search")->trigger();
    QTest::keyClicks(QApplication::focusWidget(), "mass");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // takes back what was typed
    QVERIFY(tour()->isVisible());
}

void FirstStartTest::theTourTakesNeitherKeyboardNorFilm()
{
    shell::rememberReader("A. Berg");
    QVERIFY(m_desk->open());
    QTRY_VERIFY(tour() && tour()->isVisible());
    QVERIFY(!tour()->isAncestorOf(QApplication::focusWidget()));
    QTest::mouseClick(m_desk->child<QPushButton>("tourNext"), Qt::LeftButton);
    QVERIFY(!tour()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(m_desk->window.get(), Qt::Key_PageDown);
    QTRY_COMPARE(m_desk->desk().read()->currentImage(), m_desk->films.images[1]);
    QVERIFY(tour()->isVisible()); // it goes on beside the reading
    m_desk->window->resize(1280, 720);
    QTest::qWait(0);
    QVERIFY(m_desk->desk().rect().contains(tour()->geometry()));
}

void FirstStartTest::theTourWaitsForTheName()
{
    QVERIFY(m_desk->open()); // films are counted
    QVERIFY(m_desk->child<QWidget>("readerQuestion")->isVisible());
    QVERIFY(!tour());
    auto* field = m_desk->child<QLineEdit>("readerName");
    QTest::mouseClick(field, Qt::LeftButton); // nothing lies over it
    field->selectAll();
    QTest::keyClicks(QApplication::focusWidget(), "Nina N.");
    QCOMPARE(field->text(), QString("Nina N."));
    QVERIFY(!tour());
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY(tour() && tour()->isVisible());
    QCOMPARE(m_desk->desk().project()->currentReaderName(), QString("Nina N."));
}

void FirstStartTest::aNameThatNobodyWantsToGiveHoldsUpNoTour()
{
    QVERIFY(m_desk->open());
    QVERIFY(!tour());
    QTest::mouseClick(m_desk->child<QWidget>("readerQuestion")->findChild<QToolButton*>(), Qt::LeftButton);
    QTRY_VERIFY(tour() && tour()->isVisible());
}

void FirstStartTest::oneThingIsSaidAtATime()
{
    using Kind = kit::NoticeBar::Kind;
    QVERIFY(m_desk->open());
    auto* question = m_desk->child<QWidget>("readerQuestion");
    kit::NoticeBar& bar = m_desk->desk().bar();
    bar.show(Kind::Good, "3 images imported.");
    QVERIFY(question->isVisible() && !bar.isVisible()); // whoever types a name is not interrupted by news
    bar.show(Kind::Error, "The disk is full.");
    QVERIFY(bar.isVisible() && !question->isVisible());
    bar.dismiss();
    QVERIFY(question->isVisible() && !tour());
    bar.show(Kind::Good, "3 images imported.");
    question->findChild<QToolButton*>()->click(); // nobody wants to say who they are
    QTRY_VERIFY(tour() && tour()->isVisible());
    QVERIFY(!bar.isVisible() && !question->isVisible());
    m_desk->child<QPushButton>("tourSkip")->click();
    QVERIFY(bar.isVisible());
}

void FirstStartTest::theTourLiesOverNoNotice()
{
    QVERIFY(m_desk->open());
    const auto inWindow = [&](QWidget* widget) {
        return QRect(widget->mapTo(m_desk->window.get(), QPoint()), widget->size());
    };
    for (const QSize size : {QSize(1440, 900), QSize(1280, 720), QSize(1100, 680)}) {
        m_desk->window->resize(size);
        m_desk->registry().action("help.tour")->trigger();
        for (int step = 0; step < 5; ++step) {
            m_desk->desk().bar().show(kit::NoticeBar::Kind::Warning, "What comes while it is there: " + QString("word ").repeated(40));
            QTest::qWait(0);
            QVERIFY(tour()->isVisible() && m_desk->desk().bar().isVisible());
            QVERIFY2(!inWindow(tour()).intersects(inWindow(&m_desk->desk().bar())), qPrintable(QString("%1 %2").arg(size.width()).arg(step)));
            m_desk->child<QPushButton>("tourNext")->click();
        }
    }
}

void FirstStartTest::aWindowThatForgetsAsksAndShowsNothing()
{
    m_desk->window = std::make_unique<shell::MainWindow>();
    m_desk->window->setForgetful(true); // pictures, installer's tests
    QVERIFY(m_desk->window->openProject(m_desk->films.project->folder()));
    m_desk->window->show();
    QVERIFY(m_desk->settle());
    QVERIFY(!tour());
    QVERIFY(!m_desk->child<QWidget>("readerQuestion")->isVisible());
}

void FirstStartTest::theReaderMenuNamesTheReadersAndTakesANewOne()
{
    shell::rememberReader("A. Berg");
    QVERIFY(m_desk->open());
    auto* menu = m_desk->child<QToolButton>("readerMenu")->menu();
    Q_EMIT menu->aboutToShow();
    QVERIFY(!menu->actions().isEmpty());
    QCOMPARE(menu->actions().first()->text(), QString("A. Berg"));
    QVERIFY(menu->actions().first()->isChecked());
    auto* field = menu->findChild<QLineEdit*>("newReader");
    QVERIFY(field);
    field->setText("C. Dahl");
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_desk->desk().project()->currentReaderName(), QString("C. Dahl"));
}

void FirstStartTest::anotherLanguageIsPutOnAtOnce()
{
    QVERIFY(m_desk->open());
    m_desk->desk().showWorkspace(shell::Workspace::Train);
    m_desk->registry().action("language.he")->trigger();
    QTRY_COMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
    QTRY_VERIFY(m_desk->registry().action("language.he")->isChecked()); // a desk made anew
    QVERIFY(m_desk->settle());
    QCOMPARE(m_desk->desk().workspace(), shell::Workspace::Train); // at the same place
    QCOMPARE(shell::rememberedLanguage(), QString("he"));
    m_desk->registry().action("language.en")->trigger();
    QTRY_COMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QTRY_VERIFY(m_desk->registry().action("language.en")->isChecked());
    QVERIFY(m_desk->settle());
}

void FirstStartTest::everyLanguageIsInTheMenu()
{
    QVERIFY(m_desk->open());
    QStringList texts;
    for (const QAction* action : m_desk->child<QToolButton>("themeMenu")->menu()->actions())
        texts << action->text();
    for (const shell::Language& language : shell::languages())
        QVERIFY2(texts.contains(language.name), qPrintable(language.code));
    QVERIFY(texts.contains("High contrast"));
}

QTEST_MAIN(FirstStartTest)
#include "first_start_test.moc"

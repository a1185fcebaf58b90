#include "made_up_project.h"

#include "ui/kit/theme.h"
#include "ui/worklist/worklist_delegate.h"
#include "ui/worklist/worklist_panel.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using worklist::Step;
using worklist::WorklistPanel;

class WorklistPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aClickChoosesTheImage();
    void stepsAskedInARowAreAllTaken();
    void theFirstFilmDoesNotReplaceOneThatWasOpenedMeanwhile();
    void theCurrentImageIsMarkedWithoutBeingChosenAgain();
    void searchingForNothingSaysWhatToDo();
    void chipsFilterAndCount();
    void idsAreWholeWhereverTheyFit();
    void escClearsTheSearchAndThenGivesTheKeyboardBack();
    void aFilmOutsideTheListIsSaidAndTheNextIsItsFirst();
    void theKeyboardAloneOpensNoOtherFilm();
    void endChoosesTheLastImageAlthoughItIsNotHereYet();
    void enterAndEscLeaveTheListForTheFilm();
    void aLetterThatNoActionTakesBeginsASearch();
    void aKeyOfAnActionIsNoSearchWhetherAvailableOrNot();
    void filterAndOrderAreThereAgainAtTheNextStart();
    void theOrderIsChosenAndTurnedRound();
    void unreadOnesAreFoundForthAndBack();
    void everyControlHasAName();
    void quickChipsThatHaveNoRoomTakeASecondLine();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Project> m_project;
    domain::ImageId idOf(int row)
    {
        return m_project->worklistRows({}, store::WorklistOrder::Patient, row, 1)->at(0).image;
    }
};

void WorklistPanelTest::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = madeUpProject(*m_folder, 300);
    QVERIFY(m_project);
}

void WorklistPanelTest::aClickChoosesTheImage()
{
    WorklistPanel panel(*m_project);
    panel.resize(300, 700);
    panel.show();
    QTRY_VERIFY(panel.model().isLoaded());
    QList<domain::ImageId> chosen;
    connect(&panel, &WorklistPanel::imageChosen, this, [&](domain::ImageId id) { chosen << id; });
    auto* list = panel.findChild<QListView*>("worklist");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(panel.model().index(2)).center());
    QCOMPARE(chosen, QList<domain::ImageId>{idOf(2)});
    QTest::keyClick(list, Qt::Key_Down); // the keys go on from there
    QCOMPARE(chosen.last(), idOf(3));
}

void WorklistPanelTest::stepsAskedInARowAreAllTaken()
{
    WorklistPanel panel(*m_project);
    QList<domain::ImageId> chosen;
    connect(&panel, &WorklistPanel::imageChosen, this, [&](domain::ImageId id) { chosen << id; });
    for (int i = 0; i < 3; ++i)
        panel.step(Step::Next); // before the list has answered at all
    QTRY_COMPARE(chosen.size(), 3);
    QCOMPARE(chosen, (QList<domain::ImageId>{idOf(0), idOf(1), idOf(2)}));
    panel.step(Step::Previous);
    QTRY_COMPARE(chosen.last(), idOf(1));
    QSignalSpy past(&panel, &WorklistPanel::steppedPastEnd);
    panel.step(Step::Previous);
    panel.step(Step::Previous);
    QTRY_COMPARE(past.size(), 1);
    QCOMPARE(chosen.last(), idOf(0));
}

void WorklistPanelTest::theFirstFilmDoesNotReplaceOneThatWasOpenedMeanwhile()
{
    WorklistPanel begins(*m_project);
    QList<domain::ImageId> chosen;
    connect(&begins, &WorklistPanel::imageChosen, this, [&](domain::ImageId id) { chosen << id; });
    begins.step(Step::First);
    QTRY_COMPARE(chosen, QList<domain::ImageId>{idOf(0)});
    WorklistPanel opened(*m_project);
    QSignalSpy other(&opened, &WorklistPanel::imageChosen);
    opened.step(Step::First); // waits for the list
    opened.setCurrentImage(idOf(4)); // --case 5, or a find of the palette
    QTRY_VERIFY(opened.model().isLoaded() && !opened.model().isPending());
    QTest::qWait(50);
    QCOMPARE(other.size(), 0);
}

void WorklistPanelTest::theCurrentImageIsMarkedWithoutBeingChosenAgain()
{
    WorklistPanel panel(*m_project);
    panel.resize(300, 700);
    panel.show();
    QSignalSpy chosen(&panel, &WorklistPanel::imageChosen);
    panel.setCurrentImage(idOf(250));
    auto* list = panel.findChild<QListView*>("worklist");
    QTRY_COMPARE(list->currentIndex().row(), 250);
    QVERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex()).center())); // in sight
    QCOMPARE(chosen.size(), 0);
}

void WorklistPanelTest::searchingForNothingSaysWhatToDo()
{
    WorklistPanel panel(*m_project);
    panel.resize(300, 700);
    panel.show();
    QTRY_VERIFY(panel.model().isLoaded());
    auto* all = panel.findChild<QPushButton*>("worklistShowAll");
    QTest::keyClicks(panel.findChild<QLineEdit*>("worklistSearch"), "zzzz");
    QTRY_VERIFY(all->isVisible());
    QTest::mouseClick(all, Qt::LeftButton);
    QTRY_COMPARE(panel.model().rowCount(), 300);
    QVERIFY(panel.findChild<QListView*>("worklist")->isVisible());
}

void WorklistPanelTest::chipsFilterAndCount()
{
    QVERIFY(m_project->perform(store::SetReadState{idOf(0), store::ReadState::Done}));
    WorklistPanel panel(*m_project);
    panel.resize(300, 700);
    panel.show();
    auto* unread = panel.findChild<QPushButton*>("chipUnread");
    QTRY_COMPARE(unread->text(), QStringLiteral("Unread 299"));
    QTest::mouseClick(unread, Qt::LeftButton);
    QTRY_COMPARE(panel.model().rowCount(), 299);
    QVERIFY(unread->isChecked());
    QVERIFY(!panel.findChild<QPushButton*>("chipAll")->isChecked());
}

void WorklistPanelTest::idsAreWholeWhereverTheyFit()
{
    const QFont font = kit::theme().font(kit::FontRole::Body, kit::FontWeight::Name);
    for (int id = 1; id < 1500; ++id) { // some were cut to "…" by a width that had been rounded down
        const QString text = QString::number(id);
        const auto [shown, width] = worklist::fitted(font, text, 150);
        QCOMPARE(shown, text);
        QVERIFY(width >= QFontMetricsF(font).horizontalAdvance(text));
    }
    const auto [shown, width] = worklist::fitted(font, "TCGA-17-Z031-2004-01-0012345678901", 150);
    QVERIFY(width <= 150);
    QVERIFY(shown.startsWith("TCGA") && shown.endsWith("901") && shown.contains(QChar(0x2026)));
}

void WorklistPanelTest::escClearsTheSearchAndThenGivesTheKeyboardBack()
{
    WorklistPanel panel(*m_project);
    panel.show();
    auto* search = panel.findChild<QLineEdit*>("worklistSearch");
    QSignalSpy wanted(&panel, &WorklistPanel::filmWanted);
    QTest::keyClicks(search, "17");
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(search->text(), QString());
    QCOMPARE(wanted.count(), 0);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(wanted.count(), 1);
}

void WorklistPanelTest::aFilmOutsideTheListIsSaidAndTheNextIsItsFirst()
{
    WorklistPanel panel(*m_project);
    panel.resize(300, 700);
    panel.show();
    panel.setCurrentImage(idOf(0));
    QTRY_VERIFY(!panel.model().isPending());
    auto* outside = panel.findChild<QWidget*>("worklistOutside");
    QVERIFY(!outside->isVisible());
    panel.setCurrentImage(idOf(299));
    auto* bar = panel.findChild<QListView*>("worklist")->verticalScrollBar();
    QTRY_COMPARE(bar->value(), bar->maximum());
    panel.findChild<QLineEdit*>("worklistSearch")->setText("00000");
    QTRY_VERIFY(!panel.model().isPending());
    panel.findChild<QLineEdit*>("worklistSearch")->setText("000001");
    QTRY_VERIFY(outside->isVisible());
    QVERIFY(bar->maximum() > 0);
    QTRY_COMPARE(bar->value(), 0); // a list without the film is read from its beginning
    panel.findChild<QLineEdit*>("worklistSearch")->setText("00000217_000");
    QTRY_VERIFY(!panel.model().isPending());
    QCOMPARE(panel.model().rowCount(), 1);
    QList<domain::ImageId> chosen;
    connect(&panel, &WorklistPanel::imageChosen, this, [&](domain::ImageId id) { chosen << id; });
    panel.step(Step::NextUnread);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(m_project->image(chosen[0])->name, QString("00000217_000.png"));
    QTRY_VERIFY(!outside->isVisible());
}

void WorklistPanelTest::theKeyboardAloneOpensNoOtherFilm()
{
    // The film on screen is not among those that a search has left.
    worklist::WorklistPanel panel(*m_project);
    panel.resize(300, 600);
    panel.show();
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QTRY_VERIFY(!panel.isPending());
    const domain::ImageId here = idOf(7);
    panel.setCurrentImage(here);
    auto* list = panel.findChild<QListView*>("worklist");
    auto* search = panel.findChild<QLineEdit*>();
    QTRY_VERIFY(list && search && !panel.isPending());
    search->setText(m_project->image(idOf(20))->name);
    QTRY_VERIFY(!panel.isPending() && panel.model().rowCount() < 300);
    QTRY_VERIFY(!list->currentIndex().isValid());
    QSignalSpy chosen(&panel, &worklist::WorklistPanel::imageChosen);
    search->setFocus();
    list->setFocus(); // a closed menu, or Tab
    QCOMPARE(chosen.count(), 0);
    QVERIFY(!list->currentIndex().isValid());
    QTest::keyClick(list, Qt::Key_Down);
    QTRY_COMPARE(chosen.count(), 1); // a key of the list does
}

void WorklistPanelTest::endChoosesTheLastImageAlthoughItIsNotHereYet()
{
    WorklistPanel panel(*m_project);
    panel.resize(300, 700);
    panel.show();
    QTRY_VERIFY(panel.model().isLoaded() && !panel.model().isPending());
    QList<domain::ImageId> chosen;
    connect(&panel, &WorklistPanel::imageChosen, this, [&](domain::ImageId id) { chosen << id; });
    auto* list = panel.findChild<QListView*>("worklist");
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(chosen, QList<domain::ImageId>{idOf(0)});
    QTRY_VERIFY(!panel.model().isPending());
    QTest::keyClick(list, Qt::Key_End);
    QTRY_COMPARE(chosen.last(), idOf(299));
    QTRY_COMPARE(list->currentIndex().row(), 299);
    QTest::keyClick(list, Qt::Key_Home);
    QTRY_COMPARE(chosen.last(), idOf(0));
}

void WorklistPanelTest::enterAndEscLeaveTheListForTheFilm()
{
    WorklistPanel panel(*m_project);
    panel.show();
    auto* list = panel.findChild<QListView*>("worklist");
    QSignalSpy wanted(&panel, &WorklistPanel::filmWanted);
    QTest::keyClick(list, Qt::Key_Return);
    QTest::keyClick(list, Qt::Key_Escape);
    QCOMPARE(wanted.count(), 2);
}

void WorklistPanelTest::aLetterThatNoActionTakesBeginsASearch()
{
    WorklistPanel panel(*m_project);
    panel.resize(300, 700);
    panel.show();
    QTRY_VERIFY(panel.model().isLoaded());
    auto* list = panel.findChild<QListView*>("worklist");
    auto* search = panel.findChild<QLineEdit*>("worklistSearch");
    list->setFocus();
    QTest::keyClicks(list, "c");
    QTest::keyClicks(search, "ardio"); // where the keyboard is now
    QCOMPARE(search->text(), QStringLiteral("cardio"));
    QTRY_COMPARE(panel.model().rowCount(), 38);
}

void WorklistPanelTest::aKeyOfAnActionIsNoSearchWhetherAvailableOrNot()
{
    QWidget window;
    auto* panel = new WorklistPanel(*m_project, &window);
    auto* beside = new QWidget(&window); // where the action belongs: no ancestor of the list
    auto* away = new QWidget(&window);   // another workspace, not on screen
    QAction others, unused, help;
    others.setShortcut(Qt::Key_O);
    others.setEnabled(false);
    help.setShortcut(Qt::Key_Question);
    help.setEnabled(false);
    unused.setShortcut(Qt::Key_C);
    beside->addActions({&others, &help});
    away->addAction(&unused);
    window.resize(600, 700);
    panel->resize(300, 700);
    window.show();
    away->hide();
    QTRY_VERIFY(panel->model().isLoaded());
    auto* list = panel->findChild<QListView*>("worklist");
    auto* search = panel->findChild<QLineEdit*>("worklistSearch");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_O);
    QTest::keyClick(list, '?', Qt::ShiftModifier);
    QCOMPARE(search->text(), QString());
    QTest::keyClick(list, Qt::Key_C);
    QCOMPARE(search->text(), QStringLiteral("c"));
}

void WorklistPanelTest::filterAndOrderAreThereAgainAtTheNextStart()
{
    store::WorklistOrder order = store::WorklistOrder::Age;
    order.reversed = true;
    {
        WorklistPanel panel(*m_project);
        QTest::keyClicks(panel.findChild<QLineEdit*>("worklistSearch"), "mass");
        panel.findChild<QPushButton*>("chipUnread")->click();
        auto* menu = panel.findChild<QToolButton*>("worklistOrder")->menu();
        for (const char* text : {"By age", "Oldest first"}) {
            Q_EMIT menu->aboutToShow();
            for (QAction* action : menu->actions())
                if (action->text() == QLatin1String(text)) {
                    action->trigger();
                    break;
                }
        }
        QVERIFY(panel.model().order() == order);
    }
    WorklistPanel panel(*m_project);
    QVERIFY(panel.model().order() == order);
    QVERIFY(panel.model().filter() == (store::WorklistFilter{.text = "mass", .states = store::unreadStates}));
    QCOMPARE(panel.findChild<QLineEdit*>("worklistSearch")->text(), QStringLiteral("mass"));
    QTRY_VERIFY(panel.model().isLoaded() && !panel.model().isPending());
    QCOMPARE(panel.model().rowAt(0)->age, 76); // of 5, 13, 21 … the oldest
}

void WorklistPanelTest::theOrderIsChosenAndTurnedRound()
{
    WorklistPanel panel(*m_project);
    panel.resize(300, 700);
    panel.show();
    auto* button = panel.findChild<QToolButton*>("worklistOrder");
    const auto choose = [&](const QString& text) {
        Q_EMIT button->menu()->aboutToShow();
        for (QAction* action : button->menu()->actions())
            if (action->text() == text)
                return action->trigger();
        QFAIL(qPrintable(text));
    };
    choose("By file name");
    choose("Descending");
    QTRY_VERIFY(panel.model().isLoaded() && !panel.model().isPending());
    QCOMPARE(panel.model().rowAt(0)->name, QStringLiteral("00000300_000.png"));
    QVERIFY(button->toolTip().contains("Descending"));
    choose("By number of boxes"); // another column begins as it is usually wanted
    QVERIFY(!panel.model().order().reversed);
}

void WorklistPanelTest::unreadOnesAreFoundForthAndBack()
{
    for (const int row : {9, 11})
        QVERIFY(m_project->perform(store::SetReadState{idOf(row), store::ReadState::Done}));
    WorklistPanel panel(*m_project);
    QList<domain::ImageId> chosen;
    connect(&panel, &WorklistPanel::imageChosen, this, [&](domain::ImageId id) { chosen << id; });
    panel.setCurrentImage(idOf(10));
    panel.step(Step::NextUnread);
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.last(), idOf(12));
    panel.step(Step::PreviousUnread);
    panel.step(Step::PreviousUnread);
    QTRY_COMPARE(chosen.size(), 3);
    QCOMPARE(chosen.last(), idOf(8));
}

void WorklistPanelTest::everyControlHasAName()
{
    WorklistPanel panel(*m_project);
    panel.resize(300, 700);
    panel.show();
    QTRY_VERIFY(panel.model().isLoaded());
    for (const QWidget* widget : panel.findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool control = button || qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QListView*>(widget);
        if (!control || widget->objectName().startsWith("qt_") || qobject_cast<QLineEdit*>(widget->parentWidget()))
            continue;
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()), qPrintable(widget->objectName()));
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
    }
}

void WorklistPanelTest::quickChipsThatHaveNoRoomTakeASecondLine()
{
    WorklistPanel panel(*m_project);
    panel.resize(500, 700);
    panel.show();
    QTRY_VERIFY(!panel.model().isPending());
    const auto chip = [&](const char* name) { return panel.findChild<QPushButton*>(QLatin1String(name)); };
    const auto lineOf = [&](const char* name) { return chip(name)->mapTo(&panel, QPoint()).y(); };
    QTRY_COMPARE(lineOf("chipSecondLook"), lineOf("chipAll"));
    panel.resize(panel.minimumWidth(), 700);
    QTRY_VERIFY(lineOf("chipSecondLook") > lineOf("chipAll"));
    for (const char* name : {"chipAll", "chipUnread", "chipBoxed", "chipSecondLook"}) {
        QVERIFY2(chip(name)->isVisible(), name);
        QVERIFY2(chip(name)->width() >= chip(name)->sizeHint().width(), name);
        QVERIFY2(panel.rect().contains(QRect(chip(name)->mapTo(&panel, QPoint()), chip(name)->size())), name);
    }
}

QTEST_MAIN(WorklistPanelTest)
#include "worklist_panel_test.moc"

// The way back to any step, by the hand's events on the real workspace and store.
#include "reading_desk.h"

#include "ui/annotate/history_panel.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/theme.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QPushButton>
#include <QToolButton>

using annotate::HistoryModel;
using annotate::HistoryPanel;

class HistoryPanelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { kit::theme().use(kit::ThemeName::Dark); }
    void init();
    void cleanup() { m_desk.reset(); }

    void stepsStandNewestFirstAndAreNamed();
    void goingBackTakesBackAllThatCameAfter();
    void anUndoneStepIsDoneAgain();
    void goingBackOpensTheImageOfTheStep();
    void anotherReadersStepIsShownAndNotTaken();
    void olderStepsAreFetchedAsTheyAreAskedFor();

private:
    void draw(double x) { m_desk->drag({x, 60}, {x + 30, 100}); }
    int boxes() { return int(m_desk->films->boxes(0).size()); }
    void choose(int row) { list().setCurrentIndex(model().index(row, 0)); }
    HistoryModel& model() { return m_panel->model(); }
    QListView& list() { return m_panel->list(); }
    QPushButton* button() { return m_panel->findChild<QPushButton*>("historyGo"); }

    std::unique_ptr<ReadingDesk> m_desk;
    HistoryPanel* m_panel = nullptr;
};

void HistoryPanelTest::init()
{
    m_desk = std::make_unique<ReadingDesk>();
    QVERIFY(m_desk->open(0));
    m_desk->key(Qt::Key_B);
    m_desk->key(Qt::Key_5);
    m_panel = m_desk->read->findChild<HistoryPanel*>();
    QVERIFY(m_panel);
    m_desk->registry->action("read.panel.history")->trigger();
    QVERIFY(m_panel->isVisible());
}

void HistoryPanelTest::stepsStandNewestFirstAndAreNamed()
{
    QCOMPARE(model().rowCount(), 0);
    draw(50);
    m_desk->key(Qt::Key_S);
    QCOMPARE(model().rowCount(), 2);
    QCOMPARE(model().index(0, 0).data().toString(), QStringLiteral("Second look"));
    QCOMPARE(model().index(1, 0).data().toString(), QStringLiteral("Draw box: Mass"));
    QVERIFY(model().index(0, 0).data(HistoryModel::NowRole).toBool());
    QVERIFY(!model().index(1, 0).data(HistoryModel::NowRole).toBool());
}

void HistoryPanelTest::goingBackTakesBackAllThatCameAfter()
{
    for (double x : {50, 100, 150, 200})
        draw(x);
    QCOMPARE(boxes(), 4);
    QVERIFY(!button()->isEnabled());
    choose(2); // the second one drawn
    QVERIFY(button()->isEnabled());
    button()->setFocus();
    button()->click();
    QVERIFY(m_desk->view().hasFocus()); // the arrows nudge again
    QCOMPARE(boxes(), 2);
    QCOMPARE(model().rowCount(), 4); // nothing is forgotten
    QVERIFY(model().index(0, 0).data(HistoryModel::UndoneRole).toBool());
    QVERIFY(model().index(1, 0).data(HistoryModel::UndoneRole).toBool());
    QVERIFY(model().index(2, 0).data(HistoryModel::NowRole).toBool());
    m_desk->key(Qt::Key_Y, Qt::ControlModifier); // redo goes on from there
    QCOMPARE(boxes(), 3);
}

void HistoryPanelTest::anUndoneStepIsDoneAgain()
{
    for (double x : {50, 100, 150})
        draw(x);
    choose(2);
    button()->click();
    QCOMPARE(boxes(), 1);
    choose(0);
    QCOMPARE(button()->text(), QStringLiteral("Do again up to this step"));
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(boxes(), 3);
}

void HistoryPanelTest::goingBackOpensTheImageOfTheStep()
{
    draw(50);
    QVERIFY(m_desk->open(1));
    draw(100);
    m_panel->findChild<kit::SegmentedControl*>()->button(1)->click(); // all images
    QCOMPARE(model().rowCount(), 2);
    choose(1);
    button()->click();
    QCOMPARE(m_desk->read->currentImage(), m_desk->films->images[0]);
    QVERIFY(m_desk->films->boxes(1).empty());
    QCOMPARE(boxes(), 1);
}

void HistoryPanelTest::anotherReadersStepIsShownAndNotTaken()
{
    draw(50);
    QVERIFY(m_desk->films->project->useReader("B. Other"));
    QTRY_COMPARE(model().rowCount(), 1);
    choose(0);
    QVERIFY(!model().index(0, 0).data(HistoryModel::MineRole).toBool());
    QVERIFY(!button()->isEnabled());
}

void HistoryPanelTest::olderStepsAreFetchedAsTheyAreAskedFor()
{
    for (int i = 0; i < 75; ++i) { // two steps each
        m_desk->key(Qt::Key_S);
        m_desk->key(Qt::Key_S);
    }
    HistoryModel model(*m_desk->films->project);
    QVERIFY(model.refresh());
    QCOMPARE(model.rowCount(), 100);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(model.rowCount(), 150);
    QVERIFY(!model.canFetchMore({}));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
}

QTEST_MAIN(HistoryPanelTest)
#include "history_panel_test.moc"

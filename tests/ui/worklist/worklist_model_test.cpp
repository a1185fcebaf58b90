#include "made_up_project.h"

#include "ui/worklist/worklist_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using worklist::WorklistModel;

class WorklistModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void rowsComeWhenTheyAreLookedAt();
    void aGestureShowsInTheRowAndTheChips();
    void theFilterIsTheStores();
    void positionAndNeighboursComeWithTheAnswer();
    void theNextUnreadOneIsFoundBehindAndThenFromTheTop();
    void aRowTellsANormalReportFromNoAnswer();
    void aRowTellsTheReportsWordFromAReaders();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Project> m_project;
    domain::ImageId idOf(int row)
    {
        return m_project->worklistRows({}, store::WorklistOrder::Patient, row, 1)->at(0).image;
    }
};

void WorklistModelTest::init()
{
    m_project.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_project = madeUpProject(*m_folder, 500);
    QVERIFY(m_project);
}

void WorklistModelTest::rowsComeWhenTheyAreLookedAt()
{
    WorklistModel model(*m_project);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(model.isLoaded());
    QCOMPARE(model.rowCount(), 500);
    QVERIFY(model.rowAt(0));
    QVERIFY(!model.rowAt(480)); // nobody looked there yet
    QSignalSpy changed(&model, &WorklistModel::dataChanged);
    QTRY_VERIFY(model.rowAt(480));
    QVERIFY(!changed.isEmpty());
    QCOMPARE(model.rowAt(480)->image, idOf(480));
    QCOMPARE(model.index(480).data().toString(), model.rowAt(480)->patientId);
}

void WorklistModelTest::aGestureShowsInTheRowAndTheChips()
{
    WorklistModel model(*m_project);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(model.isLoaded());
    QCOMPARE(model.counts(), (store::WorklistCounts{.images = 500, .all = 500, .unread = 500}));
    QVERIFY(m_project->perform(store::DrawBox{idOf(3), 4, {10, 10, 50, 50}}));
    QVERIFY(m_project->perform(store::SetReadState{idOf(3), store::ReadState::Done}));
    QVERIFY(m_project->perform(store::SetSecondLook{idOf(4), true}));
    QTRY_COMPARE(model.counts(), (store::WorklistCounts{.images = 500, .all = 500, .unread = 499, .done = 1, .secondLook = 1, .boxed = 1}));
    QCOMPARE(model.rowAt(3)->boxes, 1);
    QCOMPARE(model.rowAt(3)->state, store::ReadState::Done);
    QVERIFY(model.rowAt(4)->secondLook);
}

void WorklistModelTest::theFilterIsTheStores()
{
    WorklistModel model(*m_project);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QTRY_VERIFY(model.isLoaded());
    store::WorklistFilter filter;
    filter.findings = {{4, store::FindingAnswer::Present}}; // every eighth image, from the fifth on: 62 of 500
    model.setFilter(filter);
    QTRY_COMPARE(model.rowCount(), 62);
    filter.text = "00000005";
    model.setFilter(filter);
    QTRY_COMPARE(model.rowCount(), 1);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 500);
}

void WorklistModelTest::positionAndNeighboursComeWithTheAnswer()
{
    WorklistModel model(*m_project);
    model.setCurrentImage(idOf(200));
    QTRY_COMPARE(model.position().row, 200);
    QCOMPARE(model.position().previous->image, idOf(199));
    QCOMPARE(model.position().next->image, idOf(201));
    QCOMPARE(model.position().afterNext->image, idOf(202));
    model.setCurrentImage(idOf(0));
    QTRY_COMPARE(model.position().row, 0);
    QVERIFY(!model.position().previous);
    model.setCurrentImage(idOf(499));
    QTRY_COMPARE(model.position().row, 499);
    QVERIFY(!model.position().next);
}

void WorklistModelTest::theNextUnreadOneIsFoundBehindAndThenFromTheTop()
{
    for (int row : {11, 12, 499})
        QVERIFY(m_project->perform(store::SetReadState{idOf(row), store::ReadState::Done}));
    WorklistModel model(*m_project);
    model.setCurrentImage(idOf(10));
    QTRY_COMPARE(model.position().row, 10);
    QCOMPARE(model.position().nextUnread->image, idOf(13));
    model.setCurrentImage(idOf(498));
    QTRY_COMPARE(model.position().row, 498);
    QCOMPARE(model.position().nextUnread->image, idOf(0));
}

void WorklistModelTest::aRowTellsANormalReportFromNoAnswer()
{
    const domain::FindingSchema& schema = m_project->schema();
    store::WorklistRow row;
    QCOMPARE(worklist::rowFindings(row, schema), QString("no label yet"));
    row.reportLabels = store::ReportLabels::NoFinding;
    QCOMPARE(worklist::rowFindings(row, schema), QString("report: no finding"));
    row.reportLabels = store::ReportLabels::Findings;
    QCOMPARE(worklist::rowFindings(row, schema), QString("report: nothing certain"));
    row.fileMissing = true;
    QCOMPARE(worklist::rowFindings(row, schema), QString("file missing"));
}

void WorklistModelTest::aRowTellsTheReportsWordFromAReaders()
{
    const domain::FindingSchema& schema = m_project->schema();
    constexpr quint64 effusion = 1 << 2, mass = 1 << 4, nodule = 1 << 5;
    store::WorklistRow row;
    row.reportLabels = store::ReportLabels::Findings;
    row.presentFindings = effusion | mass;
    QCOMPARE(worklist::rowFindings(row, schema), QString("report: Effusion, Mass"));
    row.readerFindings = mass; // one answer does not make the other one a reader's
    QCOMPARE(worklist::rowFindings(row, schema), QString("Mass · report: Effusion"));
    row.readerFindings |= nodule;
    row.unsureFindings = nodule;
    QCOMPARE(worklist::rowFindings(row, schema), QString("Mass, Nodule? · report: Effusion"));
    row.readerFindings = effusion;
    row.presentFindings = row.unsureFindings = 0; // the reader has taken back what the report said, and no more
    QCOMPARE(worklist::rowFindings(row, schema), QString("no finding so far"));
    row.readerFindings = (quint64(1) << schema.count()) - 1;
    QCOMPARE(worklist::rowFindings(row, schema), QString("no finding"));
}

QTEST_MAIN(WorklistModelTest)
#include "worklist_model_test.moc"

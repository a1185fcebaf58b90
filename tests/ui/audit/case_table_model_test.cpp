#include "core/evaluation/accuracy_table.h"
#include "tests/ui/training/made_up_project.h"
#include "ui/audit/accuracy_summary.h"
#include "ui/audit/audit_data.h"
#include "ui/audit/case_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace audit;

class CaseTableModelTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<testing::MadeUpProject> m_made;
    std::shared_ptr<const AuditData> m_data;

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale::c());
        m_made = std::make_unique<testing::MadeUpProject>(20);
        m_made->addRun(QStringLiteral("quick"), QStringLiteral("other"), 0.9, 2);
        const auto run = m_made->addRun(QStringLiteral("quick"), QStringLiteral("this one"), 0.3, 1);
        auto data = loadAudit(m_made->folder(), run.row, Truth::AsTrained, {});
        QVERIFY(data.has_value());
        m_data = std::make_shared<const AuditData>(std::move(*data));
    }
    void everyBoxedCaseIsThere();
    void figuresAreTheStoresFigures();
    void theWorstComesFirst();
    void anyColumnSortsBothWays();
    void filtersByFindingAndFold();
    void aPlotsChoiceIsAFilter();
    void theRuleStandsWhereIouCrossesT();
    void accuracyIsTheMeanOfFindingsAsInTheTable();
    void stagesHaveFiguresOfTheirOwn();
    void aBoxNewerThanTheRunSaysSoAndStandsAtTheEnd();
};

void CaseTableModelTest::everyBoxedCaseIsThere()
{
    CaseTableModel model;
    QAbstractItemModelTester tester(&model);
    model.setData(m_data);
    QCOMPARE(model.rowCount(), 20);
    QCOMPARE(m_data->others.size(), 1u);
    QCOMPARE(m_data->others[0].row.title, QStringLiteral("other"));
    QCOMPARE(model.headerData(CaseTableModel::IouColumn, Qt::Horizontal).toString(), QStringLiteral("IoU ▴"));
    QCOMPARE(model.headerData(CaseTableModel::IorColumn, Qt::Horizontal).toString(), QStringLiteral("IoR"));
    // 1.5 mm a pixel, the box of the first film 36 × 32 px
    for (int row = 0; row < model.rowCount(); ++row)
        if (m_data->cases[std::size_t(model.caseAt(row))].final.identity == QLatin1String("film-000"))
            QCOMPARE(model.index(row, CaseTableModel::BoxColumn).data().toString(), QStringLiteral("54 × 48"));
}

void CaseTableModelTest::figuresAreTheStoresFigures()
{
    const auto stored = m_made->project().scores(m_data->run.number);
    QVERIFY(stored.has_value());
    QCOMPARE(stored->size(), m_data->cases.size());
    for (const store::ScoreRow& row : *stored) {
        const auto it = std::find_if(m_data->cases.begin(), m_data->cases.end(), [&](const AuditCase& one) {
            return one.final.image == row.image && one.final.finding == row.finding;
        });
        QVERIFY(it != m_data->cases.end());
        QCOMPARE(it->final.iou, row.iou);
        QCOMPARE(it->unary.iou, row.iouUnary);
        QCOMPARE(it->final.ior, row.ior);
    }
}

void CaseTableModelTest::theWorstComesFirst()
{
    CaseTableModel model;
    model.setData(m_data);
    double last = -1;
    for (int row = 0; row < model.rowCount(); ++row) {
        const double iou = m_data->cases[std::size_t(model.caseAt(row))].final.iou;
        QVERIFY(iou >= last);
        last = iou;
        QCOMPARE(model.rowOf(model.caseAt(row)), row);
    }
}

void CaseTableModelTest::anyColumnSortsBothWays()
{
    CaseTableModel model;
    QAbstractItemModelTester tester(&model);
    model.setData(m_data);
    for (int column = 0; column < CaseTableModel::ColumnCount; ++column) {
        model.sort(column, Qt::AscendingOrder);
        model.sort(column, Qt::DescendingOrder);
        QCOMPARE(model.rowCount(), 20);
    }
    QCOMPARE(model.sortColumn(), int(CaseTableModel::AreaColumn));
    const auto& first = m_data->cases[std::size_t(model.caseAt(0))];
    for (const AuditCase& one : m_data->cases)
        QVERIFY(one.final.boxShare <= first.final.boxShare);
}

void CaseTableModelTest::filtersByFindingAndFold()
{
    CaseTableModel model;
    QAbstractItemModelTester tester(&model);
    model.setData(m_data);
    model.setFindingFilter(1);
    QCOMPARE(model.rowCount(), 7); // films 1, 4, … 19
    model.setFoldFilter(0);
    for (int row = 0; row < model.rowCount(); ++row)
        QCOMPARE(m_data->cases[std::size_t(model.caseAt(row))].final.fold, 0);
    model.setFindingFilter(-1);
    model.setFoldFilter(-1);
    QCOMPARE(model.rowCount(), 20);
}

void CaseTableModelTest::aPlotsChoiceIsAFilter()
{
    CaseTableModel model;
    model.setData(m_data);
    model.setSubset(std::set<int>{3, 4});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(0), -1);
    model.setSubset(std::nullopt);
    QCOMPARE(model.rowCount(), 20);
}

void CaseTableModelTest::theRuleStandsWhereIouCrossesT()
{
    CaseTableModel model;
    model.setData(m_data);
    model.setThreshold(0.3);
    int rules = 0;
    for (int row = 0; row + 1 < model.rowCount(); ++row) {
        const bool below = m_data->cases[std::size_t(model.caseAt(row))].final.iou < 0.3;
        const bool nextBelow = m_data->cases[std::size_t(model.caseAt(row + 1))].final.iou < 0.3;
        QCOMPARE(model.index(row, 0).data(CaseTableModel::RuleBelowRole).toBool(), below && !nextBelow);
        rules += below && !nextBelow ? 1 : 0;
    }
    QCOMPARE(rules, 1);
    model.sort(CaseTableModel::AreaColumn); // no rule where the order has nothing to do with T
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(!model.index(row, 0).data(CaseTableModel::RuleBelowRole).toBool());
}

void CaseTableModelTest::accuracyIsTheMeanOfFindingsAsInTheTable()
{
    CaseTableModel model;
    model.setData(m_data);
    const std::vector<double> thresholds = {0.1, 0.3};
    const auto all = summarise(model.shownScores(), m_data->schema, thresholds, {});
    const auto table = evaluation::accuracyTable(model.shownScores(), m_data->schema, thresholds);
    QVERIFY(table.rows.size() > 1);
    QCOMPARE(all.cases, 20);
    QCOMPARE(all.findings, static_cast<int>(table.rows.size()));
    for (std::size_t t = 0; t < thresholds.size(); ++t) {
        // Each finding counts once, as in the paper's table and in fewboxctl evaluate.
        double sum = 0;
        for (const auto& row : table.rows)
            sum += row.iou[t].accuracy.value();
        QCOMPARE(all.at(thresholds[t])->accuracy, sum / table.rows.size());
        QVERIFY(all.at(thresholds[t])->interval.low <= all.at(thresholds[t])->accuracy);
        QVERIFY(all.at(thresholds[t])->interval.high >= all.at(thresholds[t])->accuracy);
    }
    for (const auto& row : table.rows) {
        model.setFindingFilter(row.finding);
        const auto one = summarise(model.shownScores(), m_data->schema, thresholds, {});
        QCOMPARE(one.at(0.3)->accuracy, row.iou.at(1).accuracy.value());
        QCOMPARE(one.at(0.3)->interval, domain::wilson(row.iou.at(1).accuracy));
    }
    QVERIFY(summarise({}, m_data->schema, thresholds, {}).points.empty());
}

void CaseTableModelTest::stagesHaveFiguresOfTheirOwn()
{
    CaseTableModel model;
    QSignalSpy changed(&model, &CaseTableModel::shownChanged);
    model.setData(m_data);
    model.setStage(evaluation::Stage::Unary);
    QCOMPARE(changed.count(), 2);
    model.setStage(evaluation::Stage::Unary); // an equal value emits nothing
    QCOMPARE(changed.count(), 2);
}

void CaseTableModelTest::aBoxNewerThanTheRunSaysSoAndStandsAtTheEnd()
{
    testing::MadeUpProject made(8);
    const auto run = made.addRun(QStringLiteral("quick"), QStringLiteral("quick"), 0.6);
    store::Project& project = made.project();
    const domain::ImageId film = loadAudit(made.folder(), run.row, Truth::AsTrained, {})->cases.front().final.image;
    QVERIFY(project.perform(store::DrawBox{film, 4, {60, 60, 40, 40}}));
    const auto trained = loadAudit(made.folder(), run.row, Truth::AsTrained, {});
    QVERIFY(trained.has_value());
    QCOMPARE(trained->cases.size(), 8u);
    const auto now = loadAudit(made.folder(), run.row, Truth::AsOfNow, {});
    QVERIFY(now.has_value());
    QCOMPARE(now->cases.size(), 9u);
    CaseTableModel model;
    model.setData(std::make_shared<const AuditData>(*now));
    QCOMPARE(model.shownUnanswered(), 9 - static_cast<int>(model.shownScores().size()));
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(CaseTableModel::IouColumn, order);
        for (int row = 0; row + model.shownUnanswered() < model.rowCount(); ++row)
            QVERIFY(model.index(row, 0).data(CaseTableModel::AnsweredRole).toBool());
    }
    for (const AuditCase& one : now->cases)
        QCOMPARE(unansweredText(one).isEmpty(), one.isAnswered());
}

QTEST_MAIN(CaseTableModelTest)
#include "case_table_model_test.moc"

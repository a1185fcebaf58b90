#include "tests/ui/training/made_up_project.h"
#include "ui/audit/case_figures.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace audit;

class CaseFiguresTest : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<testing::MadeUpProject> m_made;
    std::shared_ptr<const AuditData> m_data;

    runs::PredictedMaps mapsOf(const AuditCase& one) const { return **m_data->predictions->maps(one.final.identity); }

private Q_SLOTS:
    void initTestCase()
    {
        m_made = std::make_unique<testing::MadeUpProject>(10);
        const auto run = m_made->addRun(QStringLiteral("quick"), QStringLiteral("quick"), 0.6);
        auto data = loadAudit(m_made->folder(), run.row, Truth::AsTrained, {});
        QVERIFY(data.has_value());
        m_data = std::make_shared<const AuditData>(std::move(*data));
    }
    void atTheRunsOwnCutTheFiguresAreTheTables();
    void figuresMoveWithTheCutOff();
    void theBestCutIsTheBest();
    void eq4CountsPatches();
    void atTheRunsOwnCutEq4IsTheTables();
    void anotherFindingHasNoBoxAndNoIou();
    void withoutMapsNothingIsApplicable();
    void theCutOffStaysInRangeAndEqualValuesAreSilent();
};

void CaseFiguresTest::atTheRunsOwnCutTheFiguresAreTheTables()
{
    CaseFigures figures;
    figures.setRun(m_data);
    QCOMPARE(figures.cut(), 0.5);
    for (const AuditCase& one : m_data->cases) {
        figures.setCase(&one, mapsOf(one));
        figures.setShownStage(evaluation::Stage::Final);
        QCOMPARE(figures.overlap()->iou, one.final.iou);
        QCOMPARE(figures.overlap()->ior, one.final.ior);
        QCOMPARE(figures.regionPatches(), one.final.patches);
        figures.setShownStage(evaluation::Stage::Unary);
        QCOMPARE(figures.overlap()->iou, one.unary.iou);
    }
}

void CaseFiguresTest::figuresMoveWithTheCutOff()
{
    CaseFigures figures;
    figures.setRun(m_data);
    const AuditCase& one = m_data->cases[0];
    const auto maps = mapsOf(one);
    figures.setCase(&one, maps);
    const domain::PatchGrid grid(maps.patches, one.size);
    for (const double cut : {0.1, 0.33, 0.8}) {
        figures.setCut(cut);
        const auto expected = domain::overlap(grid, grid.positivePatches(maps.final(one.final.finding), cut), one.boxes);
        QCOMPARE(*figures.overlap(), expected);
    }
}

void CaseFiguresTest::theBestCutIsTheBest()
{
    CaseFigures figures;
    figures.setRun(m_data);
    figures.setCase(&m_data->cases[1], mapsOf(m_data->cases[1]));
    const auto best = figures.bestCut();
    QVERIFY(best.has_value());
    for (int percent = 1; percent < 100; ++percent) {
        figures.setCut(percent / 100.0);
        QVERIFY(figures.overlap()->iou <= best->iou);
    }
    figures.setCut(best->cut);
    QCOMPARE(figures.overlap()->iou, best->iou);
}

void CaseFiguresTest::eq4CountsPatches()
{
    CaseFigures figures;
    figures.setRun(m_data);
    AuditCase one = m_data->cases[0];
    runs::PredictedMaps maps = mapsOf(one);
    // 256 px in 20 patches of 12.8 px: a box over patches (2…5) × (3…4) holds 8 of them.
    one.boxes = {{2 * 12.8, 3 * 12.8, 4 * 12.8, 2 * 12.8}};
    std::fill(maps.z.begin(), maps.z.end(), 0.0f);
    float* z = maps.z.data() + std::size_t(one.final.finding) * 400;
    for (const auto& [row, column] : {std::pair{3, 2}, {3, 3}, {4, 3}, {10, 10}, {15, 15}, {15, 16}})
        z[row * 20 + column] = 0.9f;
    figures.setCase(&one, maps);
    const auto criterion = figures.criterion();
    QVERIFY(criterion.has_value());
    const domain::DiscreteCriterion* blobs = &criterion->discrete;
    QCOMPARE(blobs->largestInside, 3);
    QCOMPARE(blobs->totalOutside, 3);
    QCOMPARE(blobs->insideLimit, 0.875 * 8); // τ·|b|, as the run learned it
    QCOMPARE(blobs->outsideLimit, 0.25 * 8); // ρ·|b| under outside_limit = box
    QCOMPARE(figures.blobCount(), 3);
    // As the loss sees it: 0.9 on three patches of either side.
    QVERIFY(std::abs(criterion->inside - 2.7) < 1e-5);
    QVERIFY(std::abs(criterion->outside - 2.7) < 1e-5);
    QVERIFY(!blobs->holds() && criterion->agree());
}

void CaseFiguresTest::atTheRunsOwnCutEq4IsTheTables()
{
    CaseFigures figures;
    figures.setRun(m_data);
    int compared = 0;
    for (const AuditCase& one : m_data->cases) {
        figures.setCase(&one, mapsOf(one));
        figures.setShownStage(evaluation::Stage::Final);
        const auto shown = figures.criterion();
        QCOMPARE(shown.has_value(), one.final.criterion.has_value());
        if (!shown)
            continue;
        ++compared;
        QCOMPARE(shown->discrete.largestInside, one.final.criterion->discrete.largestInside);
        QCOMPARE(shown->discrete.totalOutside, one.final.criterion->discrete.totalOutside);
        QCOMPARE(shown->inside, one.final.criterion->inside);
        QCOMPARE(shown->agree(), one.final.criterion->agree());
    }
    QVERIFY(compared > 0);
}

void CaseFiguresTest::anotherFindingHasNoBoxAndNoIou()
{
    CaseFigures figures;
    figures.setRun(m_data);
    figures.setCase(&m_data->cases[0], mapsOf(m_data->cases[0]));
    figures.setFinding(5);
    QVERIFY(figures.hasMap());
    QVERIFY(figures.boxes().empty());
    QVERIFY(!figures.overlap());
    QVERIFY(!figures.criterion());
    QVERIFY(figures.imageProbability() >= 0);
}

void CaseFiguresTest::withoutMapsNothingIsApplicable()
{
    CaseFigures figures;
    figures.setRun(m_data);
    figures.setCase(&m_data->cases[0], std::nullopt);
    QVERIFY(!figures.hasMap());
    QVERIFY(!figures.overlap());
    QVERIFY(!figures.bestCut());
    QVERIFY(std::isnan(figures.imageProbability()));
}

void CaseFiguresTest::theCutOffStaysInRangeAndEqualValuesAreSilent()
{
    CaseFigures figures;
    figures.setRun(m_data);
    figures.setCut(7);
    QCOMPARE(figures.cut(), 0.99);
    QSignalSpy changed(&figures, &CaseFigures::changed);
    figures.setCut(0.99);
    QCOMPARE(changed.count(), 0);
    figures.setCut(-1);
    QCOMPARE(figures.cut(), 0.01);
    QCOMPARE(changed.count(), 1);
}

QTEST_GUILESS_MAIN(CaseFiguresTest)
#include "case_figures_test.moc"

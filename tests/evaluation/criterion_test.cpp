#include "core/evaluation/criterion.h"

#include <QTest>

using namespace domain;
using evaluation::CaseCriterion;
using evaluation::caseCriterion;

class CriterionTest : public QObject {
    Q_OBJECT

    /// 4×4 patches; the box is the upper left quarter, n = 4.
    const PatchGrid m_grid{4, {40, 40}};
    const PatchMask m_box = m_grid.patchesOf(Box{0, 0, 20, 20});

    CaseCriterion of(std::vector<float> map, double tau, double rho, bool limitIsBox = true,
                     Connectivity connectivity = Connectivity::Eight) const
    {
        return caseCriterion(m_grid, map.data(), m_grid.positivePatches(map.data(), 0.5), m_box, {tau, rho, 0, 0},
                             limitIsBox, connectivity);
    }

private Q_SLOTS:
    void aFullBoxAndNothingOutsideSatisfiesBoth()
    {
        std::vector<float> map(16, 0);
        for (std::size_t i = 0; i < 16; ++i)
            map[i] = m_box[i];
        const CaseCriterion criterion = of(map, 0.8, 0.25);
        QCOMPARE(criterion.discrete.largestInside, 4);
        QCOMPARE(criterion.discrete.insideLimit, 3.2);
        QCOMPARE(criterion.inside, 4.0);
        QCOMPARE(criterion.outside, 0.0);
        QVERIFY(criterion.discrete.holds() && criterion.relaxationHolds() && criterion.agree());
    }
    void manySmallValuesOutsideBreakTheRelaxationAlone()
    {
        std::vector<float> map(16, 0.2F); // outside: 12 · 0.2 = 2.4 > 0.25 · 4, but no patch is positive
        for (std::size_t i = 0; i < 16; ++i)
            map[i] = m_box[i] ? 1 : map[i];
        const CaseCriterion criterion = of(map, 0.8, 0.25);
        QVERIFY(criterion.discrete.holds());
        QVERIFY(!criterion.relaxationHolds());
        QVERIFY(!criterion.agree());
    }
    void valuesJustOverTheCutSatisfyTheCriterionAlone()
    {
        std::vector<float> map(16, 0);
        for (std::size_t i = 0; i < 16; ++i)
            map[i] = m_box[i] ? 0.6F : 0;
        const CaseCriterion criterion = of(map, 0.8, 0.25); // I = 2.4 < 3.2
        QVERIFY(criterion.discrete.holds());
        QVERIFY(!criterion.agree());
    }
    void theOutsideLimitIsTheRunsOwn()
    {
        std::vector<float> map(16, 0);
        map[15] = map[14] = 1;
        QCOMPARE(of(map, 0, 0.25, true).discrete.outsideLimit, 1.0);   // a quarter of 4
        QCOMPARE(of(map, 0, 0.25, false).discrete.outsideLimit, 3.0);  // a quarter of 12
        QVERIFY(!of(map, 0, 0.25, true).discrete.holds());
        QVERIFY(of(map, 0, 0.25, false).discrete.holds());
    }
    void cornersJoinABlobUnderEightNeighboursAlone()
    {
        std::vector<float> map(16, 0);
        map[0] = map[5] = 1; // the box's diagonal
        QCOMPARE(of(map, 0.5, 0).discrete.largestInside, 2);
        QCOMPARE(of(map, 0.5, 0, true, Connectivity::Four).discrete.largestInside, 1);
    }
};

QTEST_APPLESS_MAIN(CriterionTest)
#include "criterion_test.moc"

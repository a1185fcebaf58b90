#include "core/assist/best_box.h"
#include "core/domain/random.h"
#include "core/domain/region.h"

#include <QTest>

using namespace domain;
using assist::bestBox;
using assist::FittedBox;

class BestBoxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRectangleIsItself()
    {
        const PatchGrid grid(4, {400, 200});
        PatchMask mask(16, 0);
        for (const int i : {5, 6, 9, 10})
            mask[static_cast<std::size_t>(i)] = 1;
        QCOMPARE(bestBox(grid, mask), (FittedBox{{100, 50, 200, 100}, 1}));
    }
    void aTailIsCutOffWhereItCostsMoreThanItHolds()
    {
        // A block of four and a tail of two: the block alone 4/6, with the whole tail 6/8, with half of it 5/7.
        const PatchGrid grid(3, 4, {400, 300});
        const PatchMask mask{1, 1, 0, 0, //
                             1, 1, 1, 1, //
                             0, 0, 0, 0};
        QCOMPARE(bestBox(grid, mask), (FittedBox{{0, 0, 400, 200}, 0.75}));
        // A tail of one in a third column from a block of six: 6/7 without it, 7/9 with it.
        const PatchMask speck{1, 1, 0, 0, //
                              1, 1, 0, 0, //
                              1, 1, 1, 0};
        QCOMPARE(bestBox(grid, speck), (FittedBox{{0, 0, 200, 300}, 6.0 / 7}));
    }
    void ofEqualsTheTopmostWins()
    {
        const PatchGrid grid(3, {30, 30});
        const PatchMask cross{0, 1, 0, //
                              1, 1, 1, //
                              0, 1, 0};
        QCOMPARE(bestBox(grid, cross), (FittedBox{{10, 0, 10, 30}, 0.6})); // the column; the row is as good
    }
    void ofEqualsTheLargestWins()
    {
        // One patch of two, 1/2, against all four with both: 2/4.
        const PatchGrid grid(2, {20, 20});
        QCOMPARE(bestBox(grid, {1, 0, 0, 1}), (FittedBox{{0, 0, 20, 20}, 0.5}));
    }
    void noBoxAnywhereDoesBetter()
    {
        const PatchGrid grid(6, {97, 61});
        Random random(7);
        for (int round = 0; round < 40; ++round) {
            PatchMask mask(36, 0);
            for (auto& patch : mask)
                patch = random.chance(0.3);
            if (patchCount(mask) == 0)
                continue;
            const FittedBox best = bestBox(grid, mask);
            QCOMPARE_LE(std::abs(overlap(grid, mask, {best.box}).iou - best.iou), 1e-9);
            for (int i = 0; i < 300; ++i) { // edges anywhere, most of them within patches
                const Box other = boxFromCorners({random.uniform(0, 97), random.uniform(0, 61)},
                                                 {random.uniform(0, 97), random.uniform(0, 61)});
                QCOMPARE_LE(overlap(grid, mask, {other}).iou, best.iou + 1e-9);
            }
        }
    }
};

QTEST_GUILESS_MAIN(BestBoxTest)
#include "best_box_test.moc"

#include "core/domain/patch_grid.h"

#include <QTest>

#include <limits>

using namespace domain;

class PatchGridTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cellsFillTheFrameWithoutGaps()
    {
        const PatchGrid grid(7, 20, {2167, 878});
        QCOMPARE(grid.count(), 140);
        QCOMPARE(grid.cell(0, 0).left(), 0.0);
        QCOMPARE(grid.cell(6, 19).right(), 2167.0);
        QCOMPARE(grid.cell(6, 19).bottom(), 878.0);
        QCOMPARE(grid.cell(1, 2).left(), 2 * 2167.0 / 20);
        QCOMPARE(grid.cell(1, 2).top(), 878.0 / 7);
        QCOMPARE(grid.cell(22), grid.cell(1, 2));
    }
    void aPointIsInThePatchAboveIt()
    {
        const PatchGrid grid(2, {100, 100});
        QCOMPARE(grid.indexAt({0, 0}), 0);
        QCOMPARE(grid.indexAt({49.9, 0}), 0);
        QCOMPARE(grid.indexAt({50, 0}), 1);
        QCOMPARE(grid.indexAt({10, 99.9}), 2);
        QCOMPARE(grid.indexAt({100, 0}), -1);
        QCOMPARE(grid.indexAt({-0.1, 0}), -1);
        QCOMPARE(grid.indexAt({std::numeric_limits<double>::quiet_NaN(), 0}), -1);
    }
    void aBoxTakesPatchesThatItHalfCovers_data()
    {
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("y");
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("height");
        QTest::addColumn<QByteArray>("patches");
        QTest::newRow("one patch") << 0. << 0. << 50. << 50. << QByteArray("1000");
        QTest::newRow("exactly half of two") << 25. << 0. << 50. << 50. << QByteArray("1100");
        QTest::newRow("less than half of the first") << 26. << 0. << 50. << 50. << QByteArray("0100");
        QTest::newRow("all") << 0. << 0. << 100. << 100. << QByteArray("1111");
        QTest::newRow("smaller than a patch: its centre's") << 70. << 10. << 4. << 4. << QByteArray("0100");
        QTest::newRow("over the middle: the centre's, lower right") << 49. << 49. << 2. << 2. << QByteArray("0001");
        QTest::newRow("a point") << 10. << 80. << 0. << 0. << QByteArray("0010");
        QTest::newRow("outside: the nearest") << 300. << -40. << 9. << 9. << QByteArray("0100");
        QTest::newRow("at the far corner") << 100. << 100. << 0. << 0. << QByteArray("0001");
    }
    void aBoxTakesPatchesThatItHalfCovers()
    {
        QFETCH(double, x);
        QFETCH(double, y);
        QFETCH(double, width);
        QFETCH(double, height);
        QFETCH(QByteArray, patches);
        QByteArray found;
        for (const auto patch : PatchGrid(2, {100, 100}).patchesOf(Box{x, y, width, height}))
            found += patch ? '1' : '0';
        QCOMPARE(found, patches);
    }
    void halfAPatchIsEnoughAtEverySize()
    {
        // Cells of odd sizes: half a cell in floating point must not fall short by a rounding.
        for (int side = 100; side < 400; ++side) {
            const PatchGrid grid(20, {side, side});
            for (int i = 0; i < 20; ++i) {
                const Box cell = grid.cell(i, i);
                const Box half{cell.x + cell.width / 2, cell.y, cell.width, cell.height};
                QVERIFY(grid.patchesOf(half)[static_cast<std::size_t>(i * 20 + i)]);
            }
        }
    }
    void boxesAreUnitedAfterEachHasItsPatches()
    {
        const PatchGrid grid(2, {100, 100});
        QCOMPARE(grid.patchesOf(std::vector<Box>{{0, 0, 50, 50}, {70, 70, 4, 4}}), (PatchMask{1, 0, 0, 1}));
        QCOMPARE(grid.patchesOf(std::vector<Box>{}), (PatchMask{0, 0, 0, 0}));
    }
    void aBoxThatIsNotFiniteTakesNoPatch()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(patchCount(PatchGrid(2, {100, 100}).patchesOf(Box{nan, 0, 5, 5})), 0);
    }
    void coverageCountsOverlapsOnce()
    {
        const PatchGrid grid(1, 2, {20, 10});
        const auto coverage = grid.coverageOf({{0, 0, 5, 10}, {3, 0, 4, 10}, {19, 0, 50, 50}});
        QCOMPARE(coverage, (std::vector<double>{0.7, 0.1}));
    }
    void aValueEqualToTheCutIsPositive()
    {
        const float values[]{0.5f, 0.49f, std::numeric_limits<float>::quiet_NaN(), 1};
        QCOMPARE(PatchGrid(2, {8, 8}).positivePatches(values, 0.5), (PatchMask{1, 0, 0, 1}));
    }
};

QTEST_APPLESS_MAIN(PatchGridTest)
#include "patch_grid_test.moc"

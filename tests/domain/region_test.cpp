#include "core/domain/random.h"
#include "core/domain/region.h"
#include "tests/domain/shared_json.h"

#include <QJsonArray>
#include <QTest>

#include <limits>

using namespace domain;

class RegionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void overlapIsByExactAreas()
    {
        const PatchGrid grid(2, {100, 100});
        const Overlap half = overlap(grid, {1, 0, 0, 0}, {{25, 0, 50, 50}});
        QCOMPARE(half.iou, 1.0 / 3); // 1250 / (2500 + 2500 − 1250)
        QCOMPARE(half.ior, 0.5);
        QCOMPARE(half.regionArea, 2500.0);
        QCOMPARE(half.boxArea, 2500.0);
        QCOMPARE(overlap(grid, {1, 1, 0, 0}, {{0, 0, 50, 50}, {50, 0, 50, 50}, {40, 0, 20, 50}}).iou, 1.0);
    }
    void anEmptyRegionHasNoOverlap()
    {
        const Overlap none = overlap(PatchGrid(2, {100, 100}), PatchMask(4, 0), {{0, 0, 50, 50}});
        QCOMPARE(none.iou, 0.0);
        QCOMPARE(none.ior, 0.0);
        QCOMPARE(none.boxArea, 2500.0);
    }
    void whatOfABoxLiesOutsideTheImageDoesNotCount()
    {
        const PatchGrid grid(2, {100, 100});
        QCOMPARE(overlap(grid, {0, 1, 0, 0}, {{50, -100, 500, 150}}).iou, 1.0);
        QCOMPARE(overlap(grid, {0, 1, 0, 0}, {{200, 200, 5, 5}}).iou, 0.0);
    }
    void overlapAgreesWithTheGoldenVectors()
    {
        const auto golden = sharedJson(QStringLiteral("golden/regions.json"));
        if (!golden)
            QSKIP("The workshop's golden vectors are not here.");
        const QJsonArray cases = golden->value(QStringLiteral("cases")).toArray();
        QVERIFY(!cases.isEmpty());
        double worst = 0;
        for (const QJsonValue& one : cases) {
            const int patches = one[QStringLiteral("P")].toInt();
            const PatchGrid grid(patches,
                                 {one[QStringLiteral("width")].toInt(), one[QStringLiteral("height")].toInt()});
            std::vector<Box> boxes;
            for (const QJsonValue& box : one[QStringLiteral("boxes")].toArray())
                boxes.push_back({box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble()});
            PatchMask region;
            for (const QJsonValue& row : one[QStringLiteral("detection")].toArray()) {
                for (const QChar patch : row.toString())
                    region.push_back(patch == u'#');
            }
            const Overlap found = overlap(grid, region, boxes);
            worst = std::max({worst, std::abs(found.iou - one[QStringLiteral("iou")].toDouble()),
                              std::abs(found.ior - one[QStringLiteral("ior")].toDouble())});
        }
        QVERIFY2(worst <= 1e-12, qPrintable(QString::number(worst)));
    }
    void aRelativeRegionIsNeverEmpty()
    {
        const PatchGrid grid(2, {8, 8});
        const float some[]{0.1f, 0.061f, 0.059f, 0}; // all far below the cut
        QCOMPARE(relativeRegion(grid, some), (PatchMask{1, 1, 0, 0}));
        const float zeros[]{0, 0, 0, 0};
        QCOMPARE(patchCount(relativeRegion(grid, zeros)), 4);
        const float negative[]{-2, -1, -3, -4};
        QCOMPARE(relativeRegion(grid, negative), (PatchMask{0, 1, 0, 0}));
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const float untrained[]{nan, nan, nan, nan};
        QCOMPARE(patchCount(relativeRegion(grid, untrained)), 0);
    }
    void theCeilingIsTheBestPrefixByCoveredShare()
    {
        const PatchGrid grid(2, {100, 100});
        QCOMPARE(ceilingIou(grid, {{25, 0, 50, 50}}), 0.5); // both upper patches: 2500 / 5000
        QCOMPARE(ceilingIor(grid, {{25, 0, 50, 50}}), 0.5);
        QCOMPARE(ceilingIou(grid, {{0, 0, 50, 50}, {50, 50, 50, 50}}), 1.0);
        QCOMPARE(ceilingIou(grid, {{10, 10, 5, 5}}), 0.01); // one patch of 2500 for a box of 25
    }
    void noMapOfFewPatchesBeatsTheCeiling()
    {
        Random random(1);
        const PatchGrid grid(3, {90, 77});
        for (int round = 0; round < 20; ++round) {
            std::vector<Box> boxes;
            for (std::uint64_t k = 0; k <= random.below(2); ++k)
                boxes.push_back(
                    {random.uniform(0, 60), random.uniform(0, 50), random.uniform(5, 40), random.uniform(5, 40)});
            double bestIou = 0, bestIor = 0;
            for (unsigned bits = 1; bits < 512; ++bits) {
                PatchMask region(9);
                for (unsigned i = 0; i < 9; ++i)
                    region[i] = bits >> i & 1;
                const Overlap found = overlap(grid, region, boxes);
                bestIou = std::max(bestIou, found.iou);
                bestIor = std::max(bestIor, found.ior);
            }
            QVERIFY(std::abs(ceilingIou(grid, boxes) - bestIou) < 1e-12);
            QVERIFY(std::abs(ceilingIor(grid, boxes) - bestIor) < 1e-12);
        }
    }
};

QTEST_APPLESS_MAIN(RegionTest)
#include "region_test.moc"

#include "core/domain/region.h"
#include "core/evaluation/readout.h"

#include <QTest>

#include <cmath>

using namespace domain;
using evaluation::interpolated;
using evaluation::Readout;
using evaluation::Region;
using evaluation::RegionRule;
using evaluation::regionOf;

class ReadoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theMapIsLinearBetweenPatchCentresAndLevelBeyondThem()
    {
        const float map[] = {0, 1, 0, 1};
        const std::vector<float> fine = interpolated(map, 2, 4);
        QCOMPARE(fine.size(), std::size_t(64));
        // Centres of 8 cells over 2 patches, in patches from the first centre: -0.375 … 1.375.
        const float expected[] = {0, 0, 0.125F, 0.375F, 0.625F, 0.875F, 1, 1};
        for (int row = 0; row < 8; ++row) {
            for (int column = 0; column < 8; ++column)
                QCOMPARE(fine[static_cast<std::size_t>(row * 8 + column)], expected[column]);
        }
    }
    void aRegionOfPixelsEndsWhereTheInterpolatedMapMeetsTheCut()
    {
        const float map[] = {0, 1, 0, 1};
        const Region patches = regionOf(map, 2, {100, 100}, RegionRule::Cut, 0.25);
        QCOMPARE(patches.mask, (PatchMask{0, 1, 0, 1}));
        QCOMPARE(patches.areaInPatches, 2.0);
        // The map reaches 0.25 a quarter of the way between the centres at x = 25 and 75.
        const Region pixels = regionOf(map, 2, {100, 100}, RegionRule::Cut, 0.25, Readout::Pixels);
        const Overlap right = overlap(pixels.grid, pixels.mask, {{37.5, 0, 62.5, 100}});
        QCOMPARE(right.iou, 1.0);
        QVERIFY(std::abs(right.regionArea - 6250) < 1e-6);
        QCOMPARE(pixels.areaInPatches, 2.5);
    }
    void aFlatMapGivesTheSameRegionEitherWay()
    {
        const std::vector<float> map(9, 0.5F);
        for (const double cut : {0.5, 0.51}) {
            const Region patches = regionOf(map.data(), 3, {90, 60}, RegionRule::Cut, cut);
            const Region pixels = regionOf(map.data(), 3, {90, 60}, RegionRule::Cut, cut, Readout::Pixels);
            QCOMPARE(patches.areaInPatches, pixels.areaInPatches);
            QCOMPARE(pixels.isEmpty(), cut > 0.5);
        }
    }
    void aRelativeRegionIsNeverEmpty()
    {
        const float low[] = {0.01F, 0, 0, 0};
        QCOMPARE(regionOf(low, 2, {10, 10}, RegionRule::Relative, 0.5).areaInPatches, 1.0);
        QVERIFY(!regionOf(low, 2, {10, 10}, RegionRule::Relative, 0.5, Readout::Pixels).isEmpty());
    }
    void oneLonePatchBecomesASmallerBlob()
    {
        // A tent of height 1 and half-width one patch: at 0.5 in x and y it is the set (1-|x|)(1-|y|) >= 0.5, whose area in
        // patches is 4·∫₀^0.5 (1 − 0.5/(1 − x)) dx = 4·(0.5 − 0.5·ln 2) = 2 − 2·ln 2.
        std::vector<float> map(25, 0);
        map[12] = 1;
        const Region pixels = regionOf(map.data(), 5, {320, 320}, RegionRule::Cut, 0.5, Readout::Pixels);
        QVERIFY(std::abs(pixels.areaInPatches - (2 - 2 * std::log(2.0))) < 0.03); // of 164 cells
    }
};

QTEST_APPLESS_MAIN(ReadoutTest)
#include "readout_test.moc"

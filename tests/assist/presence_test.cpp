#include "core/assist/map_summary.h"
#include "core/assist/presence.h"
#include "core/domain/random.h"

#include <QTest>

#include <limits>

using namespace assist;

class PresenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theThresholdsAreTheEndsOfTheScale()
    {
        const domain::Thresholds thresholds{.tauHat = 10, .rhoHat = 2};
        QCOMPARE(presenceByThresholds(1, thresholds), 0.0);
        QCOMPARE(presenceByThresholds(2, thresholds), 0.0);
        QCOMPARE(presenceByThresholds(6, thresholds), 0.5);
        QCOMPARE(presenceByThresholds(12, thresholds), 1.0);
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QVERIFY(std::isnan(presenceByThresholds(6, {.tauHat = nan, .rhoHat = nan})));
    }
    void aModelThatTellsNothingApartIsNeverSure()
    {
        domain::Random random(3);
        std::vector<PresenceSample> samples;
        for (int i = 0; i < 2000; ++i)
            samples.push_back({random.uniform(0, 50), random.chance(0.1)});
        const PresenceScale scale = PresenceScale::fit(samples);
        QVERIFY(scale.isKnown());
        for (const double mass : {0.0, 5.0, 50.0})
            QVERIFY2(std::abs(scale(mass) - 0.5) < 0.15, qPrintable(QString::number(scale(mass))));
    }
    void aModelThatTellsThemApartIsSureAtBothEndsWhateverThePrevalence()
    {
        domain::Random random(4);
        for (const double prevalence : {0.05, 0.5}) {
            std::vector<PresenceSample> samples;
            for (int i = 0; i < 4000; ++i) {
                const bool present = random.chance(prevalence);
                samples.push_back({present ? random.uniform(8, 40) : random.uniform(0, 12), present});
            }
            const PresenceScale scale = PresenceScale::fit(samples);
            QVERIFY(scale(0.5) < 0.05);
            QVERIFY(scale(35) > 0.95);
            QVERIFY(scale(10) > 0.2 && scale(10) < 0.8); // where both kinds lie
            for (double mass = 0; mass < 60; mass += 1)
                QVERIFY(scale(mass) <= scale(mass + 1));
        }
    }
    void aModelThatIsUpsideDownSaysNothing()
    {
        std::vector<PresenceSample> samples;
        for (int i = 0; i < 100; ++i)
            samples.push_back({i < 50 ? 30.0 + i % 7 : 1.0 + i % 3, i >= 50});
        const PresenceScale scale = PresenceScale::fit(samples);
        QVERIFY(scale.isKnown());
        QCOMPARE(scale(0), scale(40));
    }
    void fewFilmsOfOneKindAreNoScale()
    {
        std::vector<PresenceSample> samples(500, {1, false});
        samples.insert(samples.end(), 19, {30, true});
        const PresenceScale scale = PresenceScale::fit(samples);
        QVERIFY(!scale.isKnown());
        QCOMPARE(scale(30), 0.5);
    }
    void cleanlyPartedFewAreLessSureThanCleanlyPartedMany()
    {
        const auto parted = [](int each) {
            std::vector<PresenceSample> samples;
            for (int i = 0; i < each; ++i) {
                samples.push_back({1, false});
                samples.push_back({20, true});
            }
            return PresenceScale::fit(samples);
        };
        const double few = parted(20)(20), many = parted(500)(20);
        QVERIFY(few < many);
        QVERIFY(few > 0.8 && many > 0.98);
    }
    void evenPatchesCountWhateverTheirHeight()
    {
        std::vector<float> map(64, 0);
        for (const int i : {0, 1, 2, 3, 32})
            map[static_cast<std::size_t>(i)] = 0.25f;
        domain::PatchMask region(64, 0);
        region[0] = region[1] = region[32] = 1;
        const MapSummary summary = summarise(map.data(), 8, region);
        QCOMPARE(summary.mass, 1.25);
        QCOMPARE(summary.peak, 0.25);
        QCOMPARE(summary.effectivePatches, 5.0);
        QCOMPARE(summary.blobs, 2);
        // 4 × 4 cells of 2 × 2 patches: two of four in the first two cells, one in the third row's first.
        QCOMPARE(int(summary.coarse[0]), 255);
        QCOMPARE(int(summary.coarse[1]), 255);
        QCOMPARE(int(summary.coarse[8]), 128);
        QCOMPARE(int(summary.coarse[15]), 0);
    }
    void mapsOfOnePlaceAreAlikeAndOfTwoAreNot()
    {
        const auto coarse = [](int at, float height) {
            std::vector<float> map(64, 0);
            map[static_cast<std::size_t>(at)] = height;
            return summarise(map.data(), 8, domain::PatchMask(64, 0)).coarse;
        };
        QCOMPARE(similarity(coarse(0, 1), coarse(9, 0.2f)), 1.0); // the same cell of the coarse map
        QCOMPARE(similarity(coarse(0, 1), coarse(63, 1)), 0.0);
        QCOMPARE(similarity(coarse(0, 0), coarse(0, 1)), 0.0);
    }
    void aMapOfZerosIsSummedUpToo()
    {
        const std::vector<float> map(9, 0);
        QCOMPARE(summarise(map.data(), 3, domain::PatchMask(9, 0)), MapSummary{});
    }
};

QTEST_GUILESS_MAIN(PresenceTest)
#include "presence_test.moc"

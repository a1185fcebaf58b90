#include "core/learning/threshold_state.h"

#include <torch/types.h>

#include <QTest>

#include <cmath>

using domain::Label;
using learning::ThresholdState;

namespace {

/// Ten images, boxes of finding 0 over 8 of 100 patches on the even ones; finding 1 has none.
learning::ImageSet madeUpSet()
{
    learning::ImageSet set;
    set.findings = 2;
    for (int i = 0; i < 20; ++i) {
        const bool boxed = i % 2 == 0;
        learning::Sample sample{{boxed ? Label::Present : Label::Absent, Label::Absent}, {}};
        if (boxed)
            sample.boxes.push_back({0, {0.2, 0.2, 0.4, 0.2}});
        set.samples.push_back(sample);
    }
    return set;
}

domain::MethodOptions options()
{
    domain::MethodOptions o;
    o.patches = 10;
    return o;
}

learning::Indices all()
{
    learning::Indices indices;
    for (int i = 0; i < 20; ++i)
        indices.push_back(i);
    return indices;
}

/// z = 1 on the boxes' patches, `outside` elsewhere.
at::Tensor perfectMaps(double outside)
{
    const learning::ImageSet set = madeUpSet();
    const at::Tensor mask = learning::targetsOf(set.samples, 2, 10).mask;
    return mask + (1 - mask) * outside;
}

} // namespace

class ThresholdStateTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsAtThePriorOfTheBoxSizes();
    void thePriorFollowsTheSettings();
    void heldThresholdsStayAndTheCountsFollowThem();
    void aPerfectMapTightensRho();
    void theSecondFitOfTheSameMapsMovesNothing();
    void theDegenerateRuleIsItsCorner();
    void underTheComplementRhoIsScaledByTheMedianBox();
};

void ThresholdStateTest::startsAtThePriorOfTheBoxSizes()
{
    const ThresholdState state(options(), madeUpSet(), all());
    // τ(0.25) = 0.5 + 0.5·0.4·1.5 = 0.8; τ̂ = 0.8·8, ρ̂ a quarter of it. Finding 1 takes the pooled sizes.
    for (const domain::Thresholds& t : state.values()) {
        QVERIFY(std::abs(t.tau - 0.8) < 1e-12);
        QVERIFY(std::abs(t.rho - 0.25) < 1e-12);
        QVERIFY(std::abs(t.tauHat - 6.4) < 1e-9);
        QVERIFY(std::abs(t.rhoHat - 1.6) < 1e-9);
    }
}

void ThresholdStateTest::thePriorFollowsTheSettings()
{
    domain::MethodOptions other = options();
    other.thresholdRho = 0.1;
    other.thresholdTargetIou = 0.5;
    const ThresholdState state(other, madeUpSet(), all());
    // τ(0.1) = 0.5 + 0.5·0.5·1.2 = 0.8 = τ_max; τ̂ = 0.8·8.
    QVERIFY(std::abs(state.values()[0].rho - 0.1) < 1e-12);
    QVERIFY(std::abs(state.values()[0].tau - 0.8) < 1e-12);
    // With a lower τ_max the line ends sooner: ρ_max = 0.5·(0.25/(0.5·0.4) − 1) = 0.125, τ = 0.75.
    other = options();
    other.thresholdTauMax = 0.75;
    const ThresholdState lower(other, madeUpSet(), all());
    QVERIFY(std::abs(lower.values()[0].rho - 0.125) < 1e-12);
    QVERIFY(std::abs(lower.values()[0].tau - 0.75) < 1e-12);
}

void ThresholdStateTest::heldThresholdsStayAndTheCountsFollowThem()
{
    domain::MethodOptions held = options();
    held.fixedTau = 0.875;
    held.fixedRho = 0.1;
    ThresholdState state(held, madeUpSet(), all());
    QCOMPARE(state.values()[0].tau, 0.875);
    QCOMPARE(state.values()[0].rho, 0.1);
    QVERIFY(std::abs(state.values()[0].tauHat - 7) < 1e-9); // 0.875·8
    state.fit(perfectMaps(0), madeUpSet().samples);
    QCOMPARE(state.values()[0].tau, 0.875);
    QCOMPARE(state.values()[0].rho, 0.1);
}

void ThresholdStateTest::aPerfectMapTightensRho()
{
    ThresholdState state(options(), madeUpSet(), all());
    const auto outcome = state.fit(perfectMaps(0), madeUpSet().samples);
    // Every pair on the line has no loss, so ρ* = 0; shrunk with N = 10, n₀ = 10: ρ = 0.125, τ = 0.5 + 0.2·1.25.
    QCOMPARE(outcome.findings[0].boxed, 10);
    QCOMPARE(outcome.findings[0].present, 10);
    QCOMPARE(*outcome.findings[0].fit.rhoStar, 0.0);
    QVERIFY(std::abs(state.values()[0].rho - 0.125) < 1e-12);
    QVERIFY(std::abs(state.values()[0].tau - 0.75) < 1e-12);
    QVERIFY(std::abs(outcome.moved - 0.5) < 1e-9);
    // Nothing was known of finding 1's boxes.
    QCOMPARE(outcome.findings[1].boxed, 0);
    QVERIFY(std::abs(state.values()[1].rho - 0.25) < 1e-12);
}

void ThresholdStateTest::theSecondFitOfTheSameMapsMovesNothing()
{
    ThresholdState state(options(), madeUpSet(), all());
    state.fit(perfectMaps(0.01), madeUpSet().samples);
    QCOMPARE(state.fit(perfectMaps(0.01), madeUpSet().samples).moved, 0.0);
}

void ThresholdStateTest::theDegenerateRuleIsItsCorner()
{
    domain::MethodOptions loss = options();
    loss.thresholdRule = "loss";
    ThresholdState state(loss, madeUpSet(), all());
    state.fit(perfectMaps(0), madeUpSet().samples);
    QCOMPARE(state.values()[0], (domain::Thresholds{0, 1, 0, 100}));
}

void ThresholdStateTest::underTheComplementRhoIsScaledByTheMedianBox()
{
    domain::MethodOptions complement = options();
    complement.outsideLimit = "complement";
    const ThresholdState state(complement, madeUpSet(), all());
    const learning::LossConstants constants = state.constants(torch::ones({2}), at::kCPU);
    QVERIFY(std::abs(constants.rho[0].item<double>() - 0.25 * 8 / 92) < 1e-6);
    QVERIFY(std::abs(constants.tau[0].item<double>() - 0.8) < 1e-6);
}

QTEST_GUILESS_MAIN(ThresholdStateTest)
#include "threshold_state_test.moc"

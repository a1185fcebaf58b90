#include "core/learning/epoch_statistics.h"

#include <torch/types.h>

#include <QTest>

#include <cmath>

using learning::CaseOverlap;
using learning::EpochStatistics;

namespace {

/// Two images, two findings.
learning::Loss lossOf(std::vector<double> inside)
{
    learning::Loss loss;
    loss.inside = torch::tensor(inside, torch::kFloat64).view({2, 2});
    loss.outside = torch::full({2, 2}, 0.5, torch::kFloat64);
    loss.positive = torch::zeros({2, 2}, torch::kFloat64);
    loss.negative = torch::ones({2, 2}, torch::kFloat64);
    return loss;
}

} // namespace

class EpochStatisticsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lossesAreMeansOverImages();
    void sharesAreOverCases();
    void anImageSeenTwiceIsOneCaseAsLastSeen();
    void onlyEmptyRegionsWithAnOpenInsideTermAreACollapse();
};

void EpochStatisticsTest::lossesAreMeansOverImages()
{
    EpochStatistics statistics(2);
    statistics.addLoss(lossOf({1, 2, 3, 4}));
    statistics.addLoss(lossOf({5, 6, 7, 8}));
    const learning::EpochReport report = statistics.report(3, 40);
    QCOMPARE(report.epoch, 3);
    QCOMPARE(report.step, 40);
    QCOMPARE(report.inside, 9.0); // 36 over four images
    QCOMPARE(report.outside, 1.0);
    QCOMPARE(report.positive, 0.0);
    QCOMPARE(report.negative, 2.0);
}

void EpochStatisticsTest::sharesAreOverCases()
{
    EpochStatistics statistics(3);
    statistics.addCases({{0, 0, 0.05, false}, {0, 1, 0.1, false}, {1, 1, 0.5, false}, {2, 1, 0, true}}, {0, 1, 2});
    const learning::EpochReport report = statistics.report(1, 1);
    QCOMPARE(report.cases, 4);
    QCOMPARE(report.accuracy01, 0.5);
    QCOMPARE(report.accuracy05, 0.25);
    QCOMPARE(report.empty[0], 0.0);
    QCOMPARE(report.empty[1], 1.0 / 3);
    QVERIFY(std::isnan(report.empty[2]));
}

void EpochStatisticsTest::anImageSeenTwiceIsOneCaseAsLastSeen()
{
    EpochStatistics statistics(1);
    // Image 7 twice in one batch, and again in the next one; image 3 once.
    statistics.addCases({{0, 0, 0.6, false}, {1, 0, 0.0, true}, {2, 0, 0.0, true}}, {7, 3, 7});
    statistics.addCases({{0, 0, 0.2, false}}, {7});
    const learning::EpochReport report = statistics.report(1, 2);
    QCOMPARE(report.cases, 2);
    QCOMPARE(report.accuracy01, 0.5);
    QCOMPARE(report.accuracy05, 0.0);
    QCOMPARE(report.empty[0], 0.5);
}

void EpochStatisticsTest::onlyEmptyRegionsWithAnOpenInsideTermAreACollapse()
{
    const std::vector<double> tau{0.8, 0.8};
    const std::vector<CaseOverlap> empty{{0, 0, 0, true}, {1, 0, 0, true}, {0, 1, 0, true}, {1, 1, 0, true}};
    EpochStatistics statistics(2);
    // λτ = 56. Finding 0 is there, finding 1 has pixels that nearly reach the cut.
    for (int i = 0; i < 2; ++i) {
        statistics.addLoss(lossOf({55, 20, 54, 30}));
        statistics.addCases(empty, {0, 1});
    }
    QCOMPARE(statistics.collapsed(70, tau), std::vector<int>{0});
    EpochStatistics few(2);
    few.addLoss(lossOf({55, 20, 54, 30}));
    few.addCases(empty, {0, 1});
    QVERIFY(few.collapsed(70, tau).empty()); // two looks say nothing
    statistics.addCases({{0, 0, 0.2, false}}, {0});
    QVERIFY(statistics.collapsed(70, tau).empty());
}

QTEST_GUILESS_MAIN(EpochStatisticsTest)
#include "epoch_statistics_test.moc"

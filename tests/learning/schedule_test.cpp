#include "core/learning/schedule.h"

#include <QTest>

#include <cmath>

using domain::MethodOptions;

class ScheduleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void warmUpIsLinearAndTheLastStepHasTheFinalShare();
    void cosineIsHalfWayDownInTheMiddle();
    void exponentialFallsByTheSameFactorEveryStep();
    void passesAreOverTheBoxedImages();
    void unboxedImagesLeaveTheBoxedOnesTheirShareOfABatch();
    void stepsStayWithinTheirBounds();
    void fitsBeginAfterSixtyPercentAndShareTheRest();
    void theAverageWarmsUp();
};

void ScheduleTest::warmUpIsLinearAndTheLastStepHasTheFinalShare()
{
    MethodOptions options;
    options.warmupSteps = 10;
    options.finalRateShare = 1; // no decay: the warm-up alone
    QCOMPARE(learning::learningRate(options, 1e-3, 0, 100), 1e-4);
    QCOMPARE(learning::learningRate(options, 1e-3, 4, 100), 5e-4);
    QCOMPARE(learning::learningRate(options, 1e-3, 9, 100), 1e-3);
    QCOMPARE(learning::learningRate(options, 1e-3, 50, 100), 1e-3);
    options.finalRateShare = 0.05;
    QVERIFY(std::abs(learning::learningRate(options, 1e-3, 99, 100) - 5e-5) < 1e-15);
}

void ScheduleTest::cosineIsHalfWayDownInTheMiddle()
{
    MethodOptions options;
    options.schedule = "cosine";
    options.warmupSteps = 0;
    options.finalRateShare = 0.2;
    QVERIFY(std::abs(learning::learningRate(options, 1, 0, 101) - 1.0) < 1e-12);
    QVERIFY(std::abs(learning::learningRate(options, 1, 50, 101) - 0.6) < 1e-12);
    QVERIFY(std::abs(learning::learningRate(options, 1, 100, 101) - 0.2) < 1e-12);
}

void ScheduleTest::exponentialFallsByTheSameFactorEveryStep()
{
    MethodOptions options;
    options.warmupSteps = 0;
    options.finalRateShare = 0.01;
    // 0.01 over two steps: a factor of 0.1 each.
    QVERIFY(std::abs(learning::learningRate(options, 1, 1, 3) - 0.1) < 1e-12);
    options.crfLearningRate = 0.5;
    QVERIFY(std::abs(learning::crfLearningRate(options, 1, 3) - 0.05) < 1e-12);
}

void ScheduleTest::passesAreOverTheBoxedImages()
{
    MethodOptions options;
    options.batchSize = 16;
    options.passes = 45;
    QCOMPARE(learning::unarySteps(options, 473, 0), 1331); // 473 · 45 / 16 = 1330.3
    options.batchSize = 10;
    options.passes = 2;
    QCOMPARE(learning::unarySteps(options, 50, 0), 10);
}

void ScheduleTest::unboxedImagesLeaveTheBoxedOnesTheirShareOfABatch()
{
    MethodOptions options;
    options.batchSize = 48;
    options.boxedShare = 0.5;
    options.passes = 1;
    QCOMPARE(learning::boxedPerBatch(options, 100, 0), 48.0);
    QCOMPARE(learning::boxedPerBatch(options, 100, 900), 24.0);
    QCOMPARE(learning::unarySteps(options, 240, 900), 10);
    options.batchComposition = "natural";
    QVERIFY(std::abs(learning::boxedPerBatch(options, 100, 900) - 4.8) < 1e-12);
}

void ScheduleTest::stepsStayWithinTheirBounds()
{
    MethodOptions options;
    options.batchSize = 16;
    options.passes = 45;
    options.minSteps = 60;
    options.maxSteps = 1700;
    QCOMPARE(learning::unarySteps(options, 5, 0), 60);
    QCOMPARE(learning::unarySteps(options, 5000, 0), 1700);
    options.crf = "on";
    options.crfStepShare = 0.1;
    QCOMPARE(learning::crfSteps(options, 1700), 170);
    options.crfFixedSteps = 80;
    QCOMPARE(learning::crfSteps(options, 1700), 80);
    options.crf = "off";
    QCOMPARE(learning::crfSteps(options, 1700), 0);
}

void ScheduleTest::fitsBeginAfterSixtyPercentAndShareTheRest()
{
    MethodOptions options;
    options.unaryShareBeforeFits = 0.6;
    options.alternations = 3;
    QCOMPARE(learning::fitSteps(options, 100), (std::vector<int>{60, 73, 87}));
    options.thresholdRule = "fixed";
    QVERIFY(learning::fitSteps(options, 100).empty());
}

void ScheduleTest::theAverageWarmsUp()
{
    MethodOptions options;
    options.ema = 0.99;
    QCOMPARE(learning::emaDecay(options, 0), 0.0);
    QCOMPARE(learning::emaDecay(options, 20), 0.5);
    QCOMPARE(learning::emaDecay(options, 10000), 0.99);
    options.ema = 0;
    QCOMPARE(learning::emaDecay(options, 20), 0.0);
}

QTEST_GUILESS_MAIN(ScheduleTest)
#include "schedule_test.moc"

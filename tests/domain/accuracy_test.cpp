#include "core/domain/accuracy.h"

#include <QTest>

#include <cmath>

using namespace domain;

class AccuracyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wilsonAgreesWithNewcombe_data()
    {
        QTest::addColumn<int>("successes");
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        // Newcombe 1998, Statistics in Medicine 17:857, Table I, method 3
        QTest::newRow("81 of 263") << 81 << 263 << 0.2553 << 0.3662;
        QTest::newRow("15 of 148") << 15 << 148 << 0.0624 << 0.1605;
        QTest::newRow("0 of 20") << 0 << 20 << 0.0000 << 0.1611;
        QTest::newRow("1 of 29") << 1 << 29 << 0.0061 << 0.1718;
        QTest::newRow("20 of 20: the mirror of 0") << 20 << 20 << 0.8389 << 1.0000;
        QTest::newRow("nothing is known of nothing") << 0 << 0 << 0.0 << 1.0;
    }
    void wilsonAgreesWithNewcombe()
    {
        QFETCH(int, successes);
        QFETCH(int, n);
        QFETCH(double, low);
        QFETCH(double, high);
        const Interval interval = wilson({successes, n});
        QVERIFY2(std::abs(interval.low - low) < 5e-5, qPrintable(QString::number(interval.low)));
        QVERIFY2(std::abs(interval.high - high) < 5e-5, qPrintable(QString::number(interval.high)));
    }
    void aMetricEqualToTheThresholdIsCorrect()
    {
        QCOMPARE(accuracyAt({0.1, 0.09, 0.3, 0}, 0.1), (Proportion{2, 4}));
        QCOMPARE(accuracyAt({}, 0.1), (Proportion{0, 0}));
    }
    void quantilesInterpolateLinearly()
    {
        QCOMPARE(quantile({4, 1, 3, 2}, 0.25), 1.75); // numpy.quantile([1, 2, 3, 4], 0.25)
        QCOMPARE(quantile({4, 1, 3, 2}, 0), 1.0);
        QCOMPARE(quantile({4, 1, 3, 2}, 1), 4.0);
        QCOMPARE(quantile({10, 20}, 0.5), 15.0);
        QCOMPARE(quantile({7}, 0.975), 7.0);
    }
    void theMeanOfNothingIsZero()
    {
        QCOMPARE(mean({}), 0.0);
        QCOMPARE(mean({1, 2, 6}), 3.0);
    }
};

QTEST_APPLESS_MAIN(AccuracyTest)
#include "accuracy_test.moc"

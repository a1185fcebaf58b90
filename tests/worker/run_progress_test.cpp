#include "core/worker/run_progress.h"

#include <QTest>

#include <cmath>

class RunProgressTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noTimeIsToldBeforeItRestsOnSomething();
    void aResumedRunMeasuresItsSpeedAnew();
};

void RunProgressTest::noTimeIsToldBeforeItRestsOnSomething()
{
    worker::RunProgress progress(1, 1);
    progress.begin(0);
    progress.setWorking(0, true);
    progress.set(0, 0.1);
    QVERIFY(std::isnan(progress.secondsLeft(19))); // fast, but a moment only
    progress.set(0, 0.01);
    QVERIFY(std::isnan(progress.secondsLeft(40))); // long, but hardly anything done
    progress.set(0, 0.1);
    QCOMPARE(progress.secondsLeft(40), 360.0); // a tenth took 40 s
}

void RunProgressTest::aResumedRunMeasuresItsSpeedAnew()
{
    worker::RunProgress progress(2, 2);
    progress.set(0, 0.5);
    progress.set(1, 0.5);
    progress.begin(1000);
    progress.setWorking(0, true);
    progress.setWorking(1, true);
    progress.set(0, 0.505);
    progress.set(1, 0.505);
    QVERIFY(std::isnan(progress.secondsLeft(1030))); // what was done before the break says nothing of the speed now
    progress.set(0, 0.6);
    progress.set(1, 0.6);
    QCOMPARE(std::round(progress.secondsLeft(1030)), 120.0);
}

QTEST_GUILESS_MAIN(RunProgressTest)
#include "run_progress_test.moc"

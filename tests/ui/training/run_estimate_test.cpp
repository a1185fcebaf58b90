#include "ui/training/machine_memory.h"
#include "ui/training/run_estimate.h"

#include <QTest>

using namespace training;

class RunEstimateTest : public QObject {
    Q_OBJECT
private:
    static doctor::WorkerFacts machine(int threads, double gflops)
    {
        doctor::WorkerFacts facts;
        facts.threads = threads;
        facts.blasGflops = gflops;
        return facts;
    }
    static domain::MethodOptions preset(const char* name) { return *domain::presetOptions(name); }

private Q_SLOTS:
    void quickTakesMinutesAndLessThanAGigabyte();
    void thePapersNetworkTakesHoursAndTensOfGigabytes();
    void aSmallerMicroBatchNeedsLessMemoryAndNoMoreTime();
    void twoCoresHalveASmallNetworksTime();
    void onAGpuNoTimeIsClaimed();
    void thisMachineSaysItsMemory();
};

void RunEstimateTest::quickTakesMinutesAndLessThanAGigabyte()
{
    // method.md: 3.6 core-minutes for the 591 images of one network; here 5 folds of four fifths of them on two cores.
    const RunEstimate estimate = estimateRun(preset("quick"), 591, 0, machine(2, 66));
    QVERIFY2(estimate.seconds > 8 * 60 && estimate.seconds < 32 * 60, qPrintable(QString::number(estimate.seconds)));
    QVERIFY(estimate.bytes() < 1e9);
    QCOMPARE(estimate.parallelFolds, 2);
}

void RunEstimateTest::thePapersNetworkTakesHoursAndTensOfGigabytes()
{
    // performance.md: the paper's batch of 48 needs about 20 GB in float32 without the blur, 2.87 cpu-s an image with it.
    const RunEstimate estimate = estimateRun(preset("paper-0"), 591, 0, machine(1, 104));
    QVERIFY(estimate.activationsBytes > 18e9 && estimate.activationsBytes < 30e9);
    const double images = estimate.seconds / 2.87 / 5;
    const double perFold = 473 * 20.0; // passes over four fifths of the images, and the second stage
    QVERIFY2(images > perFold && images < perFold * 1.3, qPrintable(QString::number(images)));
    QCOMPARE(estimate.parallelFolds, 1);
}

void RunEstimateTest::aSmallerMicroBatchNeedsLessMemoryAndNoMoreTime()
{
    domain::MethodOptions options = preset("paper-0");
    const RunEstimate whole = estimateRun(options, 100, 0, machine(2, 60));
    options.microBatch = 4;
    const RunEstimate small = estimateRun(options, 100, 0, machine(2, 60));
    QCOMPARE(small.activationsBytes * 12, whole.activationsBytes);
    QCOMPARE(small.seconds, whole.seconds);
}

void RunEstimateTest::twoCoresHalveASmallNetworksTime()
{
    domain::MethodOptions options = preset("quick");
    options.folds = 4;
    QCOMPARE(estimateRun(options, 200, 0, machine(1, 60)).seconds, 2 * estimateRun(options, 200, 0, machine(2, 60)).seconds);
}

void RunEstimateTest::onAGpuNoTimeIsClaimed()
{
    doctor::WorkerFacts facts = machine(8, 60);
    facts.gpus = QStringList{QStringLiteral("A GPU")};
    QVERIFY(usesGpu(preset("paper-0"), facts));
    QCOMPARE(estimateRun(preset("paper-0"), 591, 0, facts).seconds, 0.0);
    domain::MethodOptions onCpu = preset("paper-0");
    onCpu.device = "cpu";
    QVERIFY(!usesGpu(onCpu, facts));
    QVERIFY(estimateRun(onCpu, 591, 0, facts).seconds > 0);
}

void RunEstimateTest::thisMachineSaysItsMemory()
{
    const MachineMemory memory = machineMemory();
    if (memory.totalBytes < 0)
        QSKIP("This system does not say how much memory it has.");
    QVERIFY(memory.freeBytes > 0 && memory.freeBytes <= memory.totalBytes);
}

QTEST_APPLESS_MAIN(RunEstimateTest)
#include "run_estimate_test.moc"

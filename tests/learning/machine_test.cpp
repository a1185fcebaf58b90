#include "core/learning/kept_memory.h"
#include "core/learning/loaded_symbols.h"
#include "core/learning/machine.h"
#include "core/learning/trial_seconds.h"

#include <torch/cuda.h>
#include <torch/types.h>

#include <QFile>
#include <QTest>

#include <chrono>
#include <thread>

using namespace learning;

namespace {

/// MB that the process holds; 0 where the system does not tell.
qint64 residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines)
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').front().toLongLong() / 1024;
    return 0;
}

} // namespace

class MachineTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMachineIsDescribed()
    {
        const Machine machine = describeMachine();
        QVERIFY(QString::fromStdString(machine.libtorch).contains('.'));
        QVERIFY(!machine.cpuCapability.empty() && machine.cpuCapability != "unknown");
        QVERIFY(machine.gflops > 0.1);
        QVERIFY(machine.cores >= 1);
        QCOMPARE(machine.cuda.empty(), !torch::cuda::is_available());
    }
    void aGoodBlasThatWasMeasuredOnABusyMachineIsNotCalledSlow()
    {
        QVERIFY(!blasIsSlow("OpenBLAS", 5));
        QVERIFY(!blasIsSlow("MKL", 5));
        QVERIFY(blasIsSlow("reference", 40)); // its name is enough
        QVERIFY(blasIsSlow("unknown", 6));
        QVERIFY(!blasIsSlow("unknown", 40));
        QVERIFY(!blasIsSlow("unknown", 0)); // not measured
    }
    void measuringLeavesTheThreadsAsTheyWere()
    {
        const int before = at::get_num_threads();
        setThreads(2);
        describeMachine();
        QCOMPARE(at::get_num_threads(), 2);
        setThreads(before);
    }
    void threadsBelowOneAreOne()
    {
        const int before = at::get_num_threads();
        setThreads(0);
        QCOMPARE(at::get_num_threads(), 1);
        setThreads(before);
    }
    void aSymbolThatIsNotThereIsNull()
    {
        QVERIFY(!findSymbol("fewbox_has_no_such_function"));
        QVERIFY(libraryOfSymbol("fewbox_has_no_such_function").empty());
        QVERIFY(!findSymbolIn("libfewbox-has-no-such-library.so", "f"));
    }
    void devicesAreNamedAsInTheSettings()
    {
        QVERIFY(deviceOf("cpu").is_cpu());
        QCOMPARE(deviceOf("auto").is_cuda(), torch::cuda::is_available());
        QVERIFY_THROWS_EXCEPTION(c10::Error, deviceOf("cuda:99"));
        QCOMPARE(describeDevice(at::Device(at::kCPU)), std::string("CPU"));
    }
    void autocastHoldsForItsScopeAlone()
    {
        const at::Tensor a = at::rand({4, 4}), b = at::rand({4, 4});
        const at::Device cpu(at::kCPU);
        {
            const Autocast outer(cpu, at::kBFloat16);
            QCOMPARE(at::mm(a, b).scalar_type(), at::kBFloat16);
            {
                const Autocast inner(cpu, at::kBFloat16);
                QCOMPARE(at::mm(a, b).scalar_type(), at::kBFloat16);
            }
            QCOMPARE(at::mm(a, b).scalar_type(), at::kBFloat16);
        }
        QCOMPARE(at::mm(a, b).scalar_type(), at::kFloat);
        {
            const Autocast none(cpu, at::kFloat);
            QCOMPARE(at::mm(a, b).scalar_type(), at::kFloat);
        }
    }
    void aPrecisionThatIsAskedForIsTaken()
    {
        const at::Device cpu(at::kCPU);
        QCOMPARE(computeType("float32", cpu), at::kFloat);
        QCOMPARE(computeType("bfloat16", cpu), at::kBFloat16);
        const at::ScalarType chosen = computeType("auto", cpu);
        QVERIFY(chosen == at::kFloat || chosen == at::kBFloat16);
    }
    void whoWaitsForAProcessorIsNoSlowerForIt()
    {
        const auto wait = [] { std::this_thread::sleep_for(std::chrono::milliseconds(300)); };
#if !defined(Q_OS_WIN)
        QVERIFY(trialSeconds(at::kCPU, wait) < 0.2);
#endif
        QVERIFY(trialSeconds(at::Device(at::kCUDA, 0), wait) > 0.25); // what a GPU computes meanwhile counts
    }
    void freedMemoryIsKeptOnceThatIsWanted() // the last one: it is for the whole process
    {
        const qint64 before = residentMegabytes();
#if !defined(__GLIBC__)
        QSKIP("nothing is done for this C library");
#endif
        if (before == 0)
            QSKIP("this system does not tell what a process holds");
        at::ones({64, 1024, 1024});
        QVERIFY(residentMegabytes() < before + 128);
        keepFreedMemory();
        std::thread([] { at::ones({64, 1024, 1024}); }).join(); // 256 MB, freed at once
        QVERIFY(residentMegabytes() > before + 200); // whole megabytes, and a page here and there
    }
};

QTEST_GUILESS_MAIN(MachineTest)
#include "machine_test.moc"

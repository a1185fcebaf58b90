#include "core/learning/loaded_symbols.h"
#include "core/learning/machine.h"

#include <torch/torch.h>

#include <QTest>

#include <thread>

using namespace learning;

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
};

QTEST_GUILESS_MAIN(MachineTest)
#include "machine_test.moc"

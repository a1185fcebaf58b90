#include "core/worker/describe.h"

#include "core/learning/machine.h"

#include <QJsonArray>

namespace worker {

QJsonObject describe()
{
    learning::setThreads(1);
    const learning::Machine machine = learning::describeMachine();
    QJsonArray devices;
    for (const learning::CudaDevice& device : machine.cuda) {
        devices.append(QJsonObject{{QStringLiteral("name"), QString::fromStdString(device.name)},
                                   {QStringLiteral("index"), device.index},
                                   {QStringLiteral("memory_bytes"), static_cast<qint64>(device.memoryBytes)}});
    }
    return {{QStringLiteral("fewbox"), QStringLiteral(FEWBOX_VERSION)},
            {QStringLiteral("libtorch"), QString::fromStdString(machine.libtorch)},
            {QStringLiteral("blas"), QString::fromStdString(machine.blas)},
            {QStringLiteral("blas_file"), QString::fromStdString(machine.blasFile)},
            {QStringLiteral("blas_gflops"), machine.gflops},
            {QStringLiteral("blas_slow"), machine.blasIsSlow},
            {QStringLiteral("threads"), machine.cores},
            {QStringLiteral("capability"), QString::fromStdString(machine.cpuCapability)},
            {QStringLiteral("onednn"), machine.oneDnn},
            {QStringLiteral("cuda_devices"), devices}};
}

} // namespace worker

#include "ui/training/machine_memory.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace training {

#ifdef Q_OS_WIN

MachineMemory machineMemory()
{
    MEMORYSTATUSEX status{};
    status.dwLength = sizeof status;
    if (!GlobalMemoryStatusEx(&status))
        return {};
    return {static_cast<qint64>(status.ullTotalPhys), static_cast<qint64>(status.ullAvailPhys)};
}

#else

// Linux. Elsewhere the file is not there, and nothing is said.
MachineMemory machineMemory()
{
    MachineMemory memory;
    QFile file(QStringLiteral("/proc/meminfo"));
    if (!file.open(QIODevice::ReadOnly))
        return memory;
    for (const QByteArray& line : file.readAll().split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' '); // "MemAvailable: 12345 kB"
        if (words.size() < 2)
            continue;
        if (words[0] == "MemTotal:")
            memory.totalBytes = words[1].toLongLong() * 1024;
        else if (words[0] == "MemAvailable:")
            memory.freeBytes = words[1].toLongLong() * 1024;
    }
    return memory;
}

#endif

} // namespace training

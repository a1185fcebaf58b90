// How much memory this computer can still give.
#pragma once

#include <QtGlobal>

namespace training {

struct MachineMemory {
    qint64 totalBytes = -1; ///< -1: this system does not say
    qint64 freeBytes = -1;  ///< that a new program can have without pushing others out
};
MachineMemory machineMemory();

} // namespace training

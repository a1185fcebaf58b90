// Is a process of this machine still there? The one question that every system asks differently.
#pragma once

#include <QtGlobal>

namespace runs {

bool isProcessAlive(qint64 pid);

} // namespace runs

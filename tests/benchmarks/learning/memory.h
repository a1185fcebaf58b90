// How much memory a computation needed at most, above what the process held before.
#pragma once

#include <functional>

namespace bench {

/// MB; negative where the system does not tell (Linux does).
double peakMegabytes(const std::function<void()>& work);

} // namespace bench

// Seconds that a computation took, where others share the machine.
#pragma once

#include <ATen/core/Tensor.h>

#include <functional>

namespace bench {

double threadSeconds(); ///< processor time of this thread
/// On the CPU the processor time of this thread, which others on the machine lengthen but do not fill (so one thread only);
/// on another device the time until it has finished.
double secondsOf(const at::Device& device, const std::function<void()>& work);
/// The best of `times` after one that does not count.
double bestSeconds(const at::Device& device, int times, const std::function<void()>& work);

} // namespace bench

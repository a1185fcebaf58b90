// How long a trial took, on a machine that others use too.
#pragma once

#include <ATen/core/Tensor.h>

#include <functional>

namespace learning {

/// On the CPU the processor time of this process (on Windows the clock's): who waits for a core is no slower for it. On
/// another device the time until it has answered, which `work` waits for.
double trialSeconds(const at::Device& device, const std::function<void()>& work);

} // namespace learning

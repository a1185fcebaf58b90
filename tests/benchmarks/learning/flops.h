// Floating-point operations of convolutions and matrix products as they were executed: the blurs, dense strides and backward passes that a
// network really ran, not those of a formula.
#pragma once

#include <functional>

namespace bench {

double executedFlops(const std::function<void()>& work);

} // namespace bench

// Floating-point operations of convolutions as they were executed: the blurs, dense strides and backward passes that a
// network really ran, not those of a formula.
#pragma once

#include <functional>

namespace bench {

double convolutionFlops(const std::function<void()>& work);

} // namespace bench

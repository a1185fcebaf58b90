// The PAC message as a loop over the rows of the window, for devices and types that our own kernel does not know.
#pragma once

#include <ATen/core/Tensor.h>

namespace learning {

/// Arguments as denseMessage's. Each of the s rows is one matrix product of [O, I·s] × [I·s, h·w] per image; backward makes
/// the row's products again instead of keeping them, so memory is that of one row in both directions.
at::Tensor rowOffsetMessage(const at::Tensor& q, const at::Tensor& affinity, const at::Tensor& weight);

} // namespace learning

// In which order a network's numbers lie in memory: the same network, at another speed.
#pragma once

#include "core/domain/method_options.h"

#include <ATen/core/Tensor.h>

#include <string>

namespace learning {

/// The faster one of contiguous (NCHW) and channels-last (NHWC) for this backbone, on this device and in this type for
/// Autocast, forward and backward. Tried within some two seconds; which of them it is depends on the network: on AVX2
/// in float32 the small backbone gains a tenth in channels-last, ResNet-50 loses one (tests/benchmarks/README.md). The
/// small backbone is not tried: a run must not differ in its last digits from another for what else ran on the machine.
at::MemoryFormat fasterMemoryOrder(const domain::MethodOptions& options, const at::Device& device, at::ScalarType type);

/// Grey images [N, 1, H, W] whose strides say channels-last, without a copy where they lie whole. Both orders put one channel
/// alike, and a convolution answers in the order that the strides tell: without this, a channels-last network runs its stem
/// contiguously and pays copies where the orders meet.
at::Tensor greyChannelsLast(const at::Tensor& images);

/// "channels-last" or "contiguous", as run.json keeps it; any other name is channels-last.
std::string nameOf(at::MemoryFormat order);
at::MemoryFormat memoryOrderOf(const std::string& name);

} // namespace learning

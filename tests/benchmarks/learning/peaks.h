// What this device reaches at best: the measure for everything else in the same run.
#pragma once

#include <ATen/core/Tensor.h>

#include <string>

namespace bench {

struct Peaks {
    double gemm = 0;        ///< GFLOP/s of one 1024³ product
    double convolution = 0; ///< of a 3×3 convolution, 256 to 256 channels, 32×32, batch 2, forward and backward
    double best() const { return gemm > convolution ? gemm : convolution; }
};
std::string nameOf(at::ScalarType type); ///< "bfloat16" or "float32"
/// In `type`, channels-last.
Peaks measurePeaks(const at::Device& device, at::ScalarType type);

} // namespace bench

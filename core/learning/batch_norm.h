// Batch normalisation (Ioffe 2015) as PyTorch defines it: eps 1e-5, running statistics with momentum 0.1, unbiased.
#pragma once

#include "core/learning/named_tensors.h"

namespace learning {

enum class Mode { Training, Evaluation };

class BatchNorm {
public:
    BatchNorm() = default;
    explicit BatchNorm(int channels);

    /// In training the batch's own statistics normalise and the running ones move; in evaluation the running ones
    /// normalise. [N, C, H, W].
    at::Tensor forward(const at::Tensor& x, Mode mode) const;
    void list(NamedTensors& into, const std::string& prefix) const;

    at::Tensor weight, bias, runningMean, runningVar; ///< [C]
};

} // namespace learning

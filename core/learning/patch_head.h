// From feature maps to patch logits (paper, section 3.1; method.md, "Network").
#pragma once

#include "core/learning/batch_norm.h"
#include "core/learning/convolution.h"

#include <vector>

namespace learning {

struct PatchHeadOptions {
    int patches = 20;     ///< P
    int channels = 512;   ///< between the two convolutions
    double bias = 0;      ///< first value of the last bias
    bool mirrorFeatures = false; ///< join the features with their left-right mirror image
    bool positionMaps = false;   ///< join x and y in [−1, 1]
    bool priorMap = false;       ///< learnable [K, P, P] added to the logits
};

/// Bilinear resize to P×P (no aligned corners) → conv 3×3 → norm → ReLU → conv 1×1 → + prior map.
/// [N, C, h, w] → logits [N, K, P, P].
class PatchHead {
public:
    PatchHead(int featureChannels, int findings, const PatchHeadOptions& options);

    at::Tensor forward(const at::Tensor& features, Mode mode) const;
    /// Running statistics of the norm: mean and variance of what it would see of these features.
    void fitNorm(const std::vector<at::Tensor>& features);
    void initialise(domain::Random& random); ///< He; last convolution N(0, 0.01²), bias as set; prior map 0
    /// conv1.weight, norm.*, conv2.weight, conv2.bias, prior_map under the prefix.
    void list(NamedTensors& into, const std::string& prefix) const;
    const at::Tensor& priorMap() const { return m_prior; } ///< [K, P, P]; undefined without one

private:
    at::Tensor beforeNorm(const at::Tensor& features) const;

    PatchHeadOptions m_options;
    Convolution m_conv1, m_conv2;
    BatchNorm m_norm;
    at::Tensor m_prior;
    at::Tensor m_position; ///< [1, 2, P, P] on the CPU
};

} // namespace learning

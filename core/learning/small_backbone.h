// The backbone of the CPU presets (method.md, "CPU presets"): about 0.17 M parameters, output stride 8.
#pragma once

#include "core/learning/backbone.h"
#include "core/learning/preactivation_block.h"

namespace learning {

/// stem.conv1 5×5, 8 → blur → stem.conv2 3×3, 16 → blur (stride 4, no norm or ReLU in it) → basic pre-activation stages of
/// 16-32-64 channels with 1-2-2 blocks, of which only the second strides → norm → ReLU. 192×192 gives 24×24×64.
class SmallBackbone : public Backbone {
public:
    explicit SmallBackbone(const BackboneOptions& options);

    at::Tensor forward(const at::Tensor& images, Mode mode) const override;
    int channels() const override { return m_channels; }
    int stride() const override { return 8; }
    void initialise(domain::Random& random) override;
    void list(NamedTensors& into) const override;

private:
    int m_blur;
    int m_channels = 0;
    Convolution m_stem1, m_stem2;
    std::vector<std::vector<PreactivationBlock>> m_stages;
    BatchNorm m_norm;
};

} // namespace learning

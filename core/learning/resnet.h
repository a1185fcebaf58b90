// The paper's backbone: pre-activation ResNet without classifier and global pooling, names as timm's resnetv2.
#pragma once

#include "core/learning/backbone.h"
#include "core/learning/preactivation_block.h"

namespace learning {

/// stem.conv 7×7/2 → max-pool 3×3/2 → four stages → norm → ReLU; output stride 32. resnetv2_50 on 512×512 gives
/// 16×16×2048. With blur > 0 every stride is dense operator + blurPool (stem, max-pool, 3×3, shortcuts), or those of the
/// stages alone (blurAt). The stem and its blur run as one convolution (composedBlurredConvolution): its border differs.
class ResNet : public Backbone {
public:
    explicit ResNet(const BackboneOptions& options);

    at::Tensor forward(const at::Tensor& images, Mode mode) const override;
    int channels() const override { return m_channels; }
    int stride() const override { return 32; }
    void initialise(domain::Random& random) override;
    void list(NamedTensors& into) const override;

private:
    int m_stemBlur; ///< of stem and max-pool; 0: plain strides
    int m_channels = 0;
    Convolution m_stem;
    std::vector<std::vector<PreactivationBlock>> m_stages;
    BatchNorm m_norm;
};

} // namespace learning

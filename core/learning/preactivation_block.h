// One residual block of a pre-activation ResNet (He 2016b), with timm's names.
#pragma once

#include "core/learning/batch_norm.h"
#include "core/learning/convolution.h"

namespace learning {

/// norm1 → ReLU → [conv1 → norm2 → ReLU → conv2 (→ norm3 → ReLU → conv3)] + shortcut. The shortcut is the input, or
/// `downsample.conv` (1×1) of the first activation where stride or channels change.
/// Basic: 3×3 (strides), 3×3. Bottleneck: 1×1, 3×3 (strides), 1×1, inner channels out/4.
/// With blur > 0 a strided convolution is dense and followed by blurPool; in the shortcut the blur stands before the 1×1,
/// which is the same (both are linear and reflecting a pixel commutes with a 1×1) and four times cheaper.
class PreactivationBlock {
public:
    enum class Kind { Basic, Bottleneck };
    PreactivationBlock(Kind kind, int in, int out, int stride, int blur);

    at::Tensor forward(const at::Tensor& x, Mode mode) const;
    void initialise(domain::Random& random);
    void list(NamedTensors& into, const std::string& prefix) const;

private:
    Kind m_kind;
    int m_blur; ///< 0 where the block does not stride or strides plainly
    Convolution m_downsample; ///< weight undefined where the shortcut is the input
    BatchNorm m_norm1, m_norm2, m_norm3;
    Convolution m_conv1, m_conv2, m_conv3;
};

} // namespace learning

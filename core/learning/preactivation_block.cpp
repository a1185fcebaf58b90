#include "core/learning/preactivation_block.h"

#include "core/learning/blur_pool.h"
#include "core/learning/blurred_convolution.h"

#include <torch/types.h>

namespace learning {

PreactivationBlock::PreactivationBlock(Kind kind, int in, int out, int stride, int blur)
    : m_kind(kind)
    , m_blur(stride > 1 ? blur : 0)
    , m_norm1(in)
{
    const int stepped = m_blur > 0 ? 1 : stride;
    if (stride != 1 || in != out)
        m_downsample = Convolution(in, out, 1, stepped);
    if (kind == Kind::Basic) {
        m_conv1 = Convolution(in, out, 3, stepped);
        m_norm2 = BatchNorm(out);
        m_conv2 = Convolution(out, out, 3);
    } else {
        const int middle = out / 4;
        m_conv1 = Convolution(in, middle, 1);
        m_norm2 = BatchNorm(middle);
        m_conv2 = Convolution(middle, middle, 3, stepped);
        m_norm3 = BatchNorm(middle);
        m_conv3 = Convolution(middle, out, 1);
    }
}

at::Tensor PreactivationBlock::forward(const at::Tensor& x, Mode mode) const
{
    const auto strided = [this](const Convolution& conv, const at::Tensor& t) {
        return m_blur > 0 ? blurredConvolution(conv, t, m_blur) : conv.forward(t);
    };
    const at::Tensor active = at::relu(m_norm1.forward(x, mode));
    const at::Tensor shortcut = !m_downsample.weight.defined() ? x
                                : m_blur > 0                    ? m_downsample.forward(blurPool(active, m_blur, 2))
                                                                : m_downsample.forward(active);
    at::Tensor y;
    if (m_kind == Kind::Basic) {
        y = strided(m_conv1, active);
        y = m_conv2.forward(at::relu(m_norm2.forward(y, mode)));
    } else {
        y = m_conv1.forward(active);
        y = strided(m_conv2, at::relu(m_norm2.forward(y, mode)));
        y = m_conv3.forward(at::relu(m_norm3.forward(y, mode)));
    }
    return y + shortcut;
}

void PreactivationBlock::initialise(domain::Random& random)
{
    for (Convolution* conv : {&m_downsample, &m_conv1, &m_conv2, &m_conv3})
        if (conv->weight.defined())
            conv->initialise(random);
}

void PreactivationBlock::list(NamedTensors& into, const std::string& prefix) const
{
    if (m_downsample.weight.defined())
        m_downsample.list(into, prefix + ".downsample.conv");
    m_norm1.list(into, prefix + ".norm1");
    m_conv1.list(into, prefix + ".conv1");
    m_norm2.list(into, prefix + ".norm2");
    m_conv2.list(into, prefix + ".conv2");
    if (m_kind == Kind::Bottleneck) {
        m_norm3.list(into, prefix + ".norm3");
        m_conv3.list(into, prefix + ".conv3");
    }
}

} // namespace learning

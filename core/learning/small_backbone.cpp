#include "core/learning/small_backbone.h"

#include "core/learning/blurred_convolution.h"

#include <torch/types.h>

#include <cmath>

namespace learning {

SmallBackbone::SmallBackbone(const BackboneOptions& options)
    : m_blur(options.blur)
{
    const auto channels = [&](int usual) { return std::max(4, static_cast<int>(std::lround(usual * options.width))); };
    const int stride = m_blur > 0 ? 1 : 2;
    m_stem1 = Convolution(options.inputChannels, channels(8), 5, stride);
    m_stem2 = Convolution(channels(8), channels(16), 3, stride);
    struct Stage {
        int out, blocks, stride;
    };
    int in = channels(16);
    for (const Stage& stage : {Stage{channels(16), 1, 1}, Stage{channels(32), 2, 2}, Stage{channels(64), 2, 1}}) {
        std::vector<PreactivationBlock>& blocks = m_stages.emplace_back();
        for (int block = 0; block < stage.blocks; ++block) {
            blocks.emplace_back(PreactivationBlock::Kind::Basic, in, stage.out, block == 0 ? stage.stride : 1, m_blur);
            in = stage.out;
        }
    }
    m_channels = in;
    m_norm = BatchNorm(in);
}

at::Tensor SmallBackbone::forward(const at::Tensor& images, Mode mode) const
{
    const auto halved = [this](const Convolution& conv, const at::Tensor& t) {
        return m_blur > 0 ? blurredConvolution(conv, t, m_blur) : conv.forward(t);
    };
    at::Tensor x = halved(m_stem2, halved(m_stem1, images));
    for (const std::vector<PreactivationBlock>& stage : m_stages)
        for (const PreactivationBlock& block : stage)
            x = block.forward(x, mode);
    return at::relu(m_norm.forward(x, mode));
}

void SmallBackbone::initialise(domain::Random& random)
{
    m_stem1.initialise(random);
    m_stem2.initialise(random);
    for (std::vector<PreactivationBlock>& stage : m_stages)
        for (PreactivationBlock& block : stage)
            block.initialise(random);
}

void SmallBackbone::list(NamedTensors& into) const
{
    m_stem1.list(into, "stem.conv1");
    m_stem2.list(into, "stem.conv2");
    for (std::size_t stage = 0; stage < m_stages.size(); ++stage)
        for (std::size_t block = 0; block < m_stages[stage].size(); ++block)
            m_stages[stage][block].list(into,
                                        "stages." + std::to_string(stage) + ".blocks." + std::to_string(block));
    m_norm.list(into, "norm");
}

} // namespace learning

#include "core/learning/resnet.h"

#include "core/learning/blur_pool.h"
#include "core/learning/blurred_convolution.h"
#include "core/learning/dense_max_pool.h"

#include <torch/types.h>

#include <array>
#include <cmath>

namespace learning {

namespace {

struct Architecture {
    std::string_view name;
    std::array<int, 4> blocks;
    PreactivationBlock::Kind kind;
};
constexpr Architecture architectures[] = {
    {"resnetv2_18", {2, 2, 2, 2}, PreactivationBlock::Kind::Basic},
    {"resnetv2_26", {2, 2, 2, 2}, PreactivationBlock::Kind::Bottleneck},
    {"resnetv2_34", {3, 4, 6, 3}, PreactivationBlock::Kind::Basic},
    {"resnetv2_50", {3, 4, 6, 3}, PreactivationBlock::Kind::Bottleneck},
    {"resnetv2_101", {3, 4, 23, 3}, PreactivationBlock::Kind::Bottleneck},
};

} // namespace

ResNet::ResNet(const BackboneOptions& options)
    : m_stemBlur(options.blurAt == BlurAt::All ? options.blur : 0)
{
    const Architecture* architecture = nullptr;
    for (const Architecture& each : architectures)
        if (each.name == options.name)
            architecture = &each;
    TORCH_CHECK(architecture, "no backbone is called ", options.name);

    // Channels stay multiples of 8, which is what the vector units and oneDNN's blocked layouts like.
    const auto channels = [&](int usual) { return std::max(8, static_cast<int>(std::lround(usual * options.width / 8)) * 8); };
    const int stem = channels(64);
    m_stem = Convolution(options.inputChannels, stem, 7, m_stemBlur > 0 ? 1 : 2);
    const int expansion = architecture->kind == PreactivationBlock::Kind::Bottleneck ? 4 : 1;
    int in = stem;
    for (int stage = 0; stage < 4; ++stage) {
        const int out = stem * expansion << stage;
        std::vector<PreactivationBlock>& blocks = m_stages.emplace_back();
        for (int block = 0; block < architecture->blocks[static_cast<std::size_t>(stage)]; ++block) {
            blocks.emplace_back(architecture->kind, in, out, block == 0 && stage > 0 ? 2 : 1, options.blur);
            in = out;
        }
    }
    m_channels = in;
    m_norm = BatchNorm(in);
}

at::Tensor ResNet::forward(const at::Tensor& images, Mode mode) const
{
    at::Tensor x;
    if (m_stemBlur > 0)
        x = blurPool(denseMaxPool3(composedBlurredConvolution(m_stem, images, m_stemBlur)), m_stemBlur, 2);
    else
        x = at::max_pool2d(m_stem.forward(images), {3, 3}, {2, 2}, {1, 1});
    for (const std::vector<PreactivationBlock>& stage : m_stages)
        for (const PreactivationBlock& block : stage)
            x = block.forward(x, mode);
    return at::relu(m_norm.forward(x, mode));
}

void ResNet::initialise(domain::Random& random)
{
    m_stem.initialise(random);
    for (std::vector<PreactivationBlock>& stage : m_stages)
        for (PreactivationBlock& block : stage)
            block.initialise(random);
}

void ResNet::list(NamedTensors& into) const
{
    m_stem.list(into, "stem.conv");
    for (std::size_t stage = 0; stage < m_stages.size(); ++stage)
        for (std::size_t block = 0; block < m_stages[stage].size(); ++block)
            m_stages[stage][block].list(into,
                                        "stages." + std::to_string(stage) + ".blocks." + std::to_string(block));
    m_norm.list(into, "norm");
}

} // namespace learning

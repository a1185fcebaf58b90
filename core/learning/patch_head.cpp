#include "core/learning/patch_head.h"

#include "core/learning/initialisation.h"

#include <torch/types.h>
#include <torch/utils.h>

namespace learning {

namespace {

// x and y of the patches' centres, from −1 at the frame's left and upper to 1 at its right and lower patch.
at::Tensor positionMaps(int patches)
{
    const at::Tensor line = at::linspace(-1, 1, patches);
    const at::Tensor x = line.view({1, patches}).expand({patches, patches});
    return at::stack({x, x.t()}).unsqueeze(0).contiguous();
}

} // namespace

PatchHead::PatchHead(int featureChannels, int findings, const PatchHeadOptions& options)
    : m_options(options)
    , m_conv1(featureChannels * (options.mirrorFeatures ? 2 : 1) + (options.positionMaps ? 2 : 0), options.channels, 3)
    , m_conv2(options.channels, findings, 1, 1, Convolution::Bias::Yes)
    , m_norm(options.channels)
{
    if (options.priorMap)
        m_prior = at::zeros({findings, options.patches, options.patches}).requires_grad_(true);
    if (options.positionMaps)
        m_position = positionMaps(options.patches);
}

at::Tensor PatchHead::beforeNorm(const at::Tensor& features) const
{
    const std::int64_t p = m_options.patches;
    at::Tensor x = features;
    if (x.size(2) != p || x.size(3) != p)
        x = at::upsample_bilinear2d(x, at::IntArrayRef({p, p}), false);
    std::vector<at::Tensor> joined{x};
    if (m_options.mirrorFeatures)
        joined.push_back(x.flip({3}));
    if (m_options.positionMaps)
        joined.push_back(m_position.to(x.options()).expand({x.size(0), 2, p, p}));
    if (joined.size() > 1)
        x = at::cat(joined, 1);
    return m_conv1.forward(x);
}

at::Tensor PatchHead::forward(const at::Tensor& features, Mode mode) const
{
    const at::Tensor x = at::relu(m_norm.forward(beforeNorm(features), mode));
    at::Tensor logits = m_conv2.forward(x);
    if (logits.scalar_type() != at::kDouble)
        logits = logits.to(at::kFloat); // losses and everything behind them are float32
    return m_prior.defined() ? logits + m_prior : logits;
}

void PatchHead::fitNorm(const std::vector<at::Tensor>& features)
{
    torch::NoGradGuard noGrad;
    at::Tensor sum = at::zeros_like(m_norm.runningMean, at::kDouble);
    at::Tensor squares = at::zeros_like(sum);
    double count = 0;
    for (const at::Tensor& part : features) {
        const at::Tensor x = beforeNorm(part).to(at::kDouble).transpose(0, 1).flatten(1);
        sum += x.sum(1);
        squares += x.square().sum(1);
        count += static_cast<double>(x.size(1));
    }
    TORCH_CHECK(count > 0, "statistics of no features");
    const at::Tensor mean = sum / count;
    m_norm.runningMean.copy_(mean);
    m_norm.runningVar.copy_((squares / count - mean.square()).clamp_min(0));
}

void PatchHead::initialise(domain::Random& random)
{
    m_conv1.initialise(random);
    fillNormal(m_conv2.weight, 0.01, random);
    torch::NoGradGuard noGrad;
    m_conv2.bias.fill_(m_options.bias);
    if (m_prior.defined())
        m_prior.zero_();
}

void PatchHead::list(NamedTensors& into, const std::string& prefix) const
{
    m_conv1.list(into, prefix + "conv1");
    m_norm.list(into, prefix + "norm");
    m_conv2.list(into, prefix + "conv2");
    if (m_prior.defined())
        into.push_back({prefix + "prior_map", m_prior, TensorRole::PriorMap});
}

} // namespace learning

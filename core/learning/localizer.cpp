#include "core/learning/localizer.h"

#include "core/learning/backbone.h"
#include "core/learning/memory_order.h"
#include "core/learning/patch_head.h"

#include <torch/types.h>
#include <torch/utils.h>

namespace learning {

struct Localizer::Parts {
    Parts(const domain::MethodOptions& options, int findings)
        : backbone(makeBackbone({options.backbone, 1, options.blur, 1,
                                 options.blurAt == "stages" ? BlurAt::Stages : BlurAt::All}))
        , head(backbone->channels(), findings,
               {options.patches, options.headChannels, options.headBias, options.mirrorFeatures, options.positionMaps,
                options.priorMap && options.loss != "image_labels"})
    {
    }

    std::unique_ptr<Backbone> backbone;
    PatchHead head;
};

Localizer::Localizer(const domain::MethodOptions& options, int findings)
    : m_options(options)
    , m_findings(findings)
    , m_parts(std::make_unique<Parts>(options, findings))
{
    TORCH_CHECK(findings >= 1, "a localizer needs a finding, found ", findings);
}

Localizer::Localizer(const domain::MethodOptions& options, int findings, std::uint64_t seed)
    : Localizer(options, findings)
{
    domain::Random random(seed);
    m_parts->backbone->initialise(random);
    m_parts->head.initialise(random);
}

Localizer::~Localizer() = default;
Localizer::Localizer(Localizer&&) noexcept = default;
Localizer& Localizer::operator=(Localizer&&) noexcept = default;

at::Tensor Localizer::forward(const at::Tensor& images) const
{
    return logitsOf(features(images));
}

at::Tensor Localizer::features(const at::Tensor& images) const
{
    TORCH_CHECK(images.dim() == 4 && images.size(1) == 1, "a localizer expects [N, 1, H, W], found ", images.sizes());
    return m_parts->backbone->forward(m_channelsLast ? greyChannelsLast(images) : images, m_mode);
}

at::Tensor Localizer::logitsOf(const at::Tensor& features) const
{
    return m_parts->head.forward(features, m_mode);
}

NamedTensors Localizer::tensors() const
{
    NamedTensors ordered = parameters();
    for (NamedTensor& buffer : buffers())
        ordered.push_back(std::move(buffer));
    return ordered;
}

NamedTensors Localizer::parameters() const
{
    NamedTensors all, chosen;
    m_parts->backbone->list(all);
    for (NamedTensor& named : all)
        named.name = "backbone." + named.name;
    m_parts->head.list(all, "head.");
    for (NamedTensor& named : all)
        if (!named.isBuffer())
            chosen.push_back(std::move(named));
    return chosen;
}

NamedTensors Localizer::buffers() const
{
    NamedTensors all, chosen;
    m_parts->backbone->list(all);
    for (NamedTensor& named : all)
        named.name = "backbone." + named.name;
    m_parts->head.list(all, "head.");
    for (NamedTensor& named : all)
        if (named.isBuffer())
            chosen.push_back(std::move(named));
    return chosen;
}

std::int64_t Localizer::parameterCount() const
{
    return elementCount(parameters());
}

Localizer Localizer::clone() const
{
    Localizer copy(m_options, m_findings);
    const NamedTensors ours = tensors();
    learning::moveTo(copy.tensors(), ours.front().tensor.device());
    if (ours.front().tensor.scalar_type() == at::kDouble)
        copy.toFloat64();
    copyValues(copy.tensors(), ours);
    if (m_channelsLast)
        copy.toChannelsLast();
    copy.m_mode = m_mode;
    return copy;
}

void Localizer::moveTo(const at::Device& device)
{
    learning::moveTo(tensors(), device);
}

void Localizer::toChannelsLast()
{
    m_channelsLast = true;
    learning::toChannelsLast(tensors());
}

void Localizer::toFloat64()
{
    torch::NoGradGuard noGrad;
    for (const NamedTensor& named : tensors())
        at::Tensor(named.tensor).set_data(named.tensor.to(at::kDouble).detach());
}

void Localizer::setPriorMap(const at::Tensor& values)
{
    TORCH_CHECK(hasPriorMap(), "this network has no prior map");
    at::Tensor prior = m_parts->head.priorMap();
    TORCH_CHECK(values.sizes() == prior.sizes(), "a prior map of ", prior.sizes(), " expected, found ", values.sizes());
    torch::NoGradGuard noGrad;
    prior.copy_(values);
}

bool Localizer::hasPriorMap() const
{
    return m_parts->head.priorMap().defined();
}

void Localizer::fitHeadNorm(const std::vector<at::Tensor>& pictures)
{
    torch::NoGradGuard noGrad;
    const at::Device device = tensors().front().tensor.device();
    std::vector<at::Tensor> features;
    for (const at::Tensor& picture : pictures)
        features.push_back(m_parts->backbone->forward(picture.to(device), Mode::Evaluation));
    m_parts->head.fitNorm(features);
}

domain::Result<WeightsReport> Localizer::loadWeights(const std::string& path)
{
    NamedTensors backbone;
    m_parts->backbone->list(backbone);
    return learning::loadWeights(backbone, path);
}

} // namespace learning

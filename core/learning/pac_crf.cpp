#include "core/learning/pac_crf.h"

#include "core/learning/convolution.h"
#include "core/learning/pac_fast.h"

#include <torch/types.h>

#include <cmath>

namespace learning {

namespace {

// log(z / (1 − z)) of z = softmax over K, without leaving the logarithms: z's own exponent against the sum of the others'.
at::Tensor logitOfSoftmax(const at::Tensor& logQ)
{
    const std::int64_t k = logQ.size(1);
    TORCH_CHECK(k >= 2, "the softmax form needs at least two findings, found ", k);
    std::vector<at::Tensor> logits;
    for (std::int64_t i = 0; i < k; ++i) {
        const at::Tensor others = at::cat({logQ.slice(1, 0, i), logQ.slice(1, i + 1, k)}, 1);
        logits.push_back(logQ.slice(1, i, i + 1) - at::logsumexp(others, 1, true));
    }
    return at::cat(logits, 1);
}

at::Tensor meanField(FieldForm form, const at::Tensor& unary, const at::Tensor& features, const at::Tensor& weight,
                     const at::Tensor& unaryWeight, int steps, PacKernel kernel)
{
    TORCH_CHECK(steps >= 1, "mean field needs a step, found ", steps);
    checkPacShapes(unary, features, weight);
    kernel = chosenKernel(kernel, unary);
    const at::Tensor weighted = unary * unaryWeight;
    if (kernel == PacKernel::Fast)
        return fastMeanField(form, unary, weighted, features, weight, steps);
    const at::Tensor affinity = gaussianAffinity(features);
    at::Tensor z = unary;
    for (int step = 0; step < steps; ++step)
        z = weighted - denseMessage(form == FieldForm::Softmax ? at::softmax(z, 1) : at::sigmoid(z), affinity, weight, kernel);
    return z;
}

} // namespace

at::Tensor crfMultilabel(const at::Tensor& logitP, const at::Tensor& features, const at::Tensor& weight,
                         const at::Tensor& unaryWeight, int steps, PacKernel kernel)
{
    return meanField(FieldForm::Multilabel, logitP, features, weight, unaryWeight, steps, kernel);
}

at::Tensor crfSoftmax(const at::Tensor& unary, const at::Tensor& features, const at::Tensor& weight,
                      const at::Tensor& unaryWeight, int steps, PacKernel kernel)
{
    return meanField(FieldForm::Softmax, unary, features, weight, unaryWeight, steps, kernel);
}

struct PacCrf::Parts {
    Parts(int findings, int window, bool diagonal)
        : conv1(1, findings, 3, 1, Convolution::Bias::Yes)
        , conv2(findings, findings, 3, 1, Convolution::Bias::Yes)
        , norm1(findings)
        , norm2(findings)
        , weight((diagonal ? at::zeros({findings, window, window}) : at::zeros({findings, findings, window, window}))
                     .requires_grad_(true))
        , unaryWeight(at::ones({1}).requires_grad_(true))
    {
    }

    Convolution conv1, conv2;
    BatchNorm norm1, norm2;
    at::Tensor weight;      // [K, K, s, s], or [K, s, s] for a diagonal compatibility
    at::Tensor unaryWeight; // [1]
};

PacCrf::PacCrf(const domain::MethodOptions& options, int findings, std::uint64_t seed)
    : m_options(options)
    , m_findings(findings)
    , m_parts(std::make_unique<Parts>(findings, options.crfWindow, options.crfCompatibility == "diagonal"))
{
    TORCH_CHECK(options.crfWindow % 2 == 1, "crf_window: an odd number expected, found ", options.crfWindow);
    domain::Random random(seed);
    m_parts->conv1.initialise(random);
    m_parts->conv2.initialise(random);
}

PacCrf::~PacCrf() = default;
PacCrf::PacCrf(PacCrf&&) noexcept = default;
PacCrf& PacCrf::operator=(PacCrf&&) noexcept = default;

at::Tensor PacCrf::features(const at::Tensor& smallImages) const
{
    at::Tensor f = m_parts->norm1.forward(at::relu(m_parts->conv1.forward(smallImages)), m_mode);
    f = m_parts->norm2.forward(at::relu(m_parts->conv2.forward(f)), m_mode);
    // The norm makes every channel's variance 1, so unscaled distances grow with C and G dies (method.md).
    return f / std::sqrt(static_cast<double>(m_findings));
}

at::Tensor PacCrf::forward(const at::Tensor& logits, const at::Tensor& smallImages) const
{
    TORCH_CHECK(logits.dim() == 4 && logits.size(1) == m_findings, "logits: expected [N, ", m_findings, ", P, P], found ",
                logits.sizes());
    TORCH_CHECK(smallImages.dim() == 4 && smallImages.size(0) == logits.size(0) && smallImages.size(1) == 1 &&
                    smallImages.size(2) == logits.size(2) && smallImages.size(3) == logits.size(3),
                "small images: expected [", logits.size(0), ", 1, ", logits.size(2), ", ", logits.size(3), "], found ",
                smallImages.sizes());
    const at::Tensor unary = logits.to(m_parts->weight.scalar_type());
    const at::Tensor f = features(smallImages.to(unary.scalar_type()));
    at::Tensor weight = m_parts->weight;
    if (weight.dim() == 3)
        weight = at::diag_embed(weight.permute({1, 2, 0})).permute({2, 3, 0, 1});
    if (m_options.crfForm == "softmax")
        return logitOfSoftmax(crfSoftmax(unary, f, weight, m_parts->unaryWeight, m_options.crfSteps, m_kernel));
    return crfMultilabel(unary, f, weight, m_parts->unaryWeight, m_options.crfSteps, m_kernel);
}

NamedTensors PacCrf::tensors() const
{
    NamedTensors all = parameters();
    for (NamedTensor& buffer : buffers())
        all.push_back(std::move(buffer));
    return all;
}

NamedTensors PacCrf::parameters() const
{
    NamedTensors all, chosen;
    m_parts->conv1.list(all, "crf.feature1");
    m_parts->norm1.list(all, "crf.norm1");
    m_parts->conv2.list(all, "crf.feature2");
    m_parts->norm2.list(all, "crf.norm2");
    all.push_back({"crf.weight", m_parts->weight, TensorRole::PairwiseWeight});
    all.push_back({"crf.unary_weight", m_parts->unaryWeight, TensorRole::UnaryWeight});
    for (NamedTensor& named : all)
        if (!named.isBuffer())
            chosen.push_back(std::move(named));
    return chosen;
}

NamedTensors PacCrf::buffers() const
{
    NamedTensors all, chosen;
    m_parts->norm1.list(all, "crf.norm1");
    m_parts->norm2.list(all, "crf.norm2");
    for (NamedTensor& named : all)
        if (named.isBuffer())
            chosen.push_back(std::move(named));
    return chosen;
}

PacCrf PacCrf::clone() const
{
    PacCrf copy(m_options, m_findings, 0);
    learning::moveTo(copy.tensors(), m_parts->weight.device());
    copyValues(copy.tensors(), tensors());
    copy.m_mode = m_mode;
    copy.m_kernel = m_kernel;
    return copy;
}

void PacCrf::moveTo(const at::Device& device)
{
    learning::moveTo(tensors(), device);
}

} // namespace learning

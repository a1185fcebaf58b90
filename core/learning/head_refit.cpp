#include "core/learning/head_refit.h"

#include "core/learning/adam.h"
#include "core/learning/batch_order.h"

#include <torch/types.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace learning {

namespace {

BatchOrder makeOrder(const RefitImages& images, domain::MethodOptions options, std::uint64_t seed)
{
    Indices others;
    for (std::int64_t row = 0; row < static_cast<std::int64_t>(images.samples.size()); ++row) {
        if (std::find(images.changed.begin(), images.changed.end(), row) == images.changed.end())
            others.push_back(row);
    }
    options.batchComposition = "boxed_share";
    options.boxedShare = 0.5;
    options.batchSize = std::min(options.batchSize, 16);
    return images.changed.empty() ? BatchOrder(options, others, {}, seed)
                                  : BatchOrder(options, images.changed, others, seed);
}

NamedTensors headOf(const Localizer& network)
{
    NamedTensors head;
    for (NamedTensor& named : network.parameters()) {
        if (named.name.starts_with("head."))
            head.push_back(std::move(named));
    }
    return head;
}

} // namespace

void refitHead(Localizer& network, const RefitImages& images, const LossConstants& constants,
               const domain::MethodOptions& options, std::uint64_t seed, int steps)
{
    TORCH_CHECK(!images.samples.empty(), "a head is refitted on boxed images, found none");
    const WeightDecay decay = options.optimizer == "adamw" ? WeightDecay::Decoupled : WeightDecay::L2;
    Adam adam(adamParameters(headOf(network), decay), decay, options.weightDecay);
    BatchOrder order = makeOrder(images, options, seed);
    const LossOptions loss = lossOptions(options);
    const at::Device device = network.parameters().front().tensor.device();
    network.setMode(Mode::Evaluation);
    for (int step = 0; step < steps; ++step) {
        const Indices rows = order.next();
        std::vector<Sample> samples;
        for (std::int64_t row : rows)
            samples.push_back(images.samples[static_cast<std::size_t>(row)]);
        const LossTargets targets = moved(targetsOf(samples, network.findings(), options.patches), device);
        const at::Tensor at = torch::tensor(at::ArrayRef<std::int64_t>(rows.data(), rows.size()), torch::kInt64);
        const at::Tensor features = images.features.index_select(0, at).to(device, torch::kFloat32);
        adam.zeroGradients();
        const at::Tensor total = lossOfLogits(network.logitsOf(features), targets, constants, loss).total;
        total.backward();
        if (!std::isfinite(total.item<double>()))
            throw std::runtime_error("the loss is no longer a number at step " + std::to_string(step + 1));
        adam.clipGradients(options.gradientClip);
        adam.step(0.1 * options.learningRate);
    }
}

} // namespace learning

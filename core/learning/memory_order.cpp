#include "core/learning/memory_order.h"

#include "core/learning/localizer.h"
#include "core/learning/machine.h"
#include "core/learning/trial_seconds.h"

#include <torch/types.h>

#include <algorithm>

namespace learning {

namespace {

/// Seconds of one step's backbone; the head and the loss are the same in any order.
double stepSeconds(const Localizer& network, const at::Tensor& images, const at::Device& device, at::ScalarType type)
{
    return trialSeconds(device, [&] {
        {
            const Autocast autocast(device, type);
            network.features(images).sum().backward();
        }
        for (const NamedTensor& named : network.parameters())
            if (named.tensor.grad().defined()) {
                named.tensor.grad().flatten()[0].item<float>(); // a GPU answers when it is done
                break;
            }
    });
}

} // namespace

at::MemoryFormat fasterMemoryOrder(const domain::MethodOptions& options, const at::Device& device, at::ScalarType type)
{
    if (options.backbone == "small")
        return at::MemoryFormat::ChannelsLast;
    const std::int64_t side = device.is_cuda() ? options.inputSide : std::min(options.inputSide, 160);
    const std::int64_t count = device.is_cuda() ? 8 : 1;
    constexpr int findings = 1, seed = 0;
    const torch::Tensor images = torch::rand({count, 1, side, side}, at::TensorOptions().device(device));
    Localizer contiguous(options, findings, seed), channelsLast(options, findings, seed);
    contiguous.moveTo(device);
    channelsLast.moveTo(device);
    channelsLast.toChannelsLast();
    double best[2] = {1e9, 1e9};
    // In turns, so that what else the machine does falls upon both; the first turn compiles kernels.
    for (int turn = 0; turn < 3; ++turn) {
        best[0] = std::min(best[0], stepSeconds(contiguous, images, device, type));
        best[1] = std::min(best[1], stepSeconds(channelsLast, images, device, type));
    }
    return best[0] < best[1] ? at::MemoryFormat::Contiguous : at::MemoryFormat::ChannelsLast;
}

at::Tensor greyChannelsLast(const at::Tensor& images)
{
    TORCH_CHECK(images.dim() == 4 && images.size(1) == 1, "grey images are [N, 1, H, W], found ", images.sizes());
    const std::int64_t height = images.size(2), width = images.size(3);
    return images.contiguous().as_strided(images.sizes(), {height * width, 1, width, 1});
}

std::string nameOf(at::MemoryFormat order) { return order == at::MemoryFormat::Contiguous ? "contiguous" : "channels-last"; }

at::MemoryFormat memoryOrderOf(const std::string& name)
{
    return name == "contiguous" ? at::MemoryFormat::Contiguous : at::MemoryFormat::ChannelsLast;
}

} // namespace learning

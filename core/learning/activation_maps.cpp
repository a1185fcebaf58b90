#include "core/learning/activation_maps.h"

#include <torch/types.h>

namespace learning {

at::Tensor activationMaps(const at::Tensor& logits)
{
    const at::Tensor flat = logits.flatten(2);
    const at::Tensor least = flat.amin(2, true);
    const at::Tensor range = flat.amax(2, true) - least;
    const at::Tensor stretched = (flat - least) / range.clamp_min(1e-12);
    return stretched.view_as(logits);
}

at::Tensor imageProbabilities(const at::Tensor& logits)
{
    return torch::sigmoid(logits.flatten(2).mean(2));
}

at::Tensor mapsOfLogits(const at::Tensor& logits, LossForm form)
{
    return form == LossForm::ImageLabels ? activationMaps(logits) : torch::sigmoid(logits);
}

} // namespace learning

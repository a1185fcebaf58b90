// From logits to maps: the paper's sigmoid, or class activation maps for a network that learned from image labels alone.
#pragma once

#include "core/learning/losses.h"

#include <ATen/core/Tensor.h>

namespace learning {

/// Class activation maps (Zhou 2016): the logit of an image is the mean of its patches' logits, so a patch's logit is its
/// share of the answer. A logit has no scale that a cut of 0.5 could mean, so each map is stretched over its own range,
/// (x − min)/(max − min), as is usual where CAMs are cut; a flat map becomes 0. [N, K, P, P] → the same, in [0, 1].
at::Tensor activationMaps(const at::Tensor& logits);

/// p = sigmoid(mean of the patches' logits), [N, K, P, P] → [N, K]: what `loss = image_labels` trains. The stretched maps
/// no longer say it.
at::Tensor imageProbabilities(const at::Tensor& logits);

/// The maps p of a network trained with this loss.
at::Tensor mapsOfLogits(const at::Tensor& logits, LossForm form);

} // namespace learning

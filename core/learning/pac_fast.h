// The PAC message and its mean field by our own CPU kernel, float32 (performance.md, "Message passing of the PAC-CRF").
#pragma once

#include <ATen/core/Tensor.h>

namespace learning {

/// What makes the q of a mean-field step from its logits.
enum class FieldForm {
    Multilabel, ///< sigmoid: every channel by itself
    Softmax     ///< over the channels of a cell
};

/// pacMessage's arguments and answer. Differentiable (once) in all three.
at::Tensor fastMessage(const at::Tensor& q, const at::Tensor& features, const at::Tensor& weight);

/// z⁰ = start; z ← unary − message(q(z)), `steps` ≥ 1 times. start, unary [N, K, h, w]; weight [K, K, s, s].
/// One node of autograd for all steps: G, its gradient and that of the weights are made once, and a step keeps its q alone,
/// so memory hardly grows with the steps. Differentiable (once) in all four.
at::Tensor fastMeanField(FieldForm form, const at::Tensor& start, const at::Tensor& unary, const at::Tensor& features,
                         const at::Tensor& weight, int steps);

} // namespace learning

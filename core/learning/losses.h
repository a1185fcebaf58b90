// The losses of the paper (section 3) with the scales of method.md, "Losses".
#pragma once

#include "core/domain/method_options.h"

#include <ATen/core/Tensor.h>

namespace learning {

enum class LossForm {
    Eq12,     ///< the final form, with the three scales below
    Eq9And11, ///< ReLU as printed in Eq. 9 and 11: limit and norm `complement`, unannotated norm `none`
    Eq5And8,  ///< sigmoids; trains badly (vanishing gradients), as the paper says
    Base,     ///< Eq. 1–3 of Li 2018, from log-probabilities
    ImageLabels ///< no boxes: the image's logit is the mean of its patches' (class activation maps, activation_maps.h)
};
enum class BoxScale { Box, Complement };              ///< n or n̄
enum class UnannotatedNorm { None, Grid, Geometric, TauHat }; ///< M = 1, P², √(P²·max(τ̂, 1)), max(τ̂, 1)

struct LossOptions {
    LossForm form = LossForm::Eq12;
    double lambdaAnn = 70;
    BoxScale outsideLimit = BoxScale::Box;      ///< L of Eq. 12's ReLU(O − ρ·L)
    BoxScale outsideNorm = BoxScale::Complement; ///< N, by which it is divided
    UnannotatedNorm unannotatedNorm = UnannotatedNorm::Grid;
    bool squeeze = false; ///< Base only: every factor p or 1 − p becomes 0.98 + 0.02·factor (Li 2018)
};
LossOptions lossOptions(const domain::MethodOptions& options);

/// What is known of a batch. Floating tensors of the maps' dtype or bool/uint8; [N, K] unless said otherwise.
struct LossTargets {
    at::Tensor mask;      ///< [N, K, P, P], 1 on the patches of the finding's boxes, 0 elsewhere
    at::Tensor annotated; ///< a: 1 where the finding has boxes
    at::Tensor present;   ///< y; where a = 1 it is 1
    at::Tensor known;     ///< 1 where y is known; 0 (unsure, not asked) carries no loss unless a = 1. Undefined: all known
};

/// [K] each. Constants: no gradient flows into them.
struct LossConstants {
    at::Tensor tau, rho, tauHat, rhoHat; ///< τ, ρ, τ̂, ρ̂; Base uses none of them
    at::Tensor gamma;                    ///< γ: positives over negatives, in [1e-3, 1]; Eq. 5+8 and Base use none
};

struct Loss {
    at::Tensor total; ///< scalar, differentiable: mean over images of the sum over findings
    /// [N, K], detached, λ_ann and norms included; inside + outside + positive + negative = perCase.
    /// Eq. 5 is a product: it stands in `inside` as a whole. ImageLabels has no inside and no outside.
    at::Tensor perCase, inside, outside, positive, negative;
};

/// From logits [N, K, P, P] (of any floating dtype; computed in float32 or float64): z = sigmoid(logits). Base stays in
/// log space, so nothing underflows.
Loss lossOfLogits(const at::Tensor& logits, const LossTargets& targets, const LossConstants& constants,
                  const LossOptions& options);
/// From probabilities z in [0, 1], [N, K, P, P]; Base and ImageLabels need 0 < z < 1.
Loss lossOfMaps(const at::Tensor& z, const LossTargets& targets, const LossConstants& constants,
                const LossOptions& options);

/// γ of Eq. 11 per finding, [K] float64 on the CPU: known positives over known negatives of the training labels,
/// clamped to [1e-3, 1] (1 where there are no negatives). present, known: [images, K].
at::Tensor positiveToNegativeRatio(const at::Tensor& present, const at::Tensor& known);

/// n, I and O of method.md per (image, finding), [N, K] each, in z's dtype: patches of the box, mass inside, mass outside.
struct Masses {
    at::Tensor n, inside, outside;
};
Masses massesOf(const at::Tensor& z, const at::Tensor& mask);

} // namespace learning

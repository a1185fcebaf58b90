#include "core/learning/losses.h"

#include <torch/types.h>

namespace learning {

namespace {

// Li et al. 2018: factors squeezed into [0.98, 1] do not underflow in a product of P² of them.
constexpr double squeezeFloor = 0.98;

struct Prepared {
    at::Tensor z;                         // [N, K, P²]
    at::Tensor mask, complement;          // [N, K, P²]
    at::Tensor annotated, present, absent; // [N, K]: a, (1−a)·y·known, (1−a)·(1−y)·known
    at::Tensor n, nBar;                   // [N, K]
    std::int64_t patches = 0;             // P²
};

Prepared prepare(const at::Tensor& maps, const LossTargets& targets)
{
    TORCH_CHECK(maps.dim() == 4, "a loss expects maps [N, K, P, P], found ", maps.sizes());
    TORCH_CHECK(targets.mask.sizes() == maps.sizes(), "mask: expected ", maps.sizes(), ", found ", targets.mask.sizes());
    const std::vector<std::int64_t> cases{maps.size(0), maps.size(1)};
    for (const at::Tensor& each : {targets.annotated, targets.present})
        TORCH_CHECK(each.sizes() == at::IntArrayRef(cases), "labels: expected ", cases, ", found ", each.sizes());

    Prepared p;
    p.z = maps.flatten(2);
    p.patches = p.z.size(2);
    p.mask = targets.mask.to(p.z.options()).flatten(2);
    p.complement = 1 - p.mask;
    p.annotated = targets.annotated.to(p.z.options());
    const at::Tensor y = targets.present.to(p.z.options());
    at::Tensor unannotated = 1 - p.annotated;
    if (targets.known.defined()) {
        TORCH_CHECK(targets.known.sizes() == at::IntArrayRef(cases), "known: expected ", cases, ", found ",
                    targets.known.sizes());
        unannotated = unannotated * targets.known.to(p.z.options());
    }
    p.present = unannotated * y;
    p.absent = unannotated * (1 - y);
    p.n = p.mask.sum(2);
    p.nBar = static_cast<double>(p.patches) - p.n;
    return p;
}

at::Tensor constant(const at::Tensor& perFinding, const Prepared& p)
{
    TORCH_CHECK(perFinding.dim() == 1 && perFinding.size(0) == p.z.size(1), "constants: expected [", p.z.size(1),
                "], found ", perFinding.sizes());
    return perFinding.detach().to(p.z.options()).unsqueeze(0);
}

Loss assemble(const at::Tensor& inside, const at::Tensor& outside, const at::Tensor& positive, const at::Tensor& negative)
{
    const at::Tensor perCase = inside + outside + positive + negative;
    Loss loss;
    loss.total = perCase.sum(1).mean();
    loss.perCase = perCase.detach();
    loss.inside = inside.detach();
    loss.outside = outside.detach();
    loss.positive = positive.detach();
    loss.negative = negative.detach();
    return loss;
}

// λ_ann a [ ReLU(τ n − I)/n + ReLU(O − ρ·L)/N ] + (1−a) [ y ReLU(τ̂ − S) + γ (1−y) ReLU(S − ρ̂) ]/M
Loss hingeLoss(const Prepared& p, const LossConstants& constants, const LossOptions& options)
{
    const bool printed9 = options.form == LossForm::Eq9And11;
    const BoxScale limitScale = printed9 ? BoxScale::Complement : options.outsideLimit;
    const BoxScale normScale = printed9 ? BoxScale::Complement : options.outsideNorm;
    const UnannotatedNorm unannotatedNorm = printed9 ? UnannotatedNorm::None : options.unannotatedNorm;

    const at::Tensor tauHat = constant(constants.tauHat, p);
    const at::Tensor inMass = (p.z * p.mask).sum(2);        // I
    const at::Tensor outMass = (p.z * p.complement).sum(2); // O
    const at::Tensor sum = p.z.sum(2);                      // S

    // clamp_min(1) only guards the division where a = 0 or the complement is empty; both are multiplied by 0.
    const at::Tensor limit = limitScale == BoxScale::Box ? p.n : p.nBar;
    const at::Tensor norm = (normScale == BoxScale::Box ? p.n : p.nBar).clamp_min(1);
    const at::Tensor hasOutside = p.nBar.gt(0).to(p.z.options());
    const at::Tensor weight = options.lambdaAnn * p.annotated;
    const at::Tensor inside = weight * at::relu(constant(constants.tau, p) * p.n - inMass) / p.n.clamp_min(1);
    const at::Tensor outside =
        weight * hasOutside * at::relu(outMass - constant(constants.rho, p) * limit) / norm;

    at::Tensor m = at::ones_like(tauHat);
    if (unannotatedNorm == UnannotatedNorm::Grid)
        m = m * static_cast<double>(p.patches);
    else if (unannotatedNorm == UnannotatedNorm::Geometric)
        m = (tauHat.clamp_min(1) * static_cast<double>(p.patches)).sqrt();
    else if (unannotatedNorm == UnannotatedNorm::TauHat)
        m = tauHat.clamp_min(1);
    const at::Tensor positive = p.present * at::relu(tauHat - sum) / m;
    const at::Tensor negative =
        p.absent * constant(constants.gamma, p) * at::relu(sum - constant(constants.rhoHat, p)) / m;
    return assemble(inside, outside, positive, negative);
}

// Eq. 5 and 8: −λ a σ(I − τ n) σ(ρ n̄ − O) − (1−a) [ y σ(S − τ̂) + (1−y) σ(ρ̂ − S) ]
Loss sigmoidLoss(const Prepared& p, const LossConstants& constants, const LossOptions& options)
{
    const at::Tensor inMass = (p.z * p.mask).sum(2);
    const at::Tensor outMass = (p.z * p.complement).sum(2);
    const at::Tensor sum = p.z.sum(2);
    const at::Tensor annotated = -options.lambdaAnn * p.annotated *
                                 at::sigmoid(inMass - constant(constants.tau, p) * p.n) *
                                 at::sigmoid(constant(constants.rho, p) * p.nBar - outMass);
    const at::Tensor positive = -p.present * at::sigmoid(sum - constant(constants.tauHat, p));
    const at::Tensor negative = -p.absent * at::sigmoid(constant(constants.rhoHat, p) - sum);
    return assemble(annotated, at::zeros_like(annotated), positive, negative);
}

// Eq. 1–3 from log p and log(1 − p), [N, K, P²] each.
Loss baseLoss(const Prepared& p, const at::Tensor& logP, const at::Tensor& logNotP, const LossOptions& options)
{
    const at::Tensor weight = options.lambdaAnn * p.annotated;
    const at::Tensor inside = -weight * (p.mask * logP).sum(2);
    const at::Tensor outside = -weight * (p.complement * logNotP).sum(2);
    // log(1 − Π(1 − p)); s is kept off 0, where the product is 1 and the logarithm has no value.
    const at::Tensor s = logNotP.sum(2);
    const at::Tensor positive = -p.present * at::log(-at::expm1(s.clamp_max(-1e-6)));
    const at::Tensor negative = -p.absent * s;
    return assemble(inside, outside, positive, negative);
}

// y·softplus(−x̄) + γ (1 − y)·softplus(x̄), x̄ the mean of an image's logits: cross entropy that weighs negatives as
// Eq. 11 does. Up to a factor per finding it is the balanced loss that ChestX-ray8 (Wang 2017) trains its own class
// activation maps with: there are some eight negatives to a positive. A box counts as the label it implies, no more.
Loss imageLabelLoss(const Prepared& p, const LossConstants& constants)
{
    const at::Tensor mean = p.z.mean(2);
    const at::Tensor positive = (p.present + p.annotated) * -at::log_sigmoid(mean);
    const at::Tensor negative = p.absent * constant(constants.gamma, p) * -at::log_sigmoid(-mean);
    const at::Tensor none = at::zeros_like(positive);
    return assemble(none, none, positive, negative);
}

at::Tensor squeezed(const at::Tensor& factor)
{
    return at::log(squeezeFloor + (1 - squeezeFloor) * factor);
}

at::Tensor floating(const at::Tensor& t)
{
    return t.scalar_type() == at::kDouble ? t : t.to(at::kFloat);
}

} // namespace

LossOptions lossOptions(const domain::MethodOptions& options)
{
    LossOptions loss;
    loss.form = options.loss == "eq9_11" ? LossForm::Eq9And11
                : options.loss == "eq5_8" ? LossForm::Eq5And8
                : options.loss == "base"  ? LossForm::Base
                : options.loss == "image_labels" ? LossForm::ImageLabels
                                          : LossForm::Eq12;
    loss.lambdaAnn = options.lambdaAnn;
    loss.outsideLimit = options.outsideLimit == "complement" ? BoxScale::Complement : BoxScale::Box;
    loss.outsideNorm = options.outsideNorm == "box" ? BoxScale::Box : BoxScale::Complement;
    loss.unannotatedNorm = options.unannotatedNorm == "none"        ? UnannotatedNorm::None
                           : options.unannotatedNorm == "geometric" ? UnannotatedNorm::Geometric
                           : options.unannotatedNorm == "tau_hat"   ? UnannotatedNorm::TauHat
                                                                    : UnannotatedNorm::Grid;
    loss.squeeze = options.baseSqueeze;
    return loss;
}

Loss lossOfLogits(const at::Tensor& logits, const LossTargets& targets, const LossConstants& constants,
                  const LossOptions& options)
{
    const at::Tensor x = floating(logits);
    if (options.form == LossForm::ImageLabels)
        return imageLabelLoss(prepare(x, targets), constants);
    if (options.form != LossForm::Base)
        return lossOfMaps(at::sigmoid(x), targets, constants, options);
    const Prepared p = prepare(x, targets);
    if (options.squeeze)
        return baseLoss(p, squeezed(at::sigmoid(p.z)), squeezed(at::sigmoid(-p.z)), options);
    return baseLoss(p, at::log_sigmoid(p.z), at::log_sigmoid(-p.z), options);
}

Loss lossOfMaps(const at::Tensor& z, const LossTargets& targets, const LossConstants& constants,
                const LossOptions& options)
{
    const Prepared p = prepare(floating(z), targets);
    switch (options.form) {
    case LossForm::Eq12:
    case LossForm::Eq9And11:
        return hingeLoss(p, constants, options);
    case LossForm::Eq5And8:
        return sigmoidLoss(p, constants, options);
    case LossForm::ImageLabels:
        return lossOfLogits(at::logit(floating(z)), targets, constants, options);
    case LossForm::Base:
        break;
    }
    if (options.squeeze)
        return baseLoss(p, squeezed(p.z), squeezed(1 - p.z), options);
    return baseLoss(p, at::log(p.z), at::log1p(-p.z), options);
}

at::Tensor positiveToNegativeRatio(const at::Tensor& present, const at::Tensor& known)
{
    const at::Tensor isKnown = known.to(at::kCPU, at::kDouble);
    const at::Tensor y = present.to(at::kCPU, at::kDouble);
    const at::Tensor positives = (isKnown * y).sum(0);
    const at::Tensor negatives = (isKnown * (1 - y)).sum(0);
    const at::Tensor ratio = (positives / negatives.clamp_min(1)).clamp(1e-3, 1);
    return at::where(negatives.gt(0), ratio, at::ones_like(ratio));
}

Masses massesOf(const at::Tensor& z, const at::Tensor& mask)
{
    const at::Tensor m = mask.to(z.options());
    const at::Tensor inside = (z * m).flatten(2).sum(2);
    return {m.flatten(2).sum(2), inside, z.flatten(2).sum(2) - inside};
}

} // namespace learning

// The PAC-CRF over patch maps (paper, section 3.3; method.md, "PAC-CRF").
#pragma once

#include "core/domain/method_options.h"
#include "core/learning/batch_norm.h"
#include "core/learning/named_tensors.h"
#include "core/learning/pac_message.h"

#include <cstdint>
#include <memory>

namespace learning {

/// T mean-field steps of K binary variables per patch:
/// logit z_j^k = w·logit p_j^k − Σ_{l∈Ω(j)} Σ_{k'} G(f_j, f_l)·W_{kk'}(ξ_j − ξ_l)·q_l^{k'}, q⁰ = p, q ← sigmoid(·).
/// The sum is a cost: negative W attracts. logitP [N, K, P, P]; features [N, C, P, P]; weight W [K, K, s, s], s odd, entry
/// [k, k', dy + r, dx + r] acts on q at (y + dy, x + dx); unaryWeight w [1]. → logit z. Differentiable in all four.
at::Tensor crfMultilabel(const at::Tensor& logitP, const at::Tensor& features, const at::Tensor& weight,
                         const at::Tensor& unaryWeight, int steps, PacKernel kernel = PacKernel::Automatic);
/// The published layer (NVlabs/pacnet): one variable of K classes per patch, Q ← softmax over K. → log Q as that layer
/// returns it: not normalised.
at::Tensor crfSoftmax(const at::Tensor& unary, const at::Tensor& features, const at::Tensor& weight,
                      const at::Tensor& unaryWeight, int steps, PacKernel kernel = PacKernel::Automatic);

/// The second stage with its parameters: feature branch, w = 1 and W = 0 at the start, so z = p exactly.
/// Float32 throughout. Not safe for two threads at once; a fold owns its own.
class PacCrf {
public:
    /// Uses crfWindow, crfSteps, crfForm, crfCompatibility and patches of the options; K = findings.
    PacCrf(const domain::MethodOptions& options, int findings, std::uint64_t seed);
    ~PacCrf();
    PacCrf(PacCrf&&) noexcept;
    PacCrf& operator=(PacCrf&&) noexcept;

    /// logits [N, K, P, P] of the frozen base; smallImages [N, 1, P, P]: the network's input through areaResize (cache
    /// it beside the logits). → logit z [N, K, P, P].
    at::Tensor forward(const at::Tensor& logits, const at::Tensor& smallImages) const;
    /// f of the formula: conv 3×3 → ReLU → norm → conv 3×3 → ReLU → norm, × C^(−½), C = K.
    at::Tensor features(const at::Tensor& smallImages) const;

    void setMode(Mode mode) { m_mode = mode; } ///< starts in Training
    Mode mode() const { return m_mode; }
    void setKernel(PacKernel kernel) { m_kernel = kernel; }

    /// "crf.feature1.weight" … "crf.weight", "crf.unary_weight"; then buffers. Handles.
    NamedTensors tensors() const;
    NamedTensors parameters() const;
    NamedTensors buffers() const;
    PacCrf clone() const;
    void moveTo(const at::Device& device);

private:
    struct Parts;
    domain::MethodOptions m_options;
    int m_findings = 0;
    Mode m_mode = Mode::Training;
    PacKernel m_kernel = PacKernel::Automatic;
    std::unique_ptr<Parts> m_parts;
};

} // namespace learning

// Adam (Kingma, Ba 2015) with either kind of weight decay, and gradients kept in bounds.
#pragma once

#include "core/learning/named_tensors.h"

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>
#include <vector>

namespace learning {

/// L2: decay·w joins the gradient ("Adam with weight decay 0.01", the printed reading). Decoupled: w shrinks by
/// rate·decay beside the step (AdamW, Loshchilov 2019).
enum class WeightDecay { L2, Decoupled };

struct AdamParameter {
    std::string name;
    at::Tensor tensor;  ///< a leaf with requires_grad
    bool decays = true; ///< weight decay applies to it
};

/// Everything decays under L2, convolutions' weights alone under Decoupled; a prior map never does (method.md).
std::vector<AdamParameter> adamParameters(const NamedTensors& parameters, WeightDecay kind);

/// β = (0.9, 0.999), ε = 1e-8. Ours, because a checkpoint holds its state as named arrays and a resumed run must
/// go on to the last bit.
class Adam {
public:
    Adam(std::vector<AdamParameter> parameters, WeightDecay kind, double weightDecay);

    void zeroGradients();
    /// Scales all gradients so that their norm is at most `most`; the norm before. 0: only measured.
    double clipGradients(double most);
    void step(double rate);

    std::int64_t steps() const { return m_steps; }
    /// "m.<name>" and "v.<name>" of every parameter.
    NamedTensors state() const;
    /// The tensors of state() are handles and may be written to; the count goes with them.
    void setSteps(std::int64_t steps) { m_steps = steps; }

private:
    std::vector<AdamParameter> m_parameters;
    std::vector<at::Tensor> m_first, m_second; ///< m, v
    WeightDecay m_kind;
    double m_weightDecay;
    std::int64_t m_steps = 0;
};

} // namespace learning

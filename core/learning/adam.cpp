#include "core/learning/adam.h"

#include <torch/types.h>
#include <torch/utils.h>

#include <cmath>

namespace learning {

std::vector<AdamParameter> adamParameters(const NamedTensors& parameters, WeightDecay kind)
{
    std::vector<AdamParameter> result;
    for (const NamedTensor& parameter : parameters) {
        const bool decays = kind == WeightDecay::L2 ? parameter.role != TensorRole::PriorMap
                                                    : parameter.role == TensorRole::ConvWeight;
        result.push_back({parameter.name, parameter.tensor, decays});
    }
    return result;
}

Adam::Adam(std::vector<AdamParameter> parameters, WeightDecay kind, double weightDecay)
    : m_parameters(std::move(parameters)), m_kind(kind), m_weightDecay(weightDecay)
{
    for (const AdamParameter& parameter : m_parameters) {
        m_first.push_back(torch::zeros_like(parameter.tensor).requires_grad_(false));
        m_second.push_back(torch::zeros_like(parameter.tensor).requires_grad_(false));
    }
}

void Adam::zeroGradients()
{
    for (AdamParameter& parameter : m_parameters) {
        if (parameter.tensor.grad().defined())
            parameter.tensor.mutable_grad().zero_();
    }
}

double Adam::clipGradients(double most)
{
    torch::NoGradGuard noGrad;
    double squares = 0;
    for (const AdamParameter& parameter : m_parameters) {
        if (parameter.tensor.grad().defined()) {
            const double norm = parameter.tensor.grad().norm().item<double>();
            squares += norm * norm;
        }
    }
    const double norm = std::sqrt(squares);
    if (most > 0 && norm > most) {
        for (AdamParameter& parameter : m_parameters) {
            if (parameter.tensor.grad().defined())
                parameter.tensor.mutable_grad().mul_(most / (norm + 1e-6));
        }
    }
    return norm;
}

void Adam::step(double rate)
{
    torch::NoGradGuard noGrad;
    constexpr double beta1 = 0.9;
    constexpr double beta2 = 0.999;
    constexpr double epsilon = 1e-8;
    ++m_steps;
    const double bias1 = 1 - std::pow(beta1, static_cast<double>(m_steps));
    const double bias2 = 1 - std::pow(beta2, static_cast<double>(m_steps));
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        AdamParameter& parameter = m_parameters[i];
        if (!parameter.tensor.grad().defined())
            continue;
        at::Tensor gradient = parameter.tensor.grad();
        if (parameter.decays && m_weightDecay > 0) {
            if (m_kind == WeightDecay::L2)
                gradient = gradient.add(parameter.tensor, m_weightDecay);
            else
                parameter.tensor.mul_(1 - rate * m_weightDecay);
        }
        m_first[i].mul_(beta1).add_(gradient, 1 - beta1);
        m_second[i].mul_(beta2).addcmul_(gradient, gradient, 1 - beta2);
        const at::Tensor denominator = (m_second[i].sqrt() / std::sqrt(bias2)).add_(epsilon);
        parameter.tensor.addcdiv_(m_first[i], denominator, -rate / bias1);
    }
}

NamedTensors Adam::state() const
{
    NamedTensors state;
    for (std::size_t i = 0; i < m_parameters.size(); ++i) {
        state.push_back({"m." + m_parameters[i].name, m_first[i]});
        state.push_back({"v." + m_parameters[i].name, m_second[i]});
    }
    return state;
}

} // namespace learning

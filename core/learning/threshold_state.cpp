#include "core/learning/threshold_state.h"

#include "core/domain/accuracy.h"

#include <torch/types.h>

#include <algorithm>
#include <cmath>

namespace learning {

ThresholdState::ThresholdState(const domain::MethodOptions& options, const ImageSet& set, const Indices& training)
    : m_options(options), m_findings(set.findings), m_sizes(boxSizes(set, training, options.patches))
{
    for (const std::vector<double>& sizes : m_sizes)
        m_pooled.insert(m_pooled.end(), sizes.begin(), sizes.end());
    for (const std::vector<double>& sizes : m_sizes) {
        domain::ThresholdFit fit = domain::priorThresholds(ruleOptions(), sizes, m_pooled);
        fit.thresholds = held(fit.thresholds);
        m_prior.push_back({fit, static_cast<int>(sizes.size()), 0});
        m_values.push_back(fit.thresholds);
    }
}

domain::ThresholdRuleOptions ThresholdState::ruleOptions() const
{
    domain::ThresholdRuleOptions rule;
    rule.cut = m_options.cut;
    rule.targetIou = m_options.thresholdTargetIou;
    rule.tauMax = m_options.thresholdTauMax;
    rule.rhoPrior = m_options.thresholdRho;
    rule.patches = m_options.patches * m_options.patches;
    return rule;
}

domain::Thresholds ThresholdState::held(domain::Thresholds thresholds) const
{
    if (m_options.thresholdRule == "loss") // the corner of method.md, "Thresholds"
        return {0, 1, 0, static_cast<double>(m_options.patches * m_options.patches)};
    if (m_options.fixedTau > 0) {
        const double ratio = thresholds.tau > 0 ? m_options.fixedTau / thresholds.tau : 1;
        thresholds.tauHat *= ratio;
        thresholds.rhoHat *= ratio;
        thresholds.tau = m_options.fixedTau;
    }
    if (m_options.fixedRho >= 0)
        thresholds.rho = m_options.fixedRho;
    return thresholds;
}

std::vector<double> ThresholdState::tau() const
{
    std::vector<double> tau;
    for (const domain::Thresholds& thresholds : m_values)
        tau.push_back(thresholds.tau);
    return tau;
}

ThresholdState::Outcome ThresholdState::fit(const at::Tensor& z, const std::vector<Sample>& samples)
{
    const LossTargets targets = targetsOf(samples, m_findings, m_options.patches);
    const Masses masses = massesOf(z.to(torch::kFloat64), targets.mask);
    const auto n = masses.n.to(torch::kFloat64).contiguous();
    const auto inside = masses.inside.contiguous();
    const auto outside = masses.outside.contiguous();
    const auto nOf = n.accessor<double, 2>();
    const auto insideOf = inside.accessor<double, 2>();
    const auto outsideOf = outside.accessor<double, 2>();
    const auto present = targets.present.accessor<float, 2>();
    const auto known = targets.known.accessor<float, 2>();
    const auto annotated = targets.annotated.accessor<float, 2>();
    Outcome outcome;
    for (int k = 0; k < m_findings; ++k) {
        const auto at = static_cast<std::size_t>(k);
        domain::ThresholdFitInput input;
        input.sizes = m_sizes[at];
        input.sizesPooled = m_pooled;
        int positives = 0;
        for (std::int64_t i = 0; i < z.size(0); ++i) {
            if (annotated[i][k] > 0)
                input.boxed.push_back({nOf[i][k], insideOf[i][k], outsideOf[i][k]});
            if (known[i][k] > 0) {
                input.images.push_back({insideOf[i][k] + outsideOf[i][k], present[i][k] > 0});
                positives += present[i][k] > 0 ? 1 : 0;
            }
        }
        FittedFinding fitted{domain::fitThresholds(ruleOptions(), input), static_cast<int>(input.boxed.size()),
                             positives};
        fitted.fit.thresholds = held(fitted.fit.thresholds);
        const domain::Thresholds& before = m_values[at];
        const domain::Thresholds& after = fitted.fit.thresholds;
        for (const auto& [a, b] : {std::pair{before.tau, after.tau}, std::pair{before.rho, after.rho},
                                   std::pair{before.tauHat, after.tauHat}, std::pair{before.rhoHat, after.rhoHat}})
            outcome.moved = std::max(outcome.moved, std::abs(b - a) / std::max(std::abs(a), 1e-9));
        m_values[at] = after;
        outcome.findings.push_back(fitted);
    }
    return outcome;
}

LossConstants ThresholdState::constants(const at::Tensor& gamma, const at::Device& device) const
{
    LossConstants constants;
    constants.tau = torch::empty({m_findings});
    constants.rho = torch::empty({m_findings});
    constants.tauHat = torch::empty({m_findings});
    constants.rhoHat = torch::empty({m_findings});
    const double patches = m_options.patches * m_options.patches;
    for (int k = 0; k < m_findings; ++k) {
        const domain::Thresholds& thresholds = m_values[static_cast<std::size_t>(k)];
        double rho = thresholds.rho;
        if (lossOptions(m_options).outsideLimit == BoxScale::Complement) {
            const std::vector<double>& own = m_sizes[static_cast<std::size_t>(k)];
            const std::vector<double>& sizes = own.size() >= 5 ? own : m_pooled;
            const double median = sizes.empty() ? 0.02 * patches : domain::quantile(sizes, 0.5);
            rho *= median / std::max(patches - median, 1.0);
        }
        constants.tau[k] = thresholds.tau;
        constants.rho[k] = rho;
        constants.tauHat[k] = thresholds.tauHat;
        constants.rhoHat[k] = thresholds.rhoHat;
    }
    constants.gamma = gamma.to(torch::kFloat32);
    for (at::Tensor* tensor : {&constants.tau, &constants.rho, &constants.tauHat, &constants.rhoHat, &constants.gamma})
        *tensor = tensor->to(device);
    return constants;
}

} // namespace learning

// The thresholds of a fold while it trains: prior, fits, and the constants that the loss takes of them.
#pragma once

#include "core/domain/method_options.h"
#include "core/domain/threshold_rule.h"
#include "core/learning/image_set.h"
#include "core/learning/losses.h"

#include <ATen/core/Tensor.h>

#include <vector>

namespace learning {

struct FittedFinding {
    domain::ThresholdFit fit;
    int boxed = 0;   ///< N
    int present = 0; ///< N₁, fitting images with y = 1
};

/// method.md, "Thresholds". `fixed_tau` and `fixed_rho` override τ and ρ; τ̂ and ρ̂ are multiples of τ and follow it.
class ThresholdState {
public:
    /// Box sizes of the training images decide the prior, at which it starts.
    ThresholdState(const domain::MethodOptions& options, const ImageSet& set, const Indices& training);

    const std::vector<domain::Thresholds>& values() const { return m_values; }
    void setValues(std::vector<domain::Thresholds> values) { m_values = std::move(values); }
    std::vector<double> tau() const;
    std::vector<FittedFinding> prior() const { return m_prior; }

    /// Fits on maps z [n, K, P, P] of the fitting images. How far the thresholds moved: the largest relative change.
    struct Outcome {
        std::vector<FittedFinding> findings;
        double moved = 0;
    };
    Outcome fit(const at::Tensor& z, const std::vector<Sample>& samples);

    /// [K] float32 on the device. Under `outside_limit = complement` ρ becomes ρ·s̃/(P² − s̃), s̃ the median box.
    LossConstants constants(const at::Tensor& gamma, const at::Device& device) const;

private:
    domain::ThresholdRuleOptions ruleOptions() const;
    domain::Thresholds held(domain::Thresholds thresholds) const;

    domain::MethodOptions m_options;
    int m_findings;
    std::vector<std::vector<double>> m_sizes; ///< per finding
    std::vector<double> m_pooled;
    std::vector<FittedFinding> m_prior;
    std::vector<domain::Thresholds> m_values;
};

} // namespace learning

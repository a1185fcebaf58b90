// τ, ρ, τ̂, ρ̂ per finding: the paper's "freeze the weights and find the optimal thresholds", with the degenerate corner
// taken away (method.md, "Threshold rule"; the algorithm there is followed line by line).
#pragma once

#include <optional>
#include <vector>

namespace domain {

struct Thresholds {
    double tau = 0;    ///< τ, share of the box's patches
    double rho = 0;    ///< ρ, in units of `outside_limit`
    double tauHat = 0; ///< τ̂, patches
    double rhoHat = 0; ///< ρ̂, patches
    bool operator==(const Thresholds&) const = default;
};

struct ThresholdRuleOptions {
    double cut = 0.5;            ///< c
    double targetIou = 0.4;      ///< T_g
    double tauMax = 0.8;         ///< τ_max
    double rhoPrior = 0.25;      ///< ρ⁰
    double ratio = 0.25;         ///< ρ̂⁰ / τ̂⁰
    double sizeQuantile = 0.25;
    int minBoxes = 5;
    int minImages = 5;
    double shrinkage = 10; ///< n₀
    int gridPoints = 41;
    int patches = 400; ///< P²
    /// rho_max < 0: such settings are refused on entry.
    double rhoMax() const;
    double tauOf(double rho) const; ///< τ(ρ) = c + (1 − c)·T_g·(1 + ρ/c)
};

struct BoxedMass {
    double n = 0;       ///< |b|, patches
    double inside = 0;  ///< I
    double outside = 0; ///< O
};
struct ImageMass {
    double total = 0; ///< S
    bool present = false; ///< y
};
struct ThresholdFitInput {
    std::vector<BoxedMass> boxed;
    std::vector<ImageMass> images; ///< all fitting images, boxed ones included
    std::vector<double> sizes;     ///< patch counts of this finding's training boxes
    std::vector<double> sizesPooled;
};

struct ThresholdFit {
    Thresholds thresholds;
    double tauHatPrior = 0;
    double rhoHatPrior = 0;
    std::optional<double> rhoStar;  ///< null: not computed
    std::optional<double> countCut; ///< C
    std::optional<double> youden;   ///< J; 0 where it is not computed: nothing is told apart
};

/// The prior: what holds until the first fit.
ThresholdFit priorThresholds(const ThresholdRuleOptions& options, const std::vector<double>& sizes,
                             const std::vector<double>& sizesPooled);
ThresholdFit fitThresholds(const ThresholdRuleOptions& options, const ThresholdFitInput& input);

} // namespace domain

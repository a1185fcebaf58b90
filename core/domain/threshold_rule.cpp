#include "core/domain/threshold_rule.h"

#include "core/domain/accuracy.h"

#include <algorithm>
#include <cassert>
#include <iterator>

namespace domain {

namespace {

double relu(double value)
{
    return std::max(value, 0.0);
}

/// s: the size that the prior counts on, in patches.
double typicalSize(const ThresholdRuleOptions& options, const std::vector<double>& sizes,
                   const std::vector<double>& sizesPooled)
{
    const auto& chosen = static_cast<int>(sizes.size()) >= options.minBoxes ? sizes : sizesPooled;
    return chosen.empty() ? 0.02 * options.patches : quantile(chosen, options.sizeQuantile);
}

/// Bounds that come from box sizes alone: no weights can carry the counts to the degenerate corner.
void bound(const ThresholdRuleOptions& options, ThresholdFit& fit)
{
    Thresholds& t = fit.thresholds;
    t.tauHat =
        std::min({std::max(t.tauHat, fit.tauHatPrior / 2), 2 * fit.tauHatPrior, options.tauMax * options.patches});
    t.rhoHat = std::min(std::max(t.rhoHat, t.tauHat / 10), 0.8 * t.tauHat);
}

double fitRho(const ThresholdRuleOptions& options, const std::vector<BoxedMass>& boxed)
{
    std::vector<double> losses;
    std::vector<double> rhos;
    for (int i = 0; i < options.gridPoints; ++i) {
        const double rho = options.rhoMax() * i / (options.gridPoints - 1);
        const double tau = options.tauOf(rho);
        double inside = 0;
        double outside = 0;
        for (const BoxedMass& mass : boxed) {
            inside += relu(tau - mass.inside / mass.n);
            outside += relu(mass.outside / mass.n - rho);
        }
        const auto n = static_cast<double>(boxed.size());
        losses.push_back(inside / n + outside / n);
        rhos.push_back(rho);
    }
    const double least = *std::min_element(losses.begin(), losses.end());
    const auto first = std::find_if(losses.begin(), losses.end(), [&](double loss) { return loss <= least + 1e-12; });
    return rhos[static_cast<std::size_t>(first - losses.begin())];
}

struct CountCut {
    double value = 0;  ///< C
    double youden = 0; ///< J(C)
};

/// The count that best tells y = 1 from y = 0. Both lists sorted ascending, not empty, two distinct values among them.
CountCut youdenCut(const std::vector<double>& present, const std::vector<double>& absent)
{
    std::vector<double> values;
    std::merge(present.begin(), present.end(), absent.begin(), absent.end(), std::back_inserter(values));
    values.erase(std::unique(values.begin(), values.end()), values.end());
    const auto shareAtLeast = [](const std::vector<double>& sorted, double t) {
        const auto from = std::lower_bound(sorted.begin(), sorted.end(), t);
        return static_cast<double>(sorted.end() - from) / static_cast<double>(sorted.size());
    };
    std::vector<CountCut> candidates;
    double most = -1;
    for (std::size_t i = 0; i + 1 < values.size(); ++i) {
        const double t = (values[i] + values[i + 1]) / 2;
        candidates.push_back({t, shareAtLeast(present, t) - shareAtLeast(absent, t)});
        most = std::max(most, candidates.back().youden);
    }
    std::erase_if(candidates, [&](const CountCut& candidate) { return candidate.youden < most - 1e-12; });
    return candidates[candidates.size() / 2];
}

void fitCounts(const ThresholdRuleOptions& options, const std::vector<ImageMass>& images, ThresholdFit& fit)
{
    std::vector<double> present;
    std::vector<double> absent;
    for (const ImageMass& image : images)
        (image.present ? present : absent).push_back(image.total);
    if (present.empty() || absent.empty() || static_cast<int>(present.size()) < options.minImages ||
        static_cast<int>(absent.size()) < options.minImages)
        return;
    std::sort(present.begin(), present.end());
    std::sort(absent.begin(), absent.end());
    if (std::min(present.front(), absent.front()) == std::max(present.back(), absent.back()))
        return;
    const CountCut cut = youdenCut(present, absent);
    const auto n = static_cast<double>(present.size());
    const double w = std::max(cut.youden, 0.0) * n / (n + options.shrinkage);
    const double c = cut.value;
    fit.thresholds.tauHat = w * (c + std::max(quantile(present, 0.5), c)) / 2 + (1 - w) * fit.tauHatPrior;
    fit.thresholds.rhoHat = w * (c + std::min(quantile(absent, 0.5), c)) / 2 + (1 - w) * fit.rhoHatPrior;
    fit.countCut = c;
    fit.youden = cut.youden;
}

ThresholdFit unboundedPrior(const ThresholdRuleOptions& options, const std::vector<double>& sizes,
                            const std::vector<double>& sizesPooled)
{
    assert(options.rhoMax() >= 0);
    ThresholdFit fit;
    Thresholds& t = fit.thresholds;
    t.rho = std::min(options.rhoPrior, options.rhoMax());
    t.tau = options.tauOf(t.rho);
    fit.tauHatPrior = t.tau * typicalSize(options, sizes, sizesPooled);
    fit.rhoHatPrior = options.ratio * fit.tauHatPrior;
    t.tauHat = fit.tauHatPrior;
    t.rhoHat = fit.rhoHatPrior;
    fit.youden = 0;
    return fit;
}

} // namespace

double ThresholdRuleOptions::rhoMax() const
{
    return std::min(1.0, cut * ((tauMax - cut) / ((1 - cut) * targetIou) - 1));
}

double ThresholdRuleOptions::tauOf(double rho) const
{
    return cut + (1 - cut) * targetIou * (1 + rho / cut);
}

ThresholdFit priorThresholds(const ThresholdRuleOptions& options, const std::vector<double>& sizes,
                             const std::vector<double>& sizesPooled)
{
    ThresholdFit fit = unboundedPrior(options, sizes, sizesPooled);
    bound(options, fit);
    return fit;
}

ThresholdFit fitThresholds(const ThresholdRuleOptions& options, const ThresholdFitInput& input)
{
    ThresholdFit fit = unboundedPrior(options, input.sizes, input.sizesPooled);
    if (!input.boxed.empty()) {
        const auto n = static_cast<double>(input.boxed.size());
        const double w = n / (n + options.shrinkage);
        fit.rhoStar = fitRho(options, input.boxed);
        fit.thresholds.rho = w * *fit.rhoStar + (1 - w) * fit.thresholds.rho;
        fit.thresholds.tau = options.tauOf(fit.thresholds.rho);
    }
    fitCounts(options, input.images, fit);
    bound(options, fit);
    return fit;
}

} // namespace domain

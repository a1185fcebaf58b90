#include "core/assist/presence.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace assist {

namespace {

double logistic(double x)
{
    return 1 / (1 + std::exp(-x));
}

/// S spans from a fraction of a patch to hundreds: its logarithm is what separates, and stays finite at 0.
double covariate(double mass)
{
    return std::log1p(std::max(0.0, mass));
}

} // namespace

double presenceByThresholds(double mass, const domain::Thresholds& thresholds)
{
    const double low = thresholds.rhoHat, high = thresholds.tauHat;
    if (std::isnan(low) || std::isnan(high))
        return std::numeric_limits<double>::quiet_NaN();
    if (high <= low)
        return mass >= high ? 1 : 0;
    return std::clamp((mass - low) / (high - low), 0.0, 1.0);
}

PresenceScale PresenceScale::fit(const std::vector<PresenceSample>& samples, int least)
{
    const auto present = std::count_if(samples.begin(), samples.end(), [](const auto& s) { return s.isPresent; });
    const auto absent = static_cast<std::ptrdiff_t>(samples.size()) - present;
    PresenceScale scale;
    if (present < least || absent < least)
        return scale;
    // Newton's steps on the weighed log-likelihood. The ridge keeps the slope finite where the classes part cleanly: there
    // a hundred films of each kind may be 99 % sure, and twenty may not.
    constexpr double ridge = 1;
    constexpr int steps = 25;
    const double smaller = static_cast<double>(std::min(present, absent));
    const double weightPresent = smaller / static_cast<double>(present);
    const double weightAbsent = smaller / static_cast<double>(absent);
    double mean = 0;
    for (const PresenceSample& sample : samples)
        mean += (sample.isPresent ? weightPresent : weightAbsent) * covariate(sample.mass) / (2 * smaller);
    double a = 0, b = 0; // of a + b·(x − mean)
    for (int step = 0; step < steps; ++step) {
        double ga = 0, gb = -ridge * b, haa = 1e-9, hab = 0, hbb = ridge;
        for (const PresenceSample& sample : samples) {
            const double x = covariate(sample.mass) - mean;
            const double weight = sample.isPresent ? weightPresent : weightAbsent;
            const double p = logistic(a + b * x);
            const double error = weight * ((sample.isPresent ? 1 : 0) - p);
            const double curve = weight * p * (1 - p);
            ga += error;
            gb += error * x;
            haa += curve;
            hab += curve * x;
            hbb += curve * x * x;
        }
        const double determinant = haa * hbb - hab * hab;
        const double da = (hbb * ga - hab * gb) / determinant, db = (haa * gb - hab * ga) / determinant;
        // A step as far as the logistic is nearly a line keeps Newton from jumping over the top.
        const double shrink = std::min(1.0, 4 / std::max(std::abs(da), std::abs(db)));
        a += shrink * da;
        b += shrink * db;
        if (std::abs(da) + std::abs(db) < 1e-10)
            break;
    }
    scale.m_isKnown = true;
    // A larger map never makes a finding less likely; where the films say so the map says nothing.
    if (b > 0) {
        scale.m_slope = b;
        scale.m_offset = a - b * mean;
    }
    return scale;
}

double PresenceScale::operator()(double mass) const
{
    return m_isKnown ? logistic(m_offset + m_slope * covariate(mass)) : 0.5;
}

} // namespace assist

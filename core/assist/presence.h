// How likely a finding is in a film, by the run's map of it.
#pragma once

#include "core/domain/threshold_rule.h"

#include <vector>

namespace assist {

/// Where S lies between the two counts that the loss asked for (Eq. 12): 0 at ρ̂ and below, 1 at τ̂ and above. NaN where
/// the finding was not trained.
double presenceByThresholds(double mass, const domain::Thresholds& thresholds);

/// A map's S, and what is known of the film.
struct PresenceSample {
    double mass = 0;
    bool isPresent = false;
};

/// S turned into a probability by the answers to films whose label is known: logistic in log S, both classes weighed
/// alike, never falling. So ½ is where present and absent films are equally well explained, whatever the finding's
/// prevalence, and a model that cannot tell them apart stays near ½ everywhere: it is never sure of anything.
class PresenceScale {
public:
    /// Fewer than `least` samples of either class: isKnown() is false.
    static PresenceScale fit(const std::vector<PresenceSample>& samples, int least = 20);

    bool isKnown() const { return m_isKnown; }
    /// 0…1; ½ where nothing is known.
    double operator()(double mass) const;

private:
    bool m_isKnown = false;
    double m_offset = 0, m_slope = 0; ///< of log(S + 1)
};

} // namespace assist

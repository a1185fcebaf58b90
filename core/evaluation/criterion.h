// The paper's discrete criterion (Eq. 4) beside the relaxation that is trained (Eq. 9), for one case.
#pragma once

#include "core/domain/connected_components.h"
#include "core/domain/threshold_rule.h"

namespace evaluation {

/// Both ask for enough within the box and little outside it: Eq. 4 in patches of the region (the largest blob of R∩b
/// against τ·|b|, all of R∖b against ρ·L), the relaxation in z (I = Σ_{j∈b} z_j and O = Σ_{j∉b} z_j against the same limits).
/// Where they disagree, what the loss saw is not what an auditor sees.
struct CaseCriterion {
    domain::DiscreteCriterion discrete;
    double inside = 0;  ///< I
    double outside = 0; ///< O
    bool relaxationHolds() const { return inside >= discrete.insideLimit && outside <= discrete.outsideLimit; }
    bool agree() const { return discrete.holds() == relaxationHolds(); }
};

/// `map` and `region` over the P×P patches of `grid`; `box` the patches of the case's boxes. `limitIsBox`: L is |b|, else
/// P² − |b| (the run's `outside_limit`).
CaseCriterion caseCriterion(const domain::PatchGrid& grid, const float* map, const domain::PatchMask& region,
                            const domain::PatchMask& box, const domain::Thresholds& thresholds, bool limitIsBox,
                            domain::Connectivity connectivity);

} // namespace evaluation

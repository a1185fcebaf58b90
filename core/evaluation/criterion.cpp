#include "core/evaluation/criterion.h"

namespace evaluation {

CaseCriterion caseCriterion(const domain::PatchGrid& grid, const float* map, const domain::PatchMask& region,
                            const domain::PatchMask& box, const domain::Thresholds& thresholds, bool limitIsBox,
                            domain::Connectivity connectivity)
{
    CaseCriterion criterion;
    criterion.discrete = domain::discreteCriterion(region, box, grid.rows(), grid.columns(), thresholds.tau,
                                                   thresholds.rho, limitIsBox, connectivity);
    for (std::size_t i = 0; i < box.size(); ++i)
        (box[i] ? criterion.inside : criterion.outside) += map[i];
    return criterion;
}

} // namespace evaluation

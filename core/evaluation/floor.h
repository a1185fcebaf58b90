// The floor: what a program reaches that never looks at a pixel.
#pragma once

#include "core/domain/patch_grid.h"
#include "core/domain/training_set.h"

#include <vector>

namespace evaluation {

/// Per fold and finding: the mean coverage mask over the training folds' boxes (P×P), cut at the level whose region has
/// the most training boxes at IoU ≥ T (first of equals, ascending levels).
class Floor {
public:
    Floor(const domain::TrainingSet& set, int patches, double threshold = 0.1);
    /// Fixed region of a finding for test images of `fold`; row-major P×P; all 0 where no training box exists.
    const domain::PatchMask& region(int fold, int finding) const;

private:
    int m_findings;
    std::vector<domain::PatchMask> m_regions;
};

} // namespace evaluation

// The floor: what a program reaches that never looks at a pixel.
#pragma once

#include "core/domain/patch_grid.h"
#include "core/domain/training_set.h"

#include <functional>
#include <vector>

namespace evaluation {

/// Per fold and finding: the mean coverage mask over the training folds' boxes (P×P), cut at the level whose region has
/// the most training boxes at IoU ≥ T (first of equals, ascending levels). Several boxes of one finding in one image are
/// one truth, as they are when a case is scored.
class Floor {
public:
    Floor(const domain::TrainingSet& set, int patches, double threshold = 0.1);
    /// The same mask, cut at the level with the highest mean IoU over the training boxes: what a mean IoU has to beat.
    static Floor ofMeanIou(const domain::TrainingSet& set, int patches);
    /// Fixed region of a finding for test images of `fold`; row-major P×P; all 0 where no training box exists.
    const domain::PatchMask& region(int fold, int finding) const;

private:
    Floor(const domain::TrainingSet& set, int patches, const std::function<double(double iou)>& worth);

    int m_findings;
    std::vector<domain::PatchMask> m_regions;
};

} // namespace evaluation

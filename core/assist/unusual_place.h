// Boxes that lie, or are sized, unlike the project's other boxes of their finding.
#pragma once

#include "core/assist/suspicion.h"
#include "core/domain/finding.h"
#include "core/domain/geometry.h"

#include <vector>

namespace assist {

struct PlacedBox {
    domain::BoxId box;
    domain::ImageId image;
    QString identity; ///< with its frame: what keys are made of
    int finding = 0;
    domain::Box place; ///< image frame
    domain::Size imageSize;
};

struct PlaceOptions {
    /// Boxes of a finding that say what is usual. A finding with fewer is held against all findings' boxes together, and
    /// then by its place alone: sizes differ too much between findings.
    int least = 20;
    double limit = 2; ///< times as far from the median as nineteen in twenty on that side
};

/// Centre (across, from the midline, down) and size (logarithms) as shares of the film; the box's worst of them beyond the
/// limit. Distances are counted in those of the 5 % and 95 % quantiles from the median, each side by itself (but never
/// less than 3 % of the film, 15 % in size): a finding with two usual places or sizes, as infiltrations of one lung and of
/// both, is not odd in the rarer one, which a median deviation would call it. For normal values the limit is 3.3 σ. From
/// the midline as well as across, because most findings have two usual sides and the heart one.
std::vector<Suspicion> unusualPlaces(const std::vector<PlacedBox>& boxes, const domain::FindingSchema& schema,
                                     const PlaceOptions& options = {});

} // namespace assist

// Where two readers differ, over the whole project.
#pragma once

#include "core/store/readings.h"

#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace annotate {

/// Two readers on one finding of one image: another label, boxes of two places (IoU under samePlaceIou), or a box where the
/// other one has completed the read without an answer (NotAsked).
struct Disagreement {
    domain::ImageId image;
    int finding = 0;
    domain::ReaderId first, second;
    domain::Label firstSaid = domain::Label::NotAsked, secondSaid = domain::Label::NotAsked;
    std::optional<double> iou; ///< where both have boxes
    bool operator==(const Disagreement&) const = default;
};

/// `opinions` by image, as the store gives them. The result by image, finding, readers; blinded readings that are not
/// done count for nothing.
std::vector<Disagreement> disagreements(const std::vector<store::Opinion>& opinions, int findings);

/// The first finding of an image after `image` and `finding` (in the list's order, around its end) that readers differ
/// on and nobody has adjudicated; nullptr: there is none.
using Adjudicated = std::set<std::pair<domain::ImageId, int>>;
const Disagreement* nextUnsettled(const std::vector<Disagreement>& list, const Adjudicated& adjudicated,
                                  domain::ImageId image, int finding);

} // namespace annotate

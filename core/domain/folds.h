// Cross validation split by patient.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace domain {

struct FoldItem {
    std::string patient;       ///< never empty for two items of one patient; an empty one stands for itself
    std::vector<int> findings; ///< positions of the boxed findings of this image
};

/// A fold 0…folds−1 for each item; no patient in two folds; each finding spread as evenly as the patients allow
/// (patients with the rarest findings first, each to the fold that lacks them most). Deterministic in the seed and
/// independent of the items' order.
std::vector<int> splitByPatient(const std::vector<FoldItem>& items, int folds, std::uint64_t seed);

} // namespace domain

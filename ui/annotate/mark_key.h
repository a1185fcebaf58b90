// One space of keys for what a hand can take on the film: a box's key is its id, a point's lies in a band far above, a
// model's proposal in one above that.
#pragma once

#include "core/domain/identifiers.h"

#include <cstdint>
#include <optional>

namespace annotate {

inline constexpr std::int64_t pointBand = std::int64_t(1) << 48;
inline constexpr std::int64_t adjudicatedBand = std::int64_t(1) << 52; ///< boxes that hold after adjudication; nobody changes them by hand
inline constexpr std::int64_t proposalBand = std::int64_t(1) << 56;

/// Ids of marks that wait to be saved are negative, and stay so.
inline std::int64_t keyOf(domain::BoxId id) { return id.value; }
inline std::int64_t keyOf(domain::PointId id) { return id.value < 0 ? id.value - pointBand : id.value + pointBand; }

/// By its place in the run's list for the film.
inline std::int64_t keyOfProposal(int place) { return proposalBand + place; }

inline bool isProposal(std::int64_t key) { return key >= proposalBand; }
inline std::optional<domain::PointId> pointOf(std::int64_t key)
{
    if (key > pointBand && key < adjudicatedBand)
        return domain::PointId{key - pointBand};
    if (key < -pointBand)
        return domain::PointId{key + pointBand};
    return std::nullopt;
}
/// none: a point, an adjudicated box, a proposal, or no mark.
inline std::optional<domain::BoxId> boxOf(std::int64_t key)
{
    if (key == 0 || pointOf(key) || key >= adjudicatedBand)
        return std::nullopt;
    return domain::BoxId{key};
}

} // namespace annotate

// Two ways to choose what is boxed next, side by side, so that the gain of the model's choice can be measured.
#pragma once

#include "core/domain/accuracy.h"
#include "core/domain/identifiers.h"
#include "core/domain/split.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace assist {

enum class Arm { Model, Random };

/// How a project draws. A project keeps its seed and share: an image stays in its arm for good.
struct ArmOptions {
    std::uint64_t seed = 1;
    double randomShare = 0.2;
};

/// The arm of an image, by its row and the seed alone: known again whenever its box is looked at, so nothing about it has
/// to be stored. Boxes that nobody suggested fall into both arms alike and blur the difference, but do not bend it.
Arm armOf(domain::ImageId image, const ArmOptions& options);
/// The arm that makes suggestion number `slot` of a project. A reader who always takes the first suggestion meets both.
Arm armOfSlot(std::int64_t slot, const ArmOptions& options);
/// A number that puts images into an order by chance.
std::uint64_t lotOf(domain::ImageId image, const ArmOptions& options);

/// A film that a reader boxed after the first run could choose, as a run localized it that had not seen it.
struct ArmCase {
    Arm arm = Arm::Model;
    std::string patient;
    double iou = 0;
};

struct ArmResult {
    int cases = 0;
    double meanIou = 0;
    domain::Proportion correct; ///< IoU ≥ T
    domain::Interval interval;  ///< Wilson, 95 %
};

/// How hard the films of both arms are for the run. Films that teach are hard before they are learned from: a model that
/// chooses well finds lower IoU than chance does. Whether the boxes then make a better model takes two trainings: see
/// armSplits.
struct ArmComparison {
    ArmResult model, random;
    double difference = 0;                    ///< mean IoU, model − random
    std::optional<domain::Interval> interval; ///< 95 %, bootstrap by patient
    bool isEnough = false;                    ///< each arm has at least `least` cases
};
ArmComparison compareArms(const std::vector<ArmCase>& cases, double threshold, int least = 10);

struct BoxedFilm {
    domain::ImageId image;
    std::string identity, patient;
    bool isSuggested = false; ///< boxed by a reader after the first run could choose
};
/// Two trainings on as many boxed films each, one an arm, and one test for both: split files for `fewboxctl train --split`.
/// The test has the films that were boxed before, of patients who are in neither arm. Lists are empty where an arm or the
/// test has no film.
struct ArmSplits {
    int filmsPerArm = 0, testFilms = 0;
    std::vector<domain::SplitLine> model, random;
};
ArmSplits armSplits(const std::vector<BoxedFilm>& films, const ArmOptions& options);

} // namespace assist

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

/// The arm that may suggest an image, by its row and the seed alone. It is not the arm of a box on it: people box films that
/// nobody suggested, so what the arms brought is counted by what was shown (store::SuggestedImage).
Arm armOf(domain::ImageId image, const ArmOptions& options);
/// The arm that makes suggestion number `slot` of a project. A reader who always takes the first suggestion meets both.
Arm armOfSlot(std::int64_t slot, const ArmOptions& options);
/// A number that puts images into an order by chance.
std::uint64_t lotOf(domain::ImageId image, const ArmOptions& options);

/// A finding of a film that was boxed because an arm suggested it: how two runs localize it that have not seen the film, one
/// from before the box and one from after it.
struct ArmCase {
    Arm arm = Arm::Model;
    std::string patient;
    double before = 0, after = 0; ///< IoU
};

struct ArmResult {
    int shown = 0, boxed = 0; ///< films
    int cases = 0;            ///< with a run before and one after
    double before = 0, after = 0, gain = 0;   ///< means over the cases; gain = after − before
    std::optional<domain::Interval> interval; ///< of the gain; 95 %, bootstrap by patient
};

/// What came of each arm's suggestions. A model that chooses well finds a lower IoU before than chance does: films that teach
/// are hard before they are learned from. The run after has learned from the boxes of both arms, so the gain says on which
/// films it got better, not whose boxes made it better: that takes two trainings, see armSplits.
struct ArmComparison {
    ArmResult model, random;
    double difference = 0;                    ///< of the gains, model − random
    std::optional<domain::Interval> interval; ///< 95 %, bootstrap by patient
    bool isEnough = false;                    ///< each arm has at least `least` cases
};
ArmComparison compareArms(const std::vector<ArmCase>& cases, int least = 10);

struct BoxedFilm {
    domain::ImageId image;
    std::string identity, patient;
    std::optional<Arm> arm; ///< that suggested it before it was boxed
    bool isBefore = false;  ///< boxed before the first run could choose
};
/// Two trainings on as many boxed films each, one an arm, and one test for both: split files for `fewboxctl train --split`.
/// They learn from the films that the arm suggested. The test has the films that were boxed before, of patients who are in
/// neither arm. Lists are empty where an arm or the
/// test has no film.
struct ArmSplits {
    int filmsPerArm = 0, testFilms = 0;
    std::vector<domain::SplitLine> model, random;
};
ArmSplits armSplits(const std::vector<BoxedFilm>& films, const ArmOptions& options);

} // namespace assist

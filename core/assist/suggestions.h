// What to box next: films without a box, by what a box in them is expected to teach.
#pragma once

#include "core/assist/arms.h"
#include "core/assist/map_summary.h"
#include "core/assist/reason.h"
#include "core/domain/identifiers.h"

#include <optional>
#include <string>
#include <vector>

namespace assist {

/// What the run answered about one finding of a film.
struct ModelView {
    std::optional<double> presence; ///< 0…1 (presence.h); none: the run cannot tell
    double effectivePatches = 0;
    int blobs = 0;
    CoarseMap coarse{};
};

struct CandidateFinding {
    int finding = 0;
    /// How likely there is something to box, by what people said: 1 labelled present, ½ unsure; where nobody was asked,
    /// the run's presence, if it can tell. Findings that are absent are not listed.
    double positive = 1;
    bool isAsked = true; ///< false: nobody was asked
    std::optional<ModelView> model;
};

/// A film that may be suggested: it has no box, and this reader has not finished reading it.
struct Candidate {
    domain::ImageId image;
    std::string patient; ///< empty: unknown, stands for itself
    std::string view;    ///< PA, AP, …; empty: unknown
    std::vector<CandidateFinding> findings; ///< ascending
    bool isAnswered = false; ///< the run has looked at it, whatever it learned
};

/// A film that was chosen lately.
struct Chosen {
    domain::ImageId image;
    std::string patient, view;
    int finding = -1;
    std::optional<CoarseMap> coarse;
};

struct SuggestionOptions {
    ArmOptions arms;
    int count = 10;
    std::int64_t slot = 0;       ///< number of the first suggestion: boxed films of the project so far
    std::vector<qint64> boxes;   ///< per finding, so far
    /// Per finding, patches of a usual box; what a map spreads over beyond it is doubt about the place.
    std::vector<double> usualPatches;
    bool hasRun = false; ///< false: cold start, everything is drawn by chance
};

struct Suggestion {
    domain::ImageId image;
    int finding = 0; ///< that it is suggested for
    Arm arm = Arm::Model;
    double gain = 0; ///< relative; 0 where it was drawn by chance
    Reason reason;
    bool operator==(const Suggestion&) const = default;
};

/// The next `count` suggestions, fewer where the candidates end. `recent`: what was chosen before, oldest first.
///
/// By the model: gain = P(positive) · ½(whether + where) · 1/√(1 + boxes/10), the largest of a film's findings, times what is
/// unlike the last ten chosen (share that had the same finding with a like map, or the same view). whether is 1 at p = ½,
/// 0 at p = 1, and ½ at p = 0, where a positive label may be wrong; ½ where the run cannot tell; where = 1 − usual box / patches that
/// the map spreads over. By chance: the finding with the fewest boxes first, then by lot. A film of the model's half that the
/// run has not answered is nobody's choice: it comes by chance once both arms are at their end, so that it takes no turn from
/// either. No patient comes twice within ten, unless no other is left. The order of the candidates does not matter.
std::vector<Suggestion> suggest(const std::vector<Candidate>& candidates, const std::vector<Chosen>& recent,
                                const SuggestionOptions& options);

} // namespace assist

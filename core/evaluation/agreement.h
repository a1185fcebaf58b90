// How far readers agree: on labels (kappa) and on boxes (IoU), per finding, with intervals by patient.
#pragma once

#include "core/domain/accuracy.h"
#include "core/domain/progress.h"
#include "core/domain/training_set.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace evaluation {

/// All that one reader says of one image. The caller leaves out what may not be compared yet: blinded readings that are
/// not done.
struct Reading {
    domain::ImageId image;
    std::string patient; ///< empty: unknown, the image stands for itself
    domain::ReaderId reader;
    std::vector<domain::Label> labels; ///< one per finding; NotAsked: no answer
    std::vector<domain::FindingBox> boxes;
    bool isDone = false; ///< the read is complete: a finding that it does not box has no box for this reader
};

/// What "unsure" means to kappa.
enum class UnsureAs {
    Category, ///< an answer of its own: unsure agrees with unsure alone
    Present,  ///< as one who would rather call it
    Absent,   ///< as one who would rather not
    LeftOut,  ///< images where either is unsure do not count
};

/// Of fewer cases κ and α are not given: one disagreement more or less would turn them over.
inline constexpr int leastCases = 5;

/// An agreement with its 95 % interval (bootstrap by patient); none where it is not defined.
struct Agreement {
    std::optional<double> value;
    std::optional<domain::Interval> interval;
    bool operator==(const Agreement&) const = default;
};

struct FindingAgreement {
    int finding = 0;
    domain::Proportion same; ///< images with the same answer, of those that both answered
    /// Cohen 1960: (pₒ − pₑ) / (1 − pₑ). None under leastCases, and not defined where both give one and the same answer throughout (pₑ = 1): then
    /// there is nothing to tell apart.
    Agreement kappa;
    int bothBoxed = 0;     ///< images where both have boxes of it
    int oneBoxed = 0;      ///< where one alone has, and the other answered or has completed the read
    Agreement iou;         ///< mean over bothBoxed of the IoU of the two unions of boxes
};

struct PairAgreement {
    domain::ReaderId first, second;
    std::vector<FindingAgreement> findings; ///< one per finding of the schema
    FindingAgreement all;                   ///< every (image, finding) as one case; its finding is −1
};

/// Of more than two readers at once, each with answers where they have some.
struct CommonAgreement {
    int finding = 0; ///< −1: all of them
    int images = 0;  ///< with at least two answers (cases, for all)
    Agreement alpha; ///< Krippendorff's, nominal; none under leastCases, not defined where every answer is the same
};

struct AgreementOptions {
    UnsureAs unsure = UnsureAs::Category;
    int samples = 2000;
    std::uint64_t seed = 1;
};

/// Every pair of readers that have answered the same question about an image, by their ids. Asked to stop, both give what
/// they have, which is for nobody.
std::vector<PairAgreement> pairAgreements(const std::vector<Reading>& readings, int findings,
                                          const AgreementOptions& options = {},
                                          const domain::Progress& progress = {});
/// Per finding, then all as one.
std::vector<CommonAgreement> commonAgreements(const std::vector<Reading>& readings, int findings,
                                              const AgreementOptions& options = {},
                                              const domain::Progress& progress = {});

/// One case that two readers answered; categories are any small numbers ≥ 0. `times`: how often each case counts.
struct PairedAnswer {
    int first = 0, second = 0;
};
std::optional<double> cohensKappa(const std::vector<PairedAnswer>& answers, const std::vector<int>& times);
/// Krippendorff's α for nominal data (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", C). units[u] are the
/// answers to one case; those with fewer than two do not count.
std::optional<double> krippendorffsAlpha(const std::vector<std::vector<int>>& units, const std::vector<int>& times);
/// IoU of two unions of boxes; 0 where either is empty.
double iouOfUnions(const std::vector<domain::Box>& a, const std::vector<domain::Box>& b);

} // namespace evaluation

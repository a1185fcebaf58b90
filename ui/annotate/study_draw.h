// Which studies of a list are given to a reader: all, some by lot with every finding among them, or every n-th.
#pragma once

#include "core/store/records.h"

#include <cstdint>
#include <vector>

namespace annotate {

/// Images that are read together.
struct StudyImages {
    std::vector<domain::ImageId> images;
    quint64 presentFindings = 0; ///< bit i: in any of them
    bool operator==(const StudyImages&) const = default;
};

/// Rows of a worklist by study: images of one patient and date. Without a date each image is a study of its own: a
/// table such as NIH's does not say what was taken together.
std::vector<StudyImages> studiesOf(const std::vector<store::WorklistRow>& rows);

/// `count` studies by lot, or all where there are no more. Findings take turns, the rarest first, and so do the studies
/// without any: each has about as many, as far as there are, so that agreement can be told for each. In the list's
/// order.
std::vector<StudyImages> drawnByFinding(const std::vector<StudyImages>& studies, int count, std::uint64_t seed);

/// The first, and every n-th from there; n ≥ 1.
std::vector<StudyImages> everyNth(const std::vector<StudyImages>& studies, int n);

std::vector<domain::ImageId> imagesOf(const std::vector<StudyImages>& studies);

} // namespace annotate

// A split of one's own instead of cross validation: which images train, steer and test.
#pragma once

#include "core/domain/error.h"
#include "core/domain/training_set.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace domain {

struct SplitLine {
    std::string image; ///< file name, with or without folder and ending
    Part part = Part::None;
    std::string place; ///< "split.csv, line 12": for messages
    bool operator==(const SplitLine&) const = default;
};

struct Split {
    std::string file; ///< for messages
    std::vector<SplitLine> lines;
    bool operator==(const Split&) const = default;
};

struct SplitCounts {
    int train = 0, validation = 0, test = 0;                ///< images of the set
    int boxedTrain = 0, boxedValidation = 0, boxedTest = 0; ///< of them, with boxes
    int notListed = 0; ///< images of the set that the split does not name: left out
    int notThere = 0;  ///< lines of the split that name no image of the set
    bool operator==(const SplitCounts&) const = default;
};

/// "train", "validation" (also "valid", "val"), "test", in any case; none for another word.
std::optional<Part> partOf(std::string_view word);
const char* partName(Part part); ///< "" for None

/// The set has one fold then, whose test part is the split's; images that no line names are removed. A line names an
/// image by its identity or by its file's name without folder and ending, as the import does; case counts.
/// Errors: PatientInTwoParts (names the patient and both lines), SplitInvalid (an image in two parts; no boxed image to
/// train on, or to test on).
Result<SplitCounts> applySplit(TrainingSet& set, const Split& split);

} // namespace domain

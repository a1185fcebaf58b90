// How many boxes a run would learn from as the project is now, and which it would not.
#pragma once

#include "core/domain/error.h"
#include "core/domain/method_options.h"
#include "core/domain/split.h"
#include "core/domain/training_set.h"
#include "core/store/project.h"

#include <optional>

namespace launch {

/// What settings take of a frozen set: boxes of trained findings on images that are chosen (domain::chosenImages).
struct TakenBoxes {
    qint64 boxes = 0, images = 0, patients = 0;
    bool operator==(const TakenBoxes&) const = default;
};
TakenBoxes takenBoxes(const domain::TrainingSet&, const domain::MethodOptions&);

struct BoxCount {
    TakenBoxes taken;
    // Boxes in force that are not among them:
    qint64 withoutFile = 0; ///< never found, gone, or not to be opened
    qint64 blinded = 0;     ///< of blinded readings that are not done
    qint64 overruled = 0;   ///< by readers or an adjudication
    qint64 untrained = 0;   ///< of findings that the settings do not train
    qint64 unlisted = 0;    ///< on images that the split does not list
    qint64 leftOut() const { return withoutFile + blinded + overruled + untrained + unlisted; }
    bool operator==(const BoxCount&) const = default;
};

/// By the setting that decides about boxes, `findings`.
struct BoxCounts {
    BoxCount boxedFindings, allFindings;
    const BoxCount& of(const domain::MethodOptions& options) const { return options.findings == "boxed" ? boxedFindings : allFindings; }
    bool operator==(const BoxCounts&) const = default;
};

/// Frozen as a run's set is (freezeForRun), boxed images alone. Errors: those of the store, and of domain::applySplit.
domain::Result<BoxCounts> countBoxes(const store::Project&, const std::optional<domain::Split>& split = {});

} // namespace launch

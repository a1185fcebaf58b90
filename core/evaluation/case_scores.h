// One row per evaluated (image, finding): the localization of one finding in one film that has a box of it.
#pragma once

#include "core/domain/method_options.h"
#include "core/domain/training_set.h"
#include "core/evaluation/criterion.h"
#include "core/evaluation/readout.h"
#include "core/runs/predictions.h"
#include "core/runs/run_folder.h"

#include <QString>

#include <optional>
#include <vector>

namespace evaluation {

using runs::Stage;

/// The fixed region that suits T best, against this case's box.
struct FloorScore {
    double threshold = 0; ///< T
    double iou = 0, ior = 0;
};

struct CaseScore {
    domain::ImageId image;
    QString identity, patient;
    int finding = 0;
    int fold = 0;
    Stage stage = Stage::Final; ///< whose map it is
    double iou = 0, ior = 0; ///< of the region by `rule`, exact areas
    bool empty = false;      ///< no positive patch
    double floorIou = 0, floorIor = 0;     ///< fixed region with the best mean IoU, no pixel looked at
    std::vector<FloorScore> floors;        ///< one per ScoringOptions::floorThresholds
    double ceilingIou = 0, ceilingIor = 0; ///< best P×P map
    double boxShare = 0;     ///< area of the box(es) over the image's
    int patches = 0;         ///< of the region; of one of pixels its area in patches, rounded up
    int blobs = 0;           ///< connected parts of the region
    double imageProbability = 0; ///< largest z of the map
    bool touches = false;        ///< region and box(es) have some area in common: a hit
    bool peakInBox = false;      ///< the centre of the patch with the largest z (first of equals) lies in a box
    std::optional<CaseCriterion> criterion; ///< Eq. 4, by the thresholds of the fold that answered, on the patches
};

struct ScoringOptions {
    std::optional<Stage> stage; ///< none: each fold's own answer
    RegionRule rule = RegionRule::Cut;
    double cut = 0.5;
    Readout readout = Readout::Patches;
    bool outsideLimitIsBox = true; ///< L in ρ·L: the box's patches, else its complement's
    domain::Connectivity connectivity = domain::Connectivity::Eight; ///< of blobs
    std::vector<double> floorThresholds = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7}; ///< T that a table may ask for
};

/// How a run is read by its own settings: its region, its cut rule, and the stage that it calls its answer.
ScoringOptions scoringOptions(const domain::MethodOptions&, const runs::PredictionReader&);

/// The stage and the cut by which one finding's map becomes a region: of the model of `fold`, or of the mean of several
/// (−1), whose fitted cut is then the mean of theirs.
Stage stageOf(const ScoringOptions&, const runs::PredictionReader&, int fold);
double cutOf(const ScoringOptions&, const runs::PredictionReader&, Stage stage, int fold, int folds, int finding);

/// "z ≥ 0.5", "fitted cut", "z ≥ 0.6 max", with ", pixels" where the map is interpolated.
QString ruleText(const ScoringOptions&);

/// Scores each boxed (image, finding) of the set by the fold model that did not see it. `truth` is the frozen set ("as
/// trained") or one made from today's boxes ("as of now"), matched by identity. Cases without a prediction (no map, a finding that was not
/// trained, an image whose size is not known) are left out, and so are images of no fold, which were boxed after the run. Floors are cut on `truth`'s other folds.
domain::Result<std::vector<CaseScore>> scoreCases(const domain::TrainingSet& truth, const runs::PredictionReader&,
                                                  const ScoringOptions&);

} // namespace evaluation

// Maps as files: predictions/fold<k>.safetensors, predictions/all.safetensors and samples/ (read back by runs).
#pragma once

#include "core/domain/error.h"
#include "core/domain/finding.h"
#include "core/domain/threshold_rule.h"
#include "core/learning/fold_model.h"

#include <optional>
#include <string>
#include <vector>

namespace worker {

/// Which stage's maps are the run's answer.
enum class Answer { Unary, Crf };

struct PredictionRows {
    learning::Maps maps; ///< [rows, trained findings, P, P]
    std::vector<std::string> identities;
    std::optional<int> fold;       ///< of the model; none: `folds` says it per row, −1 for the mean of several
    std::vector<int> folds;
    std::vector<double> cuts, unaryCuts;        ///< per trained finding; may be empty
    std::vector<domain::Thresholds> thresholds; ///< likewise
    Answer answer = Answer::Crf;
    double unaryMeanIou = 0, crfMeanIou = 0; ///< what `keep_if_better` weighs
    int judgedCases = 0;
    bool judgedOnValidation = false;
};

/// Arrays p and z, float32 [rows, schema's findings, P, P]; findings that were not trained hold NaN. Where the loss was
/// image_labels also image, float32 [rows, schema's findings]: P(finding present) of the whole image. Metadata: images,
/// fold or folds, findings, cuts, unary_cuts, thresholds, answer ("unary" | "crf"), unary_mean_iou, crf_mean_iou,
/// judged_cases, judged_on. Errors: FileUnwritable, DiskFull.
domain::Done writePredictions(const std::string& path, const PredictionRows& rows, const domain::FindingSchema& schema,
                              const std::vector<int>& trained);

/// The metadata of a fold's file, without its maps.
domain::Result<PredictionRows> readPredictionFacts(const std::string& path);
/// Changes nothing but which stage is the answer.
domain::Done setAnswer(const std::string& path, Answer answer);

} // namespace worker

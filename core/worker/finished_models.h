// The models of a finished run, to answer with or to refresh.
#pragma once

#include "core/learning/fold_model.h"
#include "core/worker/prediction_file.h"
#include "core/worker/run_start.h"

#include <string>
#include <vector>

namespace worker {

/// One model per fold, and which stage each fold's answer is.
struct FinishedModels {
    std::vector<learning::FoldModel> folds;
    std::vector<Answer> answers;
};

/// `run` gives settings, number of folds and device; the checkpoints may lie in another folder. Errors: RunNotFinished
/// names the first fold that is missing or still trained; those of reading.
domain::Result<FinishedModels> readModels(const RunStart& run, const runs::RunFolder& folder, int findings);

/// The fold's checkpoint whole. Errors: RunNotFinished, those of reading.
domain::Result<safetensors::File> readFinishedCheckpoint(const runs::RunFolder& folder, int fold);
Answer answerOf(const runs::RunFolder& folder, int fold, const safetensors::File& checkpoint);

} // namespace worker

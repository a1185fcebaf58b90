// Images that a finished run is asked for, and who may answer for each.
#pragma once

#include "core/learning/fold_model.h"
#include "core/worker/image_loading.h"
#include "core/worker/prediction_file.h"
#include "core/worker/refresh_folds.h"
#include "core/worker/run_start.h"

#include <map>
#include <string>
#include <vector>

namespace worker {

struct AskedImages {
    domain::TrainingSet set; ///< without boxes: only pixels are wanted
    std::map<std::size_t, std::vector<int>> foldsOf; ///< per position in the set that is answered
    std::vector<std::size_t> images;                 ///< the same positions, ascending
    std::vector<std::string> seenByAll;              ///< identities of those that no model may answer for
};

AskedImages askedImages(domain::TrainingSet set, const AnsweringModels& answering);
/// prediction_set.json, else the run's own set. Errors: those of reading it.
domain::Result<AskedImages> readAskedImages(const RunStart& run, const AnsweringModels& answering);
/// A warning that counts what is left out, if anything is.
void warnOfSeenByAll(const RunStart& run, const AskedImages& asked);

/// Maps of loaded images by the models that may answer for each, the mean of several; identities and folds go to `rows`,
/// maps to `maps`. Models that nobody needs may be empty.
void answerFor(const LoadedImages& loaded, const AskedImages& asked, std::vector<learning::FoldModel>& models,
               const RunStart& run, PredictionRows& rows, std::vector<learning::Maps>& maps);

/// Which stage is the answer of the whole file: that of most folds.
Answer answerOfMost(const std::vector<Answer>& answers);

} // namespace worker

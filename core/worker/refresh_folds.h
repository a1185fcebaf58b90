// The fold rule across two runs: a refreshed run's backbone learned from an earlier set, its head from today's.
#pragma once

#include "core/domain/training_set.h"
#include "core/runs/run_folder.h"
#include "core/worker/run_plan.h"

#include <optional>
#include <vector>

namespace worker {

/// Folds that may answer for an image of a run, which may be a refreshed one: none that has seen its patient, in today's
/// set or in that of the run it was made from.
class AnsweringModels {
public:
    AnsweringModels(const domain::TrainingSet& set, const domain::MethodOptions& options,
                    const std::optional<domain::TrainingSet>& base);
    std::vector<int> foldsFor(const domain::TrainingImage& image) const; ///< ascending

private:
    AnsweringFolds m_own;
    std::optional<AnsweringFolds> m_base;
};

/// Gives every boxed image of today the test fold whose earlier model has not seen its patient, so that it can be
/// answered; today's fold is kept where the earlier run leaves the choice, and where no earlier model may answer. All
/// images of a patient stay in one fold.
void alignFolds(domain::TrainingSet& today, const AnsweringFolds& base);

/// base_set.json: in a refreshed run's folder, the training set of the run that it was made from. Nothing in other runs.
domain::Result<std::optional<domain::TrainingSet>> readBaseSet(const runs::RunFolder& folder);
QString baseSetFile(const runs::RunFolder& folder);

} // namespace worker

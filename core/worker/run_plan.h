// Which images a run decodes, and which of them each fold trains on, is steered by, and answers for.
#pragma once

#include "core/domain/chosen_images.h"
#include "core/domain/error.h"
#include "core/domain/method_options.h"
#include "core/domain/training_set.h"
#include "core/learning/image_set.h"

#include <QByteArray>

#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace worker {

using domain::chosenImages;
using domain::trainedFindings;

/// One plan per fold; the indices count `chosen`. Image-labelled images of a test patient never train. The validation
/// part is a split's own, or split off by patient, boxed and unboxed alike. Errors: NoBoxes (a fold would have nothing to learn from).
domain::Result<std::vector<learning::FoldPlan>> planFolds(const domain::TrainingSet& set,
                                                          const domain::MethodOptions& options,
                                                          const std::vector<std::size_t>& chosen);

/// What distinguishes a plan from any other: a checkpoint goes on only with the images it began with.
QByteArray fingerprint(const domain::TrainingSet& set, const std::vector<std::size_t>& chosen,
                       const learning::FoldPlan& plan);

/// Which folds' models may answer for an image: never one that trained on its patient.
class AnsweringFolds {
public:
    AnsweringFolds(const domain::TrainingSet& trained, const domain::MethodOptions& options);
    /// Ascending; empty if every model has seen the patient. A boxed image of the run, and every image of a patient who
    /// has one, is answered by its own test fold.
    std::vector<int> foldsFor(const domain::TrainingImage& image) const;

private:
    int m_folds;
    std::unordered_map<std::string, int> m_testFold;          ///< by identity, and by patient
    std::unordered_map<std::string, std::set<int>> m_seenBy;  ///< by patient
};

} // namespace worker

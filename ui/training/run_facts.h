// What stands still about a run: its configuration, what it learns from, and, once it has predictions, its result.
#pragma once

#include "core/domain/error.h"
#include "core/domain/progress.h"
#include "core/evaluation/accuracy_table.h"
#include "core/runs/run_folder.h"

#include <QString>

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace training {

struct RunFacts {
    runs::RunConfiguration configuration;
    std::shared_ptr<const domain::TrainingSet> set;
    int boxes = 0, boxedImages = 0, patients = 0; ///< that its settings take (launch::takenBoxes)
    int labelOnlyImages = 0;
    int labelOnlyUsed = 0; ///< by unannotated_share
    QString dataHash;      ///< SHA-256 of training_set.json
    /// Per fold: share of the fold's training boxes that the best fixed region finds at T = 0.1. The live accuracy is of
    /// these boxes too, so that the two may stand in one plot.
    std::vector<double> trainingFloor;
    /// Test parts, boxes as trained; none before the first fold has answered.
    std::optional<evaluation::AccuracyTable> base, withCrf;
    std::optional<evaluation::Stage> answer; ///< what the run calls its answer; none: its folds chose differently
    std::optional<evaluation::AccuracyTable> answerTable; ///< where it is neither stage's alone
    const evaluation::AccuracyTable* table(std::optional<evaluation::Stage> stage) const; ///< none: the run's own answer
    bool isScored() const { return base.has_value(); }
    bool hasCheckpoint = false;
    int answeredFilms = 0; ///< with maps of this run
    std::set<domain::ImageId> blinded; ///< films that the reader at the desk reads blinded and has not completed
};

/// Work for a job. Errors: those of run.json, the frozen set and the predictions.
domain::Result<RunFacts> readRunFacts(const runs::RunFolder& folder, const domain::Progress& progress);

} // namespace training

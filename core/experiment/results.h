// What an experiment has found so far: a table for eyes, JSON and CSV for programs, each figure with the run it is from.
#pragma once

#include "core/domain/error.h"
#include "core/evaluation/accuracy_table.h"
#include "core/evaluation/case_scores.h"
#include "core/experiment/experiment.h"
#include "core/experiment/nested_boxes.h"
#include "core/store/project.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace experiment {

struct CellResult {
    Cell cell;
    QString runFolder;
    int folds = 0;        ///< of the run
    int foldsAnswered = 0;
    TrainedBoxes trained; ///< a fold's
    std::vector<evaluation::CaseScore> cases; ///< read as the cell's settings say
    evaluation::AccuracyTable table;
};

struct Results {
    domain::FindingSchema schema;
    std::vector<CellResult> cells; ///< all of the experiment's, those without an answer with no cases
};

/// Errors: those of reading runs.
domain::Result<Results> results(const store::Project&, const Experiment&);

QString toText(const Experiment&, const Results&);
QJsonObject toJson(const Experiment&, const Results&);
QString toCsv(const Experiment&, const Results&); ///< one line per cell, finding (or "mean") and threshold

/// result.txt, result.json and result.csv in the experiment's folder, as far as folds have answered.
domain::Done writeResults(const store::Project&, const Experiment&);

} // namespace experiment

// What an experiment has found so far: a table for eyes, JSON and CSV for programs, each figure with the run it is from.
#pragma once

#include "core/domain/error.h"
#include "core/evaluation/accuracy_table.h"
#include "core/evaluation/case_scores.h"
#include "core/evaluation/paper_table.h"
#include "core/experiment/experiment.h"
#include "core/experiment/nested_boxes.h"
#include "core/store/project.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace experiment {

struct CellResult {
    Cell cell;
    QString runFolder;
    int folds = 0;        ///< of the run
    int foldsAnswered = 0;
    TrainedBoxes trained; ///< a fold's
    std::optional<evaluation::Stage> answer; ///< the run's; none where its folds chose differently
    std::vector<evaluation::CaseScore> cases; ///< read as the cell's settings say
    evaluation::AccuracyTable table;
};

struct Results {
    domain::FindingSchema schema;
    std::vector<CellResult> cells; ///< all of the experiment's, those without an answer with no cases
    /// Of a paper table: Table 1's layout. A run with a CRF stands there as it
    /// answers, and with its other stage.
    std::optional<evaluation::PaperTable> table;
};

/// Means over findings are there at once; Table 1 with its readings and intervals takes seconds.
enum class Detail { Overview, Whole };

/// Errors: those of reading runs.
domain::Result<Results> results(const store::Project&, const Experiment&, Detail detail = Detail::Whole);

QString toText(const Experiment&, const Results&);
QJsonObject toJson(const Experiment&, const Results&);
/// One line a figure: of a paper table as evaluation::toCsv, else per cell, finding (or "mean of findings") and threshold.
QString toCsv(const Experiment&, const Results&);

/// result.txt, result.json and result.csv in the experiment's folder, as far as folds have answered; of a whole paper
/// table result.md too.
domain::Done writeResults(const store::Project&, const Experiment&, Detail detail = Detail::Whole);

} // namespace experiment

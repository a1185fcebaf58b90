// An experiment as a folder of the project: experiments/<name>/ with experiment.json (what is asked, which run answers
// each part of it), training_set.json (frozen once, so that every run has the same boxes and folds) and the results.
#pragma once

#include "core/domain/error.h"
#include "core/domain/method_options.h"
#include "core/domain/training_set.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace experiment {

enum class Kind { PaperTable, Ablation, Boxes };
const char* kindName(Kind kind); ///< paper-table, ablation, boxes

/// Which boxes a fold trains on, where there are more than it may have.
enum class Choice {
    Random, ///< patients drawn by lot (nested_boxes.h)
    Model   ///< the fewest by lot, and from there what a run of the row before suggests to box next (chosen_boxes.h)
};

/// One row of what comes out: settings, and the run that answers for them. Cells that differ in how a region is read out
/// of a map, and in nothing that trains, share a run.
struct Cell {
    QString name;                  ///< "ours, 20 % unannotated"
    QString changes;               ///< how it differs from the first cell, in words of the settings; may be empty
    domain::MethodOptions options; ///< as asked: without the budget's share
    int boxes = 0;                 ///< a fold's training boxes; 0: all there are
    Choice choice = Choice::Random;
    std::int64_t run = 0;          ///< the project's number; 0: none yet
    QString state = QStringLiteral("waiting"); ///< waiting, running, stopped, failed, finished
    QString problem;               ///< why it failed
    bool operator==(const Cell&) const = default;
};

struct Experiment {
    QString name;
    QString folder; ///< absolute
    Kind kind = Kind::PaperTable;
    QDateTime created; ///< UTC
    double budgetMinutes = 0; ///< 0: none; the settings' own length
    double passShare = 1;     ///< what the budget leaves of every cell's `passes`
    bool sized = false;       ///< passShare is settled
    double expectedMinutes = 0; ///< of the whole, as measured before the first run; 0: not measured
    std::vector<Cell> cells;

    QString trainingSetJson() const;
    QString file(const QString& name) const; ///< folder/name
    bool isFinished() const;                 ///< every cell is
};

/// The settings that a cell trains with: the budget's share of the passes.
domain::MethodOptions trainedOptions(const Experiment&, const Cell&);
/// Do both train the same model? True where they differ in region, cut_rule, readout or cut alone.
bool sameTraining(const Cell& a, const Cell& b);

/// The cell whose run chooses the boxes of this one: of the same settings, with the next smaller number, chosen too or, for
/// the second smallest, by lot. nullptr: none is needed.
const Cell* chooserOf(const Experiment&, const Cell&);

/// Makes the folder with training_set.json and experiment.json. Errors: FileUnwritable, DiskFull.
domain::Done create(const Experiment&, const domain::TrainingSet&);
/// experiment.json anew; a kill leaves the old one or the new one.
domain::Done write(const Experiment&);
/// Errors: FileMissing, ExperimentDamaged.
domain::Result<Experiment> read(const QString& folder);

QString experimentsFolder(const QString& project); ///< project/experiments
/// All that can be read, by name; what cannot is in `damaged`.
std::vector<Experiment> list(const QString& project, std::vector<domain::Error>& damaged);

} // namespace experiment

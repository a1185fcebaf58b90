// What the three kinds of experiment ask: their cells.
#pragma once

#include "core/domain/error.h"
#include "core/experiment/experiment.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace experiment {

/// Table 1 of Rozenberg et al.: settings (a) 0 % and (b) 20 % of the image-labelled images, ours and the base model.
struct PaperTablePlan {
    int seeds = 1;         ///< each row once with every seed from the options' on; folds stay the same
    double baseLength = 1; ///< passes of the base model over those of ours
    bool withCam = false;  ///< a row of class activation maps from image labels alone
};
/// `ours` with Eq. 1–3, λ_ann 5, and neither blur nor CRF makes the base model: the same network otherwise.
std::vector<Cell> paperTableCells(const domain::MethodOptions& ours, const PaperTablePlan& plan);

/// The settings as they are, then each of these changed alone. Names of what can be changed:
QStringList ablationNames();
/// `only`: names of ablationNames(), empty: all. A change that is no change is left out. Errors: OptionUnknown.
domain::Result<std::vector<Cell>> ablationCells(const domain::MethodOptions& preset, const QStringList& only, int seeds = 1);

/// The settings as they are with so many training boxes a fold; 0: all. One cell for each count and seed with boxes drawn by
/// lot, and with `chosen` one more for each count between the fewest and all.
std::vector<Cell> boxesCells(const domain::MethodOptions& options, const std::vector<int>& counts, int seeds = 1, bool chosen = false);

/// How `options` differs from `from`, as "blur = 0, crf = off"; preset and seed are passed over.
QString difference(const domain::MethodOptions& options, const domain::MethodOptions& from);

} // namespace experiment

// The runs of a project that an earlier window, or another program, has left to whoever opens it.
#pragma once

#include "core/domain/error.h"
#include "core/store/project.h"

#include <QString>

#include <vector>

namespace training {

struct LeftRuns {
    std::vector<store::RunRow> alive; ///< a worker is at it, and it is not answering films
    std::vector<store::RunRow> ended; ///< while nobody looked: its last words say how
    std::vector<store::RunRow> waiting;
    std::vector<store::RunRow> unscored; ///< finished, and its scores were never taken in
};

/// Opens the project anew, so for a thread of its own. Errors: those of opening it and of the store.
domain::Result<LeftRuns> findLeftRuns(const QString& project);

} // namespace training

// What leaves the project with each image: one truth out of report and readers, as a run is given it too.
#pragma once

#include "core/domain/progress.h"
#include "core/store/project.h"

#include <functional>
#include <vector>

namespace exchange {

struct ExportedImage {
    store::ImageRecord record;
    std::vector<domain::Label> labels;       ///< one per finding
    std::vector<store::BoxRecord> boxes;     ///< in force; a reader's word on a finding replaces the list's boxes of it
    int replacedBoxes = 0;                   ///< of the list, by a reader's word; they stay in the project
};

/// Every image of the project in the order of the worklist by name. Errors of the store, and of `take`, end it.
domain::Done forEachExportedImage(const store::Project& project, const domain::Progress& progress,
                                  const std::function<domain::Done(const ExportedImage&)>& take);

/// Every row of the worklist by name. Errors of the store end it.
domain::Done forEachRow(const store::Project& project, const std::function<void(const store::WorklistRow&)>& take);

} // namespace exchange

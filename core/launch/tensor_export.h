// A project's training set as one safetensors file, for a machine that has LibTorch alone (`learning-bench`).
#pragma once

#include "core/domain/error.h"
#include "core/domain/method_options.h"
#include "core/domain/progress.h"
#include "core/domain/split.h"
#include "core/store/project.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace launch {

struct TensorExport {
    int images = 0, boxed = 0, boxes = 0, findings = 0, folds = 0;
    std::vector<domain::Error> leftOut; ///< files that cannot be opened
};

/// Writes what a run with these settings would learn from: the same images, pixels, boxes and folds. The layout is
/// core/learning/prepared_tensors.h's. All of it is held in memory: 2·side² bytes an image. Errors: those of freezeForRun,
/// FileUnwritable, DiskFull, TrainingStopped.
domain::Result<TensorExport> exportTensors(store::Project&, const domain::MethodOptions&, const QString& file,
                                           const std::optional<domain::Split>& split, const domain::Progress&);

/// IEEE 754 half, rounded to nearest, ties to even.
std::uint16_t halfOf(float value);

} // namespace launch

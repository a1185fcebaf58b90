// What a cell costs on this machine: a few steps of its own training, to its answers, on the experiment's own images.
#pragma once

#include "core/domain/error.h"
#include "core/experiment/budget.h"
#include "core/experiment/experiment.h"
#include "core/runs/events.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace experiment {

/// What the events of a short run say. `parallel` folds are done, others may be half way. Settings: those it ran with.
Cost costOf(const std::vector<runs::Event>& events, const domain::MethodOptions& options, int boxedImages,
            bool hasUnboxed);

/// Trains in experiments/<name>/measured, which is gone afterwards; the project gets no run of it. Errors: the worker's;
/// TrainingStopped when asked to stop.
domain::Result<Cost> measure(const Experiment&, const Cell&, const domain::TrainingSet&, const QString& cacheFolder,
                             const std::stop_token& stop);

} // namespace experiment

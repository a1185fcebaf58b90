// What a run will ask of this computer, before it starts: memory and time, from its settings alone.
#pragma once

#include "core/doctor/machine_facts.h"
#include "core/domain/method_options.h"

#include <QtGlobal>

#include <optional>

namespace training {

struct RunEstimate {
    double imagesBytes = 0, weightsBytes = 0, activationsBytes = 0; ///< of all folds that train side by side
    double seconds = 0; ///< of the whole run; 0: cannot be told (a GPU's speed is not known)
    int stepsPerFold = 0;
    int parallelFolds = 1;
    double bytes() const { return imagesBytes + weightsBytes + activationsBytes; }
};

/// An estimate: operations of the network by its published size, at the share of the processor's measured product
/// speed that these networks reached when they were timed. Right within a factor of two; a run's own figure replaces it
/// after its first steps. `boxed`, `unboxed`: images of the project.
RunEstimate estimateRun(const domain::MethodOptions& options, qint64 boxed, qint64 unboxed, const doctor::WorkerFacts& machine);

/// Will it compute on a GPU, by `device` and what the worker found?
bool usesGpu(const domain::MethodOptions& options, const doctor::WorkerFacts& machine);

} // namespace training

// A training set as the findings of another schema tell it: a run's schema is its own, by name.
#pragma once

#include "core/domain/training_set.h"

#include <string>
#include <vector>

namespace domain {

/// Labels and boxes of the findings that `schema` knows, at its positions; what the set does not know is NotAsked there.
/// Folds and parts stay, also those of images that have no box any more.
TrainingSet inSchema(TrainingSet set, const FindingSchema& schema);

/// Names of the findings that `known` does not know, in the schema's order.
std::vector<std::string> unknownFindings(const FindingSchema& schema, const FindingSchema& known);

} // namespace domain

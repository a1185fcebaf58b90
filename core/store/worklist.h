// The worklist's flat rows: how they are made from facts.
#pragma once

#include "core/store/database.h"
#include "core/store/records.h"

#include <vector>

namespace store {

/// Makes the rows of these images anew, and where each reader is with them; in the caller's transaction.
domain::Done refreshWorklist(Database&, const std::vector<domain::ImageId>& images);

/// The same for the images that a gesture assigned, or whose assignment it took back.
domain::Done refreshAssigned(Database&, domain::GestureId);

/// Fills the flat tables of a project that has images and no row of them (a migration gave them another shape).
domain::Done rebuildWorklistIfEmpty(Database&);

} // namespace store

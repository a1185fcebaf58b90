// The findings that a project asks about: those it was made with, and behind them those that people added.
#pragma once

#include "core/domain/finding.h"
#include "core/store/database.h"

namespace store {

/// Masks of findings hold a bit for each, in SQLite's signed integers.
inline constexpr int mostFindings = 62;

/// What a new project is made with.
domain::Done storeSchema(Database&, const domain::FindingSchema&);
/// As it is now.
domain::Result<domain::FindingSchema> loadSchema(Database&);

} // namespace store

// From an older version of the project file to ours, one numbered step after the other.
#pragma once

#include "core/store/database.h"

#include <vector>

namespace store {

struct Migration {
    const char* name; ///< the file, "migrations/001_first.sql"
    const char* sql;  ///< statements, each ending with a semicolon at the end of a line
};

/// Step i leads to version i + 1.
const std::vector<Migration>& releasedMigrations();

/// The database is of a version before the last of `migrations`.
domain::Result<bool> isOlder(Database& database, const std::vector<Migration>& migrations);

/// Brings the database from its user_version to the last of `migrations`, each step in a transaction of its own.
/// ProjectNewer (found and expected are versions) if it is beyond them.
domain::Done migrate(Database& database, const std::vector<Migration>& migrations);

} // namespace store

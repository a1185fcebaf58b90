// Every filter and every order of the worklist, ours beside plain SQLite.
#pragma once

#include "core/store/project.h"

/// For one reader of the project: what the window waits for after a filter (the count and the first page) and after an
/// order (the first page); then what it asks beside that. Prints a table.
void measureWorklist(store::Project& project, const QString& reader, domain::RunId run);

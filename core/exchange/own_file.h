// What an export must leave alone, whoever asks for it.
#pragma once

#include "core/domain/error.h"
#include "core/store/project.h"

#include <QString>

namespace exchange {

/// Error ExportOntoProject: `path` is the project's database, lies in one of the folders that the program keeps, or is one
/// of its images; through links too.
domain::Done requireForeignFile(const store::Project& project, const QString& path);

} // namespace exchange

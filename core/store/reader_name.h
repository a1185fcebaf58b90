// What a reader is called. Who signed stays who it was: rows name readers by id.
#pragma once

#include "core/domain/error.h"

#include <QString>

namespace store {

/// For whoever began to read before giving a name: all that `from` signed in the project in this folder is signed `to`
/// from now on. False, and nothing changed: somebody there is called `to` already, or nobody `from`. Projects that are
/// open keep the old name until they use the new one. Errors: those of Project::open and of a gesture.
domain::Result<bool> renameReader(const QString& folder, const QString& from, const QString& to);

} // namespace store

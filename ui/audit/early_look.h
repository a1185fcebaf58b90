// Who audits a film sees what the model says of it. Before the reader's own first reading is done, that is recorded as it is
// in Read (store::ShowModel): the film's reading is no longer one without the model.
#pragma once

#include "core/domain/error.h"
#include "core/domain/identifiers.h"

namespace store {
class Project;
}

namespace audit {

/// True: the current reader has not completed this film, and the look is recorded, now or before. False: it is no early
/// look, or nobody can be named (no reader, a project that can only be read). Errors: those of the store; nothing is
/// recorded then.
domain::Result<bool> recordEarlyLook(store::Project& project, domain::ImageId image);

} // namespace audit

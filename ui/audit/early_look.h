// Who audits a film sees what the model says of it. Before the reader's own first reading is done that pulls the judgement, so
// it is asked for and recorded as it is in Read (store::ShowModel); in a blinded reading it is not to be had at all.
#pragma once

#include "core/domain/error.h"
#include "core/domain/identifiers.h"

namespace store {
class Project;
}

namespace audit {

/// What a look at the map and the boxes of a film is for the current reader.
enum class Look {
    Free,    ///< the film is read, or nobody can be named (no reader, a project that can only be read)
    Seen,    ///< not read, and the reader has looked before
    Early,   ///< not read, and not looked at
    Blinded, ///< others' answers are to stay hidden until it is read
};

/// Errors: those of the store.
domain::Result<Look> lookAt(const store::Project& project, domain::ImageId image);

/// An early look is in the journal; errors: those of the store.
domain::Done recordEarlyLook(store::Project& project, domain::ImageId image);

} // namespace audit

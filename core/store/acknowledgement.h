// Who wants to know for certain what is safe: FEWBOX_ACK=FILE gets the number of each gesture on a line of its own once
// its commit has come back from the disk, and never before. A line is one write to the file, so a kill leaves whole ones.
#pragma once

#include "core/domain/identifiers.h"

namespace store {

/// Nothing where FEWBOX_ACK is not set. Called right after the commit, on any thread.
void acknowledge(domain::GestureId gesture);

} // namespace store

// Which image of the project a film or a table's row is, in whatever order labels, boxes and films come.
#pragma once

#include "core/store/import.h"

namespace exchange {

/// Gives the record the identity of the image that the project knows by that name already: a row whose film came
/// first (as DICOM it goes by its UID), or a film whose row came first and has no file yet. Names that several images
/// have, and images of different patients, stay apart.
domain::Done adoptIdentity(const store::Project::Import& import, store::ImageRecord& record);

/// The findings of the project's schema, joined by ", ": for messages.
std::string knownFindings(const store::Project& project);

} // namespace exchange

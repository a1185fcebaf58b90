// Which image of the project a film or a table's row is, in whatever order labels, boxes and films come.
#pragma once

#include "core/store/import.h"

namespace exchange {

/// Gives the record the identity of the image that the project knows by that name already: a row whose film came
/// first (as DICOM it goes by its UID), or a film whose row came first and has no file yet. Names that several images
/// have, and images of different patients, stay apart; `name` may tell a row's image by the folders before it.
domain::Done adoptIdentity(const store::Project::Import& import, store::ImageRecord& record, const QString& name = {});

/// The only image whose file lies in the folders that the name begins with; none as well for a name without folders.
domain::Result<std::optional<store::ImageRecord>> imageInFolders(const store::Project::Import& import, const QString& name);

/// Fills in the hash of the record's file, if it can be read.
void noteContent(store::ImageRecord& record);

/// Under which identity a picture that says no UID is, or becomes, an image. Its content's hash is filled in. An image whose
/// file this is, or was before somebody moved or renamed it, keeps its own: the same content, and its own file is gone. Else
/// `wished`, the stem, the path below `folder` or that with the folder's own name before it: the first that is free.
domain::Result<QString> identityOfPicture(const store::Project::Import& import, store::ImageRecord& record,
                                          const QString& folder, const QString& wished = {});

/// The findings of the project's schema, joined by ", ": for messages.
std::string knownFindings(const store::Project& project);

} // namespace exchange

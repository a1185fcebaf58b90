// Folders of DICOM files or of pictures, into a project.
#pragma once

#include "core/domain/progress.h"
#include "core/exchange/import_summary.h"
#include "core/store/project.h"

#include <QString>

namespace exchange {

/// Every DICOM image below the folder, told by content and not by name; one image a frame.
///
/// Ignored in silence: what is plainly something else (pictures, tables, DICOMDIR). Listed: files that call themselves
/// DICOM and are not, damaged files, DICOM objects without pixels and those that are no radiographs (CT, ultrasound, a
/// dose), pipes and broken links, a second file with the same SOP Instance UID and other contents (DuplicateInstance). The first file that says a UID, in order of path, keeps it;
/// copies to the last byte are counted. A film whose row of a table came first becomes that row's file.
/// Errors: FolderMissing, FolderUnreadable, ImportNothingFound (no image at all), and what the store reports.
domain::Result<ImportSummary> importDicomFolder(store::Project& project, const QString& folder,
                                                const domain::Progress& progress = {});

/// Every PNG, JPEG and TIFF below the folder, told by content. Identity is the name's stem; a name that is taken by
/// another picture gets its folder in front. Files that only call themselves a picture are listed.
/// Errors: as importDicomFolder.
domain::Result<ImportSummary> importPictureFolder(store::Project& project, const QString& folder,
                                                  const domain::Progress& progress = {});

} // namespace exchange

// Boxes in COCO's detection format (Lin et al. 2014; cocodataset.org, "Data format", 1. Object Detection).
#pragma once

#include "core/domain/progress.h"
#include "core/exchange/import_summary.h"
#include "core/exchange/nih_export.h"
#include "core/store/project.h"

#include <QString>

namespace exchange {

/// Writes one JSON file: a category per finding of the schema (id = position + 1), an image per image of the project,
/// an annotation per box with bbox [x, y, width, height] in pixels of the file: COCO's frame is ours. file_name is the
/// path below the folder that all images share, so that films of one name stay apart. Whole-image answers, which COCO has no
/// place for, stand beside as "fewbox_labels" {finding: "present" | "absent" | "unsure"}; identity, a picture's hash, frame
/// and patient as "fewbox_identity", "fewbox_content", "fewbox_frame", "fewbox_patient". Numbers keep every bit.
/// Errors: FileUnwritable, DiskFull, ExportOntoProject, and what the store reports.
domain::Result<ExportSummary> exportCoco(const store::Project& project, const QString& path,
                                         const domain::Progress& progress = {});

/// Boxes, and answers where our own export wrote them. Images are found in `imageFolder` and below it, or without one where
/// the JSON names them, seen from its own folder: by SOP Instance UID, else by folders and name, else by a stem that no other
/// image has. What these leave open is listed (ImageAmbiguous) and not guessed. What the project said itself comes back as
/// nothing new. Boxes are scaled if the file at hand has another size than the JSON says. Masks without a bbox, crowds and
/// categories that the schema does not have are listed.
/// Errors: FileMissing, FileUnreadable, JsonInvalid, FolderMissing, and what the store reports.
domain::Result<ImportSummary> importCoco(store::Project& project, const QString& path, const QString& imageFolder = {},
                                         const domain::Progress& progress = {});

} // namespace exchange

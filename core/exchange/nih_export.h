// A project's labels and boxes in NIH's own form, so that nobody's boxes are locked in.
#pragma once

#include "core/domain/progress.h"
#include "core/exchange/nih_import.h"
#include "core/store/project.h"

#include <QString>

namespace exchange {

struct ExportSummary {
    qint64 images = 0, boxes = 0;
    qint64 boxesReplaced = 0; ///< imported ones that a reader's box or answer stands for; they stay in the project
    qint64 boxesLeftOut = 0; ///< of images whose size was never read, where the frame needs it
    qint64 renamed = 0; ///< images written under another name, since several have theirs
    bool stopped = false;    ///< asked to stop: nothing was written, older files are as they were
    QStringList files;       ///< written, absolute
};

/// Writes Data_Entry_2017.csv and the box list into `folder` (made if it is not there). Nih1024 (and ByName) writes
/// BBox_List_2017.csv in NIH's 1024×1024 frame with NIH's odd header and "Infiltrate"; Image writes BBox_List.csv in
/// pixels of the files. Numbers have 15 digits, as NIH's: reading them back gives the same box to that precision.
/// Size and spacing of the original film are those that the table said when it was imported, else the file's.
/// A finding answered "unsure" or never asked is not named; "No Finding" stands where every finding is absent, and
/// labels are empty where nothing is present and something is open. Both tables or, after an error, neither: what was
/// there before stays.
/// Of images that share a name each goes by its SOP Instance UID or, a picture, with its folders before it: by those an
/// import finds it again. So do the frames of one file, those behind the first with "_frame2", "_frame3" … at the end.
/// Errors: FileUnwritable, DiskFull, ExportOntoProject, and what the store reports.
domain::Result<ExportSummary> exportNih(const store::Project& project, const QString& folder,
                                        BoxFrame frame = BoxFrame::Nih1024, const domain::Progress& progress = {});

} // namespace exchange

// NIH ChestX-ray14's tables and images as distributed (Wang et al. 2017), into a project.
#pragma once

#include "core/domain/progress.h"
#include "core/exchange/import_summary.h"
#include "core/store/project.h"

#include <QString>

namespace exchange {

/// In which frame a list of boxes counts.
enum class BoxFrame {
    ByName,  ///< Nih1024 for a file named BBox_List_2017.csv, else Image
    Nih1024, ///< NIH's 1024×1024, whatever the size of the copy at hand
    Image,   ///< pixels of the file at hand
};

struct NihImportOptions {
    QString folder;     ///< images and, unless named below, tables; searched with everything below it
    QString entryTable; ///< empty: Data_Entry*.csv in the folder, _v2020 before the first edition
    QString boxList;    ///< empty: BBox_List*.csv in the folder, BBox_List_2017.csv first
    BoxFrame boxFrame = BoxFrame::ByName;
};

/// Images with labels, patient and view from the entry table, boxes from the box list.
///
/// A file belongs to a row by its name's stem, in any folder and with any ending, DICOM included; a row without a file
/// is an image all the same. Boxes land in the image frame. A table's answer is complete: findings that a row does not
/// name are absent. Rows with faults are left out and listed, and so is a box list that cannot be understood beside a table
/// that can; the rest goes on; asked to stop, what was taken stays.
/// Errors: FolderMissing, FolderUnreadable, ImportNothingFound (no table), CsvColumnMissing, CsvEmpty, CsvEncoding, FileUnreadable,
/// and what the store reports (then what was committed stays).
domain::Result<ImportSummary> importNih(store::Project& project, const NihImportOptions& options,
                                        const domain::Progress& progress = {});

} // namespace exchange

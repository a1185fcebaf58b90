// From what a file says of itself to the row of the store.
#pragma once

#include "core/imaging/radiograph.h"
#include "core/store/records.h"

#include <QString>

namespace exchange {

/// Years from DICOM's age string ("057Y", "018M", "010D"; PS3.5 section 6.2, AS) or a bare number of years; −1: not said.
int yearsOf(QString age);

/// DICOM's form of a UID (PS3.5 section 9.1). A picture's stem is none but for an odd chance, which its file tells.
bool isUid(const QString& text);

/// The store's words: "pixel", "imager", "nominal", "table" or "".
QString spacingKindText(imaging::SpacingKind kind);

/// One frame of a file. Identity: SOP Instance UID, else the file's stem; frames of one file share it.
store::ImageRecord recordOf(const imaging::RadiographHeader& header, const QString& path, int frame = 0);

} // namespace exchange

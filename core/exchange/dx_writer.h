// Writes a radiograph as a DICOM file: Digital X-Ray Image Storage, For Presentation (PS3.3 A.26).
#pragma once

#include "core/domain/error.h"
#include "core/domain/geometry.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace exchange {

/// PS3.5 section 10 and PS3.6 annex A. All of them keep every bit.
enum class TransferSyntax { ImplicitLittle, ExplicitLittle, Deflated, Rle, JpegLossless, JpegLs };

struct DxWindow {
    double centre = 2048, width = 4096;
    bool sigmoid = false; ///< C.11.2.1.3.1, else LINEAR
};

/// A VOI LUT (C.11.2.1.1), 16 bits wide. `entries` at most 65535.
struct DxLookupTable {
    int first = 0; ///< stored value that takes the first entry
    int bits = 12;
    std::vector<std::uint16_t> entries;
};

struct DxImage {
    // who and when, all ASCII, in DICOM's own forms
    std::string patientId, patientName, patientSex, patientAge, patientBirthDate;
    std::string studyInstanceUid, seriesInstanceUid, sopInstanceUid, studyId, studyDate, studyTime, accessionNumber;
    int seriesNumber = 1, instanceNumber = 1;
    std::string manufacturer, modelName, studyDescription;
    std::string viewPosition = "PA"; ///< PA | AP
    // pixels
    domain::Size size;
    std::vector<std::uint16_t> pixels; ///< row-major, below 2^bitsStored
    int bitsStored = 12;               ///< of 16
    bool monochrome1 = false;          ///< low values bright
    double spacingMm = 0.143;          ///< Imager Pixel Spacing, at the detector
    std::variant<DxWindow, DxLookupTable> voi;
    TransferSyntax transferSyntax = TransferSyntax::ExplicitLittle;
};

/// Writes the file, whole or not at all. The same image makes the same bytes on every machine with the same DCMTK.
/// Errors: FileUnwritable, DiskFull; Unexpected for what DCMTK refuses (named in `found`).
domain::Done writeDx(const DxImage& image, const std::string& path);

} // namespace exchange

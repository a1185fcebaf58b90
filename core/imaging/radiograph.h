// A radiograph: stored pixels with what they mean, as its file says.
#pragma once

#include "core/domain/geometry.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace imaging {

enum class VoiFunction { Linear, LinearExact, Sigmoid }; ///< PS3.3 C.11.2.1.2, C.11.2.1.3

struct Window {
    double centre = 0;
    double width = 1;
    VoiFunction function = VoiFunction::Linear;
    std::string explanation; ///< the file's own words
    bool operator==(const Window&) const = default;
};

/// A Modality or VOI LUT (C.11.1.1, C.11.2.1.1). Values below `first` take the first entry, above the last.
struct LookupTable {
    std::int64_t first = 0;
    int bits = 16;
    std::vector<std::uint16_t> entries;
    std::string explanation;
};

enum class SpacingKind { None, Pixel, Imager, Nominal, Table }; ///< where the millimetres come from

/// What a file says of itself without its pixels; import and worklist live on it.
struct RadiographHeader {
    // identity
    std::string sopInstanceUid, sopClassUid, studyInstanceUid, seriesInstanceUid;
    std::string patientId, patientName, patientSex, patientAge, patientBirthDate; ///< UTF-8; age as DICOM's AS
    std::string studyDate, studyDescription, accessionNumber;
    std::string modality, viewPosition, bodyPart, manufacturer, transferSyntaxUid;
    // pixels
    domain::Size size; ///< columns × rows
    int frames = 1;
    int bitsAllocated = 8, bitsStored = 8, highBit = 7;
    bool isSigned = false;
    int samplesPerPixel = 1;
    std::string photometricInterpretation = "MONOCHROME2";
    double spacingX = 0, spacingY = 0; ///< mm; 0: unknown
    SpacingKind spacingKind = SpacingKind::None;
    double pixelAspect = 1;            ///< height of a pixel over its width; the view is stretched by it, boxes never
    std::string format;                ///< "DICOM", "PNG", "JPEG", "TIFF"
    std::vector<std::string> warnings; ///< contradictions met and how they were settled; English, for notices
};

struct Radiograph {
    RadiographHeader header;
    /// Stored values after masking and sign extension (dicom.md, display pipeline, step 1); row-major. Colour pictures
    /// have been turned into grey.
    std::vector<std::int32_t> stored;

    double rescaleSlope = 1, rescaleIntercept = 0;
    std::optional<LookupTable> modalityLut; ///< goes before slope and intercept
    std::vector<Window> windows;            ///< the file's own, the first one is shown first; may be empty
    std::vector<LookupTable> voiLuts;
    std::optional<std::int32_t> paddingLow, paddingHigh; ///< stored values that are padding, inclusive
    bool inverse = false;                                ///< shown with low values bright: MONOCHROME1 (never twice)
};

} // namespace imaging

// From a file to a radiograph. DICOM by our own walk, then DCMTK and OpenJPEG; PNG, JPEG and TIFF by OpenCV after
// our own check of the signature. Any thread; no state.
#pragma once

#include "core/domain/error.h"
#include "core/imaging/radiograph.h"

#include <string>

namespace imaging {

/// Pixels and all. `frame` counts from 0. Errors name file and attribute, what was found and what was expected.
domain::Result<Radiograph> readRadiograph(const std::string& path, int frame = 0);
/// Without decoding pixels, but with every check that needs none: a file that passes is worth importing.
domain::Result<RadiographHeader> readHeader(const std::string& path);
/// By the first bytes, never by the name: "DICOM", "PNG", "JPEG", "TIFF" or "" (anything else).
domain::Result<std::string> formatOf(const std::string& path);
/// SHA-256 of the file's bytes, lower-case hex: the identity of a picture without a SOP Instance UID.
domain::Result<std::string> contentHash(const std::string& path);

} // namespace imaging

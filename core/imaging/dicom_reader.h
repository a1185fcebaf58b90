// A DICOM file as a radiograph: walk, checks, attributes by DCMTK, the frame's pixels. reader.h decides which file
// comes here.
#pragma once

#include "core/domain/error.h"
#include "core/imaging/byte_source.h"
#include "core/imaging/radiograph.h"

#include <memory>
#include <string>

namespace imaging {

/// Errors as of dicom_walk.h, pixel_layout.h and frame_decoder.h; DicomAttributeInvalid for a frame that is not there.
domain::Result<Radiograph> readDicom(std::unique_ptr<ByteSource> source, const std::string& path, int frame);
domain::Result<RadiographHeader> readDicomHeader(std::unique_ptr<ByteSource> source, const std::string& path);

} // namespace imaging

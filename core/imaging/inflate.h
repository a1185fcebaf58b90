// The data set of a deflated DICOM file (PS3.5 Annex A.5), with a bound: half a megabyte can grow to half a gigabyte.
#pragma once

#include "core/domain/error.h"
#include "core/imaging/byte_source.h"

#include <cstdint>
#include <vector>

namespace imaging {

/// At most 1 GiB, at most 64 × the file; but 64 MiB are always granted, since an empty film deflates 1000-fold.
std::uint64_t inflateLimit(std::uint64_t fileSize);

/// Raw deflate from `offset` to the end of the source. Errors: DicomTooLarge, DicomTruncated, DicomDecoderFailed.
domain::Result<std::vector<std::uint8_t>> inflated(ByteSource& source, std::uint64_t offset, std::uint64_t limit,
                                                   const std::string& subject);

} // namespace imaging

// One frame of a DICOM image: from its bytes, native or compressed, to stored values (dicom.md, display pipeline,
// step 1). Only the frame that is asked for is read and decoded.
#pragma once

#include "core/domain/error.h"
#include "core/imaging/pixel_layout.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace imaging {

/// A decoded frame: samples in the machine's byte order, bitsAllocated wide (8, 16 or 32; single bits become bytes).
struct DecodedFrame {
    PixelLayout layout; ///< as decoded: a coder may have turned YBR into RGB, planes into pixels
    std::vector<std::uint8_t> bytes;
    std::vector<std::string> warnings; ///< what the decoder found odd and decoded all the same
};

/// Errors: DicomPixelDataMismatch, DicomDecoderFailed, DicomTruncated, FileUnreadable.
domain::Result<DecodedFrame> decodeFrame(WalkedDicom& dicom, PixelLayout layout, int frame, const std::string& subject);

/// RLE Lossless (PS3.5 Annex G). A segment that is short, overruns or lies outside is an error.
domain::Result<DecodedFrame> decodeRle(std::span<const std::uint8_t> bytes, const PixelLayout& layout,
                                       const std::string& subject);
/// JPEG and JPEG-LS by DCMTK.
domain::Result<DecodedFrame> decodeJpeg(const std::vector<std::uint8_t>& bytes, const TransferSyntax& syntax,
                                        const PixelLayout& layout, const std::string& subject);
/// JPEG 2000 by OpenJPEG: DCMTK 3.6.7 has no decoder for it.
domain::Result<DecodedFrame> decodeJpeg2000(std::span<const std::uint8_t> bytes, const PixelLayout& layout,
                                            const std::string& subject);

/// Stored values: shifted by High Bit + 1 − Bits Stored, masked to Bits Stored, sign-extended. 64 bits wide, since
/// 32-bit unsigned values do not fit in 32 signed. Colour has become luminance, sample by sample.
struct StoredValues {
    std::vector<std::int32_t> values; ///< up to 31 bits unsigned, 32 signed
    std::vector<std::int64_t> wide;   ///< only for 32 bits unsigned; then `values` is empty
};
StoredValues storedValues(const DecodedFrame& frame);

} // namespace imaging

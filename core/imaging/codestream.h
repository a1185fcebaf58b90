// What a compressed picture says of itself in its own header, read before any decoder allocates by it.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

namespace imaging {

struct CodestreamClaims {
    std::int64_t width = 0, height = 0;
    int components = 0;
    int bits = 0;          ///< per component, the largest
    bool isSigned = false; ///< JPEG 2000 alone can say so
    bool isJpegLs = false;
    bool isLossless = false; ///< JPEG by prediction (SOF3 and its kin)
    bool operator==(const CodestreamClaims&) const = default;
};

/// JPEG and JPEG-LS (ISO 10918-1 B.2.2, ISO 14495-1 C.2): the first SOF segment. None: no such segment in these bytes.
std::optional<CodestreamClaims> jpegClaims(std::span<const std::uint8_t> bytes);
/// JPEG 2000, bare codestream or JP2 file (ISO 15444-1 A.5.1, I.5): the SIZ segment.
std::optional<CodestreamClaims> jpeg2000Claims(std::span<const std::uint8_t> bytes);
/// True if the end-of-image marker is there: decoders fill a cut picture up and call it a success.
bool jpegIsComplete(std::span<const std::uint8_t> bytes);

} // namespace imaging

// One data element's head as it lies in the file: tag, value representation, length (PS3.5 7.1), in either byte order.
#pragma once

#include "core/domain/error.h"
#include "core/imaging/byte_source.h"

#include <array>
#include <cstdint>
#include <string>

namespace imaging {

/// (group << 16) | element.
using DicomTag = std::uint32_t;

/// "(0028,0010)", as the standard writes it.
std::string tagText(DicomTag tag);

struct ElementHead {
    DicomTag tag = 0;
    std::array<char, 2> vr{}; ///< zeros where the syntax has none
    std::uint32_t length = 0;
    std::uint64_t value = 0; ///< where it begins, in bytes of the source

    bool is(const char* name) const { return vr[0] == name[0] && vr[1] == name[1]; }
};

inline std::uint16_t u16(const std::uint8_t* b, bool big)
{
    return static_cast<std::uint16_t>(big ? b[0] << 8 | b[1] : b[1] << 8 | b[0]);
}
inline std::uint32_t u32(const std::uint8_t* b, bool big)
{
    return big ? static_cast<std::uint32_t>(u16(b, true)) << 16 | u16(b + 2, true)
               : static_cast<std::uint32_t>(u16(b + 2, false)) << 16 | u16(b, false);
}
inline DicomTag tagAt(const std::uint8_t* b, bool big)
{
    return static_cast<DicomTag>(u16(b, big)) << 16 | u16(b + 2, big);
}

bool isKnownVr(const std::array<char, 2>& vr);

/// Items and delimiters have neither representation nor byte order of their own. `subject` names the file.
/// Errors: DicomTruncated, DicomAttributeInvalid.
domain::Result<ElementHead> elementHead(ByteSource& source, std::uint64_t at, bool implicitVr, bool big,
                                        const std::string& subject);
/// The first 256 bytes of a value, without padding.
std::string elementText(ByteSource& source, std::uint64_t at, std::uint32_t length);

tl::unexpected<domain::Error> truncatedAt(const ByteSource& source, std::uint64_t at, const std::string& what,
                                          const std::string& subject);
tl::unexpected<domain::Error> invalidAt(std::uint64_t at, const std::string& found, const std::string& expected,
                                        const std::string& subject);

} // namespace imaging

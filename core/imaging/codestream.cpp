#include "core/imaging/codestream.h"

#include <algorithm>
#include <array>

namespace imaging {
namespace {

std::uint32_t big16(std::span<const std::uint8_t> b, std::size_t at)
{
    return static_cast<std::uint32_t>(b[at] << 8 | b[at + 1]);
}

std::uint32_t big32(std::span<const std::uint8_t> b, std::size_t at)
{
    return big16(b, at) << 16 | big16(b, at + 2);
}

bool isStartOfFrame(std::uint8_t marker)
{
    // C4, C8 and CC are tables and an extension; F7 is JPEG-LS.
    return (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) || marker == 0xf7;
}

} // namespace

std::optional<CodestreamClaims> jpegClaims(std::span<const std::uint8_t> b)
{
    if (b.size() < 4 || b[0] != 0xff || b[1] != 0xd8)
        return std::nullopt;
    std::size_t at = 2;
    while (at + 4 <= b.size()) {
        if (b[at] != 0xff)
            return std::nullopt;
        const std::uint8_t marker = b[at + 1];
        if (marker == 0xff) { // fill byte
            ++at;
            continue;
        }
        if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
            at += 2;
            continue;
        }
        if (marker == 0xd9 || marker == 0xda)
            return std::nullopt;
        const std::size_t length = big16(b, at + 2);
        if (length < 2)
            return std::nullopt;
        if (isStartOfFrame(marker)) {
            if (length < 8 || at + 10 > b.size())
                return std::nullopt;
            return CodestreamClaims{.width = big16(b, at + 7),
                                    .height = big16(b, at + 5),
                                    .components = b[at + 9],
                                    .bits = b[at + 4],
                                    .isJpegLs = marker == 0xf7,
                                    .isLossless = marker != 0xf7 && (marker & 3) == 3};
        }
        at += 2 + length;
    }
    return std::nullopt;
}

std::optional<CodestreamClaims> jpeg2000Claims(std::span<const std::uint8_t> b)
{
    static constexpr std::array<std::uint8_t, 4> start = {0xff, 0x4f, 0xff, 0x51}; // SOC, SIZ
    // A JP2 file has boxes in front; the marker pair does not occur in them by chance more than once in 2^32.
    const auto found = std::search(b.begin(), b.end(), start.begin(), start.end());
    if (found == b.end())
        return std::nullopt;
    const auto s = b.subspan(static_cast<std::size_t>(found - b.begin()) + 4);
    if (s.size() < 39)
        return std::nullopt;
    const std::uint32_t components = big16(s, 36);
    const std::int64_t width = static_cast<std::int64_t>(big32(s, 4)) - big32(s, 12);
    const std::int64_t height = static_cast<std::int64_t>(big32(s, 8)) - big32(s, 16);
    CodestreamClaims claims{.width = width, .height = height, .components = static_cast<int>(components)};
    for (std::uint32_t c = 0; c < components && 38 + 3 * c < s.size(); ++c) {
        claims.bits = std::max(claims.bits, (s[38 + 3 * c] & 0x7f) + 1);
        claims.isSigned = claims.isSigned || (s[38 + 3 * c] & 0x80) != 0;
    }
    return claims;
}

bool jpegIsComplete(std::span<const std::uint8_t> b)
{
    static constexpr std::array<std::uint8_t, 2> end = {0xff, 0xd9};
    // Thumbnails in APP segments have an end of their own: only what follows the first scan counts. Within a scan
    // FF is always followed by a stuffed zero (JPEG) or a byte below 80 (JPEG-LS).
    std::size_t at = 2;
    while (at + 4 <= b.size() && b[at] == 0xff && b[at + 1] != 0xda)
        at += b[at + 1] == 0xff ? 1 : 2 + big16(b, at + 2);
    if (at >= b.size())
        return false;
    return std::search(b.begin() + static_cast<std::ptrdiff_t>(at), b.end(), end.begin(), end.end()) != b.end();
}

} // namespace imaging

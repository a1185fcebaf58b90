#include "core/imaging/picture_end.h"

#include "core/imaging/codestream.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace imaging {

namespace {

constexpr std::uint64_t mostStrips = 1 << 20; ///< of a stranger's header

bool isEndChunk(const std::uint8_t* b)
{
    return std::string_view(reinterpret_cast<const char*>(b) + 4, 4) == "IEND";
}

bool pngReachesItsEnd(ByteSource& source)
{
    std::array<std::uint8_t, 12> last{};
    const std::uint64_t size = source.size();
    if (size >= 20 && source.readAll(size - 12, last.data(), 12) && isEndChunk(last.data()))
        return true;
    for (std::uint64_t at = 8; at + 12 <= size;) { // something stands behind it, or it is not there
        if (!source.readAll(at, last.data(), 8))
            return false;
        if (isEndChunk(last.data()))
            return true;
        at += 12 + numberOf(last.data(), 4, true);
    }
    return false;
}

bool jpegReachesItsEnd(ByteSource& source)
{
    constexpr std::uint64_t tail = 4096, largest = 1u << 26;
    constexpr std::array<std::uint8_t, 2> end = {0xff, 0xd9};
    const std::uint64_t size = source.size();
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(std::min(size, tail)));
    if (!source.readAll(size - bytes.size(), bytes.data(), bytes.size()))
        return false;
    const bool found = std::search(bytes.begin(), bytes.end(), end.begin(), end.end()) != bytes.end();
    if (found && size > tail)
        return true;
    const auto all = wholeContent(source, largest, {}); // short, or stray bytes stand behind the end
    return all ? jpegIsComplete(*all) : found;
}

/// The numbers of one entry of a TIFF directory, SHORT or LONG (TIFF 6.0, section 2); none: it says no such numbers.
std::vector<std::uint64_t> tiffNumbers(ByteSource& source, const std::array<std::uint8_t, 12>& entry, bool big)
{
    const std::uint64_t type = numberOf(&entry[2], 2, big), count = numberOf(&entry[4], 4, big);
    const int width = type == 3 ? 2 : type == 4 ? 4 : 0;
    if (width == 0 || count == 0 || count > mostStrips)
        return {};
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(count) * static_cast<std::size_t>(width));
    if (bytes.size() <= 4)
        std::copy_n(&entry[8], bytes.size(), bytes.begin());
    else if (!source.readAll(numberOf(&entry[8], 4, big), bytes.data(), bytes.size()))
        return {~std::uint64_t{0}}; // the list itself lies beyond the end
    std::vector<std::uint64_t> numbers;
    for (std::size_t i = 0; i < count; ++i)
        numbers.push_back(numberOf(&bytes[i * static_cast<std::size_t>(width)], width, big));
    return numbers;
}

bool tiffReachesItsEnd(ByteSource& source)
{
    std::array<std::uint8_t, 12> b{};
    if (!source.readAll(0, b.data(), 8))
        return false;
    const bool big = b[0] == 'M';
    const std::uint64_t directory = numberOf(&b[4], 4, big);
    if (!source.readAll(directory, b.data(), 2))
        return false;
    const std::uint64_t entries = numberOf(b.data(), 2, big);
    std::vector<std::uint64_t> offsets, lengths;
    for (std::uint64_t i = 0; i < entries; ++i) {
        if (!source.readAll(directory + 2 + 12 * i, b.data(), 12))
            return false;
        const std::uint64_t tag = numberOf(b.data(), 2, big);
        if (tag == 273 || tag == 324) // StripOffsets, TileOffsets
            offsets = tiffNumbers(source, b, big);
        else if (tag == 279 || tag == 325) // StripByteCounts, TileByteCounts
            lengths = tiffNumbers(source, b, big);
    }
    for (std::size_t i = 0; i < offsets.size(); ++i)
        if (offsets[i] >= source.size() || (i < lengths.size() && lengths[i] > source.size() - offsets[i]))
            return false;
    return true;
}

} // namespace

bool reachesItsEnd(ByteSource& source, PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return pngReachesItsEnd(source);
    case PictureFormat::Jpeg:
        return jpegReachesItsEnd(source);
    case PictureFormat::Tiff:
        return tiffReachesItsEnd(source);
    }
    return true;
}

} // namespace imaging

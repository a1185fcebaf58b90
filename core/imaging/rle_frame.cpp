#include "core/imaging/frame_decoder.h"

#include <cstring>

namespace imaging {

using domain::ErrorCode;
using domain::fail;

namespace {

/// PS3.5 G.3.1. Writes every `step`-th byte of `to`; false unless exactly `count` bytes come out.
bool unpackSegment(std::span<const std::uint8_t> in, std::uint8_t* to, std::size_t step, std::size_t count)
{
    std::size_t at = 0, done = 0;
    while (done < count) {
        if (at >= in.size())
            return false;
        const std::uint8_t n = in[at++];
        if (n == 128)
            continue;
        const std::size_t run = n < 128 ? n + 1u : 257u - n;
        if (run > count - done || at + (n < 128 ? run : 1) > in.size())
            return false;
        for (std::size_t i = 0; i < run; ++i)
            to[(done + i) * step] = in[at + (n < 128 ? i : 0)];
        at += n < 128 ? run : 1;
        done += run;
    }
    return true;
}

} // namespace

domain::Result<DecodedFrame> decodeRle(std::span<const std::uint8_t> bytes, const PixelLayout& layout,
                                       const std::string& subject)
{
    const int width = layout.bitsAllocated / 8;
    const int segments = layout.samples * width;
    std::uint32_t offsets[16] = {};
    if (bytes.size() < sizeof offsets || segments > 15)
        return fail(ErrorCode::DicomPixelDataMismatch, subject, {.found = "no RLE header", .expected = "64 bytes"});
    std::memcpy(offsets, bytes.data(), sizeof offsets);

    DecodedFrame result{layout, {}, {}};
    result.layout.byPlane = false;
    if (layout.photometric == Photometric::YbrFull422) // RLE never subsamples (PS3.5 8.2.2)
        result.layout.photometric = Photometric::YbrFull;
    const auto count = static_cast<std::size_t>(layout.pixels());
    result.bytes.resize(count * static_cast<std::size_t>(segments));
    for (int s = 0; s < segments; ++s) {
        const std::uint64_t begin = offsets[s + 1];
        const std::uint64_t end = s + 1 < segments ? offsets[s + 2] : bytes.size();
        if (begin < sizeof offsets || begin >= end || end > bytes.size())
            return fail(ErrorCode::DicomPixelDataMismatch, subject,
                        {.found = "RLE segment " + std::to_string(s + 1) + " from byte " + std::to_string(begin) +
                                  " to " + std::to_string(end) + " of " + std::to_string(bytes.size()),
                         .expected = "segments inside their frame"});
        // Segments hold the highest byte first (G.2); ours are little endian and by pixel.
        const std::size_t place = static_cast<std::size_t>(s / width * width + (width - 1 - s % width));
        if (!unpackSegment(bytes.subspan(begin, end - begin), result.bytes.data() + place,
                           static_cast<std::size_t>(segments), count))
            return fail(ErrorCode::DicomPixelDataMismatch, subject,
                        {.found = "RLE segment " + std::to_string(s + 1) + " of another length",
                         .expected = std::to_string(count) + " bytes"});
    }
    return result;
}

} // namespace imaging

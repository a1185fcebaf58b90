#include "core/imaging/frame_decoder.h"

#include "core/imaging/codestream.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace imaging {

using domain::ErrorCode;
using domain::fail;

static_assert(std::endian::native == std::endian::little, "native pixels are taken as the file has them");

namespace {

/// Single bits, the first pixel in the lowest (PS3.5 8.1.1); frames run on within a byte.
std::vector<std::uint8_t> unpackedBits(std::span<const std::uint8_t> bytes, std::int64_t firstBit, std::int64_t count)
{
    std::vector<std::uint8_t> result(static_cast<std::size_t>(count));
    for (std::int64_t i = 0; i < count; ++i) {
        const std::int64_t bit = firstBit + i;
        result[static_cast<std::size_t>(i)] = bytes[static_cast<std::size_t>(bit / 8)] >> (bit % 8) & 1;
    }
    return result;
}

void swapBytes(std::vector<std::uint8_t>& bytes, std::size_t width)
{
    for (std::size_t i = 0; i + width <= bytes.size(); i += width)
        std::reverse(bytes.begin() + static_cast<std::ptrdiff_t>(i),
                     bytes.begin() + static_cast<std::ptrdiff_t>(i + width));
}

domain::Result<DecodedFrame> nativeFrame(WalkedDicom& dicom, PixelLayout layout, int frame, const std::string& subject)
{
    const DicomOutline& outline = dicom.outline;
    const std::int64_t firstBit = layout.frameBits() * frame;
    const std::int64_t lastBit = firstBit + layout.frameBits();
    std::int64_t first = firstBit / 8;
    std::int64_t last = (lastBit + 7) / 8;
    // Words of a big-endian file hold their bytes the other way round: read whole words.
    const bool swapsPairs = outline.syntax->bigEndian && layout.bitsAllocated <= 8 && outline.pixelDataIsWords;
    const std::int64_t skipped = swapsPairs ? first % 2 : 0;
    if (swapsPairs) {
        first -= skipped;
        last = std::min<std::int64_t>(last + last % 2, static_cast<std::int64_t>(outline.pixelDataLength));
    }
    DecodedFrame result{layout, std::vector<std::uint8_t>(static_cast<std::size_t>(last - first)), {}};
    if (!dicom.source->readAll(outline.pixelDataOffset + static_cast<std::uint64_t>(first), result.bytes.data(),
                               result.bytes.size()))
        return fail(ErrorCode::FileUnreadable, subject, {.found = "reading Pixel Data ended early"});
    if (swapsPairs) {
        swapBytes(result.bytes, 2);
        result.bytes.erase(result.bytes.begin(), result.bytes.begin() + skipped);
    } else if (outline.syntax->bigEndian && layout.bitsAllocated > 8) {
        swapBytes(result.bytes, static_cast<std::size_t>(layout.bitsAllocated / 8));
    }
    if (layout.bitsAllocated == 1) {
        result.bytes = unpackedBits(result.bytes, firstBit % 8, layout.pixels());
        result.layout.bitsAllocated = 8;
    }
    return result;
}

/// Luminance weights of ITU-R BT.601, which PS3.3 C.7.6.3.1.2 uses for YBR_FULL.
template <typename Sample> void luminance(const DecodedFrame& frame, std::vector<std::int32_t>& values)
{
    const PixelLayout& l = frame.layout;
    const auto count = static_cast<std::size_t>(l.pixels());
    const auto* samples = reinterpret_cast<const Sample*>(frame.bytes.data());
    const int shift = l.highBit + 1 - l.bitsStored;
    const std::uint32_t mask = (1u << l.bitsStored) - 1;
    const auto sample = [&](std::size_t at) { return static_cast<double>(samples[at] >> shift & mask); };
    const std::size_t pixelStep = l.byPlane ? 1 : 3, sampleStep = l.byPlane ? count : 1;
    for (std::size_t i = 0; i < count; ++i) {
        if (l.photometric == Photometric::YbrFull422) // Y Y Cb Cr
            values[i] = static_cast<std::int32_t>(sample(i / 2 * 4 + i % 2));
        else if (l.photometric == Photometric::YbrFull)
            values[i] = static_cast<std::int32_t>(sample(i * pixelStep));
        else
            values[i] =
                static_cast<std::int32_t>(0.299 * sample(i * pixelStep) + 0.587 * sample(i * pixelStep + sampleStep) +
                                          0.114 * sample(i * pixelStep + 2 * sampleStep) + 0.5);
    }
}

template <typename Sample> void grey(const DecodedFrame& frame, const PixelLayout& l, std::vector<std::int32_t>& values)
{
    const auto* samples = reinterpret_cast<const Sample*>(frame.bytes.data());
    const std::size_t count = values.size();
    // Up to bit 31 and down again: takes away what is above High Bit and below the value in one go.
    const int up = 31 - l.highBit, down = 32 - l.bitsStored;
    if (l.isSigned)
        for (std::size_t i = 0; i < count; ++i)
            values[i] = static_cast<std::int32_t>(static_cast<std::uint32_t>(samples[i]) << up) >> down;
    else
        for (std::size_t i = 0; i < count; ++i)
            values[i] = static_cast<std::int32_t>((static_cast<std::uint32_t>(samples[i]) << up) >> down);
}

/// A lossy decoder's overshoot beyond Bits Stored; masking it would turn white into black.
void cutOvershoot(const PixelLayout& l, std::vector<std::int32_t>& values)
{
    const std::int32_t least = l.isSigned ? -(1 << (l.bitsStored - 1)) : 0;
    const std::int32_t most = l.isSigned ? (1 << (l.bitsStored - 1)) - 1 : (1 << l.bitsStored) - 1;
    for (std::int32_t& value : values)
        value = std::clamp(value, least, most);
}

} // namespace

domain::Result<DecodedFrame> decodeFrame(WalkedDicom& dicom, PixelLayout layout, int frame, const std::string& subject)
{
    if (dicom.outline.syntax->coding == PixelCoding::Native)
        return nativeFrame(dicom, layout, frame, subject);

    const auto fragments = fragmentsOfFrame(dicom.outline, layout.frames, frame, subject);
    if (!fragments)
        return tl::unexpected(fragments.error());
    std::size_t total = 0;
    for (const Fragment& fragment : *fragments)
        total += fragment.length;
    std::vector<std::uint8_t> bytes(total);
    std::size_t at = 0;
    for (const Fragment& fragment : *fragments) {
        if (!dicom.source->readAll(fragment.offset, bytes.data() + at, fragment.length))
            return fail(ErrorCode::FileUnreadable, subject, {.found = "reading Pixel Data ended early"});
        at += fragment.length;
    }
    const PixelCoding coding = dicom.outline.syntax->coding;
    if (auto done = checkCodestream(bytes, true, coding, layout, dicom.outline.warnings, subject); !done)
        return tl::unexpected(done.error());
    if (coding == PixelCoding::Rle)
        return decodeRle(bytes, layout, subject);
    if (coding == PixelCoding::Jpeg2000)
        return decodeJpeg2000(bytes, layout, subject);
    if (!jpegIsComplete(bytes))
        return fail(ErrorCode::DicomTruncated, subject,
                    {.found = "a compressed picture without its end marker", .expected = "a complete picture"});
    return decodeJpeg(bytes, *dicom.outline.syntax, layout, subject);
}

StoredValues storedValues(const DecodedFrame& frame)
{
    PixelLayout l = frame.layout;
    if (l.codedBits > l.bitsStored) {
        l.bitsStored = l.codedBits;
        l.highBit = l.codedBits - 1;
    }
    StoredValues result;
    const auto count = static_cast<std::size_t>(l.pixels());
    if (l.bitsStored == 32 && !l.isSigned) {
        result.wide.resize(count);
        for (std::size_t i = 0; i < count; ++i) {
            std::uint32_t sample;
            std::memcpy(&sample, frame.bytes.data() + 4 * i, 4);
            result.wide[i] = sample;
        }
        return result;
    }
    result.values.resize(count);
    if (l.samples == 3)
        l.bitsAllocated == 8 ? luminance<std::uint8_t>(frame, result.values)
                             : luminance<std::uint16_t>(frame, result.values);
    else if (l.bitsAllocated == 8)
        grey<std::uint8_t>(frame, l, result.values);
    else if (l.bitsAllocated == 16)
        grey<std::uint16_t>(frame, l, result.values);
    else
        grey<std::uint32_t>(frame, l, result.values);
    if (l.bitsStored > frame.layout.bitsStored && l.samples == 1)
        cutOvershoot(frame.layout, result.values);
    return result;
}

} // namespace imaging

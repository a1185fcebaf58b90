#include "core/imaging/pixel_layout.h"

#include "core/imaging/codestream.h"

#include <algorithm>
#include <charconv>

namespace imaging {

using domain::ErrorCode;
using domain::fail;

namespace {

tl::unexpected<domain::Error> missing(const std::string& subject, const std::string& attribute)
{
    return fail(ErrorCode::DicomAttributeMissing, subject, {.expected = attribute});
}

tl::unexpected<domain::Error> invalid(const std::string& subject, const std::string& attribute, std::int64_t found,
                                      const std::string& expected)
{
    return fail(ErrorCode::DicomAttributeInvalid, subject,
                {.found = attribute + " " + std::to_string(found), .expected = expected});
}

std::string sizeText(const PixelLayout& l)
{
    return std::to_string(l.columns) + " × " + std::to_string(l.rows) + " pixels" +
           (l.samples > 1 ? " of " + std::to_string(l.samples) + " samples" : "") + ", " +
           std::to_string(l.bitsAllocated) + " bits" +
           (l.frames > 1 ? ", " + std::to_string(l.frames) + " frames" : "");
}

domain::Result<int> frameCount(const DicomOutline& outline, std::vector<std::string>& warnings,
                               const std::string& subject)
{
    const std::string& text = outline.pixels.frames;
    if (text.empty())
        return 1;
    std::int64_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    if (error != std::errc() || count < 0 || count > 0x7fffffff)
        return fail(ErrorCode::DicomAttributeInvalid, subject,
                    {.found = "Number of Frames " + text, .expected = "a count of 1 or more"});
    if (end != text.data() + text.size() || count == 0)
        warnings.push_back("Number of Frames is \"" + text + "\"; it was read as " +
                           std::to_string(std::max<std::int64_t>(count, 1)) + ".");
    return static_cast<int>(std::max<std::int64_t>(count, 1));
}

domain::Result<Photometric> photometricOf(const PixelClaims& claims, const std::string& subject)
{
    struct Row {
        const char* name;
        Photometric photometric;
        int samples;
    };
    // YBR_ICT and YBR_RCT name JPEG 2000's inner transform; its decoder gives RGB back.
    static constexpr Row rows[] = {{"MONOCHROME1", Photometric::Monochrome1, 1},
                                   {"MONOCHROME2", Photometric::Monochrome2, 1},
                                   {"PALETTE COLOR", Photometric::Palette, 1},
                                   {"RGB", Photometric::Rgb, 3},
                                   {"YBR_FULL", Photometric::YbrFull, 3},
                                   {"YBR_FULL_422", Photometric::YbrFull422, 3},
                                   {"YBR_ICT", Photometric::Rgb, 3},
                                   {"YBR_RCT", Photometric::Rgb, 3}};
    if (claims.photometric.empty())
        return missing(subject, "Photometric Interpretation (0028,0004)");
    for (const Row& row : rows) {
        if (claims.photometric != row.name)
            continue;
        if (claims.samplesPerPixel >= 0 && claims.samplesPerPixel != row.samples)
            return fail(ErrorCode::DicomAttributeInvalid, subject,
                        {.found = "Samples per Pixel " + std::to_string(claims.samplesPerPixel) + " with " + row.name,
                         .expected = std::to_string(row.samples)});
        return row.photometric;
    }
    return fail(ErrorCode::DicomUnsupportedPhotometric, subject,
                {.found = claims.photometric,
                 .expected = "MONOCHROME1, MONOCHROME2, PALETTE COLOR, RGB, YBR_FULL or YBR_FULL_422"});
}

domain::Result<PixelLayout> validLayout(DicomOutline& outline, const std::string& subject)
{
    const PixelClaims& claims = outline.pixels;
    if (!outline.hasPixelData && claims.rows < 0 && claims.columns < 0)
        return fail(ErrorCode::DicomNotAnImage, subject,
                    {.found = "no Rows, no Columns, no Pixel Data", .expected = "an image"});
    if (claims.rows < 0)
        return missing(subject, "Rows (0028,0010)");
    if (claims.columns < 0)
        return missing(subject, "Columns (0028,0011)");
    if (claims.rows == 0)
        return invalid(subject, "Rows", 0, "1 or more");
    if (claims.columns == 0)
        return invalid(subject, "Columns", 0, "1 or more");
    if (claims.bitsAllocated < 0)
        return missing(subject, "Bits Allocated (0028,0100)");
    if (!outline.hasPixelData)
        return missing(subject, "Pixel Data (7FE0,0010)");

    PixelLayout layout;
    const auto photometric = photometricOf(claims, subject);
    if (!photometric)
        return tl::unexpected(photometric.error());
    const auto frames = frameCount(outline, outline.warnings, subject);
    if (!frames)
        return tl::unexpected(frames.error());
    layout.photometric = *photometric;
    layout.frames = *frames;
    layout.rows = claims.rows;
    layout.columns = claims.columns;
    layout.samples = *photometric >= Photometric::Rgb ? 3 : 1;
    layout.bitsAllocated = claims.bitsAllocated;
    layout.bitsStored = claims.bitsStored < 0 ? claims.bitsAllocated : claims.bitsStored;
    layout.highBit = claims.highBit < 0 ? layout.bitsStored - 1 : claims.highBit;
    layout.isSigned = claims.pixelRepresentation == 1;
    layout.byPlane = claims.planarConfiguration == 1 && layout.samples > 1;
    if (layout.bitsAllocated != 1 && layout.bitsAllocated != 8 && layout.bitsAllocated != 16 &&
        layout.bitsAllocated != 32)
        return invalid(subject, "Bits Allocated", layout.bitsAllocated, "1, 8, 16 or 32");
    if (layout.bitsStored < 1 || layout.bitsStored > layout.bitsAllocated)
        return invalid(subject, "Bits Stored", layout.bitsStored, "1 to " + std::to_string(layout.bitsAllocated));
    if (layout.highBit >= layout.bitsAllocated || layout.highBit < layout.bitsStored - 1)
        return invalid(subject, "High Bit", layout.highBit,
                       std::to_string(layout.bitsStored - 1) + " to " + std::to_string(layout.bitsAllocated - 1));
    if (claims.pixelRepresentation > 1)
        return invalid(subject, "Pixel Representation", claims.pixelRepresentation, "0 or 1");
    if (layout.samples > 1 && layout.bitsAllocated != 8 && layout.bitsAllocated != 16)
        return invalid(subject, "Bits Allocated", layout.bitsAllocated, "8 or 16 for a colour picture");
    if (claims.bitsStored < 0)
        outline.warnings.push_back("Bits Stored is missing; all " + std::to_string(layout.bitsAllocated) +
                                   " bits were taken.");
    return layout;
}

domain::Done checkNative(DicomOutline& outline, const PixelLayout& layout, const std::string& subject)
{
    // 2^31 frames of 2^32 pixels of 96 bits: beyond 64 bits, so in floating point.
    const double need = static_cast<double>(layout.frameBits()) * layout.frames / 8;
    const auto have = static_cast<double>(outline.pixelDataLength);
    if (have < need)
        return fail(
            ErrorCode::DicomPixelDataMismatch, subject,
            {.found = std::to_string(outline.pixelDataLength) + " bytes of Pixel Data",
             .expected = std::to_string(static_cast<std::uint64_t>(need + 0.875)) + " bytes for " + sizeText(layout)});
    if (have > need + 2)
        outline.warnings.push_back("Pixel Data has " + std::to_string(static_cast<std::uint64_t>(have - need)) +
                                   " bytes too many; they were left out.");
    return {};
}

} // namespace

domain::Result<std::vector<Fragment>> fragmentsOfFrame(const DicomOutline& outline, int frames, int frame,
                                                       const std::string& subject)
{
    const std::vector<Fragment>& all = outline.fragments;
    if (all.empty())
        return fail(ErrorCode::DicomPixelDataMismatch, subject,
                    {.found = "encapsulated Pixel Data without a fragment",
                     .expected = std::to_string(frames) + " compressed frame" + (frames > 1 ? "s" : "")});
    if (frames == 1)
        return all;
    const auto index = static_cast<std::size_t>(frame);
    const auto count = static_cast<std::size_t>(frames);
    if (all.size() == count)
        return std::vector{all[index]};
    if (all.size() > count && outline.frameOffsets.size() == count) {
        const std::uint64_t begin = outline.firstFragmentStart + outline.frameOffsets[index];
        const std::uint64_t end =
            index + 1 < count ? outline.firstFragmentStart + outline.frameOffsets[index + 1] : ~std::uint64_t{0};
        std::vector<Fragment> some;
        for (const Fragment& fragment : all)
            if (fragment.offset - 8 >= begin && fragment.offset - 8 < end)
                some.push_back(fragment);
        if (!some.empty() && some.front().offset - 8 == begin)
            return some;
    }
    return fail(ErrorCode::DicomPixelDataMismatch, subject,
                {.found = std::to_string(all.size()) + " fragments and " + std::to_string(outline.frameOffsets.size()) +
                          " offsets",
                 .expected = "fragments of " + std::to_string(frames) + " frames"});
}

domain::Done checkCodestream(std::span<const std::uint8_t> bytes, bool isWhole, PixelCoding coding, PixelLayout& layout,
                             std::vector<std::string>& warnings, const std::string& subject)
{
    const auto mismatch = [&](const std::string& found, const std::string& expected) {
        return fail(ErrorCode::DicomPixelDataMismatch, subject, {.found = found, .expected = expected});
    };
    if (coding == PixelCoding::Rle) {
        if (bytes.size() < 64)
            return mismatch("an RLE frame of " + std::to_string(bytes.size()) + " bytes",
                            "64 bytes of header at least");
        const int segments = bytes[0] | bytes[1] << 8;
        const int expected = layout.samples * layout.bitsAllocated / 8;
        if (segments != expected || bytes[2] != 0 || bytes[3] != 0)
            return mismatch(std::to_string(segments) + " RLE segments",
                            std::to_string(expected) + " for " + sizeText(layout));
        return {};
    }
    const bool isJ2k = coding == PixelCoding::Jpeg2000;
    const bool startsRight =
        isJ2k ? bytes.size() >= 4 && ((bytes[0] == 0xff && bytes[1] == 0x4f) || (bytes[0] == 0 && bytes[1] == 0))
              : bytes.size() >= 2 && bytes[0] == 0xff && bytes[1] == 0xd8;
    const auto claims = isJ2k ? jpeg2000Claims(bytes) : jpegClaims(bytes);
    if (!startsRight || (!claims && isWhole))
        return mismatch("no compressed picture's header", isJ2k ? "a JPEG 2000 codestream" : "a JPEG codestream");
    if (!claims)
        return {};
    if (claims->isJpegLs != (coding == PixelCoding::JpegLs) && !isJ2k)
        return mismatch(claims->isJpegLs ? "a JPEG-LS codestream" : "a JPEG codestream",
                        coding == PixelCoding::JpegLs ? "JPEG-LS" : "JPEG");
    if (claims->width != layout.columns || claims->height != layout.rows)
        return mismatch("a compressed picture of " + std::to_string(claims->width) + " × " +
                            std::to_string(claims->height),
                        sizeText(layout));
    if (claims->components != layout.samples)
        return mismatch("a compressed picture of " + std::to_string(claims->components) + " components",
                        std::to_string(layout.samples));
    if (claims->bits > layout.bitsAllocated)
        return mismatch("a compressed picture of " + std::to_string(claims->bits) + " bits",
                        "at most " + std::to_string(layout.bitsAllocated));
    if (claims->bits > layout.bitsStored && coding == PixelCoding::Jpeg && !claims->isLossless) {
        layout.codedBits = claims->bits;
    } else if (claims->bits > layout.bitsStored) {
        warnings.push_back("Bits Stored is " + std::to_string(layout.bitsStored) + ", the compressed picture has " +
                           std::to_string(claims->bits) + "; these were taken.");
        layout.bitsStored = claims->bits;
        layout.highBit = std::max(layout.highBit, claims->bits - 1);
    }
    if (claims->isSigned && !layout.isSigned) {
        warnings.push_back("The JPEG 2000 picture is signed, Pixel Representation says unsigned; signed was taken.");
        layout.isSigned = true;
    }
    return {};
}

domain::Result<PixelLayout> pixelLayout(WalkedDicom& dicom, const std::string& subject)
{
    DicomOutline& outline = dicom.outline;
    auto layout = validLayout(outline, subject);
    if (!layout)
        return layout;
    const PixelCoding coding = outline.syntax->coding;
    if (coding == PixelCoding::Native) {
        if (auto done = checkNative(outline, *layout, subject); !done)
            return tl::unexpected(done.error());
    }
    if (layout->pixels() > mostPixels)
        return fail(ErrorCode::DicomTooLarge, subject,
                    {.found = sizeText(*layout), .expected = std::to_string(mostPixels) + " pixels"});
    if (coding == PixelCoding::Native)
        return layout;

    if (outline.fragments.empty() && outline.pixelDataLength > 0)
        return fail(
            ErrorCode::DicomPixelDataMismatch, subject,
            {.found = "uncompressed Pixel Data", .expected = std::string("fragments of ") + outline.syntax->name});
    if (layout->bitsAllocated == 1)
        return invalid(subject, "Bits Allocated", 1, "8 or 16 for a compressed picture");
    if (coding != PixelCoding::Rle && coding != PixelCoding::Jpeg2000 && layout->bitsAllocated > 16)
        return invalid(subject, "Bits Allocated", layout->bitsAllocated, "8 or 16 for a compressed picture");
    const auto fragments = fragmentsOfFrame(outline, layout->frames, 0, subject);
    if (!fragments)
        return tl::unexpected(fragments.error());
    std::uint64_t total = 0;
    for (const Fragment& fragment : *fragments)
        total += fragment.length;
    // No coder here reaches 4000 pixels a byte on a film; above 2^25 pixels an empty picture is a bomb.
    if (layout->pixels() > (std::int64_t{1} << 25) && static_cast<double>(layout->pixels()) > 4000.0 * total)
        return fail(
            ErrorCode::DicomTooLarge, subject,
            {.found = sizeText(*layout) + " in " + std::to_string(total) + " bytes", .expected = "4000 pixels a byte"});
    std::vector<std::uint8_t> head(std::min<std::size_t>(fragments->front().length, 8 * 1024));
    head.resize(dicom.source->read(fragments->front().offset, head.data(), head.size()));
    if (auto done = checkCodestream(head, head.size() == total, coding, *layout, outline.warnings, subject); !done)
        return tl::unexpected(done.error());
    return layout;
}

} // namespace imaging

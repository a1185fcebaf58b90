#include "core/imaging/picture_reader.h"

#include "core/imaging/codestream.h"
#include "core/imaging/frame_decoder.h"
#include "core/imaging/picture_end.h"
#include "core/imaging/pixel_layout.h"

#include <opencv2/core.hpp>
#include <opencv2/core/utils/logger.hpp>
#include <opencv2/imgcodecs.hpp>

#include <algorithm>
#include <array>
#include <mutex>
#include <string_view>

namespace imaging {

using domain::ErrorCode;
using domain::fail;

namespace {

constexpr std::uint64_t largestFile = std::uint64_t{1} << 30;

struct PictureClaims {
    std::int64_t width = 0, height = 0;
    int bits = 8;
    int samples = 1;
    bool hasMorePages = false;
};

tl::unexpected<domain::Error> damaged(const std::string& path, PictureFormat format, const std::string& found)
{
    return fail(ErrorCode::PictureDecoderFailed, path,
                {.found = found, .expected = std::string("a complete ") + formatName(format) + " picture"});
}

/// PNG (ISO 15948), 11.2.2: IHDR is the first chunk.
std::optional<PictureClaims> pngClaims(ByteSource& source)
{
    std::array<std::uint8_t, 26> b{};
    if (!source.readAll(0, b.data(), b.size()) || std::string_view(reinterpret_cast<char*>(&b[12]), 4) != "IHDR")
        return std::nullopt;
    return PictureClaims{.width = std::int64_t(numberOf(&b[16], 4, true)),
                         .height = std::int64_t(numberOf(&b[20], 4, true)),
                         .bits = b[24] == 16 ? 16 : 8,
                         .samples = b[25] == 0 || b[25] == 4 ? 1 : 3};
}

std::optional<PictureClaims> jpegPictureClaims(ByteSource& source)
{
    // Camera files carry thumbnails and profiles before the picture's own header.
    for (std::size_t count = 16 * 1024;; count *= 16) {
        std::vector<std::uint8_t> bytes(static_cast<std::size_t>(std::min<std::uint64_t>(count, source.size())));
        bytes.resize(source.read(0, bytes.data(), bytes.size()));
        if (const auto claims = jpegClaims(bytes))
            return PictureClaims{.width = claims->width,
                                 .height = claims->height,
                                 .bits = claims->bits,
                                 .samples = claims->components == 1 ? 1 : 3};
        if (bytes.size() < count || count > (1u << 24))
            return std::nullopt;
    }
}

/// TIFF 6.0, section 2: the first image file directory.
std::optional<PictureClaims> tiffClaims(ByteSource& source)
{
    std::array<std::uint8_t, 12> b{};
    if (!source.readAll(0, b.data(), 8))
        return std::nullopt;
    const bool big = b[0] == 'M';
    const std::uint32_t directory = numberOf(&b[4], 4, big);
    if (!source.readAll(directory, b.data(), 2))
        return std::nullopt;
    const std::uint32_t entries = numberOf(b.data(), 2, big);
    PictureClaims claims{.bits = 1};
    for (std::uint32_t i = 0; i < entries; ++i) {
        if (!source.readAll(std::uint64_t{directory} + 2 + 12 * i, b.data(), 12))
            return std::nullopt;
        const std::uint32_t tag = numberOf(&b[0], 2, big), type = numberOf(&b[2], 2, big), count = numberOf(&b[4], 4, big);
        std::uint32_t value = type == 3 ? numberOf(&b[8], 2, big) : numberOf(&b[8], 4, big);
        if (tag == 256)
            claims.width = value;
        else if (tag == 257)
            claims.height = value;
        else if (tag == 277)
            claims.samples = value == 1 ? 1 : 3;
        else if (tag == 258) {
            std::array<std::uint8_t, 2> first{};
            if (count > 2 && source.readAll(numberOf(&b[8], 4, big), first.data(), 2))
                value = numberOf(first.data(), 2, big);
            claims.bits = static_cast<int>(std::min<std::uint32_t>(value, 1000));
        }
    }
    std::array<std::uint8_t, 4> next{};
    claims.hasMorePages =
        source.readAll(std::uint64_t{directory} + 2 + 12 * entries, next.data(), 4) && numberOf(next.data(), 4, big) != 0;
    return claims;
}

std::optional<PictureClaims> claimsOf(ByteSource& source, PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return pngClaims(source);
    case PictureFormat::Jpeg:
        return jpegPictureClaims(source);
    case PictureFormat::Tiff:
        return tiffClaims(source);
    }
    return std::nullopt;
}

/// Decoders fill a cut PNG or JPEG up with grey and some call it a success.
bool isComplete(const std::vector<std::uint8_t>& bytes, PictureFormat format)
{
    if (format == PictureFormat::Jpeg)
        return jpegIsComplete(bytes);
    if (format != PictureFormat::Png)
        return true;
    std::size_t at = 8;
    while (at + 12 <= bytes.size()) {
        if (std::string_view(reinterpret_cast<const char*>(&bytes[at + 4]), 4) == "IEND")
            return true;
        at += 12 + std::size_t{numberOf(&bytes[at], 4, true)};
    }
    return false;
}

/// What libjpeg says of damaged data; empty: nothing. OpenCV shows such a picture and tells nobody, DCMTK's copy of
/// libjpeg tells us (6 ms for 1024 × 1024 on one core, once a picture).
std::string jpegDamage(const std::vector<std::uint8_t>& bytes)
{
    const auto claims = jpegClaims(bytes);
    if (!claims || claims->bits != 8 || (claims->components != 1 && claims->components != 3))
        return {};
    static constexpr TransferSyntax anyProcess{"1.2.840.10008.1.2.4.51", "JPEG", PixelCoding::Jpeg};
    const bool isGrey = claims->components == 1;
    const PixelLayout layout{.rows = static_cast<int>(claims->height),
                             .columns = static_cast<int>(claims->width),
                             .samples = claims->components,
                             .bitsAllocated = 8,
                             .bitsStored = 8,
                             .highBit = 7,
                             .photometric = isGrey ? Photometric::Monochrome2 : Photometric::YbrFull};
    const auto decoded = decodeJpeg(bytes, anyProcess, layout, {});
    return decoded || decoded.error().found.find("orrupt") == std::string::npos ? std::string() : decoded.error().found;
}

template <typename Sample> bool takePixels(const cv::Mat& matrix, std::vector<std::int32_t>& stored)
{
    bool hasColour = false;
    stored.resize(matrix.total());
    std::size_t at = 0;
    for (int y = 0; y < matrix.rows; ++y) {
        const auto* row = matrix.ptr<Sample>(y);
        if (matrix.channels() == 1) {
            for (int x = 0; x < matrix.cols; ++x)
                stored[at++] = row[x];
            continue;
        }
        for (int x = 0; x < matrix.cols; ++x, row += 3) { // blue, green, red
            hasColour = hasColour || row[0] != row[1] || row[1] != row[2];
            stored[at++] = static_cast<std::int32_t>(0.114 * row[0] + 0.587 * row[1] + 0.299 * row[2] + 0.5);
        }
    }
    return hasColour;
}

} // namespace

const char* formatName(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return "PNG";
    case PictureFormat::Jpeg:
        return "JPEG";
    case PictureFormat::Tiff:
        return "TIFF";
    }
    return "";
}

std::optional<PictureFormat> pictureFormat(ByteSource& source)
{
    char bytes[8] = {};
    const std::string_view start(bytes, source.read(0, bytes, sizeof bytes));
    using namespace std::string_view_literals;
    if (start.substr(0, 8) == "\x89PNG\r\n\x1a\n"sv)
        return PictureFormat::Png;
    if (start.substr(0, 3) == "\xff\xd8\xff"sv)
        return PictureFormat::Jpeg;
    if (start.substr(0, 4) == "II*\0"sv || start.substr(0, 4) == "MM\0*"sv)
        return PictureFormat::Tiff;
    return std::nullopt;
}

domain::Result<RadiographHeader> readPictureHeader(ByteSource& source, PictureFormat format, const std::string& path)
{
    const auto claims = claimsOf(source, format);
    if (!claims || claims->width <= 0 || claims->height <= 0)
        return damaged(path, format, "a header without a size");
    if (claims->width * claims->height > mostPixels || claims->width > 1 << 20 || claims->height > 1 << 20)
        return fail(ErrorCode::PictureTooLarge, path,
                    {.found = std::to_string(claims->width) + " × " + std::to_string(claims->height) + " pixels",
                     .expected = std::to_string(mostPixels) + " pixels"});
    if (claims->bits > 16)
        return fail(ErrorCode::PictureDecoderFailed, path,
                    {.found = std::to_string(claims->bits) + " bits a sample", .expected = "8 or 16 bits a sample"});
    if (!reachesItsEnd(source, format))
        return damaged(path, format, "the file's end before the picture's");
    RadiographHeader header;
    header.format = formatName(format);
    header.size = {static_cast<int>(claims->width), static_cast<int>(claims->height)};
    header.bitsAllocated = header.bitsStored = claims->bits > 8 ? 16 : 8;
    header.highBit = header.bitsStored - 1;
    header.samplesPerPixel = claims->samples;
    header.photometricInterpretation = claims->samples == 1 ? "MONOCHROME2" : "RGB";
    if (claims->hasMorePages)
        header.warnings.push_back("The TIFF file has several pages; the first is shown.");
    return header;
}

domain::Result<Radiograph> readPicture(ByteSource& source, PictureFormat format, const std::string& path, int frame)
{
    auto header = readPictureHeader(source, format, path);
    if (!header)
        return tl::unexpected(header.error());
    if (frame != 0)
        return fail(ErrorCode::FrameMissing, path, {.found = "frame " + std::to_string(frame + 1), .expected = "one"});
    const auto bytes = wholeContent(source, largestFile, path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (!isComplete(*bytes, format))
        return damaged(path, format, "the file's end before the picture's");
    const std::string damage = format == PictureFormat::Jpeg ? jpegDamage(*bytes) : std::string();
    // Some cameras leave stray bytes between segments: shown, but said.
    const bool isStray = damage.find("extraneous") != std::string::npos;
    if (!damage.empty() && !isStray)
        return damaged(path, format, damage);

    static std::once_flag once;
    std::call_once(once, [] { cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_SILENT); });
    cv::Mat matrix;
    try {
        matrix = cv::imdecode(*bytes, cv::IMREAD_ANYDEPTH | cv::IMREAD_ANYCOLOR | cv::IMREAD_IGNORE_ORIENTATION);
    } catch (const std::exception& error) {
        return damaged(path, format, error.what());
    }
    if (matrix.empty())
        return damaged(path, format, "data that the decoder refuses");
    if (matrix.cols != header->size.width || matrix.rows != header->size.height ||
        (matrix.channels() != 1 && matrix.channels() != 3) || (matrix.depth() != CV_8U && matrix.depth() != CV_16U))
        return damaged(path, format, "another picture than its header says");

    Radiograph radiograph;
    radiograph.header = std::move(*header);
    const int bits = matrix.depth() == CV_16U ? 16 : 8;
    radiograph.header.bitsAllocated = radiograph.header.bitsStored = bits;
    radiograph.header.highBit = bits - 1;
    const bool hasColour = bits == 16 ? takePixels<std::uint16_t>(matrix, radiograph.stored)
                                      : takePixels<std::uint8_t>(matrix, radiograph.stored);
    if (isStray)
        radiograph.header.warnings.push_back("The JPEG data may be damaged (" + damage + ").");
    if (hasColour)
        radiograph.header.warnings.push_back("The picture is in colour; its luminance is shown.");
    return radiograph;
}

} // namespace imaging

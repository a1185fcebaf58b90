// What the pixels of a DICOM image claim to be, held against each other, against Pixel Data and against the
// compressed picture's own header. Nothing is allocated by a claim before it has passed here.
#pragma once

#include "core/domain/error.h"
#include "core/imaging/dicom_walk.h"

#include <cstdint>
#include <string>
#include <vector>

namespace imaging {

/// Above this a picture is no radiograph: 2^27 pixels (a 43 × 43 cm film at 40 µm has 115 million).
constexpr std::int64_t mostPixels = std::int64_t{1} << 27;

enum class Photometric { Monochrome1, Monochrome2, Palette, Rgb, YbrFull, YbrFull422 };

struct PixelLayout {
    int rows = 0, columns = 0, frames = 1, samples = 1;
    int bitsAllocated = 0, bitsStored = 0, highBit = 0;
    /// Bits of the decoded samples where a lossy JPEG has more than the film (it knows 8 and 12 only): what overshoots
    /// Bits Stored is cut off. 0: as Bits Stored.
    int codedBits = 0;
    bool isSigned = false;
    bool byPlane = false; ///< Planar Configuration 1
    Photometric photometric = Photometric::Monochrome2;

    std::int64_t pixels() const { return std::int64_t{rows} * columns; }
    /// Uncompressed bits of one frame; YBR_FULL_422 keeps two samples a pixel.
    std::int64_t frameBits() const
    {
        return pixels() * (photometric == Photometric::YbrFull422 ? 2 : samples) * bitsAllocated;
    }
};

/// The claims of the outline, valid by themselves and fitting Pixel Data; reads the head of the first frame if it is
/// compressed. Adds to the outline's warnings. Errors: DicomNotAnImage, DicomAttributeMissing, DicomAttributeInvalid,
/// DicomUnsupportedPhotometric, DicomPixelDataMismatch, DicomTooLarge.
domain::Result<PixelLayout> pixelLayout(WalkedDicom& dicom, const std::string& subject);

/// The fragments of one frame (PS3.5 A.4): all of them for a single frame; one each; else by the offset table.
/// Error: DicomPixelDataMismatch.
domain::Result<std::vector<Fragment>> fragmentsOfFrame(const DicomOutline& outline, int frames, int frame,
                                                       const std::string& subject);

/// The compressed picture's own header against the layout; the bytes may be its beginning only, then a header that
/// is not there yet passes. `bitsStored` rises where the picture has more. Errors: DicomPixelDataMismatch.
domain::Done checkCodestream(std::span<const std::uint8_t> bytes, bool isWhole, PixelCoding coding, PixelLayout& layout,
                             std::vector<std::string>& warnings, const std::string& subject);

} // namespace imaging

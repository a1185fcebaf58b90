// Our own walk of a DICOM file, once, without recursion, before any library sees it: tags, lengths, depth, where the
// elements lie that the reader wants, what the pixels claim to be.
//
// Why: DCMTK 3.6.7 ends in a stack overflow at some 5,600 nested sequences (670 on a small stack), reads an unknown
// transfer syntax as explicit little endian, and lets short Pixel Data pass. What this walk lets through is cut down
// to the elements that are wanted, so DCMTK never parses a stranger's private sequences.
#pragma once

#include "core/domain/error.h"
#include "core/imaging/byte_source.h"
#include "core/imaging/dicom_element.h"
#include "core/imaging/transfer_syntax.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace imaging {

/// Sequences in one another; real files have five.
constexpr int deepestNesting = 64;

/// An element of the data set's top level, in bytes of the walked source.
struct ElementPlace {
    DicomTag tag = 0;
    std::uint64_t start = 0; ///< of the tag
    std::uint64_t value = 0;
    std::uint64_t end = 0; ///< of the value, delimiters included
};

/// What the file says of its pixels (PS3.3 C.7.6.3). Missing numbers are -1.
struct PixelClaims {
    int rows = -1, columns = -1;
    int samplesPerPixel = -1;
    int bitsAllocated = -1, bitsStored = -1, highBit = -1;
    int pixelRepresentation = -1;
    int planarConfiguration = -1;
    std::string frames;      ///< Number of Frames as written; empty: absent
    std::string photometric; ///< Photometric Interpretation
};

/// A piece of encapsulated Pixel Data (PS3.5 A.4).
struct Fragment {
    std::uint64_t offset = 0;
    std::uint32_t length = 0;
};

struct DicomOutline {
    const TransferSyntax* syntax = nullptr;
    std::string mediaStorageSopInstanceUid, mediaStorageSopClassUid; ///< of the file meta information
    std::vector<ElementPlace> elements;                              ///< the wanted ones, in the file's order
    PixelClaims pixels;
    bool hasPixelData = false;
    bool pixelDataIsWords = false;                          ///< VR OW: bytes are swapped in pairs in big endian
    std::uint64_t pixelDataOffset = 0, pixelDataLength = 0; ///< native only
    std::vector<Fragment> fragments;                        ///< encapsulated only, without the offset table
    std::vector<std::uint64_t> frameOffsets;                ///< basic or extended offset table, may be empty
    std::uint64_t firstFragmentStart = 0;                   ///< what the offset table counts from
    std::vector<std::string> warnings;
};

struct WalkedDicom {
    std::unique_ptr<ByteSource> source; ///< the file, or the inflated data set
    DicomOutline outline;
};

/// True if the first bytes are those of a DICOM file, with or without preamble and file meta information.
bool looksLikeDicom(ByteSource& source);

/// `wanted`: sorted tags of the top level whose places are kept (the first of each). Errors: DicomNotDicom,
/// DicomTruncated, DicomNestedTooDeep, DicomTooLarge, DicomUnknownTransferSyntax, DicomAttributeInvalid,
/// DicomDecoderFailed. A problem behind Pixel Data is a warning.
domain::Result<WalkedDicom> walkDicom(std::unique_ptr<ByteSource> source, std::span<const DicomTag> wanted,
                                      const std::string& subject);

} // namespace imaging

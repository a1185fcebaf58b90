#include "core/imaging/transfer_syntax.h"

#include <array>

namespace imaging {
namespace {

constexpr std::array syntaxes = {
    TransferSyntax{"1.2.840.10008.1.2", "Implicit VR Little Endian", PixelCoding::Native, true},
    TransferSyntax{"1.2.840.10008.1.2.1", "Explicit VR Little Endian"},
    TransferSyntax{"1.2.840.10008.1.2.2", "Explicit VR Big Endian", PixelCoding::Native, false, true},
    TransferSyntax{"1.2.840.10008.1.2.1.99", "Deflated Explicit VR Little Endian", PixelCoding::Native, false, false,
                   true},
    TransferSyntax{"1.2.840.10008.1.2.5", "RLE Lossless", PixelCoding::Rle},
    TransferSyntax{"1.2.840.10008.1.2.4.50", "JPEG Baseline", PixelCoding::Jpeg},
    TransferSyntax{"1.2.840.10008.1.2.4.51", "JPEG Extended", PixelCoding::Jpeg},
    TransferSyntax{"1.2.840.10008.1.2.4.57", "JPEG Lossless", PixelCoding::Jpeg},
    TransferSyntax{"1.2.840.10008.1.2.4.70", "JPEG Lossless, first-order prediction", PixelCoding::Jpeg},
    TransferSyntax{"1.2.840.10008.1.2.4.80", "JPEG-LS Lossless", PixelCoding::JpegLs},
    TransferSyntax{"1.2.840.10008.1.2.4.81", "JPEG-LS Near-lossless", PixelCoding::JpegLs},
    TransferSyntax{"1.2.840.10008.1.2.4.90", "JPEG 2000 Lossless", PixelCoding::Jpeg2000},
    TransferSyntax{"1.2.840.10008.1.2.4.91", "JPEG 2000", PixelCoding::Jpeg2000},
};

} // namespace

const TransferSyntax* findTransferSyntax(const std::string& uid)
{
    for (const TransferSyntax& syntax : syntaxes)
        if (uid == syntax.uid)
            return &syntax;
    return nullptr;
}

const TransferSyntax& nativeSyntax(bool implicitVr, bool bigEndian)
{
    return implicitVr ? syntaxes[0] : bigEndian ? syntaxes[2] : syntaxes[1];
}

} // namespace imaging

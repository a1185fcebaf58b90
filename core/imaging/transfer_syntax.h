// The transfer syntaxes that Fewbox reads (PS3.5 section 10 and Annex A; UIDs in PS3.6 Annex A). A list of our own:
// DCMTK reads a syntax that it does not know as explicit little endian and shows noise.
#pragma once

#include <string>

namespace imaging {

enum class PixelCoding { Native, Rle, Jpeg, JpegLs, Jpeg2000 };

struct TransferSyntax {
    const char* uid;
    const char* name;
    PixelCoding coding = PixelCoding::Native;
    bool implicitVr = false;
    bool bigEndian = false;
    bool deflated = false;
};

/// Null: not one that we read. Trailing blanks and NULs of a UID are the caller's to remove.
const TransferSyntax* findTransferSyntax(const std::string& uid);

/// For data sets without file meta information: what their first bytes look like.
const TransferSyntax& nativeSyntax(bool implicitVr, bool bigEndian);

} // namespace imaging

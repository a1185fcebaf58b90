#include "core/imaging/character_set.h"

#include "core/imaging/dicom_library.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcspchrs.h>

#include <algorithm>

namespace imaging {
namespace {

bool isAscii(const std::string& bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) == 0 && c != 0x1b; });
}

std::string withReplacementMarks(const std::string& bytes)
{
    std::string text;
    for (const char c : bytes)
        if ((c & 0x80) != 0)
            text += "\xef\xbf\xbd";
        else
            text += c;
    return text;
}

} // namespace

bool isUtf8(const std::string& bytes)
{
    for (std::size_t i = 0; i < bytes.size();) {
        const auto lead = static_cast<unsigned char>(bytes[i]);
        const int more = lead < 0x80 ? 0 : lead >= 0xc2 && lead <= 0xdf ? 1 : lead >= 0xe0 && lead <= 0xef ? 2
                         : lead >= 0xf0 && lead <= 0xf4 ? 3 : -1;
        if (more < 0 || i + static_cast<std::size_t>(more) >= bytes.size() + (more == 0))
            return false;
        for (int k = 1; k <= more; ++k)
            if ((static_cast<unsigned char>(bytes[i + static_cast<std::size_t>(k)]) & 0xc0) != 0x80)
                return false;
        const auto second = more > 0 ? static_cast<unsigned char>(bytes[i + 1]) : 0;
        if ((lead == 0xe0 && second < 0xa0) || (lead == 0xed && second > 0x9f) || (lead == 0xf0 && second < 0x90) ||
            (lead == 0xf4 && second > 0x8f))
            return false; // overlong, surrogate, beyond U+10FFFF
        i += static_cast<std::size_t>(more) + 1;
    }
    return true;
}

ConvertedText toUtf8(const std::string& bytes, const std::string& characterSet, const std::string& delimiters)
{
    if (isAscii(bytes) && characterSet.find("ISO_IR 13") == std::string::npos)
        return {bytes, true};
    useDicomLibrary();
    const DicomLibraryMessages messages;
    try {
        DcmSpecificCharacterSet set;
        OFString text;
        if (set.selectCharacterSet(characterSet.c_str()).good() &&
            set.convertString(bytes.data(), bytes.size(), text, delimiters.c_str()).good()) {
            const std::string result(text.data(), text.size());
            if (isUtf8(result))
                return {result, true};
        }
    } catch (const std::exception&) {
        // Without a converter the text is marked below; the picture does not depend on it.
    }
    // The commonest lie: UTF-8 under another name. Long UTF-8 does not come about by chance.
    if (isUtf8(bytes))
        return {bytes, false};
    return {withReplacementMarks(bytes), false};
}

} // namespace imaging

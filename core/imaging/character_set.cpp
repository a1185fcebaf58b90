#include "core/imaging/character_set.h"

#include "core/imaging/dicom_library.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcspchrs.h>
#include <dcmtk/ofstd/ofchrenc.h>

#include <algorithm>

namespace imaging {
namespace {

bool isAscii(const std::string& bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) == 0 && c != 0x1b; });
}

/// Kanji by escape sequences (PS3.5 Annex H) as EUC-JP. glibc's iconv has no table called ISO-IR-87, so DCMTK on Debian
/// refuses every Japanese name; EUC-JP it has, and the two are the same tables in other clothes.
std::string eucJpFromIso2022(const std::string& bytes)
{
    enum class Set { Roman, Kanji, Supplement } g0 = Set::Roman;
    std::string euc;
    const auto startsWith = [&](std::size_t at, const char* escape) { return bytes.compare(at, 3, escape) == 0; };
    for (std::size_t i = 0; i < bytes.size();) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte == 0x1b) {
            const bool isSupplement = bytes.compare(i, 4, "\x1b$(D") == 0;
            g0 = isSupplement                                         ? Set::Supplement
                 : startsWith(i, "\x1b$B") || startsWith(i, "\x1b$@") ? Set::Kanji
                 : startsWith(i, "\x1b(B") || startsWith(i, "\x1b(J") ? Set::Roman
                                                                      : g0;
            i += isSupplement ? 4 : 3;
        } else if (byte >= 0xa1 && byte <= 0xdf) { // half-width katakana stand in G1
            euc += '\x8e';
            euc += bytes[i++];
        } else if (g0 != Set::Roman && byte > 0x20 && byte < 0x7f && i + 1 < bytes.size()) {
            if (g0 == Set::Supplement)
                euc += '\x8f';
            euc += static_cast<char>(byte | 0x80);
            euc += static_cast<char>(bytes[i + 1] | 0x80);
            i += 2;
        } else {
            euc += bytes[i++];
        }
    }
    return euc;
}

bool isJapanese(const std::string& characterSet)
{
    return characterSet.find("ISO 2022 IR 87") != std::string::npos ||
           characterSet.find("ISO 2022 IR 159") != std::string::npos;
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
        const int more = lead < 0x80                    ? 0
                         : lead >= 0xc2 && lead <= 0xdf ? 1
                         : lead >= 0xe0 && lead <= 0xef ? 2
                         : lead >= 0xf0 && lead <= 0xf4 ? 3
                                                        : -1;
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
        OFString text;
        OFCharacterEncoding japanese;
        if (isJapanese(characterSet) && japanese.selectEncoding("EUC-JP", "UTF-8").good() &&
            japanese.convertString(eucJpFromIso2022(bytes).c_str(), text).good() && isUtf8(text.c_str()))
            return {{text.data(), text.size()}, true};
        DcmSpecificCharacterSet set;
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

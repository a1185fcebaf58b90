#include "core/imaging/dicom_element.h"

#include <algorithm>
#include <cstdio>

namespace imaging {

using domain::ErrorCode;
using domain::fail;

namespace {

bool isUpper(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// PS3.5 7.1.2: these have two reserved bytes and a length of four.
bool hasLongLength(const std::array<char, 2>& vr)
{
    static constexpr std::array<const char*, 13> longOnes = {"OB", "OD", "OF", "OL", "OV", "OW", "SQ",
                                                             "SV", "UC", "UN", "UR", "UT", "UV"};
    return std::any_of(longOnes.begin(), longOnes.end(), [&](const char* k) { return k[0] == vr[0] && k[1] == vr[1]; });
}

std::string withoutPadding(std::string text)
{
    while (!text.empty() && (text.back() == ' ' || text.back() == '\0'))
        text.pop_back();
    while (!text.empty() && text.front() == ' ')
        text.erase(text.begin());
    return text;
}

} // namespace

std::string tagText(DicomTag tag)
{
    char text[16];
    std::snprintf(text, sizeof text, "(%04X,%04X)", tag >> 16, tag & 0xffff);
    return text;
}

bool isKnownVr(const std::array<char, 2>& vr)
{
    static constexpr std::array<const char*, 34> known = {
        "AE", "AS", "AT", "CS", "DA", "DS", "DT", "FL", "FD", "IS", "LO", "LT", "OB", "OD", "OF", "OL", "OV",
        "OW", "PN", "SH", "SL", "SQ", "SS", "ST", "SV", "TM", "UC", "UI", "UL", "UN", "UR", "US", "UT", "UV"};
    return std::any_of(known.begin(), known.end(), [&](const char* k) { return k[0] == vr[0] && k[1] == vr[1]; });
}

tl::unexpected<domain::Error> truncatedAt(const ByteSource& source, std::uint64_t at, const std::string& what,
                                          const std::string& subject)
{
    return fail(ErrorCode::DicomTruncated, subject,
                {.found = "the file's end in " + what + " (byte " + std::to_string(at) + " of " +
                          std::to_string(source.size()) + ")",
                 .expected = "a complete file"});
}

tl::unexpected<domain::Error> invalidAt(std::uint64_t at, const std::string& found, const std::string& expected,
                                        const std::string& subject)
{
    return fail(ErrorCode::DicomAttributeInvalid, subject,
                {.found = found + " (byte " + std::to_string(at) + ")", .expected = expected});
}

domain::Result<ElementHead> elementHead(ByteSource& source, std::uint64_t at, bool implicitVr, bool big,
                                        const std::string& subject)
{
    std::uint8_t bytes[12] = {};
    const std::size_t count = source.read(at, bytes, sizeof bytes);
    if (count < 8)
        return truncatedAt(source, at, count < 4 ? "a tag" : "the head of " + tagText(tagAt(bytes, big)), subject);
    ElementHead result;
    result.tag = tagAt(bytes, big);
    const bool isDelimiter = result.tag >> 16 == 0xfffe;
    if (implicitVr || isDelimiter) {
        result.length = u32(bytes + 4, big);
        result.value = at + 8;
        return result;
    }
    result.vr = {static_cast<char>(bytes[4]), static_cast<char>(bytes[5])};
    bool isLong = hasLongLength(result.vr);
    if (!isKnownVr(result.vr)) {
        // A VR of a later edition has the long form (PS3.5 6.2.2); an invented one mostly has the short.
        if (!isUpper(result.vr[0]) || !isUpper(result.vr[1]))
            return invalidAt(at, tagText(result.tag) + " without a value representation",
                             "two letters, as explicit transfer syntaxes have", subject);
        isLong = u16(bytes + 6, big) == 0;
    }
    if (!isLong) {
        result.length = u16(bytes + 6, big);
        result.value = at + 8;
        return result;
    }
    if (count < 12)
        return truncatedAt(source, at, "the head of " + tagText(result.tag), subject);
    result.length = u32(bytes + 8, big);
    result.value = at + 12;
    return result;
}

std::string elementText(ByteSource& source, std::uint64_t at, std::uint32_t length)
{
    std::string text(std::min<std::uint32_t>(length, 256), '\0');
    text.resize(source.read(at, text.data(), text.size()));
    return withoutPadding(text);
}

} // namespace imaging

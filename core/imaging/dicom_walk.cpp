#include "core/imaging/dicom_walk.h"

#include "core/imaging/dicom_element.h"
#include "core/imaging/inflate.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>

namespace imaging {

using domain::Error;
using domain::ErrorCode;
using domain::fail;

namespace {

constexpr std::uint32_t undefinedLength = 0xffffffffu;
constexpr DicomTag itemTag = 0xfffee000, itemEndTag = 0xfffee00d, sequenceEndTag = 0xfffee0dd;
constexpr DicomTag pixelDataTag = 0x7fe00010, extendedOffsetsTag = 0x7fe00001;
// A radiograph's fragments and offsets are few; a bound keeps a hostile list from filling the memory.
constexpr std::size_t mostFragments = 1u << 20;

class Walk {
public:
    Walk(ByteSource& source, std::span<const DicomTag> wanted, const std::string& subject, DicomOutline& outline)
        : m_source(source), m_wanted(wanted), m_subject(subject), m_outline(outline)
    {
    }

    domain::Result<std::uint64_t> fileMeta(std::uint64_t start);
    domain::Done dataset(std::uint64_t start);

private:
    struct Level {
        bool isSequence = false;
        bool implicitVr = false;
        bool isDefined = false; ///< has an end of its own; else a delimiter ends it
        std::uint64_t end = 0;  ///< never behind this, defined or not
        bool isGuess = false;   ///< bytes that only look like a sequence: wrong ones are stepped over
        DicomTag topTag = 0;    ///< sequence of the top level, to note its end
        std::uint64_t topStart = 0;
    };

    domain::Result<ElementHead> head(std::uint64_t at, bool implicitVr, bool big)
    {
        return elementHead(m_source, at, implicitVr, big, m_subject);
    }
    domain::Result<std::uint64_t> step(std::uint64_t at);
    domain::Result<std::uint64_t> element(std::uint64_t at);
    domain::Result<std::uint64_t> fragments(const ElementHead& head, bool keep);
    domain::Done push(Level level);
    void noteTop(DicomTag tag, std::uint64_t start, std::uint64_t value, std::uint64_t end);
    void noteClaim(const ElementHead& head);
    void noteExtendedOffsets(const ElementHead& head);
    std::string textAt(std::uint64_t at, std::uint32_t length) { return elementText(m_source, at, length); }
    tl::unexpected<Error> truncated(std::uint64_t at, const std::string& what) const
    {
        return truncatedAt(m_source, at, what, m_subject);
    }
    tl::unexpected<Error> invalid(std::uint64_t at, const std::string& found, const std::string& expected) const
    {
        return invalidAt(at, found, expected, m_subject);
    }

    ByteSource& m_source;
    std::span<const DicomTag> m_wanted;
    const std::string& m_subject;
    DicomOutline& m_outline;
    std::vector<Level> m_levels;
    int m_depth = 0;
    bool m_oddLengthSaid = false;
};

/// PS3.10 7.1. The group length is not trusted: the group ends where the next one begins.
domain::Result<std::uint64_t> Walk::fileMeta(std::uint64_t start)
{
    std::string uid;
    m_outline.syntax = &nativeSyntax(false, false);
    std::uint64_t at = start;
    bool any = false;
    while (at < m_source.size()) {
        std::uint8_t group[2] = {};
        if (!m_source.readAll(at, group, 2) || u16(group, false) != 0x0002)
            break;
        const auto element = head(at, false, false);
        if (!element)
            return tl::unexpected(element.error());
        any = true;
        if (element->length == undefinedLength || element->value + element->length > m_source.size())
            return truncated(at, "the file meta information, " + tagText(element->tag));
        if (element->tag == 0x00020010)
            uid = textAt(element->value, element->length);
        else if (element->tag == 0x00020003)
            m_outline.mediaStorageSopInstanceUid = textAt(element->value, element->length);
        else if (element->tag == 0x00020002)
            m_outline.mediaStorageSopClassUid = textAt(element->value, element->length);
        at = element->value + element->length;
    }
    if (!uid.empty()) {
        m_outline.syntax = findTransferSyntax(uid);
        if (!m_outline.syntax)
            return fail(ErrorCode::DicomUnknownTransferSyntax, m_subject,
                        {.found = uid, .expected = "uncompressed, RLE, JPEG, JPEG-LS, JPEG 2000"});
        return at;
    }

    // No word on the syntax: the first element tells. Group 0008 in either order, then two letters or a length.
    std::uint8_t bytes[8] = {};
    const std::size_t count = m_source.read(at, bytes, sizeof bytes);
    if (count < sizeof bytes)
        return truncated(at, any ? "the data set's first element" : "the file's head");
    const bool big = u16(bytes, false) >= 0x0100 && u16(bytes, true) <= 0x00ff;
    const bool explicitVr = isKnownVr({static_cast<char>(bytes[4]), static_cast<char>(bytes[5])});
    const std::uint16_t group = u16(bytes, big);
    if (group == 0 || group > 0x0028 || (!explicitVr && u32(bytes + 4, big) > m_source.size()))
        return fail(ErrorCode::DicomNotDicom, m_subject,
                    {.found = "no file meta information and no data set", .expected = "a DICOM file (PS3.10)"});
    m_outline.syntax = &nativeSyntax(!explicitVr, big);
    m_outline.warnings.push_back(std::string("The file does not name its transfer syntax; it was read as ") +
                                 m_outline.syntax->name + ".");
    return at;
}

domain::Done Walk::push(Level level)
{
    if (level.isSequence && ++m_depth > deepestNesting)
        return fail(ErrorCode::DicomNestedTooDeep, m_subject,
                    {.found = "more than " + std::to_string(deepestNesting) + " sequences in one another",
                     .expected = std::to_string(deepestNesting)});
    m_levels.push_back(level);
    return {};
}

void Walk::noteTop(DicomTag tag, std::uint64_t start, std::uint64_t value, std::uint64_t end)
{
    if (!std::binary_search(m_wanted.begin(), m_wanted.end(), tag))
        return;
    for (const ElementPlace& place : m_outline.elements)
        if (place.tag == tag)
            return;
    m_outline.elements.push_back({tag, start, value, end});
}

void Walk::noteClaim(const ElementHead& head)
{
    PixelClaims& claims = m_outline.pixels;
    const auto number = [&](int& claim) {
        std::uint8_t bytes[2];
        if (claim < 0 && head.length >= 2 && m_source.readAll(head.value, bytes, 2))
            claim = u16(bytes, m_outline.syntax->bigEndian);
    };
    switch (head.tag) {
    case 0x00280002:
        return number(claims.samplesPerPixel);
    case 0x00280006:
        return number(claims.planarConfiguration);
    case 0x00280010:
        return number(claims.rows);
    case 0x00280011:
        return number(claims.columns);
    case 0x00280100:
        return number(claims.bitsAllocated);
    case 0x00280101:
        return number(claims.bitsStored);
    case 0x00280102:
        return number(claims.highBit);
    case 0x00280103:
        return number(claims.pixelRepresentation);
    case 0x00280004:
        if (claims.photometric.empty())
            claims.photometric = textAt(head.value, head.length);
        return;
    case 0x00280008:
        if (claims.frames.empty())
            claims.frames = textAt(head.value, head.length);
        return;
    default:
        return;
    }
}

void Walk::noteExtendedOffsets(const ElementHead& head)
{
    const std::size_t count = std::min<std::size_t>(head.length / 8, mostFragments);
    std::vector<std::uint8_t> bytes(count * 8);
    if (!m_source.readAll(head.value, bytes.data(), bytes.size()))
        return;
    m_outline.frameOffsets.clear();
    for (std::size_t i = 0; i < count; ++i)
        m_outline.frameOffsets.push_back(static_cast<std::uint64_t>(u32(&bytes[i * 8 + 4], false)) << 32 |
                                         u32(&bytes[i * 8], false));
}

/// PS3.5 A.4: an offset table, then fragments, then a delimiter. Only item heads are read.
domain::Result<std::uint64_t> Walk::fragments(const ElementHead& head, bool keep)
{
    const bool big = m_outline.syntax->bigEndian;
    std::uint64_t at = head.value;
    bool isTable = true;
    for (;;) {
        std::uint8_t bytes[8];
        if (!m_source.readAll(at, bytes, sizeof bytes))
            return truncated(at, "the fragments of " + tagText(head.tag));
        const DicomTag tag = tagAt(bytes, big);
        const std::uint32_t length = u32(bytes + 4, big);
        at += 8;
        if (tag == sequenceEndTag)
            return at;
        if (tag != itemTag || length == undefinedLength)
            return invalid(at - 8, tagText(tag) + " among the fragments of " + tagText(head.tag),
                           "an item or the sequence's delimiter");
        if (at + length > m_source.size())
            return truncated(at, "a fragment of " + tagText(head.tag));
        if (keep && !isTable) {
            if (m_outline.fragments.size() >= mostFragments)
                return fail(ErrorCode::DicomTooLarge, m_subject,
                            {.found = "more than a million fragments", .expected = "a million"});
            if (m_outline.fragments.empty())
                m_outline.firstFragmentStart = at - 8;
            m_outline.fragments.push_back({at, length});
        } else if (keep && m_outline.frameOffsets.empty() && length / 4 <= mostFragments) {
            std::vector<std::uint8_t> table(length);
            if (m_source.readAll(at, table.data(), table.size()))
                for (std::size_t i = 0; i + 4 <= table.size(); i += 4)
                    m_outline.frameOffsets.push_back(u32(&table[i], big));
        }
        isTable = false;
        at += length;
    }
}

/// One element of a data set or an item.
domain::Result<std::uint64_t> Walk::element(std::uint64_t at)
{
    const Level level = m_levels.back();
    const bool big = m_outline.syntax->bigEndian;
    const bool isTop = m_levels.size() == 1;
    const auto found = head(at, level.implicitVr, big);
    if (!found)
        return tl::unexpected(found.error());
    const ElementHead& head = *found;

    if (head.tag == itemEndTag && !isTop && !level.isDefined) {
        m_levels.pop_back();
        return head.value;
    }
    if (head.tag >> 16 == 0xfffe)
        return invalid(at, "a stray " + tagText(head.tag), "an element");

    const bool isPixelData = isTop && head.tag == pixelDataTag;
    if (head.length == undefinedLength) {
        Level inner{.isSequence = true, .implicitVr = level.implicitVr, .end = level.end};
        if (isTop) {
            inner.topTag = head.tag;
            inner.topStart = at;
        }
        if (head.is("OB") || head.is("OW") || (isPixelData && head.is("UN"))) {
            if (isPixelData && m_outline.syntax->coding == PixelCoding::Native)
                return invalid(at, "Pixel Data of undefined length", "a length, as uncompressed pixels have");
            if (isPixelData)
                m_outline.hasPixelData = true;
            return fragments(head, isPixelData);
        }
        if (isPixelData)
            return invalid(at, "Pixel Data of undefined length", "fragments with the VR OB");
        if (head.is("UN"))
            inner.implicitVr = true; // PS3.5 6.2.2, note 2 (CP-246)
        else if (!level.implicitVr && !head.is("SQ"))
            return invalid(at, tagText(head.tag) + " of undefined length",
                           "a length; only sequences may leave it open");
        if (auto pushed = push(inner); !pushed)
            return tl::unexpected(pushed.error());
        return head.value;
    }

    const std::uint64_t end = head.value + head.length;
    if (end > m_source.size())
        return truncated(m_source.size(), isPixelData
                                              ? "Pixel Data, which needs " + std::to_string(head.length) + " bytes"
                                              : tagText(head.tag));
    if (end > level.end)
        return invalid(at, tagText(head.tag) + " longer than what holds it", "a length that fits");
    if (head.length % 2 != 0 && !m_oddLengthSaid) {
        m_outline.warnings.push_back("Element " + tagText(head.tag) + " has an odd length.");
        m_oddLengthSaid = true;
    }

    // Implicit VR does not say what is a sequence: bytes that begin with an item are walked as one.
    std::uint8_t first[4] = {};
    const bool mayBeSequence = (level.implicitVr || head.is("UN")) && head.length >= 8 && head.tag >> 16 != 0x7fe0 &&
                               m_source.readAll(head.value, first, 4) && tagAt(first, big) == itemTag;
    if (head.is("SQ") || mayBeSequence) {
        Level inner{.isSequence = true,
                    .implicitVr = level.implicitVr || head.is("UN"),
                    .isDefined = true,
                    .end = end,
                    .isGuess = !head.is("SQ")};
        if (isTop)
            noteTop(head.tag, at, head.value, end);
        if (auto pushed = push(inner); !pushed)
            return tl::unexpected(pushed.error());
        return head.value;
    }
    if (isTop) {
        if (isPixelData) {
            m_outline.hasPixelData = true;
            m_outline.pixelDataIsWords = !head.is("OB");
            m_outline.pixelDataOffset = head.value;
            m_outline.pixelDataLength = head.length;
        } else if (head.tag == extendedOffsetsTag) {
            noteExtendedOffsets(head);
        }
        noteClaim(head);
        noteTop(head.tag, at, head.value, end);
    }
    return end;
}

domain::Result<std::uint64_t> Walk::step(std::uint64_t at)
{
    const Level level = m_levels.back();
    if (level.isDefined && at >= level.end) {
        m_depth -= level.isSequence;
        m_levels.pop_back();
        return at;
    }
    if (!level.isSequence)
        return element(at);

    std::uint8_t bytes[8];
    if (!m_source.readAll(at, bytes, sizeof bytes))
        return truncated(at, "a sequence");
    const bool big = m_outline.syntax->bigEndian;
    const DicomTag tag = tagAt(bytes, big);
    const std::uint32_t length = u32(bytes + 4, big);
    if (tag == sequenceEndTag) {
        if (level.topTag != 0)
            noteTop(level.topTag, level.topStart, level.topStart, at + 8);
        --m_depth;
        m_levels.pop_back();
        return at + 8;
    }
    if (tag != itemTag)
        return invalid(at, tagText(tag) + " in a sequence", "an item " + tagText(itemTag));
    const bool isDefined = length != undefinedLength;
    const std::uint64_t end = isDefined ? at + 8 + length : level.end;
    if (end > m_source.size())
        return truncated(at, "an item of a sequence");
    if (end > level.end)
        return invalid(at, "an item longer than its sequence", "a length that fits");
    if (auto pushed = push({.implicitVr = level.implicitVr, .isDefined = isDefined, .end = end}); !pushed)
        return tl::unexpected(pushed.error());
    return at + 8;
}

domain::Done Walk::dataset(std::uint64_t start)
{
    const std::uint64_t size = m_source.size();
    if (start >= size)
        return truncated(start, "the file's head");
    m_levels.push_back({.implicitVr = m_outline.syntax->implicitVr, .isDefined = true, .end = size});
    std::uint64_t at = start;
    while (!m_levels.empty()) {
        const auto next = step(at);
        if (next) {
            at = *next;
            continue;
        }
        if (m_outline.hasPixelData) {
            m_outline.warnings.push_back("Bytes behind Pixel Data are no DICOM elements; they were left out.");
            return {};
        }
        // Only a guess was wrong: its bytes are a value like any other.
        const auto guess = std::find_if(m_levels.rbegin(), m_levels.rend(), [](const Level& l) { return l.isGuess; });
        if (guess == m_levels.rend() || next.error().code == ErrorCode::DicomNestedTooDeep)
            return tl::unexpected(next.error());
        at = guess->end;
        const auto keep = static_cast<std::size_t>(m_levels.rend() - guess) - 1;
        while (m_levels.size() > keep) {
            m_depth -= m_levels.back().isSequence;
            m_levels.pop_back();
        }
    }
    return {};
}

bool hasMagic(ByteSource& source)
{
    char magic[4] = {};
    return source.readAll(128, magic, 4) && std::string_view(magic, 4) == "DICM";
}

} // namespace

bool looksLikeDicom(ByteSource& source)
{
    if (hasMagic(source))
        return true;
    std::uint8_t b[8] = {};
    if (!source.readAll(0, b, sizeof b))
        return false;
    // Groups 0002 and 0008 come first; an element below 0100 and a VR or a believable length follow.
    const bool little = (b[0] == 0x02 || b[0] == 0x08) && b[1] == 0 && b[3] == 0;
    const bool big = b[0] == 0 && b[1] == 0x08 && b[2] == 0;
    if (!little && !big)
        return false;
    if (isKnownVr({static_cast<char>(b[4]), static_cast<char>(b[5])}))
        return true;
    return little && b[6] == 0 && b[7] == 0 && (b[4] | b[5] << 8) <= 1024;
}

domain::Result<WalkedDicom> walkDicom(std::unique_ptr<ByteSource> source, std::span<const DicomTag> wanted,
                                      const std::string& subject)
{
    if (!looksLikeDicom(*source))
        return fail(ErrorCode::DicomNotDicom, subject,
                    {.found = source->size() == 0 ? "an empty file" : "no DICM at byte 128 and no data set",
                     .expected = "a DICOM file (PS3.10)"});
    WalkedDicom result;
    DicomOutline& outline = result.outline;
    std::uint64_t start = 0;
    if (hasMagic(*source))
        start = 132;
    else
        outline.warnings.push_back("The file has no preamble.");

    std::uint64_t datasetStart = 0;
    {
        Walk meta(*source, wanted, subject, outline);
        const auto end = meta.fileMeta(start);
        if (!end)
            return tl::unexpected(end.error());
        datasetStart = *end;
    }
    if (outline.syntax->deflated) {
        auto bytes = inflated(*source, datasetStart, inflateLimit(source->size()), subject);
        if (!bytes)
            return tl::unexpected(bytes.error());
        source = bytesInMemory(std::move(*bytes));
        datasetStart = 0;
    }
    Walk walk(*source, wanted, subject, outline);
    if (auto done = walk.dataset(datasetStart); !done)
        return tl::unexpected(done.error());
    result.source = std::move(source);
    return result;
}

} // namespace imaging

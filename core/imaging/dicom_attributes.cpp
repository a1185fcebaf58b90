#include "core/imaging/dicom_attributes.h"

#include "core/imaging/character_set.h"
#include "core/imaging/dicom_library.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcistrmb.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace imaging {

using domain::ErrorCode;
using domain::fail;

namespace {

constexpr std::array<DicomTag, 44> wanted = {
    0x00080005, 0x00080016, 0x00080018, 0x00080020, 0x00080050, 0x00080060, 0x00080070, 0x00081030, 0x00100010,
    0x00100020, 0x00100030, 0x00100040, 0x00101010, 0x00180015, 0x00181164, 0x00182010, 0x00185100, 0x00185101,
    0x0020000d, 0x0020000e, 0x00280030, 0x00280034, 0x00280103, 0x00280120, 0x00280121, 0x00281050, 0x00281051,
    0x00281052, 0x00281053, 0x00281055, 0x00281056, 0x00281101, 0x00281102, 0x00281103, 0x00281201, 0x00281202,
    0x00281203, 0x00283000, 0x00283010, 0x00540220, 0x20500020, 0x52009229, 0x52009230, 0x7fe00001};
static_assert(std::is_sorted(wanted.begin(), wanted.end()));

constexpr std::uint64_t mostBytes = 64 * 1024 * 1024;

std::string trimmed(std::string text)
{
    text.erase(std::remove(text.begin(), text.end(), '\0'), text.end());
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::string rawText(DcmItem& item, const DcmTagKey& tag)
{
    OFString text;
    if (item.findAndGetOFStringArray(tag, text).bad())
        return {};
    return {text.data(), text.size()};
}

struct Spacing {
    double x = 0, y = 0;
};

/// Row spacing first, then column spacing (PS3.3 10.7.1.3).
std::optional<Spacing> spacingAt(DcmItem& item, const DcmTagKey& tag, const std::string& name,
                                 std::vector<std::string>& warnings)
{
    const auto both = numbers(item, tag);
    if (both.empty())
        return std::nullopt;
    if (both.size() != 2 || !both[0] || !both[1] || *both[0] <= 0 || *both[1] <= 0 || *both[0] > 1e4 ||
        *both[1] > 1e4) {
        warnings.push_back(name + " \"" + rawText(item, tag) + "\" is no pair of sizes; it was left out.");
        return std::nullopt;
    }
    return Spacing{*both[1], *both[0]};
}

void readSpacing(DicomAttributes& attributes, RadiographHeader& header)
{
    auto& warnings = attributes.warnings();
    struct Row {
        DcmTagKey tag;
        const char* name;
        SpacingKind kind;
    };
    // A calibrated size at the patient goes before the size at the detector, which is larger by the magnification.
    const Row rows[] = {{DCM_PixelSpacing, "Pixel Spacing", SpacingKind::Pixel},
                        {DCM_ImagerPixelSpacing, "Imager Pixel Spacing", SpacingKind::Imager},
                        {DCM_NominalScannedPixelSpacing, "Nominal Scanned Pixel Spacing", SpacingKind::Nominal}};
    for (const Row& row : rows) {
        DcmItem& item =
            row.kind == SpacingKind::Pixel ? attributes.groupOf(DCM_PixelMeasuresSequence, 0) : attributes.dataset();
        if (const auto spacing = spacingAt(item, row.tag, row.name, warnings)) {
            header.spacingX = spacing->x;
            header.spacingY = spacing->y;
            header.spacingKind = row.kind;
            header.pixelAspect = spacing->y / spacing->x;
            return;
        }
    }
    const auto aspect = numbers(attributes.dataset(), DCM_PixelAspectRatio);
    if (aspect.size() == 2 && aspect[0] && aspect[1] && *aspect[0] > 0 && *aspect[1] > 0)
        header.pixelAspect = *aspect[0] / *aspect[1];
}

std::string viewOf(DicomAttributes& attributes)
{
    if (std::string view = attributes.text(DCM_ViewPosition); !view.empty())
        return view;
    // Some writers put the view where the patient's position belongs (NIH's own conversions).
    const std::string position = attributes.text(DCM_PatientPosition);
    if (position == "PA" || position == "AP" || position == "LL" || position == "RL" || position == "LATERAL")
        return position;
    DcmItem* code = nullptr;
    if (attributes.dataset().findAndGetSequenceItem(DCM_ViewCodeSequence, code).good() && code)
        return attributes.textOf(*code, DCM_CodeMeaning);
    return {};
}

} // namespace

std::span<const DicomTag> wantedAttributes()
{
    return wanted;
}

DicomAttributes::DicomAttributes() = default;
DicomAttributes::DicomAttributes(DicomAttributes&&) noexcept = default;
DicomAttributes& DicomAttributes::operator=(DicomAttributes&&) noexcept = default;
DicomAttributes::~DicomAttributes() = default;

DcmItem& DicomAttributes::dataset() const
{
    return *m_dataset;
}

domain::Result<DicomAttributes> DicomAttributes::of(WalkedDicom& dicom, const std::string& subject)
{
    useDicomLibrary();
    const DicomLibraryMessages messages;
    const DicomOutline& outline = dicom.outline;
    auto places = outline.elements;
    std::sort(places.begin(), places.end(), [](const auto& a, const auto& b) { return a.tag < b.tag; });
    std::vector<std::uint8_t> bytes;
    for (const ElementPlace& place : places) {
        const std::uint64_t length = place.end - place.start;
        if (bytes.size() + length > mostBytes)
            return fail(ErrorCode::DicomTooLarge, subject,
                        {.found = tagText(place.tag) + " of " + std::to_string(length) + " bytes",
                         .expected = std::to_string(mostBytes) + " bytes of attributes"});
        const std::size_t at = bytes.size();
        bytes.resize(at + static_cast<std::size_t>(length));
        if (!dicom.source->readAll(place.start, bytes.data() + at, static_cast<std::size_t>(length)))
            return fail(ErrorCode::FileUnreadable, subject, {.found = "reading ended early in " + tagText(place.tag)});
    }

    const E_TransferSyntax syntax = outline.syntax->implicitVr  ? EXS_LittleEndianImplicit
                                    : outline.syntax->bigEndian ? EXS_BigEndianExplicit
                                                                : EXS_LittleEndianExplicit;
    DicomAttributes result;
    result.m_dataset = std::make_unique<DcmDataset>();
    if (!bytes.empty()) {
        try {
            DcmInputBufferStream stream;
            stream.setBuffer(bytes.data(), static_cast<offile_off_t>(bytes.size()));
            stream.setEos();
            result.m_dataset->transferInit();
            const OFCondition status =
                result.m_dataset->read(stream, syntax, EGL_noChange, static_cast<Uint32>(mostBytes));
            result.m_dataset->transferEnd();
            if (status.bad() && status != EC_EndOfStream)
                return fail(ErrorCode::DicomAttributeInvalid, subject,
                            {.found = messages.firstOr(status.text()), .expected = "attributes that can be parsed"});
        } catch (const std::exception& error) {
            return fail(ErrorCode::DicomAttributeInvalid, subject,
                        {.found = error.what(), .expected = "attributes that can be parsed"});
        }
    }
    result.m_characterSet = rawText(*result.m_dataset, DCM_SpecificCharacterSet);
    return result;
}

std::string DicomAttributes::textOf(DcmItem& item, const DcmTagKey& tag, const std::string& delimiters)
{
    const std::string raw = trimmed(rawText(item, tag));
    if (raw.empty())
        return {};
    const ConvertedText converted = toUtf8(raw, m_characterSet, delimiters);
    if (!converted.isCertain) {
        const std::string warning = "Some text is not in the file's character set (" +
                                    (m_characterSet.empty() ? std::string("ASCII") : toUtf8(m_characterSet, "").utf8) +
                                    "); it is shown as well as it can be.";
        if (std::find(m_warnings.begin(), m_warnings.end(), warning) == m_warnings.end())
            m_warnings.push_back(warning);
    }
    return trimmed(converted.utf8);
}

std::string DicomAttributes::text(const DcmTagKey& tag, const std::string& delimiters)
{
    return textOf(*m_dataset, tag, delimiters);
}

DcmItem& DicomAttributes::groupOf(const DcmTagKey& group, int frame) const
{
    DcmItem* functional = nullptr;
    DcmItem* item = nullptr;
    if (m_dataset->findAndGetSequenceItem(DCM_PerFrameFunctionalGroupsSequence, functional, frame).good() &&
        functional && functional->findAndGetSequenceItem(group, item).good() && item)
        return *item;
    if (m_dataset->findAndGetSequenceItem(DCM_SharedFunctionalGroupsSequence, functional).good() && functional &&
        functional->findAndGetSequenceItem(group, item).good() && item)
        return *item;
    return *m_dataset;
}

std::vector<std::string> values(DcmItem& item, const DcmTagKey& tag)
{
    const std::string raw = rawText(item, tag);
    std::vector<std::string> result;
    if (trimmed(raw).empty())
        return result;
    for (std::size_t at = 0; at <= raw.size();) {
        const std::size_t end = std::min(raw.find('\\', at), raw.size());
        result.push_back(trimmed(raw.substr(at, end - at)));
        at = end + 1;
    }
    return result;
}

std::vector<std::optional<double>> numbers(DcmItem& item, const DcmTagKey& tag)
{
    std::vector<std::optional<double>> result;
    for (const std::string& value : values(item, tag)) {
        const char* begin = value.data();
        const char* end = begin + value.size();
        if (begin != end && *begin == '+')
            ++begin;
        double number = 0;
        const auto [stop, error] = std::from_chars(begin, end, number);
        if (error == std::errc() && stop == end && std::isfinite(number))
            result.emplace_back(number);
        else
            result.emplace_back();
    }
    return result;
}

RadiographHeader headerOf(DicomAttributes& attributes, const DicomOutline& outline, const PixelLayout& layout)
{
    auto& warnings = attributes.warnings();
    RadiographHeader header;
    header.format = "DICOM";
    header.transferSyntaxUid = outline.syntax->uid;
    header.sopInstanceUid = attributes.text(DCM_SOPInstanceUID);
    header.sopClassUid = attributes.text(DCM_SOPClassUID);
    header.studyInstanceUid = attributes.text(DCM_StudyInstanceUID);
    header.seriesInstanceUid = attributes.text(DCM_SeriesInstanceUID);
    if (header.sopInstanceUid.empty()) {
        header.sopInstanceUid = outline.mediaStorageSopInstanceUid;
        warnings.push_back(header.sopInstanceUid.empty()
                               ? "SOP Instance UID is missing."
                               : "SOP Instance UID is missing; that of the file meta information was taken.");
    }
    if (header.sopClassUid.empty())
        header.sopClassUid = outline.mediaStorageSopClassUid;
    if (header.studyInstanceUid.empty())
        warnings.push_back("Study Instance UID is missing.");
    const bool isUid = header.sopInstanceUid.size() <= 64 &&
                       header.sopInstanceUid.find_first_not_of("0123456789.") == std::string::npos;
    if (!isUid)
        warnings.push_back("SOP Instance UID \"" + header.sopInstanceUid + "\" is no UID; it is kept as a name.");

    header.patientName = attributes.text(DCM_PatientName, "\\^=");
    header.patientId = attributes.text(DCM_PatientID);
    header.patientSex = attributes.text(DCM_PatientSex);
    header.patientAge = attributes.text(DCM_PatientAge);
    header.patientBirthDate = attributes.text(DCM_PatientBirthDate);
    header.studyDate = attributes.text(DCM_StudyDate);
    header.studyDescription = attributes.text(DCM_StudyDescription);
    header.accessionNumber = attributes.text(DCM_AccessionNumber);
    header.modality = attributes.text(DCM_Modality);
    header.manufacturer = attributes.text(DCM_Manufacturer);
    header.bodyPart = attributes.text(DCM_BodyPartExamined);
    header.viewPosition = viewOf(attributes);

    header.size = {layout.columns, layout.rows};
    header.frames = layout.frames;
    header.bitsAllocated = layout.bitsAllocated;
    header.bitsStored = layout.bitsStored;
    header.highBit = layout.highBit;
    header.isSigned = layout.isSigned;
    header.samplesPerPixel = layout.samples;
    header.photometricInterpretation = outline.pixels.photometric;
    readSpacing(attributes, header);
    return header;
}

} // namespace imaging

#include "core/imaging/dicom_reader.h"

#include "core/imaging/dicom_attributes.h"
#include "core/imaging/frame_decoder.h"
#include "core/imaging/lookup_table.h"
#include "core/imaging/projection.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcitem.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace imaging {

using domain::ErrorCode;
using domain::fail;

namespace {

/// A window beyond this shows nothing; its sums would overflow.
constexpr double largestWindow = 1e12;

std::string shortNumber(double value)
{
    std::string text = std::to_string(value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.')
        text.pop_back();
    return text;
}

domain::Done readModality(DicomAttributes& attributes, const PixelLayout& layout, int frame, Radiograph& radiograph,
                          const std::string& path)
{
    DcmItem& item = attributes.groupOf(DCM_PixelValueTransformationSequence, frame);
    const auto number = [&](const DcmTagKey& tag, const std::string& name, double& to) -> domain::Done {
        const auto list = numbers(item, tag);
        if (list.empty())
            return {};
        if (!list[0])
            return fail(ErrorCode::DicomAttributeInvalid, path,
                        {.found = name + " \"" + values(item, tag)[0] + "\"", .expected = "a number"});
        to = *list[0];
        return {};
    };
    if (auto done = number(DCM_RescaleSlope, "Rescale Slope", radiograph.rescaleSlope); !done)
        return done;
    if (auto done = number(DCM_RescaleIntercept, "Rescale Intercept", radiograph.rescaleIntercept); !done)
        return done;
    if (std::abs(radiograph.rescaleSlope) > largestWindow || std::abs(radiograph.rescaleIntercept) > largestWindow)
        return fail(
            ErrorCode::DicomAttributeInvalid, path,
            {.found = "Rescale Slope or Intercept beyond " + shortNumber(largestWindow), .expected = "a number"});
    if (radiograph.rescaleSlope == 0)
        attributes.warnings().push_back("Rescale Slope is 0: every pixel has the same value.");

    DcmItem* table = nullptr;
    if (attributes.dataset().findAndGetSequenceItem(DCM_ModalityLUTSequence, table).good() && table) {
        radiograph.modalityLut =
            lookupTable(*table, DCM_LUTDescriptor, DCM_LUTData, layout.isSigned, "Modality LUT", attributes.warnings());
        if (radiograph.modalityLut)
            radiograph.modalityLut->explanation = attributes.textOf(*table, DCM_LUTExplanation);
    }
    return {};
}

/// PS3.3 C.11.2.1.2 and C.11.2.1.3.
void readWindows(DicomAttributes& attributes, int frame, Radiograph& radiograph)
{
    auto& warnings = attributes.warnings();
    DcmItem& item = attributes.groupOf(DCM_FrameVOILUTSequence, frame);
    const auto centres = numbers(item, DCM_WindowCenter);
    const auto widths = numbers(item, DCM_WindowWidth);
    if (centres.empty() && widths.empty())
        return;
    if (centres.size() != widths.size())
        warnings.push_back("There are " + std::to_string(centres.size()) + " window centres and " +
                           std::to_string(widths.size()) + " widths; the pairs were taken.");
    VoiFunction function = VoiFunction::Linear;
    const auto functions = values(item, DCM_VOILUTFunction);
    if (!functions.empty() && functions[0] == "LINEAR_EXACT")
        function = VoiFunction::LinearExact;
    else if (!functions.empty() && functions[0] == "SIGMOID")
        function = VoiFunction::Sigmoid;
    else if (!functions.empty() && functions[0] != "LINEAR")
        warnings.push_back("VOI LUT Function \"" + functions[0] + "\" is unknown; LINEAR was taken.");

    std::vector<std::string> names;
    const std::string explanations = attributes.textOf(item, DCM_WindowCenterWidthExplanation);
    for (std::size_t at = 0; !explanations.empty() && at <= explanations.size();) {
        const std::size_t end = std::min(explanations.find('\\', at), explanations.size());
        names.push_back(explanations.substr(at, end - at));
        at = end + 1;
    }
    for (std::size_t i = 0; i < std::min(centres.size(), widths.size()); ++i) {
        const double least = function == VoiFunction::Linear ? 1 : 1e-12;
        if (!centres[i] || !widths[i]) {
            warnings.push_back("Window " + std::to_string(i + 1) + " is no pair of numbers; it was left out.");
        } else if (*widths[i] < least || *widths[i] > largestWindow || std::abs(*centres[i]) > largestWindow) {
            warnings.push_back("Window " + std::to_string(i + 1) +
                               " has a width or centre that cannot be used; it was left out.");
        } else {
            radiograph.windows.push_back(
                {*centres[i], *widths[i], function, i < names.size() ? names[i] : std::string()});
        }
    }
}

void readVoiLuts(DicomAttributes& attributes, const DicomOutline& outline, const PixelLayout& layout, int frame,
                 Radiograph& radiograph)
{
    DcmItem& item = attributes.groupOf(DCM_FrameVOILUTSequence, frame);
    // Explicit files say by the VR whether the first value is signed; implicit ones leave it to the modality's output.
    const double lowest = layout.isSigned ? -std::ldexp(1.0, layout.bitsStored - 1) : 0;
    const double highest = lowest + std::ldexp(1.0, layout.bitsStored) - 1;
    const bool mayBeNegative =
        !radiograph.modalityLut &&
        std::min(lowest * radiograph.rescaleSlope, highest * radiograph.rescaleSlope) + radiograph.rescaleIntercept < 0;
    for (int i = 0; i < 64; ++i) {
        DcmItem* table = nullptr;
        if (item.findAndGetSequenceItem(DCM_VOILUTSequence, table, i).bad() || !table)
            break;
        auto lut = lookupTable(*table, DCM_LUTDescriptor, DCM_LUTData, outline.syntax->implicitVr && mayBeNegative,
                               "VOI LUT " + std::to_string(i + 1), attributes.warnings());
        if (!lut)
            continue;
        lut->explanation = attributes.textOf(*table, DCM_LUTExplanation);
        radiograph.voiLuts.push_back(std::move(*lut));
    }
}

/// PS3.3 C.7.5.1.1.2: a value, or a range to Pixel Padding Range Limit.
void readPadding(DcmItem& dataset, const PixelLayout& layout, Radiograph& radiograph)
{
    const auto value = [&](const DcmTagKey& tag) -> std::optional<std::int32_t> {
        Uint16 unsignedValue = 0;
        Sint16 signedValue = 0;
        if (dataset.findAndGetUint16(tag, unsignedValue).bad()) {
            if (dataset.findAndGetSint16(tag, signedValue).bad())
                return std::nullopt;
            unsignedValue = static_cast<Uint16>(signedValue);
        }
        // Pixel Representation decides, whatever the VR.
        return layout.isSigned ? static_cast<std::int16_t>(unsignedValue) : static_cast<std::int32_t>(unsignedValue);
    };
    const auto first = value(DCM_PixelPaddingValue);
    if (!first)
        return;
    const auto second = value(DCM_PixelPaddingRangeLimit).value_or(*first);
    radiograph.paddingLow = std::min(*first, second);
    radiograph.paddingHigh = std::max(*first, second);
}

void noteContradictions(DicomAttributes& attributes, const RadiographHeader& header)
{
    auto& warnings = attributes.warnings();
    const std::string shape = attributes.text(DCM_PresentationLUTShape);
    const std::string& photometric = header.photometricInterpretation;
    // C.11.6: INVERSE belongs to MONOCHROME1, IDENTITY to MONOCHROME2. One of the two decides, never both.
    if ((photometric == "MONOCHROME2" && shape == "INVERSE") || (photometric == "MONOCHROME1" && shape == "IDENTITY"))
        warnings.push_back("Presentation LUT Shape " + shape + " contradicts " + photometric +
                           "; the Photometric Interpretation was taken.");
    if (const std::string other = otherKind(header); !other.empty())
        warnings.push_back(other + " is not that of a radiograph.");
    if (header.samplesPerPixel > 1 || photometric == "PALETTE COLOR")
        warnings.push_back("The picture is in colour (" + photometric + "); its luminance is shown.");
}

/// The walk's outcome with all but the pixels.
struct Described {
    WalkedDicom dicom;
    PixelLayout layout;
    DicomAttributes attributes;
    Radiograph radiograph;
};

domain::Result<Described> describe(std::unique_ptr<ByteSource> source, const std::string& path, int frame)
{
    auto dicom = walkDicom(std::move(source), wantedAttributes(), path);
    if (!dicom)
        return tl::unexpected(dicom.error());
    auto layout = pixelLayout(*dicom, path);
    if (!layout)
        return tl::unexpected(layout.error());
    if (frame < 0 || frame >= layout->frames)
        return fail(ErrorCode::FrameMissing, path,
                    {.found = "frame " + std::to_string(frame + 1),
                     .expected = layout->frames == 1 ? "one" : std::to_string(layout->frames)});
    auto attributes = DicomAttributes::of(*dicom, path);
    if (!attributes)
        return tl::unexpected(attributes.error());

    Radiograph radiograph;
    radiograph.header = headerOf(*attributes, dicom->outline, *layout);
    noteContradictions(*attributes, radiograph.header);
    // Modality and VOI transforms are defined for grey values alone (C.11.1, C.11.2).
    if (layout->photometric <= Photometric::Monochrome2) {
        if (auto done = readModality(*attributes, *layout, frame, radiograph, path); !done)
            return tl::unexpected(done.error());
        readWindows(*attributes, frame, radiograph);
        readVoiLuts(*attributes, dicom->outline, *layout, frame, radiograph);
        readPadding(attributes->dataset(), *layout, radiograph);
        radiograph.inverse = layout->photometric == Photometric::Monochrome1;
    }
    return Described{std::move(*dicom), *layout, std::move(*attributes), std::move(radiograph)};
}

std::vector<std::string> allWarnings(Described& described)
{
    std::vector<std::string> all = described.dicom.outline.warnings;
    const auto& more = described.attributes.warnings();
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

/// PS3.3 C.7.6.3.1.5: indices become luminance; the tables' width decides the bits.
domain::Done applyPalette(DicomAttributes& attributes, Radiograph& radiograph, const std::string& path)
{
    const DcmTagKey descriptors[] = {DCM_RedPaletteColorLookupTableDescriptor,
                                     DCM_GreenPaletteColorLookupTableDescriptor,
                                     DCM_BluePaletteColorLookupTableDescriptor};
    const DcmTagKey data[] = {DCM_RedPaletteColorLookupTableData, DCM_GreenPaletteColorLookupTableData,
                              DCM_BluePaletteColorLookupTableData};
    const char* names[] = {"Red palette", "Green palette", "Blue palette"};
    std::array<LookupTable, 3> tables;
    for (int c = 0; c < 3; ++c) {
        auto table = lookupTable(attributes.dataset(), descriptors[c], data[c], radiograph.header.isSigned, names[c],
                                 attributes.warnings());
        if (!table)
            return fail(ErrorCode::DicomAttributeMissing, path,
                        {.found = attributes.warnings().back(), .expected = "the three Palette Color Lookup Tables"});
        tables[static_cast<std::size_t>(c)] = std::move(*table);
    }
    const auto entry = [](const LookupTable& table, std::int32_t index) -> double {
        const auto at =
            std::clamp<std::int64_t>(index - table.first, 0, static_cast<std::int64_t>(table.entries.size()) - 1);
        return table.entries[static_cast<std::size_t>(at)];
    };
    for (std::int32_t& value : radiograph.stored)
        value = static_cast<std::int32_t>(0.299 * entry(tables[0], value) + 0.587 * entry(tables[1], value) +
                                          0.114 * entry(tables[2], value) + 0.5);
    radiograph.header.bitsStored = std::max({tables[0].bits, tables[1].bits, tables[2].bits});
    radiograph.header.isSigned = false;
    return {};
}

/// More than 16 bits are brought down to 16, so that every table of the pipeline has at most 65,536 entries; slope and
/// intercept make up for it.
domain::Done reduceTo16Bits(StoredValues& values, Radiograph& radiograph, std::vector<std::string>& warnings,
                            const std::string& path)
{
    if (radiograph.modalityLut)
        return fail(ErrorCode::DicomAttributeInvalid, path,
                    {.found = "a Modality LUT on " + std::to_string(radiograph.header.bitsStored) + " bits",
                     .expected = "at most 16 bits"});
    std::vector<std::int64_t> wide(values.wide);
    if (wide.empty())
        wide.assign(values.values.begin(), values.values.end());
    const auto [least, most] = std::minmax_element(wide.begin(), wide.end());
    const std::int64_t low = *least;
    int shift = 0;
    while ((*most - low) >> shift > 65535)
        ++shift;
    values.values.resize(wide.size());
    for (std::size_t i = 0; i < wide.size(); ++i)
        values.values[i] = static_cast<std::int32_t>((wide[i] - low) >> shift);
    radiograph.rescaleIntercept += radiograph.rescaleSlope * static_cast<double>(low);
    radiograph.rescaleSlope *= static_cast<double>(std::int64_t{1} << shift);
    if (radiograph.paddingLow) {
        radiograph.paddingLow = static_cast<std::int32_t>((*radiograph.paddingLow - low) >> shift);
        radiograph.paddingHigh = static_cast<std::int32_t>((*radiograph.paddingHigh - low) >> shift);
    }
    if (shift > 0)
        warnings.push_back("Values of more than 16 bits were brought down to 16.");
    radiograph.header.bitsStored = 16;
    radiograph.header.isSigned = false;
    return {};
}

} // namespace

domain::Result<RadiographHeader> readDicomHeader(std::unique_ptr<ByteSource> source, const std::string& path)
{
    auto described = describe(std::move(source), path, 0);
    if (!described)
        return tl::unexpected(described.error());
    described->radiograph.header.warnings = allWarnings(*described);
    return std::move(described->radiograph.header);
}

domain::Result<Radiograph> readDicom(std::unique_ptr<ByteSource> source, const std::string& path, int frame)
{
    auto described = describe(std::move(source), path, frame);
    if (!described)
        return tl::unexpected(described.error());
    const auto decoded = decodeFrame(described->dicom, described->layout, frame, path);
    if (!decoded)
        return tl::unexpected(decoded.error());
    Radiograph& radiograph = described->radiograph;
    // A later frame's picture may have more bits, or be signed, where the first had not.
    radiograph.header.bitsStored = decoded->layout.bitsStored;
    radiograph.header.isSigned = decoded->layout.isSigned;
    auto& warnings = described->attributes.warnings();
    warnings.insert(warnings.end(), decoded->warnings.begin(), decoded->warnings.end());
    StoredValues values = storedValues(*decoded);
    if (decoded->layout.bitsStored > 16)
        if (auto done = reduceTo16Bits(values, radiograph, warnings, path); !done)
            return tl::unexpected(done.error());
    radiograph.stored = std::move(values.values);
    if (described->layout.photometric == Photometric::Palette)
        if (auto done = applyPalette(described->attributes, radiograph, path); !done)
            return tl::unexpected(done.error());
    radiograph.header.warnings = allWarnings(*described);
    return std::move(radiograph);
}

} // namespace imaging

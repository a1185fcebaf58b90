#include "core/exchange/dx_writer.h"

#include "core/imaging/dicom_library.h"

#include <dcmtk/config/osconfig.h>

#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dcrleerg.h>
#include <dcmtk/dcmdata/dcrlerp.h>
#include <dcmtk/dcmdata/dctk.h>
#include <dcmtk/dcmjpeg/djencode.h>
#include <dcmtk/dcmjpeg/djrplol.h>
#include <dcmtk/dcmjpls/djencode.h>
#include <dcmtk/dcmjpls/djrparam.h>

#include <cassert>
#include <filesystem>
#include <memory>
#include <mutex>

namespace exchange {

namespace {

using domain::ErrorCode;

/// DCMTK's list of encoders is the process's own, and registering twice is an error.
void registerEncoders()
{
    static std::once_flag once;
    std::call_once(once, [] {
        DcmRLEEncoderRegistration::registerCodecs();
        // Its "true lossless" writes 16 bits of precision whatever Bits Stored says; this way it writes that number, and
        // with neither window nor scaling asked for the values stay what they are (the test compares each).
        DJEncoderRegistration::registerCodecs(ECC_lossyYCbCr, EUC_default, OFFalse, 0, 0, 0, OFTrue, ESS_422, OFTrue,
                                              OFFalse, 0, 0, 0.0, 0.0, 0, 0, 0, 0, OFFalse, OFFalse, OFFalse, OFFalse,
                                              OFFalse);
        DJLSEncoderRegistration::registerCodecs();
    });
}

E_TransferSyntax dcmtkSyntax(TransferSyntax syntax)
{
    switch (syntax) {
    case TransferSyntax::ImplicitLittle: return EXS_LittleEndianImplicit;
    case TransferSyntax::ExplicitLittle: return EXS_LittleEndianExplicit;
    case TransferSyntax::Deflated: return EXS_DeflatedLittleEndianExplicit;
    case TransferSyntax::Rle: return EXS_RLELossless;
    case TransferSyntax::JpegLossless: return EXS_JPEGProcess14SV1;
    case TransferSyntax::JpegLs: return EXS_JPEGLSLossless;
    }
    return EXS_LittleEndianExplicit;
}

/// Inserts into a data set and remembers the first refusal.
class Filler {
public:
    explicit Filler(DcmItem& item) : m_item(item) {}

    Filler& text(const DcmTag& tag, const std::string& value)
    {
        return check(tag, m_item.putAndInsertString(tag, value.c_str()));
    }
    Filler& number(const DcmTag& tag, int value)
    {
        return check(tag, m_item.putAndInsertUint16(tag, static_cast<Uint16>(value)));
    }
    /// A decimal string, at most 16 characters (PS3.5 section 6.2, DS).
    Filler& decimal(const DcmTag& tag, double value, const char* separator = nullptr)
    {
        char buffer[32];
        OFStandard::ftoa(buffer, sizeof buffer, value, 0, 0, 10);
        const std::string one = buffer;
        return text(tag, separator ? one + separator + one : one);
    }
    Filler& signedNumber(const DcmTag& tag, int value)
    {
        return check(tag, m_item.putAndInsertSint16(tag, static_cast<Sint16>(value)));
    }
    Filler& empty(const DcmTag& tag) { return check(tag, m_item.insertEmptyElement(tag)); }
    Filler& code(const DcmTag& sequence, const char* value, const char* scheme, const char* meaning)
    {
        DcmItem* item = nullptr;
        check(sequence, m_item.findOrCreateSequenceItem(sequence, item, 0));
        if (item)
            m_status = Filler(*item)
                           .text(DCM_CodeValue, value)
                           .text(DCM_CodingSchemeDesignator, scheme)
                           .text(DCM_CodeMeaning, meaning)
                           .firstOf(m_status);
        return *this;
    }
    Filler& check(const DcmTag& tag, const OFCondition& condition)
    {
        if (condition.bad() && m_status.empty())
            m_status = std::string(DcmTag(tag).getTagName()) + ": " + condition.text();
        return *this;
    }
    const std::string& status() const { return m_status; } ///< empty: all went in

private:
    std::string firstOf(const std::string& earlier) const { return earlier.empty() ? m_status : earlier; }

    DcmItem& m_item;
    std::string m_status;
};

void addIdentity(Filler& out, const DxImage& image)
{
    // SOP Common, Patient, General Study (C.12.1, C.7.1.1, C.7.2.1)
    out.text(DCM_SOPClassUID, UID_DigitalXRayImageStorageForPresentation)
        .text(DCM_SOPInstanceUID, image.sopInstanceUid)
        .text(DCM_PatientName, image.patientName)
        .text(DCM_PatientID, image.patientId)
        .text(DCM_PatientBirthDate, image.patientBirthDate)
        .text(DCM_PatientSex, image.patientSex)
        .text(DCM_PatientAge, image.patientAge)
        .text(DCM_StudyInstanceUID, image.studyInstanceUid)
        .text(DCM_StudyID, image.studyId)
        .text(DCM_StudyDate, image.studyDate)
        .text(DCM_StudyTime, image.studyTime)
        .text(DCM_AccessionNumber, image.accessionNumber)
        .empty(DCM_ReferringPhysicianName);
    if (!image.studyDescription.empty())
        out.text(DCM_StudyDescription, image.studyDescription);
    // General Series, DX Series, General Equipment (C.7.3.1, C.8.11.1, C.7.5.1)
    out.text(DCM_Modality, "DX")
        .text(DCM_PresentationIntentType, "FOR PRESENTATION")
        .text(DCM_SeriesInstanceUID, image.seriesInstanceUid)
        .text(DCM_SeriesNumber, std::to_string(image.seriesNumber))
        .text(DCM_BodyPartExamined, "CHEST")
        .text(DCM_Manufacturer, image.manufacturer);
    if (!image.modelName.empty())
        out.text(DCM_ManufacturerModelName, image.modelName);
}

void addDescription(Filler& out, const DxImage& image)
{
    const bool ap = image.viewPosition == "AP";
    // General Image, DX Anatomy Imaged, DX Positioning, DX Detector (C.7.6.1, C.8.11.2, C.8.11.5, C.8.11.4)
    out.text(DCM_InstanceNumber, std::to_string(image.instanceNumber))
        .text(DCM_ContentDate, image.studyDate)
        .text(DCM_ContentTime, image.studyTime)
        .text(DCM_AcquisitionDate, image.studyDate)
        .text(DCM_AcquisitionTime, image.studyTime)
        .text(DCM_ImageType, "ORIGINAL\\PRIMARY")
        .text(DCM_PatientOrientation, "L\\F")
        .text(DCM_BurnedInAnnotation, "NO")
        .text(DCM_LossyImageCompression, "00")
        .text(DCM_ImageLaterality, "U")
        .code(DCM_AnatomicRegionSequence, "T-D3000", "SRT", "Chest")
        .text(DCM_ViewPosition, image.viewPosition)
        .code(DCM_ViewCodeSequence, ap ? "R-10206" : "R-10214", "SRT", ap ? "antero-posterior" : "postero-anterior")
        .text(DCM_PositionerType, "NONE")
        .text(DCM_DetectorType, "SCINTILLATOR")
        .decimal(DCM_ImagerPixelSpacing, image.spacingMm, "\\")
        .empty(DCM_AcquisitionContextSequence);
    // DX Image (C.8.11.3): LOG, because the stored value follows absorption; SHAPE belongs to the photometric.
    out.number(DCM_SamplesPerPixel, 1)
        .text(DCM_PhotometricInterpretation, image.monochrome1 ? "MONOCHROME1" : "MONOCHROME2")
        .number(DCM_Rows, image.size.height)
        .number(DCM_Columns, image.size.width)
        .number(DCM_BitsAllocated, 16)
        .number(DCM_BitsStored, image.bitsStored)
        .number(DCM_HighBit, image.bitsStored - 1)
        .number(DCM_PixelRepresentation, 0)
        .text(DCM_PixelIntensityRelationship, "LOG")
        .signedNumber(DCM_PixelIntensityRelationshipSign, image.monochrome1 ? 1 : -1)
        .text(DCM_RescaleIntercept, "0")
        .text(DCM_RescaleSlope, "1")
        .text(DCM_RescaleType, "US")
        .text(DCM_PresentationLUTShape, image.monochrome1 ? "INVERSE" : "IDENTITY");
}

void addVoi(Filler& out, DcmDataset& data, const DxImage& image)
{
    if (const auto* window = std::get_if<DxWindow>(&image.voi)) {
        out.decimal(DCM_WindowCenter, window->centre).decimal(DCM_WindowWidth, window->width);
        out.text(DCM_WindowCenterWidthExplanation, "NORMAL");
        if (window->sigmoid)
            out.text(DCM_VOILUTFunction, "SIGMOID");
        return;
    }
    const auto& lut = std::get<DxLookupTable>(image.voi);
    DcmItem* item = nullptr;
    out.check(DCM_VOILUTSequence, data.findOrCreateSequenceItem(DCM_VOILUTSequence, item, 0));
    if (!item)
        return;
    const Uint16 descriptor[3] = {static_cast<Uint16>(lut.entries.size()), static_cast<Uint16>(lut.first),
                                  static_cast<Uint16>(lut.bits)};
    out.check(DCM_LUTDescriptor, item->putAndInsertUint16Array(DcmTag(DCM_LUTDescriptor, EVR_US), descriptor, 3));
    out.check(DCM_LUTExplanation, item->putAndInsertString(DCM_LUTExplanation, "NORMAL"));
    // US would end at 64 KiB in explicit syntaxes; OW does not.
    out.check(DCM_LUTData, item->putAndInsertUint16Array(DcmTag(DCM_LUTData, EVR_OW), lut.entries.data(),
                                                         static_cast<unsigned long>(lut.entries.size())));
}

OFCondition encode(DcmDataset& data, TransferSyntax syntax)
{
    const E_TransferSyntax target = dcmtkSyntax(syntax);
    switch (syntax) {
    case TransferSyntax::JpegLossless: {
        const DJ_RPLossless firstOrder(1, 0); // selection value 1, no point transform: process 14 SV1
        return data.chooseRepresentation(target, &firstOrder);
    }
    case TransferSyntax::JpegLs: {
        const DJLSRepresentationParameter lossless(0, OFTrue);
        return data.chooseRepresentation(target, &lossless);
    }
    case TransferSyntax::Rle: {
        const DcmRLERepresentationParameter plain;
        return data.chooseRepresentation(target, &plain);
    }
    default: return EC_Normal;
    }
}

/// DCMTK 3.6.7 fills an odd JPEG-LS fragment up with whatever lay behind it in memory: the same film had other bytes in
/// each run. PS3.5 A.4 lets a zero follow the end of image, and FF D9 stands nowhere else in a stream.
OFCondition padWithZero(DcmElement& pixelData)
{
    auto* data = dynamic_cast<DcmPixelData*>(&pixelData);
    if (!data)
        return EC_Normal;
    E_TransferSyntax syntax = EXS_Unknown;
    const DcmRepresentationParameter* parameter = nullptr;
    data->getCurrentRepresentationKey(syntax, parameter);
    DcmPixelSequence* fragments = nullptr;
    if (data->getEncapsulatedRepresentation(syntax, parameter, fragments).bad() || !fragments)
        return EC_Normal; // not encapsulated
    DcmPixelItem* last = nullptr;
    OFCondition done = fragments->getItem(last, fragments->card() - 1);
    Uint8* bytes = nullptr;
    if (done.good())
        done = last->getUint8Array(bytes);
    const Uint32 size = done.good() ? last->getLength() : 0;
    if (bytes && size >= 3 && bytes[size - 3] == 0xff && bytes[size - 2] == 0xd9)
        bytes[size - 1] = 0;
    return done;
}

/// Pixel Data in the target syntax. It is encoded in a data set of its own: DCMTK's JPEG encoder believes to have
/// applied windows and tables, takes them out, and gives the image another UID and a derivation.
OFCondition addPixels(DcmDataset& data, const DxImage& image)
{
    DcmDataset alone;
    Filler(alone)
        .text(DCM_SOPClassUID, UID_DigitalXRayImageStorageForPresentation)
        .text(DCM_SOPInstanceUID, image.sopInstanceUid)
        .text(DCM_PhotometricInterpretation, "MONOCHROME2")
        .number(DCM_SamplesPerPixel, 1)
        .number(DCM_Rows, image.size.height)
        .number(DCM_Columns, image.size.width)
        .number(DCM_BitsAllocated, 16)
        .number(DCM_BitsStored, image.bitsStored)
        .number(DCM_HighBit, image.bitsStored - 1)
        .number(DCM_PixelRepresentation, 0);
    // Made by hand: putAndInsertUint16Array() makes an element of another class, which no encoder takes.
    auto made = std::make_unique<DcmPixelData>(DcmTag(DCM_PixelData, EVR_OW));
    OFCondition done = made->putUint16Array(image.pixels.data(), static_cast<unsigned long>(image.pixels.size()));
    if (done.good())
        done = alone.insert(made.get());
    if (done.bad())
        return done;
    made.release(); // the data set owns it now
    done = encode(alone, image.transferSyntax);
    if (done.bad())
        return done;
    std::unique_ptr<DcmElement> encoded(alone.remove(DCM_PixelData));
    if (image.transferSyntax == TransferSyntax::JpegLs)
        done = padWithZero(*encoded);
    if (done.good())
        done = data.insert(encoded.get());
    if (done.good())
        encoded.release();
    return done;
}

} // namespace

domain::Done writeDx(const DxImage& image, const std::string& path)
{
    assert(image.pixels.size() == static_cast<std::size_t>(image.size.width) * image.size.height);
    imaging::useDicomLibrary();
    registerEncoders();
    const imaging::DicomLibraryMessages kept; // what DCMTK has to say is in the conditions it returns

    DcmFileFormat file;
    DcmDataset& data = *file.getDataset();
    Filler out(data);
    addIdentity(out, image);
    addDescription(out, image);
    addVoi(out, data, image);
    out.check(DCM_PixelData, addPixels(data, image));
    if (!out.status().empty())
        return domain::fail(ErrorCode::Unexpected, path, {.found = out.status()});

    const std::string part = path + ".part";
    const OFCondition saved =
        file.saveFile(OFFilename(part.c_str(), OFTrue), dcmtkSyntax(image.transferSyntax), EET_ExplicitLength);
    const auto target = std::filesystem::path(reinterpret_cast<const char8_t*>(path.c_str()));
    const auto source = std::filesystem::path(reinterpret_cast<const char8_t*>(part.c_str()));
    std::error_code error;
    if (saved.good())
        std::filesystem::rename(source, target, error);
    if (saved.good() && !error)
        return {};
    const std::string reason = saved.bad() ? saved.text() : error.message();
    std::filesystem::remove(source, error);
    const auto space = std::filesystem::space(target.parent_path(), error);
    const bool full = !error && space.available < image.pixels.size() * 2;
    return domain::fail(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path, {.found = reason});
}

} // namespace exchange

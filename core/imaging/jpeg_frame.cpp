#include "core/imaging/dicom_library.h"
#include "core/imaging/frame_decoder.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcdatset.h>
#include <dcmtk/dcmdata/dcdeftag.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>
#include <dcmtk/dcmdata/dcxfer.h>

namespace imaging {

using domain::ErrorCode;
using domain::fail;

namespace {

const char* photometricName(Photometric photometric)
{
    switch (photometric) {
    case Photometric::Monochrome1:
        return "MONOCHROME1";
    case Photometric::Monochrome2:
        return "MONOCHROME2";
    case Photometric::Palette:
        return "PALETTE COLOR";
    case Photometric::Rgb:
        return "RGB";
    case Photometric::YbrFull:
        return "YBR_FULL";
    case Photometric::YbrFull422:
        return "YBR_FULL_422";
    }
    return "";
}

} // namespace

domain::Result<DecodedFrame> decodeJpeg(const std::vector<std::uint8_t>& bytes, const TransferSyntax& syntax,
                                        const PixelLayout& layout, const std::string& subject)
{
    useDicomLibrary();
    const DicomLibraryMessages messages;
    // A data set of one frame, made from the layout that was checked: the decoder sees none of the file's own claims.
    DcmDataset dataset;
    const auto put = [&](const DcmTagKey& tag, int value) {
        dataset.putAndInsertUint16(tag, static_cast<Uint16>(value));
    };
    put(DCM_SamplesPerPixel, layout.samples);
    dataset.putAndInsertString(DCM_PhotometricInterpretation, photometricName(layout.photometric));
    put(DCM_Rows, layout.rows);
    put(DCM_Columns, layout.columns);
    put(DCM_BitsAllocated, layout.bitsAllocated);
    put(DCM_BitsStored, layout.bitsStored);
    put(DCM_HighBit, layout.highBit);
    put(DCM_PixelRepresentation, layout.isSigned ? 1 : 0);
    if (layout.samples > 1)
        put(DCM_PlanarConfiguration, 0);

    auto* sequence = new DcmPixelSequence(DcmTag(DCM_PixelData, EVR_OB));
    sequence->insert(new DcmPixelItem(DcmTag(DCM_PixelItemTag, EVR_OB)));
    auto* item = new DcmPixelItem(DcmTag(DCM_PixelItemTag, EVR_OB));
    item->putUint8Array(bytes.data(), static_cast<unsigned long>(bytes.size()));
    sequence->insert(item);
    auto* pixelData = new DcmPixelData(DCM_PixelData);
    pixelData->putOriginalRepresentation(DcmXfer(syntax.uid).getXfer(), nullptr, sequence);
    dataset.insert(pixelData, OFTrue);

    DecodedFrame result{layout, {}, {}};
    result.layout.byPlane = false;
    const auto size = static_cast<std::size_t>(layout.pixels()) * static_cast<std::size_t>(layout.samples) *
                      static_cast<std::size_t>(layout.bitsAllocated / 8);
    result.bytes.resize(size + size % 2);
    try {
        Uint32 fragment = 0;
        OFString colourModel;
        const OFCondition status = pixelData->getUncompressedFrame(
            &dataset, 0, fragment, result.bytes.data(), static_cast<Uint32>(result.bytes.size()), colourModel);
        if (status.bad())
            return fail(
                ErrorCode::DicomDecoderFailed, subject,
                {.found = messages.firstOr(status.text()), .expected = std::string("a ") + syntax.name + " picture"});
        // libjpeg fills damaged parts up and only warns: that picture must not pass for the patient's.
        for (const std::string& line : messages.lines())
            if (line.find("orrupt") != std::string::npos || line.find("remature end") != std::string::npos)
                return fail(ErrorCode::DicomDecoderFailed, subject,
                            {.found = line, .expected = std::string("an undamaged ") + syntax.name + " picture"});
        if (layout.samples == 3)
            result.layout.photometric = colourModel == "YBR_FULL"       ? Photometric::YbrFull
                                        : colourModel == "YBR_FULL_422" ? Photometric::YbrFull
                                                                        : Photometric::Rgb;
    } catch (const std::exception& error) {
        return fail(ErrorCode::DicomDecoderFailed, subject,
                    {.found = error.what(), .expected = std::string("a ") + syntax.name + " picture"});
    }
    return result;
}

} // namespace imaging

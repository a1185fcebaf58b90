#include "core/imaging/decoder_report.h"

#include "core/imaging/dicom_library.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dccodec.h>
#include <dcmtk/dcmdata/dcxfer.h>
#include <openjpeg.h>

namespace imaging {

DecoderReport decoderReport()
{
    useDicomLibrary();
    DecoderReport report;
    report.dictionaryLoaded = dicomDictionaryIsLoaded();
    const std::pair<E_TransferSyntax, const char*> syntaxes[] = {{EXS_JPEGProcess1, "JPEG baseline"},
                                                                 {EXS_JPEGProcess2_4, "JPEG extended"},
                                                                 {EXS_JPEGProcess14SV1, "JPEG lossless"},
                                                                 {EXS_JPEGLSLossless, "JPEG-LS"}};
    for (const auto& [syntax, name] : syntaxes) {
        if (!DcmCodecList::canChangeCoding(syntax, EXS_LittleEndianExplicit))
            report.missing.push_back(name);
    }
    // Ours to call directly: DCMTK has no decoder for it.
    if (opj_codec_t* codec = opj_create_decompress(OPJ_CODEC_J2K))
        opj_destroy_codec(codec);
    else
        report.missing.push_back("JPEG 2000");
    return report;
}

} // namespace imaging

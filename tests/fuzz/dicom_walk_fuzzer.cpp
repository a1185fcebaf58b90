// libFuzzer's entry to the walk of a DICOM file and the checks of its pixels: whatever the bytes, it ends, within
// bounds, with a radiograph's outline or an error that says what was wrong.
#include "core/imaging/dicom_walk.h"
#include "core/imaging/pixel_layout.h"

#include <array>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static constexpr std::array<imaging::DicomTag, 3> wanted = {0x00080018, 0x00283010, 0x52009230};
    auto dicom = imaging::walkDicom(imaging::bytesInMemory({data, data + size}), wanted, "fuzz");
    if (!dicom)
        return 0;
    for (const imaging::ElementPlace& place : dicom->outline.elements)
        if (place.start > place.value || place.value > place.end || place.end > dicom->source->size())
            std::abort();
    const auto layout = imaging::pixelLayout(*dicom, "fuzz");
    if (layout && (layout->pixels() <= 0 || layout->pixels() > imaging::mostPixels))
        std::abort();
    return 0;
}

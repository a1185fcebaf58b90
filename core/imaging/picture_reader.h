// PNG, JPEG and TIFF as radiographs. OpenCV decodes them, and only after our own look at the first bytes: on Debian it
// carries GDAL and GDCM along, which must never see a stranger's file.
#pragma once

#include "core/domain/error.h"
#include "core/imaging/byte_source.h"
#include "core/imaging/radiograph.h"

#include <optional>
#include <string>

namespace imaging {

enum class PictureFormat { Png, Jpeg, Tiff };

const char* formatName(PictureFormat format);
/// By the signature alone.
std::optional<PictureFormat> pictureFormat(ByteSource& source);

/// The picture's own header; a size that is a bomb is refused before anything is decoded. Pixels stand as the file has
/// them: a camera's orientation note would move the boxes. Errors: PictureDecoderFailed, PictureTooLarge.
domain::Result<RadiographHeader> readPictureHeader(ByteSource& source, PictureFormat format, const std::string& path);
/// 8 or 16 bits, as in the file; colour becomes luminance. Only frame 0. Errors: as above, FileUnreadable.
domain::Result<Radiograph> readPicture(ByteSource& source, PictureFormat format, const std::string& path, int frame);

} // namespace imaging

// Whether a picture's file reaches the picture's end, told from a few bytes: an import looks at a hundred thousand files.
#pragma once

#include "core/imaging/byte_source.h"
#include "core/imaging/picture_reader.h"

namespace imaging {

/// False: the file is cut off, and no decoder can give the whole picture. What is damaged within is not seen.
/// PNG: IEND ends it (ISO 15948, 11.2.5), or stands after a walk along the chunks. JPEG: EOI in the last 4 KiB, else
/// anywhere (T.81, B.1.1.3). TIFF: every strip or tile lies within the file (TIFF 6.0, section 3 and 15).
bool reachesItsEnd(ByteSource& source, PictureFormat format);

} // namespace imaging

// Which DICOM objects are projections: what this program is about.
#pragma once

#include "core/imaging/radiograph.h"

namespace imaging {

/// Empty for a projection by X-rays, or a captured or scanned picture that may show one; else what the object is: "Modality
/// CT", "SOP class 1.2.840…". Both must allow it; one that is not said, or a private class, forbids nothing. Pictures that
/// are not DICOM say neither.
std::string otherKind(const RadiographHeader& header);

/// The modalities of projections (PS3.3 C.7.3.1.1.1), for messages.
const char* projectionModalities();

} // namespace imaging

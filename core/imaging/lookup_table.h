// A Modality, VOI or Palette LUT as a DICOM item holds it. Only for .cpp files of this room: it names DCMTK's types.
#pragma once

#include "core/imaging/radiograph.h"

#include <optional>
#include <string>
#include <vector>

class DcmItem;
class DcmTagKey;

namespace imaging {

/// PS3.3 C.11.1.1, C.11.2.1.1, C.7.6.3.1.5: entries (0 means 65536), first value mapped, bits; 8-bit entries may be
/// packed two to a word. `firstIsSigned`: the first value is read as signed whatever its VR. None, with a warning,
/// where the table contradicts itself.
std::optional<LookupTable> lookupTable(DcmItem& item, const DcmTagKey& descriptor, const DcmTagKey& data,
                                       bool firstIsSigned, const std::string& name, std::vector<std::string>& warnings);

} // namespace imaging

// Which kinds of DICOM files this installation can decode; for the self-test.
#pragma once

#include <string>
#include <vector>

namespace imaging {

struct DecoderReport {
    bool dictionaryLoaded = false;    ///< DCMTK reads its dictionary from a file at run time
    std::vector<std::string> missing; ///< names of transfer syntaxes that would not open
};
DecoderReport decoderReport();

} // namespace imaging

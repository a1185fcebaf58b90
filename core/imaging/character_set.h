// Text of a DICOM file as UTF-8 (Specific Character Set, PS3.3 C.12.1.1.2; code extensions, PS3.5 6.1).
#pragma once

#include <string>

namespace imaging {

struct ConvertedText {
    std::string utf8;
    bool isCertain = true; ///< false: bytes that the character set does not explain stand as U+FFFD
};

/// `characterSet` as in (0008,0005), backslashes included. `delimiters`: where a name's parts begin anew ("^=" for
/// PN). Never fails: a film is not lost for its patient's name.
ConvertedText toUtf8(const std::string& bytes, const std::string& characterSet, const std::string& delimiters = {});

bool isUtf8(const std::string& bytes);

} // namespace imaging

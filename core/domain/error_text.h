// The sentences for errors: one table for both surfaces. The command line prints them as they are; the window passes
// the two templates through its translator (context "Errors") before it fills them in.
#pragma once

#include "core/domain/error.h"

#include <string>

namespace domain {

struct ErrorTemplate {
    const char* id;       ///< stable name for JSON and logs, e.g. "csv-column-missing"
    const char* sentence; ///< English; with {subject}, {found} and {expected}; […] is left out when a part in it is empty
    const char* advice;   ///< what to do; may be empty only for `Unexpected`
};

/// The table's row for a code. Every code below Count_ has one (the test walks them).
const ErrorTemplate& errorTemplate(ErrorCode code);

/// Fills {subject}, {found}, {expected} in. Text in the parts is never itself expanded.
std::string fillErrorTemplate(const std::string& text, const Error& error);

/// Sentence and advice in English, as the command line prints them.
std::string errorText(const Error& error);

} // namespace domain

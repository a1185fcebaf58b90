// domain::Error as the window says it: domain's one table of sentences, translated (context "Errors").
#pragma once

#include "core/domain/error.h"

#include <QString>

namespace kit {

QString errorSentence(const domain::Error& error); ///< what happened, with its object
QString errorAdvice(const domain::Error& error);   ///< what to do; may be empty
/// Both, one after the other.
QString errorText(const domain::Error& error);

} // namespace kit

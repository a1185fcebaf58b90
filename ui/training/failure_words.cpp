#include "ui/training/failure_words.h"

#include "ui/kit/error_sentence.h"
#include "ui/training/failure_panel.h"

namespace training {

using domain::ErrorCode;

bool diedSilently(const domain::Error& error) { return error.code == ErrorCode::WorkerDied; }

QString failureReason(const domain::Error& error)
{
    return diedSilently(error) ? FailurePanel::tr("It was ended from outside, or crashed.") : kit::errorSentence(error);
}

QString failureAdvice(const domain::Error& error)
{
    // Its advice is a command line; the window's buttons are the same.
    return diedSilently(error) ? QString() : kit::errorAdvice(error);
}

bool needsOtherSettings(const domain::Error& error)
{
    switch (error.code) {
    case ErrorCode::OptionOutOfRange:
    case ErrorCode::OptionUnknown:
    case ErrorCode::NoBoxes:
    case ErrorCode::TooFewPatients: return true;
    default: return false;
    }
}

} // namespace training

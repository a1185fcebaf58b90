// Why a run failed and what to do about it, as the window says it: its list, its failure panel, the status line and the
// notice use the same words. The command line has the program's own (core/domain/error_text.cpp).
#pragma once

#include "core/domain/error.h"

#include <QString>

namespace training {

/// A worker that says nothing at its end was killed, by a person or for its memory, or has crashed.
bool diedSilently(const domain::Error& error);
/// One sentence without the run's name: "There was not enough memory for fold 1."
QString failureReason(const domain::Error& error);
/// What to do, where it is not said by the buttons beside it; may be empty.
QString failureAdvice(const domain::Error& error);
/// The same settings would end the same way: another number has to be chosen before it is started again.
bool needsOtherSettings(const domain::Error& error);

} // namespace training

// Which of a project's boxes a run would not learn from, in words.
#pragma once

#include "core/launch/run_boxes.h"

#include <QString>

namespace training {

/// "Left out: 2 without a file, 1 overruled." Empty: nothing is.
QString leftOutText(const launch::BoxCount& count);
/// Why nothing can be trained where no box is taken.
QString noBoxText(const launch::BoxCount& count);

} // namespace training

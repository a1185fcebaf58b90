// How a measured figure is written: one way for table, viewer and panel.
#pragma once

#include "core/domain/accuracy.h"

#include <QString>

namespace audit {

/// Two decimals; where rounding would lift a figure below T to T, a third one, cut and not rounded (0.097, 0.099 stay
/// below 0.10). NaN is "–": not applicable is never 0.
QString figureText(double value, double threshold = -1);
/// "0.82 [0.79, 0.84]".
QString accuracyText(double accuracy, const domain::Interval& interval);
/// "41 × 45" millimetres; "–" where the spacing is unknown.
QString sizeMmText(double widthMm, double heightMm);

} // namespace audit

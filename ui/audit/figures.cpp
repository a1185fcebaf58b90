#include "ui/audit/figures.h"

#include <QLocale>

#include <cmath>

namespace audit {

QString figureText(double value, double threshold)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    const QLocale locale;
    const bool lifted = threshold >= 0 && value < threshold && std::round(value * 100) / 100 >= threshold - 1e-12;
    if (!lifted)
        return locale.toString(value, 'f', 2);
    return locale.toString(std::floor(value * 1000) / 1000, 'f', 3);
}

QString accuracyText(double accuracy, const domain::Interval& interval)
{
    return QStringLiteral("%1 [%2, %3]").arg(figureText(accuracy), figureText(interval.low), figureText(interval.high));
}

QString sizeMmText(double widthMm, double heightMm)
{
    if (!(widthMm > 0) || !(heightMm > 0))
        return QStringLiteral("–");
    const QLocale locale;
    return QStringLiteral("%1 × %2").arg(locale.toString(widthMm, 'f', 0), locale.toString(heightMm, 'f', 0));
}

} // namespace audit

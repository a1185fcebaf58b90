#include "ui/kit/dates.h"

#include <QLocale>

namespace kit {

QString dateText(QDate day)
{
    const QLocale locale;
    return locale.language() == QLocale::English ? locale.toString(day, QStringLiteral("d MMM yyyy"))
                                                 : locale.toString(day, QLocale::ShortFormat);
}

QString timeText(const QDateTime& at)
{
    const QDateTime local = at.toLocalTime();
    return dateText(local.date()) + QLatin1Char(' ') + QLocale().toString(local.time(), QLocale::ShortFormat);
}

} // namespace kit

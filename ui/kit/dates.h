// Days as they are read without a doubt: 6 Nov 2024 and 11 June are no two ways of one figure.
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace kit {

/// The locale's short form; in English, where day and month change places with the country, with the month's name.
QString dateText(QDate day);
/// The same with the time of day, in local time.
QString timeText(const QDateTime& at);

} // namespace kit

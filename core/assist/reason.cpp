#include "core/assist/reason.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace assist {

namespace {

struct Row {
    ReasonKind kind;
    const char* text;
};

using enum ReasonKind;
// clang-format off
constexpr std::array table{
    Row{ColdStart, QT_TRANSLATE_NOOP("Assist", "Drawn by chance among films labelled {finding} ({count} boxed so far).")},
    Row{Chance, QT_TRANSLATE_NOOP("Assist", "Drawn by chance among films labelled {finding}, to measure what the model's choice gains.")},
    Row{UnsureWhether, QT_TRANSLATE_NOOP("Assist", "The model is in two minds whether {finding} is here ({share}).")},
    Row{LabelDisagrees, QT_TRANSLATE_NOOP("Assist", "Labelled {finding}, but the model hardly sees it ({share}).")},
    Row{SeveralPlaces, QT_TRANSLATE_NOOP("Assist", "The model cannot decide where {finding} is: it marks {count} places.")},
    Row{SpreadMap, QT_TRANSLATE_NOOP("Assist", "The model cannot decide where {finding} is: its map spreads over {factor} times a usual box.")},
    Row{FewBoxes, QT_TRANSLATE_NOOP("Assist", "{finding} has few boxes to learn from: {count} so far.")},
    Row{ModelOnly, QT_TRANSLATE_NOOP("Assist", "Nobody has been asked about {finding}, and the model may see it ({share}).")},
    Row{NotAnswered, QT_TRANSLATE_NOOP("Assist", "The model has not looked at this film yet: drawn by chance among films labelled {finding}.")},
    Row{NotLearned, QT_TRANSLATE_NOOP("Assist", "Labelled {finding}, which the model has not learned yet.")},
    Row{SurelyAbsent, QT_TRANSLATE_NOOP("Assist", "{finding} is labelled present; a run that never saw this patient is sure that it is absent ({share}).")},
    Row{SurelyPresent, QT_TRANSLATE_NOOP("Assist", "{finding} is labelled absent; a run that never saw this patient is sure that it is present ({share}).")},
    Row{UnusuallyLeft, QT_TRANSLATE_NOOP("Assist", "The box of {finding} is unusually far left in the film: at {share} of its width, where nine in ten are between {low} and {high}.")},
    Row{UnusuallyRight, QT_TRANSLATE_NOOP("Assist", "The box of {finding} is unusually far right in the film: at {share} of its width, where nine in ten are between {low} and {high}.")},
    Row{UnusuallyFarOut, QT_TRANSLATE_NOOP("Assist", "The box of {finding} is unusually far from the midline: {share} of the film's width, where nine in ten are between {low} and {high}.")},
    Row{UnusuallyCentral, QT_TRANSLATE_NOOP("Assist", "The box of {finding} is unusually near the midline: {share} of the film's width, where nine in ten are between {low} and {high}.")},
    Row{UnusuallyHigh, QT_TRANSLATE_NOOP("Assist", "The box of {finding} is unusually high: at {share} of the film's height, where nine in ten are between {low} and {high}.")},
    Row{UnusuallyLow, QT_TRANSLATE_NOOP("Assist", "The box of {finding} is unusually low: at {share} of the film's height, where nine in ten are between {low} and {high}.")},
    Row{UnusuallyWide, QT_TRANSLATE_NOOP("Assist", "The box of {finding} is unusually wide: {share} of the film's width, where nine in ten are between {low} and {high}.")},
    Row{UnusuallyNarrow, QT_TRANSLATE_NOOP("Assist", "The box of {finding} is unusually narrow: {share} of the film's width, where nine in ten are between {low} and {high}.")},
    Row{UnusuallyTall, QT_TRANSLATE_NOOP("Assist", "The box of {finding} is unusually tall: {share} of the film's height, where nine in ten are between {low} and {high}.")},
    Row{UnusuallyShort, QT_TRANSLATE_NOOP("Assist", "The box of {finding} is unusually short: {share} of the film's height, where nine in ten are between {low} and {high}.")},
    Row{OtherFilmSaysAbsent, QT_TRANSLATE_NOOP("Assist", "{finding} is labelled present here and absent in {other}, of the same patient and day.")},
    Row{OtherFilmSaysPresent, QT_TRANSLATE_NOOP("Assist", "{finding} is labelled absent here and present in {other}, of the same patient and day.")},
    Row{SamePictureSamePatient, QT_TRANSLATE_NOOP("Assist", "The same picture as {other}, of the same patient.")},
    Row{SamePictureOtherPatient, QT_TRANSLATE_NOOP("Assist", "The same picture as {other}, which belongs to another patient.")},
    Row{SameNameOtherId, QT_TRANSLATE_NOOP("Assist", "Name, sex and year of birth are those of patient {other}: one patient under two ids?")},
    Row{SamePictureOtherId, QT_TRANSLATE_NOOP("Assist", "Has a picture in common with patient {other}: one patient under two ids?")},
};
// clang-format on

constexpr bool isCompleteAndInOrder()
{
    if (table.size() != static_cast<std::size_t>(Count_))
        return false;
    for (std::size_t i = 0; i < table.size(); ++i) {
        if (table[i].kind != static_cast<ReasonKind>(i))
            return false;
    }
    return true;
}
static_assert(isCompleteAndInOrder(), "reason.cpp has one row per ReasonKind, in the enumeration's order");

/// Whole per cents, but never 0 or 100 for what is neither.
QString percent(double share, const QLocale& locale)
{
    int value = static_cast<int>(std::lround(100 * share));
    if (share > 0 && share < 1)
        value = std::clamp(value, 1, 99);
    return QStringLiteral("%1 %2").arg(locale.toString(value), locale.percent());
}

} // namespace

const char* reasonTemplate(ReasonKind kind)
{
    return table.at(static_cast<std::size_t>(kind)).text;
}

QString filledReason(QString text, const Reason& reason, const QString& findingName, const QLocale& locale)
{
    // The finding and the other film last: a name with braces in it is nobody's placeholder.
    return text.replace(QLatin1String("{share}"), percent(reason.share, locale))
        .replace(QLatin1String("{low}"), percent(reason.low, locale))
        .replace(QLatin1String("{high}"), percent(reason.high, locale))
        .replace(QLatin1String("{factor}"), locale.toString(reason.share, 'f', 1))
        .replace(QLatin1String("{count}"), locale.toString(reason.count))
        .replace(QLatin1String("{finding}"), findingName)
        .replace(QLatin1String("{other}"), reason.other);
}

QString reasonText(const Reason& reason, const QString& findingName)
{
    return filledReason(QString::fromUtf8(reasonTemplate(reason.kind)), reason, findingName, QLocale::c());
}

} // namespace assist

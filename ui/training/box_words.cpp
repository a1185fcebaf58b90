#include "ui/training/box_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace training {

namespace {

/// For lupdate and the translations alone.
struct BoxWords {
    Q_DECLARE_TR_FUNCTIONS(training::BoxWords)
};

} // namespace

QString leftOutText(const launch::BoxCount& count)
{
    QStringList parts;
    const auto add = [&](qint64 n, const QString& words) {
        if (n > 0)
            parts << words;
    };
    add(count.withoutFile, BoxWords::tr("%n without a film’s file", "boxes", int(count.withoutFile)));
    add(count.blinded, BoxWords::tr("%n of blinded readings that are not complete", "boxes", int(count.blinded)));
    add(count.overruled, BoxWords::tr("%n overruled by readers or an adjudication", "boxes", int(count.overruled)));
    add(count.untrained, BoxWords::tr("%n of findings that are not trained", "boxes", int(count.untrained)));
    add(count.unlisted, BoxWords::tr("%n on films that the split does not list", "boxes", int(count.unlisted)));
    return parts.isEmpty() ? QString() : BoxWords::tr("Left out: %1.", "boxes").arg(QLocale().createSeparatedList(parts));
}

QString noBoxText(const launch::BoxCount& count)
{
    return count.leftOut() == 0 ? BoxWords::tr("There are no boxes yet. Draw some in Read, or import a list of boxes.")
                                : BoxWords::tr("No box of this project can be learned from.") + QLatin1Char(' ') + leftOutText(count);
}

} // namespace training

#include "core/evaluation/figures.h"

#include <QStringList>

#include <cmath>

namespace evaluation {

QString figure(double value)
{
    return QString::number(value, 'f', 2);
}

QString signedFigure(double value)
{
    return (value < 0 ? QStringLiteral("-") : QStringLiteral("+")) + figure(std::abs(value));
}

QString intervalText(const domain::Interval& interval)
{
    return figure(interval.low) + u'–' + figure(interval.high);
}

QString thresholdText(double threshold)
{
    return QString::number(threshold, 'g', 3);
}

QString percent(double share)
{
    return QString::number(share * 100, 'f', 0) + QStringLiteral(" %");
}

QString differenceText(const domain::PairedDifference& d)
{
    return signedFigure(d.difference) + QStringLiteral(" [") + signedFigure(d.interval.low) + QStringLiteral(", ") +
           signedFigure(d.interval.high) + u']';
}

QString nameOf(const domain::FindingSchema& schema, int finding)
{
    return QString::fromStdString(schema.at(finding).name);
}

QString padded(const QString& text, qsizetype width)
{
    return text.leftJustified(width);
}

QString wrapped(const QString& sentence, qsizetype width)
{
    QStringList lines{{}};
    for (const QString& word : sentence.split(u' ')) {
        if (!lines.last().trimmed().isEmpty() && lines.last().size() + 1 + word.size() > width)
            lines << QStringLiteral("  ") + word;
        else
            lines.last() += (lines.last().isEmpty() ? QString() : QStringLiteral(" ")) + word;
    }
    return lines.join(u'\n');
}

QString withoutTrailingSpaces(const QString& text)
{
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        while (line.endsWith(u' '))
            line.chop(1);
    }
    return lines.join(u'\n');
}

QJsonObject toJson(const domain::PairedDifference& d)
{
    return {{QStringLiteral("difference"), d.difference},
            {QStringLiteral("low"), d.interval.low},
            {QStringLiteral("high"), d.interval.high}};
}

} // namespace evaluation

#include "ui/annotate/figure_field.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace annotate {

namespace {
constexpr int mostDecimals = 2;
} // namespace

QString pixelFigure(double figure, const QLocale& locale)
{
    const double scale = std::pow(10, mostDecimals);
    return locale.toString(std::round(figure * scale) / scale, 'f', QLocale::FloatingPointShortest);
}

FigureField::FigureField(QWidget* parent) : QDoubleSpinBox(parent)
{
    setDecimals(mostDecimals);
}

QValidator::State FigureField::validate(QString& text, int& at) const
{
    const QString point = locale().decimalPoint();
    text.replace(point == QLatin1String(",") ? QLatin1Char('.') : QLatin1Char(','), point);
    if (const qsizetype from = text.indexOf(point); from >= 0 && text.indexOf(point, from + 1) < 0)
        text.truncate(from + 1 + mostDecimals); // a third decimal is not worth a word
    at = std::min(at, int(text.size()));
    const QValidator::State state = QDoubleSpinBox::validate(text, at);
    const qsizetype typed = text.size() - (text.startsWith(prefix()) ? prefix().size() : 0);
    if (state == QValidator::Invalid)
        m_hasDropped = true;
    else if (typed <= 1)
        m_hasDropped = false; // begun anew
    return state;
}

QString FigureField::textFromValue(double value) const
{
    QLocale plain = locale();
    plain.setNumberOptions(plain.numberOptions() | QLocale::OmitGroupSeparator);
    return pixelFigure(value, plain);
}

} // namespace annotate

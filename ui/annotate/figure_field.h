// A figure of a box, typed: image pixels to the hundredth.
#pragma once

#include <QDoubleSpinBox>

namespace annotate {

/// With as many decimals as it has, two at the most.
QString pixelFigure(double figure, const QLocale& locale);

class FigureField : public QDoubleSpinBox {
public:
    explicit FigureField(QWidget* parent = nullptr);
    /// Something was typed that is no part of a figure ("1e2", "100+50"): what the field shows is not what was meant.
    bool hasDropped() const { return m_hasDropped; }
    void setDropped(bool dropped) { m_hasDropped = dropped; }

    /// Whichever of the two signs is typed for the decimals becomes the locale's under the hand: "12,5" is never 125.
    QValidator::State validate(QString& text, int& at) const override;
    QString textFromValue(double value) const override;

private:
    mutable bool m_hasDropped = false;
};

} // namespace annotate

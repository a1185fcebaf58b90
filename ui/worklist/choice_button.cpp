#include "ui/worklist/choice_button.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QPainter>
#include <QStyle>

namespace worklist {

using kit::theme;

namespace {

constexpr int side = 16, gap = 8;

QSize sizeOf(const QAbstractButton& button)
{
    const QFontMetricsF metrics(theme().font(kit::FontRole::Body));
    return {side + gap + int(metrics.horizontalAdvance(button.text())) + 2, theme().length(QStringLiteral("control_small"))};
}

void paint(QAbstractButton& button, qreal radius)
{
    QPainter painter(&button);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto role = [](const char* name) { return theme().colour(QLatin1String(name)); };
    const auto place = [&](const QRect& rect) { return QStyle::visualRect(button.layoutDirection(), button.rect(), rect); };
    const QRectF mark(place(QRect(1, (button.height() - side) / 2, side, side)));
    const bool on = button.isChecked();
    painter.setPen(QPen(role(button.hasFocus() ? "focus" : on ? "accent" : "line_strong"), button.hasFocus() ? 2 : 1));
    painter.setBrush(role(on ? "accent" : button.underMouse() ? "hover" : "field"));
    painter.drawRoundedRect(mark.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (on && radius < side / 2.0) {
        kit::paintIcon(painter, mark.adjusted(2, 2, -2, -2), QStringLiteral("check"), role("on_accent"));
    } else if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(role("on_accent"));
        painter.drawEllipse(mark.center(), 3, 3);
    }
    painter.setFont(theme().font(kit::FontRole::Body));
    painter.setPen(role("text"));
    const QRect words = place(QRect(side + gap, 0, button.width() - side - gap, button.height()));
    painter.drawText(words, int(QStyle::visualAlignment(button.layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     painter.fontMetrics().elidedText(button.text(), Qt::ElideRight, words.width()));
}

} // namespace

QSize CheckButton::sizeHint() const
{
    return sizeOf(*this);
}

void CheckButton::paintEvent(QPaintEvent*)
{
    paint(*this, 3);
}

QSize RadioButton::sizeHint() const
{
    return sizeOf(*this);
}

void RadioButton::paintEvent(QPaintEvent*)
{
    paint(*this, side / 2.0);
}

} // namespace worklist

#include "ui/kit/choice_box.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace kit {

void ChoiceBox::paintEvent(QPaintEvent* event)
{
    QComboBox::paintEvent(event);
    constexpr int side = 14, fromEdge = 5;
    const int x = layoutDirection() == Qt::RightToLeft ? fromEdge : width() - side - fromEdge;
    QPainter painter(this);
    paintIcon(painter, QRectF(x, (height() - side) / 2, side, side), QStringLiteral("chevron-down"),
              theme().colour(isEnabled() ? QStringLiteral("muted") : QStringLiteral("disabled")));
}

} // namespace kit

#include "ui/audit/tick_label.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

namespace audit {

namespace {
constexpr int side = 16;
}

TickLabel::TickLabel(QWidget* parent) : QLabel(parent) { setFixedWidth(side); }

void TickLabel::set(bool shown, bool correct)
{
    setPixmap(shown ? kit::iconPixmap(correct ? QStringLiteral("check") : QStringLiteral("close"), side,
                                      kit::theme().colour(correct ? QStringLiteral("good") : QStringLiteral("faint")), devicePixelRatioF())
                    : QPixmap());
    setAccessibleName(!shown ? QString() : correct ? tr("correct at T") : tr("not correct at T"));
}

} // namespace audit

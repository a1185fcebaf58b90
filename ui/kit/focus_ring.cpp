#include "ui/kit/focus_ring.h"

#include <QWidget>

namespace kit {

bool isInside(const QWidget& sheet, const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (widget == &sheet)
            return true;
    return false;
}

bool focusNextInside(QWidget& sheet, bool next)
{
    QWidget* const begin = sheet.focusWidget() ? sheet.focusWidget() : &sheet;
    for (QWidget* at = begin;;) {
        at = next ? at->nextInFocusChain() : at->previousInFocusChain();
        if (at == begin)
            return at != &sheet;
        if (at != &sheet && isInside(sheet, at) && at->isVisibleTo(&sheet) && at->isEnabled() &&
            (at->focusPolicy() & Qt::TabFocus)) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
}

} // namespace kit

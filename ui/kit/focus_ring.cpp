#include "ui/kit/focus_ring.h"

#include <QWidget>

namespace kit {

bool focusNextInside(QWidget& sheet, bool next)
{
    QWidget* const begin = sheet.focusWidget() ? sheet.focusWidget() : &sheet;
    for (QWidget* at = begin;;) {
        at = next ? at->nextInFocusChain() : at->previousInFocusChain();
        if (at == begin)
            return at != &sheet;
        if (at != &sheet && sheet.isAncestorOf(at) && at->isVisibleTo(&sheet) && at->isEnabled() &&
            (at->focusPolicy() & Qt::TabFocus)) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
}

} // namespace kit

#include "ui/kit/physical_keys.h"

#include <QKeyEvent>

namespace kit {

namespace {

#ifdef Q_OS_WIN // set 1 scan codes
constexpr quint32 firstDigit = 2, leftOfOne = 41;
#else // X11 and Wayland key codes
constexpr quint32 firstDigit = 10, leftOfOne = 49;
#endif

} // namespace

int physicalDigit(const QKeyEvent& event)
{
    const quint32 code = event.nativeScanCode();
    return code >= firstDigit && code < firstDigit + 10 ? int((code - firstDigit + 1) % 10) : -1;
}

bool isKeyLeftOfOne(const QKeyEvent& event)
{
    return event.nativeScanCode() == leftOfOne || event.key() == Qt::Key_QuoteLeft;
}

} // namespace kit

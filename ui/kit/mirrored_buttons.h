// Buttons of a right-to-left window: Qt's style sheets centre icon and text together but then set the text at the far
// side, a gap away from its icon.
#pragma once

#include <QObject>

namespace kit {

/// Filter of the application: paints push buttons that have an icon and a text, while the window reads from the right.
class MirroredButtons : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace kit

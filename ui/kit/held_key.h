// Whether the key that is being pressed was never let go.
#pragma once

#include <QObject>

namespace kit {

/// X11 repeats a held key by releases and presses of the same instant, and Qt, which looks for the pair among the events that
/// have come, takes some of them for new presses when the window is busy. No hand lets go and presses again that fast.
class HeldKey : public QObject {
    Q_OBJECT
public:
    /// Watches the application's keys.
    explicit HeldKey(QObject* parent = nullptr);
    /// Of the last key that went down, for whatever its press does.
    bool isHeld() const { return m_held; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    int m_released = 0;     ///< the last key that came up
    quint64 m_releasedAt = 0; ///< ms
    bool m_held = false;
};

} // namespace kit

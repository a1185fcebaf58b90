#include "ui/kit/held_key.h"

#include <QCoreApplication>
#include <QKeyEvent>

namespace kit {

namespace {
constexpr quint64 fasterThanAHand = 30; // ms
}

HeldKey::HeldKey(QObject* parent) : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool HeldKey::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: { // comes before the shortcut that it may be
        const auto& key = static_cast<const QKeyEvent&>(*event);
        const bool again = m_releasedAt > 0 && key.key() == m_released && key.timestamp() >= m_releasedAt &&
                           key.timestamp() - m_releasedAt < fasterThanAHand;
        m_held = key.isAutoRepeat() || again;
        break;
    }
    case QEvent::KeyRelease:
        if (const auto& key = static_cast<const QKeyEvent&>(*event); !key.isAutoRepeat()) {
            m_released = key.key();
            m_releasedAt = key.timestamp();
        }
        break;
    case QEvent::MouseButtonPress: m_held = false; break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kit

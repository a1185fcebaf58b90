#include "ui/annotate/read_keys.h"

#include "ui/kit/action_registry.h"
#include "ui/kit/physical_keys.h"

#include <QKeyEvent>

namespace annotate {

bool ReadKeys::isKeypadDigit(const QKeyEvent& event)
{
    return event.modifiers() == Qt::KeypadModifier && event.key() >= Qt::Key_0 && event.key() <= Qt::Key_9;
}

bool ReadKeys::press(const QKeyEvent& event)
{
    if (isKeypadDigit(event) && trigger(QKeySequence(QKeyCombination(Qt::KeypadModifier, Qt::Key(event.key())))))
        return true;
    // On AZERTY the plain key types "&" and Shift gives the digit.
    const int digit = isKeypadDigit(event) ? event.key() - Qt::Key_0 : kit::physicalDigit(event);
    const Qt::KeyboardModifiers others = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if (digit < 0 || others != Qt::NoModifier)
        return sayWhyNot(event);
    // Whatever has the digit now: a preset or a person may have given it to something else.
    const Qt::KeyboardModifiers shift = event.modifiers() & Qt::ShiftModifier;
    return trigger(QKeySequence(QKeyCombination(shift, Qt::Key(Qt::Key_0 + digit))));
}

/// Empty: no action of this workspace has the key. Two never share one.
QString ReadKeys::actionOf(const QKeySequence& key) const
{
    for (const kit::ActionSpec& spec : m_registry.specs()) {
        const bool counts = spec.scope.isEmpty() || spec.scope == QLatin1String("read");
        if (counts && m_registry.action(spec.id)->shortcuts().contains(key))
            return spec.id;
    }
    return {};
}

/// An action that can be done has had its key as a shortcut.
bool ReadKeys::sayWhyNot(const QKeyEvent& event)
{
    const QString why = m_registry.whyNot(actionOf(QKeySequence(event.keyCombination())));
    if (!why.isEmpty() && !event.isAutoRepeat())
        m_say(why);
    return !why.isEmpty();
}

bool ReadKeys::trigger(const QKeySequence& key)
{
    const QString id = actionOf(key);
    if (id.isEmpty())
        return false;
    if (m_registry.action(id)->isEnabled())
        m_registry.action(id)->trigger();
    else if (const QString why = m_registry.whyNot(id); !why.isEmpty())
        m_say(why);
    return true;
}

} // namespace annotate

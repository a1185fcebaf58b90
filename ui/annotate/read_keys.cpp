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

bool ReadKeys::sayWhyNot(const QKeyEvent& event)
{
    const QKeySequence key(event.keyCombination());
    for (const kit::ActionSpec& spec : m_registry.specs()) {
        const bool counts = spec.scope.isEmpty() || spec.scope == QLatin1String("read");
        const QString why = m_registry.whyNot(spec.id);
        if (!counts || why.isEmpty() || !m_registry.action(spec.id)->shortcuts().contains(key))
            continue;
        if (!event.isAutoRepeat())
            m_say(why);
        return true;
    }
    return false;
}

bool ReadKeys::trigger(const QKeySequence& key)
{
    for (const kit::ActionSpec& spec : m_registry.specs()) {
        QAction* action = m_registry.action(spec.id);
        const bool counts = spec.scope.isEmpty() || spec.scope == QLatin1String("read");
        if (!counts || !action->shortcuts().contains(key))
            continue;
        if (action->isEnabled())
            action->trigger();
        else if (const QString why = m_registry.whyNot(spec.id); !why.isEmpty())
            m_say(why);
        return true;
    }
    return false;
}

} // namespace annotate

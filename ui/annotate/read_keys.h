// Keys that reach Read itself: digits by where they are on the keyboard, for whatever action has them, and those of actions
// that cannot be done now.
#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>

class QKeyEvent;

namespace kit {
class ActionRegistry;
}

namespace annotate {

class ReadKeys {
public:
    /// `say`: why an action that has the key cannot be done now.
    ReadKeys(kit::ActionRegistry& registry, std::function<void(const QString& why)> say)
        : m_registry(registry), m_say(std::move(say))
    {
    }

    static bool isKeypadDigit(const QKeyEvent& event);
    bool press(const QKeyEvent& event); ///< true: an action of this workspace has it

private:
    QString actionOf(const QKeySequence& key) const;
    bool trigger(const QKeySequence& key);
    bool sayWhyNot(const QKeyEvent& event);

    kit::ActionRegistry& m_registry;
    std::function<void(const QString&)> m_say;
};

} // namespace annotate

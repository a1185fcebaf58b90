#include "ui/kit/action_registry.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QToolButton>
#include <QWidget>

namespace kit {

namespace {

bool meet(const QString& scope, const QString& other) { return scope.isEmpty() || other.isEmpty() || scope == other; }

} // namespace

ActionRegistry::ActionRegistry(QObject* parent) : QObject(parent) {}

int ActionRegistry::indexOf(const QString& id) const
{
    for (std::size_t i = 0; i < m_specs.size(); ++i)
        if (m_specs[i].id == id)
            return int(i);
    return -1;
}

QAction* ActionRegistry::add(const ActionSpec& spec)
{
    Q_ASSERT_X(indexOf(spec.id) < 0, "ActionRegistry", "two actions with one id");
    m_lastConflict.reset();
    auto* action = new QAction(spec.text, this);
    action->setObjectName(spec.id);
    action->setCheckable(spec.checkable);
    if (!spec.icon.isEmpty())
        action->setIcon(icon(spec.icon));
    m_specs.push_back(spec);
    m_specs.back().keys.clear();
    m_actions.push_back(action);
    m_whyNot.emplace_back();
    m_ownKeys.push_back(spec.keys);
    m_lastConflict = setKeys(spec.id, spec.keys);
    if (m_lastConflict) {
        // The keys that are free stay; only the taken one is refused.
        QList<QKeySequence> free;
        for (const QKeySequence& key : spec.keys)
            if (!conflictOf(spec.id, spec.scope, {key}))
                free << key;
        setKeys(spec.id, free);
        m_ownKeys.back() = free;
        qWarning("%s", qPrintable(m_lastConflict->sentence));
    }
    updateToolTip(int(m_specs.size()) - 1);
    for (const auto& [widget, scope] : m_attached)
        if (scope == spec.scope)
            widget->addAction(action);
    Q_EMIT added(spec.id);
    return action;
}

QAction* ActionRegistry::add(const ActionSpec& spec, QObject* context, std::function<void()> handler)
{
    QAction* action = add(spec);
    connect(action, &QAction::triggered, context, [this, action, handler = std::move(handler)] {
        if (!m_heldKey.isHeld() || !m_onceAPress.contains(action))
            handler();
        else if (action->isCheckable())
            action->setChecked(!action->isChecked()); // what was not done is not shown as done
    });
    return action;
}

void ActionRegistry::doOnceAPress(std::initializer_list<const char*> ids)
{
    for (const char* id : ids) {
        action(QLatin1String(id))->setAutoRepeat(false);
        m_onceAPress.insert(action(QLatin1String(id)));
    }
}

QAction* ActionRegistry::action(const QString& id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : m_actions[std::size_t(index)];
}

const ActionSpec* ActionRegistry::spec(const QString& id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : &m_specs[std::size_t(index)];
}

std::optional<KeyConflict> ActionRegistry::conflictOf(const QString& id, const QString& scope,
                                                      const QList<QKeySequence>& keys) const
{
    for (const ActionSpec& other : m_specs) {
        if (other.id == id || !meet(scope, other.scope))
            continue;
        for (const QKeySequence& key : keys)
            if (!key.isEmpty() && other.keys.contains(key))
                return KeyConflict{key, other.id,
                                   tr("%1 is already the key of “%2”. Choose another key, or change that one first.")
                                       .arg(key.toString(QKeySequence::NativeText), other.text)};
    }
    return std::nullopt;
}

std::optional<KeyConflict> ActionRegistry::setKeys(const QString& id, const QList<QKeySequence>& keys)
{
    const int index = indexOf(id);
    if (index < 0)
        return std::nullopt;
    if (auto conflict = conflictOf(id, m_specs[std::size_t(index)].scope, keys))
        return conflict;
    give(index, keys);
    return std::nullopt;
}

void ActionRegistry::give(int index, const QList<QKeySequence>& keys)
{
    ActionSpec& spec = m_specs[std::size_t(index)];
    if (spec.keys == keys)
        return;
    spec.keys = keys;
    m_actions[std::size_t(index)]->setShortcuts(keys);
    updateToolTip(index);
    Q_EMIT changed(spec.id);
}

void ActionRegistry::useKeys(const KeyMap& keys)
{
    for (std::size_t i = 0; i < m_specs.size(); ++i) {
        const ActionSpec& spec = m_specs[i];
        if (const auto chosen = keys.constFind(spec.id); chosen != keys.cend()) {
            give(int(i), *chosen);
            continue;
        }
        QList<QKeySequence> left = m_ownKeys[i];
        for (const ActionSpec& other : m_specs)
            if (const auto taken = keys.constFind(other.id); taken != keys.cend() && meet(spec.scope, other.scope))
                left.removeIf([&](const QKeySequence& key) { return taken->contains(key); });
        give(int(i), left);
    }
}

QList<QKeySequence> ActionRegistry::ownKeys(const QString& id) const
{
    const int index = indexOf(id);
    return index < 0 ? QList<QKeySequence>() : m_ownKeys[std::size_t(index)];
}

void ActionRegistry::setWhyNot(const QString& id, const QString& reason)
{
    const int index = indexOf(id);
    if (index < 0)
        return;
    m_actions[std::size_t(index)]->setEnabled(reason.isEmpty());
    if (m_whyNot[std::size_t(index)] == reason)
        return;
    m_whyNot[std::size_t(index)] = reason;
    updateToolTip(index);
    Q_EMIT changed(id);
}

QString ActionRegistry::whyNot(const QString& id) const
{
    const int index = indexOf(id);
    return index < 0 ? QString() : m_whyNot[std::size_t(index)];
}

void ActionRegistry::attach(QWidget* widget, const QString& scope)
{
    m_attached.emplace_back(widget, scope);
    connect(widget, &QObject::destroyed, this, [this, widget] {
        std::erase_if(m_attached, [widget](const auto& entry) { return entry.first == widget; });
    });
    for (std::size_t i = 0; i < m_specs.size(); ++i)
        if (m_specs[i].scope == scope)
            widget->addAction(m_actions[i]);
}

bool ActionRegistry::isOfTheWindow(const QKeySequence& key) const
{
    for (std::size_t i = 0; i < m_specs.size(); ++i)
        if (m_specs[i].scope.isEmpty() && !m_specs[i].id.startsWith(QLatin1String("edit.")) && m_specs[i].keys.contains(key))
            return true;
    return false;
}

void ActionRegistry::updateToolTip(int index)
{
    const ActionSpec& spec = m_specs[std::size_t(index)];
    const QString& why = m_whyNot[std::size_t(index)];
    QString tip = spec.text;
    if (!spec.keys.isEmpty() && !spec.keys.first().isEmpty())
        tip = tr("%1 (%2)", "an action and its key").arg(tip, spec.keys.first().toString(QKeySequence::NativeText));
    const QString& second = why.isEmpty() ? spec.help : why;
    if (!second.isEmpty())
        tip += '\n' + second;
    QAction* action = m_actions[std::size_t(index)];
    action->setToolTip(tip);
    action->setStatusTip(second);
}

QToolButton* toolButton(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    const int side = theme().length(QStringLiteral("tool_button"));
    button->setFixedSize(side, side);
    const int iconSide = theme().length(QStringLiteral("icon"));
    button->setIconSize({iconSide, iconSide});
    button->setObjectName(QStringLiteral("button:") + action->objectName());
    button->setAccessibleName(action->text());
    return button;
}

QStringList keyCaps(const QKeySequence& keys)
{
    if (keys.isEmpty())
        return {};
    QString text = QKeySequence(keys[0]).toString(QKeySequence::NativeText);
    QStringList caps;
    // The key itself may be '+': split off what stands before it.
    const bool plus = text.endsWith('+');
    if (plus)
        text.chop(1);
    caps = text.split('+', Qt::SkipEmptyParts);
    if (plus)
        caps << QStringLiteral("+");
    for (QString& cap : caps)
        if (cap == QLatin1String("Return") || cap == QLatin1String("Enter"))
            cap = QStringLiteral("↵");
    return caps;
}

} // namespace kit

// The one list of actions: menus, tool bars, the palette, the cheat sheet and the key settings all read it.
#pragma once

#include "ui/kit/field_keys.h"
#include "ui/kit/held_key.h"

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <initializer_list>
#include <optional>
#include <set>
#include <vector>

class QToolButton;
class QWidget;

namespace kit {

struct ActionSpec {
    QString id;   ///< stable, for settings and tests: "view.fit"
    QString text; ///< a verb and its object, translated
    QString help; ///< one sentence for the tooltip and the palette; may be empty
    QString icon; ///< name in resources/icons; may be empty
    QList<QKeySequence> keys = {};
    QString group = {}; ///< heading in palette and cheat sheet, translated
    QString scope = {}; ///< the workspace in which the keys count; empty: everywhere
    bool checkable = false;
    QString family = {}; ///< text of the one line that several actions share in the cheat sheet: "Box for a finding"
};

/// What a hand does that is no action and has no key to change: a drag, the wheel, arrows on a box. For the cheat sheet.
struct HandGesture {
    QString group;                ///< heading, translated
    QString gesture;              ///< "Right drag"; empty where `keys` say it
    QString text;                 ///< what it does
    QList<QKeySequence> keys = {}; ///< each of them does it
};

/// Keys of two actions conflict when they are equal and their scopes meet (equal, or one of them is empty).
struct KeyConflict {
    QKeySequence key;
    QString otherId;
    QString sentence; ///< names the other action, translated
};

/// By action id.
using KeyMap = QHash<QString, QList<QKeySequence>>;

class ActionRegistry : public QObject {
    Q_OBJECT
public:
    explicit ActionRegistry(QObject* parent = nullptr);

    /// Keys of these that are held down do it once: what signs or answers is never done sixteen times by one press.
    void doOnceAPress(std::initializer_list<const char*> ids);
    /// The registry owns the action. A conflicting key is refused: the action is there, without it, and
    /// lastConflict() says why.
    QAction* add(const ActionSpec& spec);
    /// `context` guards the handler: nothing is called after it died.
    QAction* add(const ActionSpec& spec, QObject* context, std::function<void()> handler);

    QAction* action(const QString& id) const; ///< nullptr: unknown
    const ActionSpec* spec(const QString& id) const;
    const std::vector<ActionSpec>& specs() const { return m_specs; } ///< in the order of their registration

    /// Changes the keys, or refuses and changes nothing.
    std::optional<KeyConflict> setKeys(const QString& id, const QList<QKeySequence>& keys);
    /// All keys at once, of every action that is registered by now: what the map says, else the action's own as it was
    /// registered, less those that the map gives to another one. Ids that nobody registered are passed over.
    void useKeys(const KeyMap& keys);
    QList<QKeySequence> ownKeys(const QString& id) const; ///< as registered, whatever it has now
    std::optional<KeyConflict> lastConflict() const { return m_lastConflict; }

    /// An unavailable action says why: the reason stands in its tooltip and in the palette. Empty: available.
    void setWhyNot(const QString& id, const QString& reason);
    QString whyNot(const QString& id) const;

    void addHandGesture(const HandGesture& gesture) { m_handGestures.push_back(gesture); }
    const std::vector<HandGesture>& handGestures() const { return m_handGestures; }

    /// Gives the widget the keys of all actions of this scope, now and later. While the widget is hidden they rest,
    /// so the stacked workspaces can use the same key for different things.
    void attach(QWidget* widget, const QString& scope);

Q_SIGNALS:
    void added(const QString& id);
    void changed(const QString& id); ///< keys or availability

private:
    std::optional<KeyConflict> conflictOf(const QString& id, const QString& scope,
                                          const QList<QKeySequence>& keys) const;
    int indexOf(const QString& id) const;
    void give(int index, const QList<QKeySequence>& keys);
    void updateToolTip(int index);
    /// Help, palette, full screen and the like, which are everywhere; undo is not: it changes what is covered.
    bool isOfTheWindow(const QKeySequence& key) const;

    std::vector<ActionSpec> m_specs;
    std::vector<QAction*> m_actions;
    std::vector<QList<QKeySequence>> m_ownKeys;
    std::vector<QString> m_whyNot;
    std::vector<HandGesture> m_handGestures;
    std::vector<std::pair<QWidget*, QString>> m_attached;
    std::set<const QAction*> m_onceAPress;
    HeldKey m_heldKey;
    FieldKeys m_fieldKeys{[this](const QKeySequence& key) { return isOfTheWindow(key); }};
    std::optional<KeyConflict> m_lastConflict;
};

/// A flat button for a bar (30 px, icon 18): icon, tooltip, state and key come from the action.
QToolButton* toolButton(QAction* action, QWidget* parent = nullptr);

/// "Ctrl+Enter" as its caps: {"Ctrl", "↵"}; native spelling, for painting.
QStringList keyCaps(const QKeySequence& keys);

} // namespace kit

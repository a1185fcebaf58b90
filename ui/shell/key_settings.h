// Which keys the window has: a preset, and what a person changed in it. Kept per user, not per project.
#pragma once

#include "ui/kit/action_registry.h"

#include <QObject>
#include <QString>

#include <optional>
#include <vector>

namespace shell {

/// Keys as a person's hand knows them from another program; where it has no key for something, Fewbox's own stays.
struct KeyPreset {
    QString id;   ///< for the settings: "ohif"
    QString name; ///< the program's own: "OHIF"
    QString help; ///< what is different, translated
};

class KeySettings : public QObject {
    Q_OBJECT
public:
    /// Puts the remembered keys on the registry at once. Every action that shall take part is registered by now.
    explicit KeySettings(kit::ActionRegistry& registry, QObject* parent = nullptr);

    static std::vector<KeyPreset> presets(); ///< Fewbox's own first; texts in the language of now
    const QString& preset() const { return m_preset; }
    void setPreset(const QString& id); ///< what a person changed stays changed

    /// The sentence that names who has the key already; none: it is changed and remembered.
    std::optional<QString> setKeys(const QString& id, const QList<QKeySequence>& keys);
    bool isChanged(const QString& id) const { return m_changed.contains(id); } ///< by a person, from the preset
    bool hasChanges() const { return !m_changed.isEmpty(); }
    void reset(const QString& id); ///< to the preset's keys
    void resetAll();

    /// Of a preset over the actions of a registry.
    static kit::KeyMap presetKeys(const QString& id, const kit::ActionRegistry& registry);

Q_SIGNALS:
    void changed();

private:
    void apply();
    void remember() const;
    kit::ActionRegistry& m_registry;
    QString m_preset;
    kit::KeyMap m_changed;
};

} // namespace shell

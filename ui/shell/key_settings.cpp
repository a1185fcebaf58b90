#include "ui/shell/key_settings.h"

#include <QSettings>

#include <algorithm>

namespace shell {

namespace {

const auto presetKey = QStringLiteral("keys/preset"), changedGroup = QStringLiteral("keys/changed");
const auto ownPreset = QStringLiteral("fewbox");

QList<QKeySequence> keysOf(const QStringList& texts)
{
    QList<QKeySequence> keys;
    for (const QString& text : texts)
        if (const QKeySequence key(text, QKeySequence::PortableText); !key.isEmpty())
            keys << key;
    return keys;
}

struct Binding {
    const char* id;
    QStringList keys; ///< portable text
};

/// Taken from the programs' own defaults (design/field.md, 5.1). Only what would make a hand stumble is there: gestures
/// that mean nothing on a single radiograph (stacks, series) have no counterpart, and PgUp and PgDn work in all.
std::vector<Binding> bindings(const QString& preset)
{
    if (preset == QLatin1String("ohif"))
        return {{"view.fit", {"=", "F"}},      {"view.zoom-in", {"+"}},     {"view.turn", {"R"}},
                {"view.flip", {"H", "Alt+F"}}, {"view.boxes", {"Shift+H"}}, {"view.reset", {"Shift+R"}},
                {"view.own-window", {"0"}},    {"view.window-1", {"1"}},    {"view.window-2", {"2"}},
                {"view.window-3", {"3"}},      {"view.window-4", {"4"}},    {"view.window-5", {"5"}}};
    if (preset == QLatin1String("weasis"))
        return {{"view.pan", {"T"}},
                {"view.names", {"Shift+T"}},
                {"view.zoom-in", {"Ctrl++", "Ctrl+=", "+"}},
                {"view.zoom-out", {"Ctrl+-", "-"}},
                {"read.draw-box", {"G", "B"}},
                {"view.blobs", {"Shift+G"}}};
    if (preset == QLatin1String("cvat"))
        return {{"read.next", {"F", "PgDown"}},    {"read.previous", {"D", "PgUp"}}, {"audit.next", {"F", "PgDown"}},
                {"audit.previous", {"D", "PgUp"}}, {"read.draw-box", {"N", "B"}},    {"read.no-finding", {"Shift+N"}},
                {"view.fit", {"Shift+F"}}};
    if (preset == QLatin1String("labelme"))
        return {{"read.next", {"D", "PgDown"}},     {"read.previous", {"A", "PgUp"}},
                {"audit.next", {"D", "PgDown"}},    {"audit.previous", {"A", "PgUp"}},
                {"read.draw-box", {"Ctrl+R", "B"}}, {"view.fit", {"Ctrl+F", "F"}},
                {"read.search", {"Ctrl+Shift+F"}},  {"view.zoom-in", {"Ctrl++", "Ctrl+=", "+"}},
                {"view.zoom-out", {"Ctrl+-", "-"}}};
    return {};
}

/// 0 … 9 without a modifier; -1: another key.
int plainDigit(const QKeySequence& key)
{
    if (key.count() != 1 || key[0].keyboardModifiers() != Qt::NoModifier)
        return -1;
    const int digit = key[0].key() - Qt::Key_0;
    return digit >= 0 && digit <= 9 ? digit : -1;
}

} // namespace

std::vector<KeyPreset> KeySettings::presets()
{
    return {{ownPreset, QStringLiteral("Fewbox"), tr("The keys of this program’s own help.")},
            {QStringLiteral("ohif"), QStringLiteral("OHIF"),
             tr("Digits are windows, and findings move to Alt and their digit; R turns, H flips, = fits.")},
            {QStringLiteral("weasis"), QStringLiteral("Weasis"),
             tr("T moves the film, G draws, Ctrl with + and − zooms; names move to Shift+T and blobs to Shift+G.")},
            {QStringLiteral("cvat"), QStringLiteral("CVAT"),
             tr("F and D are next and previous, N draws; no finding moves to Shift+N.")},
            {QStringLiteral("labelme"), QStringLiteral("labelme"),
             tr("D and A are next and previous, Ctrl+R draws, Ctrl+F fits.")}};
}

kit::KeyMap KeySettings::presetKeys(const QString& id, const kit::ActionRegistry& registry)
{
    kit::KeyMap map;
    for (const Binding& binding : bindings(id))
        if (registry.action(QLatin1String(binding.id)))
            map.insert(QLatin1String(binding.id), keysOf(binding.keys));
    if (id != QLatin1String("ohif"))
        return map;
    // Its digits are windows: whatever has a digit of its own keeps it under Alt, which those windows have left.
    for (const kit::ActionSpec& spec : registry.specs()) {
        QList<QKeySequence> keys = registry.ownKeys(spec.id);
        const bool hasDigit =
            std::any_of(keys.begin(), keys.end(), [](const QKeySequence& key) { return plainDigit(key) >= 0; });
        if (!hasDigit || map.contains(spec.id))
            continue;
        for (QKeySequence& key : keys)
            if (const int digit = plainDigit(key); digit >= 0)
                key = QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + digit));
        map.insert(spec.id, keys);
    }
    return map;
}

KeySettings::KeySettings(kit::ActionRegistry& registry, QObject* parent) : QObject(parent), m_registry(registry)
{
    QSettings settings;
    m_preset = settings.value(presetKey).toString();
    const std::vector<KeyPreset> known = presets();
    if (std::none_of(known.begin(), known.end(), [&](const KeyPreset& one) { return one.id == m_preset; }))
        m_preset = ownPreset;
    settings.beginGroup(changedGroup);
    const QStringList ids = settings.childKeys();
    for (const QString& id : ids)
        m_changed.insert(id, keysOf(settings.value(id).toStringList()));
    apply();
}

void KeySettings::apply()
{
    kit::KeyMap keys = presetKeys(m_preset, m_registry);
    for (auto it = m_changed.cbegin(); it != m_changed.cend(); ++it)
        keys.insert(it.key(), it.value());
    // What a person chose goes before what the preset would give to another action.
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        const kit::ActionSpec* spec = m_registry.spec(it.key());
        if (!spec || m_changed.contains(it.key()))
            continue;
        for (auto other = m_changed.cbegin(); other != m_changed.cend(); ++other) {
            const kit::ActionSpec* theirs = m_registry.spec(other.key());
            if (theirs && (spec->scope.isEmpty() || theirs->scope.isEmpty() || spec->scope == theirs->scope))
                it->removeIf([&](const QKeySequence& key) { return other.value().contains(key); });
        }
    }
    m_registry.useKeys(keys);
    Q_EMIT changed();
}

void KeySettings::remember() const
{
    QSettings settings;
    settings.setValue(presetKey, m_preset);
    settings.remove(changedGroup);
    settings.beginGroup(changedGroup);
    for (auto it = m_changed.cbegin(); it != m_changed.cend(); ++it) {
        QStringList texts;
        for (const QKeySequence& key : it.value())
            texts << key.toString(QKeySequence::PortableText);
        settings.setValue(it.key(), texts);
    }
}

void KeySettings::setPreset(const QString& id)
{
    if (m_preset == id)
        return;
    m_preset = id;
    remember();
    apply();
}

std::optional<QString> KeySettings::setKeys(const QString& id, const QList<QKeySequence>& keys)
{
    const kit::ActionSpec* spec = m_registry.spec(id);
    if (!spec || spec->keys == keys)
        return std::nullopt;
    // The hand on a box has keys that no action owns; they count while the film of Read has the keyboard.
    if (spec->scope.isEmpty() || spec->scope == QLatin1String("read"))
        for (const kit::HandGesture& gesture : m_registry.handGestures())
            for (const QKeySequence& key : keys)
                if (gesture.keys.contains(key) && !spec->keys.contains(key))
                    return tr("%1 is a key of the film: “%2”. Choose another key.")
                        .arg(key.toString(QKeySequence::NativeText), gesture.text);
    if (const auto conflict = m_registry.setKeys(id, keys))
        return conflict->sentence;
    m_changed.insert(id, keys);
    remember();
    Q_EMIT changed();
    return std::nullopt;
}

void KeySettings::reset(const QString& id)
{
    if (m_changed.remove(id) == 0)
        return;
    remember();
    apply();
}

void KeySettings::resetAll()
{
    if (m_changed.isEmpty())
        return;
    m_changed.clear();
    remember();
    apply();
}

} // namespace shell

// What has the keyboard goes before shortcuts.
#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>

class QWidget;

namespace kit {

/// Qt asks the widget with the keyboard whether a key is its own before a shortcut of the window gets it, and lists, fields and
/// buttons say no to most. So a choice in a list would accept a proposal as well, and a letter would label the film. Here
/// - while something is dropped down every key is its own;
/// - inside a widget that owns its keys (setOwnsKeys) nothing else is reached but what `passes` lets through;
/// - letters, digits and Enter belong to the field, list or box to tick that has the keyboard, Enter to a button.
class FieldKeys : public QObject {
    Q_OBJECT
public:
    /// Watches the application's keys.
    explicit FieldKeys(std::function<bool(const QKeySequence&)> passes, QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<bool(const QKeySequence&)> m_passes;
};

/// Letters, digits and Enter are its own: a field, or something inside of what owns its keys.
bool hasOwnKeys(const QWidget* widget);
/// A form, a sheet: no key that is pressed in it is meant for what it stands beside or covers.
void setOwnsKeys(QWidget& widget);

} // namespace kit

// What has the keyboard goes before shortcuts.
#pragma once

#include <QObject>

namespace kit {

/// Qt asks the widget with the keyboard whether a key is its own before a shortcut of the window gets it, and lists that are
/// dropped down, fields and buttons say no to Enter. So a choice in a list would accept a proposal as well. While something is
/// dropped down every key is its own; Enter in a field or on a button belongs to it.
class FieldKeys : public QObject {
    Q_OBJECT
public:
    /// Watches the application's keys.
    explicit FieldKeys(QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace kit

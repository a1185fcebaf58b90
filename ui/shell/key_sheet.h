// The key settings: a preset, every action with its keys, and a new key by pressing it.
#pragma once

#include "ui/shell/key_settings.h"
#include "ui/shell/sheet.h"

class QLineEdit;
class QListView;
class QPushButton;

namespace kit {
class SegmentedControl;
class TextLabel;
} // namespace kit

namespace shell {

class KeyListModel;

class KeySheet : public Sheet {
    Q_OBJECT
public:
    KeySheet(kit::ActionRegistry& registry, KeySettings& settings, QWidget* desk);
    void open();
    /// The next key pressed in the list becomes the action's; with `beside` it is one more. Esc gives up.
    void capture(const QString& id, bool beside = false);
    QString captured() const { return m_capturing; } ///< the action that waits for its key; empty: none

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    class Delegate;
    void makeList();
    void makeFooter();
    void take(const QKeySequence& key);
    void endCapture();
    void say(const QString& sentence, bool bad);
    void follow();
    QString currentId() const;

    kit::ActionRegistry& m_registry;
    KeySettings& m_settings;
    QString m_capturing;
    bool m_beside = false;
    kit::SegmentedControl* m_presets;
    kit::TextLabel *m_presetHelp, *m_said;
    QLineEdit* m_search;
    KeyListModel* m_model;
    QListView* m_list;
    QPushButton *m_change, *m_add, *m_none, *m_reset, *m_resetAll;
};

} // namespace shell

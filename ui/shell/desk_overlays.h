// What lies over the workspaces: the command palette, the keys, the key settings. One of them at a time.
#pragma once

#include <QObject> // first: moc 6.4 trips over <concepts>, which <compare> brings, unless Qt's headers came before it

#include "core/domain/identifiers.h"

#include <QRect>

class QWidget;

namespace kit {
class ActionRegistry;
}
namespace store {
class Project;
}

namespace shell {

class CheatSheet;
class CommandPalette;
class KeySettings;
class KeySheet;

/// Makes them as children of `desk`; they refer to registry, settings and project, so it goes before those.
class DeskOverlays : public QObject {
    Q_OBJECT
public:
    DeskOverlays(kit::ActionRegistry& registry, KeySettings& keys, store::Project* project, QWidget* desk);
    ~DeskOverlays() override;

    CommandPalette& palette() { return *m_palette; }
    void togglePalette(const QString& scope); ///< `scope`: of the workspace on screen
    void toggleKeys(const QString& scope);
    void openKeySettings();
    void place(const QRect& room); ///< between the bars of the desk

Q_SIGNALS:
    void actionChosen(const QString& id);
    void imageChosen(domain::ImageId image);
    void closed(); ///< the keyboard is free again

private:
    CommandPalette* m_palette;
    CheatSheet* m_cheatSheet;
    KeySheet* m_keySheet;
};

} // namespace shell

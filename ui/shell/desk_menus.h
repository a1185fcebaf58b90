// What the menus at the top hold; they are filled when they open, since projects and readers come and go.
#pragma once

class QMenu;

namespace shell {

class Desk;

void fillProjectMenu(QMenu* menu, Desk& desk);
/// The readers of the project, and a field for another one's name.
void fillReaderMenu(QMenu* menu, Desk& desk);

/// Themes and languages: once, they do not change.
void fillLookMenu(QMenu* menu, Desk& desk);

} // namespace shell

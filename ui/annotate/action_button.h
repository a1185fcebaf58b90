// A button in a panel that does what an action of the registry does.
#pragma once

#include <QString>

class QAction;
class QPushButton;

namespace annotate {

/// `text`: its own word, shorter than the action's. Availability and tooltip are the action's; named "button:" and its id.
QPushButton* buttonOf(QAction* action, const QString& text);

} // namespace annotate

#include "ui/annotate/action_button.h"

#include <QAction>
#include <QPushButton>

namespace annotate {

QPushButton* buttonOf(QAction* action, const QString& text)
{
    auto* button = new QPushButton(text);
    button->setObjectName(QStringLiteral("button:") + action->objectName());
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(action->text());
    button->setCheckable(action->isCheckable());
    const auto follow = [button, action] {
        button->setChecked(action->isChecked());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

} // namespace annotate

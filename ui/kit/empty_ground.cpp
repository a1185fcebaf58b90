#include "ui/kit/empty_ground.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QMouseEvent>

namespace kit {

EmptyGround::EmptyGround(QWidget& workspace, QWidget& target) : QObject(&workspace), m_target(target)
{
    workspace.installEventFilter(this); // where a press arrives that no child took
    const auto lists = workspace.findChildren<QAbstractItemView*>();
    for (QAbstractItemView* list : lists)
        if (!qobject_cast<QHeaderView*>(list)) // a press there sorts
            list->viewport()->installEventFilter(this); // which takes every press
}

bool EmptyGround::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto* list = qobject_cast<const QAbstractItemView*>(watched->parent());
        const bool isViewport = list && list->viewport() == watched;
        if (!isViewport || !list->indexAt(static_cast<QMouseEvent*>(event)->position().toPoint()).isValid())
            m_target.setFocus(Qt::MouseFocusReason);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace kit

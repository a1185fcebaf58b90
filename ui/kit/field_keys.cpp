#include "ui/kit/field_keys.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QWidget>

#include <utility>

namespace kit {

namespace {

constexpr const char* ownsKeys = "ownsKeys";

bool isField(const QWidget* widget)
{
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QCheckBox*>(widget) ||
           qobject_cast<const QRadioButton*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

bool isInsideOwner(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget())
        if (widget->property(ownsKeys).toBool())
            return true;
    return false;
}

} // namespace

bool hasOwnKeys(const QWidget* widget)
{
    return isField(widget) || isInsideOwner(widget);
}

void setOwnsKeys(QWidget& widget)
{
    widget.setProperty(ownsKeys, true);
}

FieldKeys::FieldKeys(std::function<bool(const QKeySequence&)> passes, QObject* parent)
    : QObject(parent), m_passes(std::move(passes))
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool FieldKeys::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    auto& key = static_cast<QKeyEvent&>(*event);
    if (QApplication::activePopupWidget()) {
        key.accept();
        return false; // the list may answer it at once
    }
    const QWidget* focus = QApplication::focusWidget();
    const bool isPlain = !(key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const bool isText = !key.text().isEmpty() && key.text().front().isPrint();
    const bool isOwn = isInsideOwner(focus) ? !m_passes(QKeySequence(key.keyCombination()))
                       : !isPlain           ? false
                       : isField(focus)     ? isEnter || isText
                                            : isEnter && qobject_cast<const QAbstractButton*>(focus);
    if (isOwn)
        key.accept();
    return false;
}

} // namespace kit

#include "ui/kit/mirrored_buttons.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QStyleOptionButton>

namespace kit {

namespace {

constexpr int betweenIconAndText = 6; // px

void paintMirrored(QPushButton& button)
{
    QStyleOptionButton option;
    option.initFrom(&button);
    option.text = button.text();
    option.state |= button.isDown() ? QStyle::State_Sunken : QStyle::State_Raised;
    if (button.isCheckable())
        option.state |= button.isChecked() ? QStyle::State_On : QStyle::State_Off;
    if (button.isDefault())
        option.features |= QStyleOptionButton::DefaultButton;
    QPainter painter(&button);
    button.style()->drawControl(QStyle::CE_PushButtonBevel, &option, &painter, &button);
    const int icon = button.iconSize().width(), text = button.fontMetrics().size(Qt::TextShowMnemonic, option.text).width();
    // Both in the middle, the icon where reading begins.
    option.rect.setRight(option.rect.right() - icon - betweenIconAndText);
    button.style()->drawControl(QStyle::CE_PushButtonLabel, &option, &painter, &button);
    const QRect place(option.rect.center().x() + text / 2 + betweenIconAndText, (button.height() - icon) / 2, icon, icon);
    button.icon().paint(&painter, place, Qt::AlignCenter, button.isEnabled() ? QIcon::Normal : QIcon::Disabled,
                        button.isChecked() ? QIcon::On : QIcon::Off);
}

} // namespace

bool MirroredButtons::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::Paint)
        return false;
    auto* button = qobject_cast<QPushButton*>(watched);
    if (!button || !button->isRightToLeft() || button->icon().isNull() || button->text().isEmpty() || button->menu())
        return false;
    paintMirrored(*button);
    return true;
}

} // namespace kit

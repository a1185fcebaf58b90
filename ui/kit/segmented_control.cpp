#include "ui/kit/segmented_control.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace kit {

SegmentedControl::SegmentedControl(QWidget* parent) : QFrame(parent)
{
    setKind(this, "segments");
    m_layout = new QHBoxLayout(this);
    m_layout->setContentsMargins(1, 1, 1, 1);
    m_layout->setSpacing(0);
    m_group = new QButtonGroup(this);
    m_group->setExclusive(true);
    setFixedHeight(theme().length(QStringLiteral("control")));
    connect(m_group, &QButtonGroup::idClicked, this, &SegmentedControl::setCurrent);
}

int SegmentedControl::addSegment(const QString& text, const QString& iconName)
{
    auto* button = new QToolButton(this);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setAccessibleName(text);
    setKind(button, "segment");
    if (iconName.isEmpty()) {
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    } else {
        button->setIcon(icon(iconName));
        const int side = theme().length(QStringLiteral("icon_small"));
        button->setIconSize({side, side});
        button->setToolTip(text);
    }
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_layout->addWidget(button, 1);
    m_group->addButton(button, count());
    return count() - 1;
}

int SegmentedControl::count() const { return int(m_group->buttons().size()); }

int SegmentedControl::current() const { return m_current; }

QToolButton* SegmentedControl::button(int index) const { return qobject_cast<QToolButton*>(m_group->button(index)); }

void SegmentedControl::setSegmentToolTip(int index, const QString& text)
{
    if (QToolButton* b = button(index))
        b->setToolTip(text);
}

void SegmentedControl::setCurrent(int index)
{
    if (index == m_current || !m_group->button(index))
        return;
    m_current = index;
    m_group->button(index)->setChecked(true);
    Q_EMIT currentChanged(index);
}

} // namespace kit

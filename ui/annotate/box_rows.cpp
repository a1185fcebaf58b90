#include "ui/annotate/box_rows.h"

#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace annotate {

using kit::FontRole;
using kit::FontWeight;
using kit::theme;

BoxRows::BoxRows(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("boxRows"));
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void BoxRows::set(const std::vector<BoxLine>& lines, std::int64_t selected, domain::Size image)
{
    if (lines == m_lines && selected == m_selected && image == m_image)
        return;
    m_lines = lines;
    m_selected = selected;
    m_image = image;
    // Whoever is typing figures goes on in the same field of the same box.
    const QWidget* focus = focusWidget();
    const QString field = focus && focus->hasFocus() ? focus->objectName() : QString();
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide(); // it may be the sender of the very signal that led here
            widget->deleteLater();
        }
        delete item;
    }
    for (const BoxLine& line : m_lines)
        m_layout->addWidget(makeRow(line, line.key == selected));
    if (!field.isEmpty())
        for (auto* spin : findChildren<QDoubleSpinBox*>(field))
            if (!spin->isHidden() && !spin->parentWidget()->parentWidget()->isHidden())
                spin->setFocus();
}

void BoxRows::setInitialsVisible(bool visible)
{
    if (m_initials == visible)
        return;
    m_initials = visible;
    const auto lines = std::exchange(m_lines, {});
    set(lines, m_selected, m_image);
}

QWidget* BoxRows::makeRow(const BoxLine& line, bool selected)
{
    auto* row = new QFrame(this);
    kit::setKind(row, selected ? "row-selected" : "row");
    row->setProperty("box", QVariant::fromValue<qlonglong>(line.key));
    row->setToolTip(line.detail);
    row->setAccessibleName(line.name + ' ' + line.size);
    row->installEventFilter(this);
    auto* outer = new QVBoxLayout(row);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto* head = new QHBoxLayout;
    const int m = theme().length(QStringLiteral("space.m")), s = theme().length(QStringLiteral("space.s"));
    head->setContentsMargins(m, 0, s, 0);
    head->setSpacing(s);
    head->addWidget(new kit::Swatch(line.colour));
    auto* name = new kit::TextLabel(line.name, FontRole::Body, FontWeight::Name);
    name->setElided(true);
    name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    head->addWidget(name);
    head->addWidget(new kit::TextLabel(line.size, FontRole::Body, FontWeight::Text,
                                       selected ? QStringLiteral("text") : QStringLiteral("muted")));
    head->addStretch(1);
    if (!line.saved)
        head->addWidget(new kit::TextLabel(tr("not saved"), FontRole::Small, FontWeight::Name, QStringLiteral("warn")));
    if ((m_initials || !line.editable) && !line.by.isEmpty())
        head->addWidget(new kit::TextLabel(line.by, FontRole::Caption, FontWeight::Name, QStringLiteral("muted")));
    auto* eye = new QToolButton;
    eye->setAutoRaise(true);
    eye->setIcon(kit::icon(line.hidden ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    eye->setIconSize({theme().length(QStringLiteral("icon_small")), theme().length(QStringLiteral("icon_small"))});
    eye->setToolTip(line.hidden ? tr("Show this mark") : tr("Hide this mark"));
    eye->setAccessibleName(eye->toolTip());
    eye->setFixedSize(theme().length(QStringLiteral("control_small")), theme().length(QStringLiteral("control_small")));
    connect(eye, &QToolButton::clicked, this, [this, key = line.key] { Q_EMIT hiddenToggled(key); });
    head->addWidget(eye);
    auto* headWidget = new QWidget;
    headWidget->setLayout(head);
    headWidget->setFixedHeight(theme().length(QStringLiteral("row_box")));
    headWidget->setAttribute(Qt::WA_TransparentForMouseEvents, false);
    outer->addWidget(headWidget);
    if (selected && line.editable)
        outer->addWidget(makeFields(line));
    return row;
}

QWidget* BoxRows::makeFields(const BoxLine& line)
{
    auto* fields = new QWidget;
    auto* layout = new QHBoxLayout(fields);
    const int m = theme().length(QStringLiteral("space.m"));
    layout->setContentsMargins(m, 0, m, 10);
    layout->setSpacing(6);
    struct Field {
        const char* name;
        QString prefix, tip;
        double value, most;
    };
    const Field all[] = {{"x", tr("x "), line.isPoint ? tr("Across, image pixels") : tr("Left edge, image pixels"), line.box.x, double(m_image.width)},
                         {"y", tr("y "), line.isPoint ? tr("Down, image pixels") : tr("Top edge, image pixels"), line.box.y, double(m_image.height)},
                         {"w", tr("w "), tr("Width, image pixels"), line.box.width, double(m_image.width)},
                         {"h", tr("h "), tr("Height, image pixels"), line.box.height, double(m_image.height)}};
    for (int i = 0; i < (line.isPoint ? 2 : 4); ++i) {
        auto* spin = new QDoubleSpinBox;
        kit::setKind(spin, "small");
        spin->setObjectName(QStringLiteral("box-") + QLatin1String(all[i].name));
        spin->setAccessibleName(all[i].tip);
        spin->setToolTip(all[i].tip);
        spin->setPrefix(all[i].prefix);
        spin->setDecimals(1);
        spin->setRange(0, std::max(1.0, all[i].most));
        spin->setValue(all[i].value);
        spin->setKeyboardTracking(false);
        spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
        spin->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(spin, &QDoubleSpinBox::valueChanged, this, [this, key = line.key, box = line.box, i](double value) {
            domain::Box to = box; // the three untouched fields keep their full precision
            (i == 0 ? to.x : i == 1 ? to.y : i == 2 ? to.width : to.height) = value;
            Q_EMIT edited(key, to);
        });
        layout->addWidget(spin, 1);
    }
    return fields;
}

bool BoxRows::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseButtonPress)
        Q_EMIT chosen(watched->property("box").toLongLong());
    return QWidget::eventFilter(watched, event);
}

} // namespace annotate

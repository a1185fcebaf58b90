#include "ui/annotate/box_rows.h"

#include "ui/annotate/figure_field.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
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
    for (const BoxLine& line : m_lines) {
        QWidget* row = makeRow(line, line.key == selected);
        m_layout->addWidget(row);
        if (line.key == selected)
            Q_EMIT selectedShown(row);
        if (auto* spin = field.isEmpty() ? nullptr : row->findChild<QDoubleSpinBox*>(field)) {
            row->show(); // the layout does it in a turn of its own
            spin->setFocus();
            spin->selectAll();
        }
    }
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
    if ((m_initials || !line.own || line.wasProposed) && !line.by.isEmpty())
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

namespace {

enum Side { X, Y, Width, Height };

struct Limits {
    double least, most;
};

/// Where a mark may be typed to with its other figures as they are; of an image whose size is not known yet, anywhere.
Limits limitsOf(const BoxLine& line, Side side, domain::Size image)
{
    const double least = side == X || side == Y ? 0 : 1; // the store refuses smaller boxes
    if (image.isEmpty())
        return {least, 1e6};
    switch (side) {
    case X: return {least, image.width - line.box.width};
    case Y: return {least, image.height - line.box.height};
    case Width: return {least, image.width - line.box.x};
    case Height: return {least, image.height - line.box.y};
    }
    return {};
}

QString droppedText(const BoxLine& line)
{
    return line.isPoint ? BoxRows::tr("That is no figure: the point stays where it was.")
                        : BoxRows::tr("That is no figure: the box stays as it was.");
}

QString refusal(const BoxLine& line, Side side, Limits limits)
{
    const QString least = pixelFigure(limits.least, QLocale()), most = pixelFigure(limits.most, QLocale());
    if (line.isPoint)
        return side == X ? BoxRows::tr("x goes from %1 to %2 on this image: the point stays where it was.").arg(least, most)
                         : BoxRows::tr("y goes from %1 to %2 on this image: the point stays where it was.").arg(least, most);
    switch (side) {
    case X: return BoxRows::tr("x goes from %1 to %2 at this width: the box stays where it was.").arg(least, most);
    case Y: return BoxRows::tr("y goes from %1 to %2 at this height: the box stays where it was.").arg(least, most);
    case Width: return BoxRows::tr("w goes from %1 to %2 from this left edge: the box stays as it was.").arg(least, most);
    case Height: return BoxRows::tr("h goes from %1 to %2 from this top edge: the box stays as it was.").arg(least, most);
    }
    return {};
}

double& figure(domain::Box& box, Side side)
{
    switch (side) {
    case X: return box.x;
    case Y: return box.y;
    case Width: return box.width;
    case Height: break;
    }
    return box.height;
}

} // namespace

namespace {
constexpr int underFigures = 10; // px
}

int BoxRows::figuresHeight() { return theme().length(QStringLiteral("control_small")) + underFigures; }

QWidget* BoxRows::makeFields(const BoxLine& line)
{
    auto* area = new QWidget;
    auto* rows = new QVBoxLayout(area);
    const int m = theme().length(QStringLiteral("space.m"));
    rows->setContentsMargins(m, 0, m, underFigures);
    rows->setSpacing(theme().length(QStringLiteral("space.xs")));
    auto* layout = new QHBoxLayout;
    layout->setSpacing(4);
    rows->addLayout(layout);
    auto* refused = new kit::TextLabel({}, FontRole::Small, FontWeight::Text, QStringLiteral("warn"));
    refused->setObjectName(QStringLiteral("box-refused"));
    refused->setWordWrap(true);
    refused->hide();
    rows->addWidget(refused);
    struct Field {
        const char* name;
        QString prefix, tip;
    };
    const Field all[] = {{"x", tr("x "), line.isPoint ? tr("Across, image pixels") : tr("Left edge, image pixels")},
                         {"y", tr("y "), line.isPoint ? tr("Down, image pixels") : tr("Top edge, image pixels")},
                         {"w", tr("w "), tr("Width, image pixels")},
                         {"h", tr("h "), tr("Height, image pixels")}};
    for (const Side side : line.isPoint ? std::vector{X, Y} : std::vector{X, Y, Width, Height}) {
        auto* spin = new FigureField;
        spin->installEventFilter(this);
        kit::setKind(spin, "small");
        spin->setObjectName(QStringLiteral("box-") + QLatin1String(all[side].name));
        spin->setAccessibleName(all[side].tip);
        spin->setToolTip(all[side].tip);
        spin->setPrefix(all[side].prefix.trimmed() + QLatin1Char(' '));
        spin->setRange(-1e6, 1e6); // whatever is typed is answered in words
        domain::Box box = line.box;
        spin->setValue(figure(box, side));
        spin->setKeyboardTracking(false);
        spin->setButtonSymbols(QAbstractSpinBox::NoButtons);
        spin->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        const Limits limits = limitsOf(line, side, m_image);
        connect(spin, &QAbstractSpinBox::editingFinished, this, [this, line, side, spin, refused] {
            domain::Box box = line.box;
            if (spin->hasDropped()) // nothing changed, and that is said
                refuse(*spin, figure(box, side), *refused, droppedText(line));
        });
        connect(spin, &QDoubleSpinBox::valueChanged, this, [this, line, side, limits, spin, refused](double value) {
            constexpr double shown = 0.005; // what the field's two decimals hide
            domain::Box to = line.box;      // the three untouched fields keep their full precision
            if (spin->hasDropped() || value < limits.least - shown || value > limits.most + shown) {
                refuse(*spin, figure(to, side), *refused, spin->hasDropped() ? droppedText(line) : refusal(line, side, limits));
                return;
            }
            refused->hide();
            figure(to, side) = std::clamp(value, limits.least, std::max(limits.least, limits.most));
            Q_EMIT edited(line.key, to);
        });
        layout->addWidget(spin, 1);
    }
    return area;
}

bool BoxRows::takeTyped()
{
    QWidget* focus = QApplication::focusWidget();
    auto* field = dynamic_cast<FigureField*>(focus);
    if (!field || !isAncestorOf(field))
        return true;
    m_wasRefused = false;
    field->interpretText();
    Q_EMIT field->editingFinished();
    return !m_wasRefused;
}

void BoxRows::refuse(FigureField& field, double figure, QLabel& words, const QString& why)
{
    const QSignalBlocker quiet(&field);
    field.setDropped(false);
    field.setValue(figure);
    field.selectAll();
    m_wasRefused = true;
    words.setText(why);
    words.show();
}

bool BoxRows::pressInField(FigureField& field, const QKeyEvent& key)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (key.modifiers() & ~Qt::KeypadModifier || !(isEnter || key.key() == Qt::Key_Escape))
        return false;
    m_wasRefused = false;
    if (isEnter) {
        const bool isEmpty = field.cleanText().isEmpty();
        field.interpretText();
        if (isEmpty)
            field.setDropped(true);
        Q_EMIT field.editingFinished();
    } else {
        const QSignalBlocker quiet(&field);
        field.setDropped(false);
        field.setValue(field.value()); // what was typed is forgotten
    }
    if (!m_wasRefused) // else the words beside the field ask for another figure
        Q_EMIT figuresLeft();
    return true;
}

bool BoxRows::eventFilter(QObject* watched, QEvent* event)
{
    if (auto* field = dynamic_cast<FigureField*>(watched)) {
        if (event->type() == QEvent::KeyPress && pressInField(*field, *static_cast<QKeyEvent*>(event)))
            return true;
    } else if (event->type() == QEvent::MouseButtonPress)
        Q_EMIT chosen(watched->property("box").toLongLong());
    return QWidget::eventFilter(watched, event);
}

} // namespace annotate

#include "ui/kit/panel.h"

#include "ui/kit/icons.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace kit {

TextLabel::TextLabel(const QString& text, FontRole font, FontWeight weight, const QString& colourRole, QWidget* parent)
    : QLabel(text, parent), m_font(font), m_weight(weight), m_role(colourRole)
{
    setTextFormat(Qt::PlainText);
    follow();
    connect(&theme(), &Theme::changed, this, &TextLabel::follow);
}

void TextLabel::follow()
{
    setFont(theme().font(m_font, m_weight));
    update();
}

void TextLabel::setColourRole(const QString& role)
{
    if (m_role == role)
        return;
    m_role = role;
    update();
}

void TextLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(0, hint.height()) : hint;
}

void TextLabel::paintEvent(QPaintEvent*)
{
    // Painted here and not by QLabel: a style sheet on a parent (a button) would put its own colour over the role's.
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(theme().colour(isEnabled() ? m_role : QStringLiteral("disabled")));
    const QRect area = contentsRect();
    const Qt::Alignment aligned = QStyle::visualAlignment(layoutDirection(), alignment());
    if (wordWrap()) {
        painter.drawText(area, int(aligned) | Qt::TextWordWrap, text());
        return;
    }
    const bool cut = m_elided && fontMetrics().horizontalAdvance(text()) > area.width();
    if (m_elided && cut != (toolTip() == text()))
        setToolTip(cut ? text() : QString());
    painter.drawText(area, int(aligned), cut ? fontMetrics().elidedText(text(), Qt::ElideRight, area.width()) : text());
}

namespace {

QHBoxLayout* headerLayout(QWidget* header, int height)
{
    header->setFixedHeight(height);
    header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* layout = new QHBoxLayout(header);
    const int m = theme().length(QStringLiteral("space.m"));
    layout->setContentsMargins(m, 0, theme().length(QStringLiteral("space.s")), 0);
    layout->setSpacing(theme().length(QStringLiteral("space.s")));
    return layout;
}

} // namespace

PanelHeader::PanelHeader(const QString& title, QWidget* parent) : QFrame(parent)
{
    m_layout = headerLayout(this, theme().length(QStringLiteral("panel_header")));
    m_title = new TextLabel(title, FontRole::Body, FontWeight::Heading);
    m_detail = new TextLabel({}, FontRole::Small, FontWeight::Text, QStringLiteral("muted"));
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_detail);
    m_layout->addStretch(1);
}

void PanelHeader::setTitle(const QString& title) { m_title->setText(title); }
void PanelHeader::setDetail(const QString& detail) { m_detail->setText(detail); }
void PanelHeader::addWidget(QWidget* widget) { m_layout->addWidget(widget); }

QToolButton* PanelHeader::addHelp(const QString& page, const QString& toolTip)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QStringLiteral("help:") + page);
    button->setIcon(icon(QStringLiteral("help")));
    const int side = theme().length(QStringLiteral("icon_small"));
    button->setIconSize({side, side});
    button->setFixedSize(side + 6, side + 6);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    m_layout->insertWidget(m_layout->indexOf(m_detail) + 1, button);
    return button;
}

SectionHeader::SectionHeader(const QString& title, QWidget* parent) : QFrame(parent)
{
    setKind(this, "section");
    m_layout = headerLayout(this, theme().length(QStringLiteral("section_header")));
    m_layout->setContentsMargins(theme().length(QStringLiteral("space.m")), 0, theme().length(QStringLiteral("space.m")), 0);
    m_title = new TextLabel(title, FontRole::Small, FontWeight::Heading, QStringLiteral("muted"));
    m_detail = new TextLabel({}, FontRole::Small, FontWeight::Text, QStringLiteral("muted"));
    m_layout->addWidget(m_title);
    m_layout->addStretch(1);
    m_layout->addWidget(m_detail);
}

void SectionHeader::setTitle(const QString& title) { m_title->setText(title); }
void SectionHeader::setDetail(const QString& detail) { m_detail->setText(detail); }
void SectionHeader::addWidget(QWidget* widget) { m_layout->addWidget(widget); }

FactList::FactList(QWidget* parent) : QWidget(parent)
{
    m_layout = new QGridLayout(this);
    const int m = theme().length(QStringLiteral("space.m"));
    m_layout->setContentsMargins(m, 0, m, theme().length(QStringLiteral("space.s")));
    m_layout->setHorizontalSpacing(theme().length(QStringLiteral("space.s")));
    m_layout->setVerticalSpacing(theme().length(QStringLiteral("space.xs")));
    m_layout->setColumnStretch(1, 1);
}

void FactList::setFact(const QString& name, const QString& value, const QString& colourRole)
{
    if (TextLabel* known = m_values.value(name)) {
        known->setText(value);
        known->setColourRole(colourRole);
        return;
    }
    const int row = m_layout->rowCount();
    auto* left = new TextLabel(name, FontRole::Small, FontWeight::Text, QStringLiteral("muted"));
    auto* right = new TextLabel(value, FontRole::Small, FontWeight::Text, colourRole);
    right->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    right->setElided(true);
    m_layout->addWidget(left, row, 0);
    m_layout->addWidget(right, row, 1);
    m_values.insert(name, right);
}

void FactList::clear()
{
    m_values.clear();
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void paintSwatch(QPainter& painter, const QRectF& rect, const QColor& colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().colour(QStringLiteral("swatch_outline")), 1));
    painter.setBrush(colour);
    const qreal radius = theme().number(QStringLiteral("radius.small"));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

Swatch::Swatch(const QColor& colour, QWidget* parent) : QWidget(parent), m_colour(colour)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void Swatch::setColour(const QColor& colour)
{
    m_colour = colour;
    update();
}

QSize Swatch::sizeHint() const { return {11, 11}; }

void Swatch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintSwatch(painter, rect(), m_colour);
}

QFrame* horizontalLine(QWidget* parent)
{
    auto* line = new QFrame(parent);
    setKind(line, "line");
    line->setFixedHeight(1);
    return line;
}

QFrame* verticalLine(QWidget* parent, int height)
{
    auto* line = new QFrame(parent);
    setKind(line, "line");
    line->setFixedSize(1, height);
    return line;
}

QString isolated(const QString& figureWithUnit)
{
    return QChar(0x2066) + figureWithUnit + QChar(0x2069);
}

} // namespace kit

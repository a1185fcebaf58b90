#include "ui/worklist/filter_chips.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/worklist/flow_layout.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace worklist {

using kit::theme;

namespace {

constexpr int closeSide = 12, chipHeight = 24, fromEdge = 8, gapToClose = 6, closeReach = 24;

/// Painted as one control, so that it has one focus, one name and one tooltip.
class Chip : public QPushButton {
public:
    Chip(const QString& text, QWidget* parent) : QPushButton(text, parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        kit::setKind(this, "chip"); // the style sheet has a height for each kind
        setMouseTracking(true);
    }
    bool isOverClose(const QPoint& at) const
    {
        return layoutDirection() == Qt::RightToLeft ? at.x() < closeReach : at.x() > width() - closeReach;
    }
    QSize sizeHint() const override
    {
        const QFontMetricsF metrics(theme().font(kit::FontRole::Small));
        return {int(metrics.horizontalAdvance(text())) + 1 + 2 * fromEdge + gapToClose + closeSide, chipHeight};
    }
    QSize minimumSizeHint() const override { return {60, chipHeight}; }

protected:
    void mouseMoveEvent(QMouseEvent* event) override
    {
        QPushButton::mouseMoveEvent(event);
        update();
    }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto role = [](const char* name) { return theme().colour(QLatin1String(name)); };
        painter.setPen(QPen(hasFocus() ? role("focus") : role("selected"), 1));
        painter.setBrush(underMouse() && !isDown() ? role("hover") : role("selected"));
        const int radius = theme().length(QStringLiteral("radius.control"));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        const auto place = [this](int x, int w) { return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, w, chipHeight)); };
        painter.setFont(theme().font(kit::FontRole::Small));
        painter.setPen(role("accent_text"));
        const QRect words = place(fromEdge, width() - 2 * fromEdge - gapToClose - closeSide);
        painter.drawText(words, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                         painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width() + 1));
        const QRect close = place(width() - fromEdge - closeSide, closeSide);
        const bool hot = underMouse() && isOverClose(mapFromGlobal(QCursor::pos()));
        kit::paintIcon(painter, QRectF(close.x(), (chipHeight - closeSide) / 2.0, closeSide, closeSide), QStringLiteral("close"),
                       role(hot ? "text" : "muted"));
    }
};

} // namespace

FilterChips::FilterChips(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("worklistConditions"));
    auto* layout = new FlowLayout(theme().length(QStringLiteral("space.xs")), this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_add = new QPushButton(tr("Filter"), this);
    kit::setKind(m_add, "chip");
    m_add->setObjectName(QStringLiteral("worklistAddFilter"));
    m_add->setIcon(kit::icon(QStringLiteral("add")));
    m_add->setIconSize({12, 12});
    m_add->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_add->setToolTip(tr("Ask for more: state, findings, view, age, date …"));
    m_add->setAccessibleName(tr("Add a filter"));
    m_add->installEventFilter(this);
    connect(m_add, &QPushButton::clicked, this, &FilterChips::addWanted);
    layout->addWidget(m_add);
}

void FilterChips::setHidden(const std::vector<FilterKind>& kinds)
{
    m_hidden = kinds;
}

void FilterChips::showFilter(const store::WorklistFilter& filter, const FilterChoices& choices,
                             const domain::FindingSchema& schema)
{
    std::vector<std::pair<FilterKind, QString>> wanted;
    for (const FilterKind kind : filterKinds())
        if (std::find(m_hidden.begin(), m_hidden.end(), kind) == m_hidden.end())
            if (QString text = conditionText(filter, kind, choices, schema); !text.isEmpty())
                wanted.emplace_back(kind, std::move(text));
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    const auto focused = std::find_if(m_chips.begin(), m_chips.end(), [](const auto& chip) { return chip.second->hasFocus(); });
    const std::ptrdiff_t at = focused == m_chips.end() ? -1 : focused - m_chips.begin();
    auto* flow = static_cast<FlowLayout*>(layout());
    for (const auto& [kind, chip] : m_chips) {
        flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // it may be the one whose key is being answered
    }
    m_chips.clear();
    flow->removeWidget(m_add);
    for (const auto& [kind, text] : wanted) {
        QWidget* chip = makeChip(kind, text);
        flow->addWidget(chip);
        chip->show();
        m_chips.emplace_back(kind, chip);
    }
    flow->addWidget(m_add);
    QWidget* before = nullptr;
    for (const auto& [kind, chip] : m_chips) {
        if (before)
            setTabOrder(before, chip);
        before = chip;
    }
    if (before)
        setTabOrder(before, m_add);
    if (at >= 0) // the keyboard stays in the row: what came into the removed one's place has it
        (std::size_t(at) < m_chips.size() ? m_chips[std::size_t(at)].second : m_add)->setFocus();
    updateGeometry();
}

QWidget* FilterChips::makeChip(FilterKind kind, const QString& text)
{
    auto* chip = new Chip(text, this);
    chip->setObjectName(QStringLiteral("condition%1").arg(int(kind)));
    chip->setToolTip(tr("%1: %2\nPress to change it, ✕ or Del to remove it.", "a kind of condition and what it asks").arg(kindName(kind), text));
    chip->setAccessibleName(tr("Filter, %1: %2", "a kind of condition and what it asks").arg(kindName(kind), text));
    chip->setAccessibleDescription(tr("Del removes it"));
    chip->installEventFilter(this);
    connect(chip, &QPushButton::clicked, this, [this, kind] { Q_EMIT wanted(kind); });
    return chip;
}

QWidget* FilterChips::chipOf(FilterKind kind) const
{
    for (const auto& [of, chip] : m_chips)
        if (of == kind)
            return chip;
    return nullptr;
}

void FilterChips::step(QWidget* from, int by)
{
    std::vector<QWidget*> row;
    for (const auto& [kind, chip] : m_chips)
        row.push_back(chip);
    row.push_back(m_add);
    const auto at = std::find(row.begin(), row.end(), from) - row.begin();
    const auto next = std::clamp<std::ptrdiff_t>(at + by, 0, std::ptrdiff_t(row.size()) - 1);
    row[std::size_t(next)]->setFocus(Qt::TabFocusReason);
}

bool FilterChips::eventFilter(QObject* watched, QEvent* event)
{
    auto* chip = dynamic_cast<Chip*>(watched);
    const auto kindOf = [&] {
        return std::find_if(m_chips.begin(), m_chips.end(), [&](const auto& one) { return one.second == watched; })->first;
    };
    if (chip && event->type() == QEvent::MouseButtonRelease) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton && chip->isOverClose(mouse->pos()) && chip->rect().contains(mouse->pos())) {
            chip->setDown(false);
            Q_EMIT removed(kindOf());
            return true;
        }
    }
    if (event->type() == QEvent::ShortcutOverride) {
        // Del and the arrows are the film's while it has the keyboard; here they are the chip's.
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
        case Qt::Key_Escape: event->accept(); return true;
        default: break;
        }
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    auto* widget = static_cast<QWidget*>(watched);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!chip)
            return false;
        Q_EMIT removed(kindOf());
        return true;
    case Qt::Key_Left: step(widget, mirrored ? 1 : -1); return true;
    case Qt::Key_Right: step(widget, mirrored ? -1 : 1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: static_cast<QPushButton*>(widget)->click(); return true;
    case Qt::Key_Escape: Q_EMIT left(); return true;
    default: return false;
    }
}

} // namespace worklist

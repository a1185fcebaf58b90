#include "ui/annotate/findings_list.h"

#include "ui/annotate/findings_model.h"
#include "ui/kit/glyphs.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QToolTip>

namespace annotate {

using domain::Label;
using kit::FontRole;
using kit::theme;

namespace {

const Label choices[] = {Label::Absent, Label::Unsure, Label::Present};
constexpr int choiceWidth = 23;
constexpr int leastRows = 8; // where boxes and proposals want the height too; the rest is scrolled to


QRect choicesRect(const QRect& row, Qt::LayoutDirection direction)
{
    const int m = theme().length(QStringLiteral("space.m")), width = 3 * choiceWidth;
    return QStyle::visualRect(direction, row, QRect(row.right() - m - width + 1, row.y() + 3, width, row.height() - 6));
}

class FindingsDelegate : public QStyledItemDelegate {
public:
    FindingsDelegate(const FindingsList& list, QObject* parent) : QStyledItemDelegate(parent), m_list(list) {}

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {160, theme().length(m_list.isCompact() ? QStringLiteral("row_finding_compact")
                                                       : QStringLiteral("row_finding"))};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const bool hovered = option.state & QStyle::State_MouseOver;
        const bool focused = (option.state & QStyle::State_HasFocus) && m_list.hasFocus();
        const bool open = hovered || focused;
        if (open)
            painter->fillRect(option.rect, theme().colour("hover"));
        const int height = option.rect.height(), m = theme().length(QStringLiteral("space.m"));
        const auto place = [&](int x, int y, int w, int h) {
            return QStyle::visualRect(option.direction, option.rect,
                                      QRect(option.rect.x() + x, option.rect.y() + y, w, h));
        };
        if (index.data(FindingsModel::CurrentRole).toBool())
            painter->fillRect(place(0, 4, 3, height - 8), theme().colour("accent"));
        const int cap = theme().length(QStringLiteral("key_cap"));
        const QString key = index.data(FindingsModel::KeyRole).toString();
        if (!key.isEmpty())
            kit::paintKeyCap(*painter, place(m, (height - cap) / 2, cap, cap), key);
        kit::paintSwatch(*painter, place(m + cap + 8, (height - 11) / 2, 11, 11),
                         index.data(FindingsModel::ColourRole).value<QColor>());

        const auto label = static_cast<Label>(index.data(FindingsModel::LabelRole).toInt());
        const int boxes = index.data(FindingsModel::BoxesRole).toInt();
        const int glyph = theme().length(QStringLiteral("icon_small"));
        const int glyphX = option.rect.width() - m - glyph;
        int right = glyphX - 8;
        if (open) {
            const QRect frame = choicesRect(option.rect, option.direction);
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(theme().colour("line_strong"), 1));
            painter->setBrush(theme().colour("field"));
            painter->drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
            for (Label choice : choices) {
                const QRect at = m_list.choiceRect(index.row(), choice);
                if (choice == label) {
                    painter->setPen(Qt::NoPen);
                    painter->setBrush(theme().colour("selected"));
                    painter->drawRoundedRect(QRectF(at).adjusted(2, 2, -2, -2), 3, 3);
                }
                kit::paintLabelGlyph(*painter, QRectF(at).adjusted((at.width() - 14) / 2.0, (at.height() - 14) / 2.0,
                                                                   -(at.width() - 14) / 2.0, -(at.height() - 14) / 2.0),
                                     choice);
            }
            right = option.rect.width() - m - 3 * choiceWidth - 6;
        } else {
            kit::paintLabelGlyph(*painter, place(glyphX, (height - glyph) / 2, glyph, glyph), label);
        }
        // What the report says is told from what a reader said: its sheet stands before the glyph.
        const auto source = static_cast<store::FactSource>(index.data(FindingsModel::SourceRole).toInt());
        if (!open && label != Label::NotAsked && source == store::FactSource::Report) {
            constexpr int sheet = 12;
            kit::paintIcon(*painter, place(right - sheet, (height - sheet) / 2, sheet, sheet), QStringLiteral("report"),
                           theme().colour("muted"));
        }
        right -= 12 + 6; // kept free for it in every row, so that the counts stay in one column
        const int overruled = index.data(FindingsModel::OverruledRole).toInt();
        if (boxes > 0 || overruled > 0) {
            painter->setFont(theme().font(FontRole::Small));
            painter->setPen(theme().colour("muted"));
            const QString count = boxes > 0 ? QString::number(boxes) : FindingsList::tr("overruled");
            const int countWidth = std::max(24, painter->fontMetrics().horizontalAdvance(count) + 2);
            painter->drawText(place(right - countWidth, 0, countWidth, height),
                              int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)), count);
            right -= countWidth + 4;
        }
        const int textX = m + cap + 8 + 11 + 8;
        painter->setFont(theme().font(FontRole::Body));
        painter->setPen(theme().colour("text"));
        painter->drawText(place(textX, 0, std::max(0, right - textX), height),
                          int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, right - textX));
        painter->restore();
    }

private:
    const FindingsList& m_list;
};

} // namespace

namespace {

/// What the reader answered; over the report's word there is no own answer yet.
Label ownLabel(const QModelIndex& index)
{
    const auto source = static_cast<store::FactSource>(index.data(FindingsModel::SourceRole).toInt());
    return source == store::FactSource::Reader ? static_cast<Label>(index.data(FindingsModel::LabelRole).toInt())
                                               : Label::NotAsked;
}

} // namespace

FindingsList::FindingsList(FindingsModel& model, QWidget* parent) : QListView(parent)
{
    setObjectName(QStringLiteral("findingsList"));
    setAccessibleName(tr("Findings"));
    setModel(&model);
    setItemDelegate(new FindingsDelegate(*this, this));
    setMouseTracking(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the film
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void FindingsList::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    m_compact = compact;
    scheduleDelayedItemsLayout();
    updateGeometry();
}

QSize FindingsList::sizeHint() const
{
    const int row = itemDelegate()->sizeHint({}, {}).height();
    return {200, row * model()->rowCount() + 4};
}

QSize FindingsList::minimumSizeHint() const
{
    const int row = itemDelegate()->sizeHint({}, {}).height();
    return {160, row * std::min(leastRows, model()->rowCount())};
}

void FindingsList::bringIntoSight(int finding) { scrollTo(model()->index(finding, 0)); }

void FindingsList::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    for (int row = 0; row < model()->rowCount(); ++row)
        if (model()->index(row, 0).data(FindingsModel::CurrentRole).toBool())
            bringIntoSight(row); // the boxes may have taken its place
}

QRect FindingsList::choiceRect(int row, Label label) const
{
    const QRect area = choicesRect(visualRect(model()->index(row, 0)), layoutDirection());
    const int at = label == Label::Absent ? 0 : label == Label::Unsure ? 1 : 2;
    return {area.x() + at * choiceWidth, area.y(), choiceWidth, area.height()};
}

void FindingsList::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || event->button() != Qt::LeftButton) {
        QListView::mousePressEvent(event);
        return;
    }
    for (Label choice : choices)
        if (choiceRect(index.row(), choice).contains(event->position().toPoint())) {
            Q_EMIT labelChosen(index.row(), choice == ownLabel(index) ? Label::NotAsked : choice); // a second click takes it back
            return;
        }
    Q_EMIT findingChosen(index.row());
}

void FindingsList::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    if (index.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        event->modifiers() == Qt::NoModifier) {
        Q_EMIT findingChosen(index.row());
        return;
    }
    if (index.isValid() && event->key() == Qt::Key_Space) {
        static const Label after[] = {Label::Present, Label::NotAsked, Label::Absent, Label::Unsure};
        Q_EMIT labelChosen(index.row(), after[int(ownLabel(index))]);
        return;
    }
    QListView::keyPressEvent(event); // letters: type-ahead, for findings without a digit
}

bool FindingsList::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // While the list has the keyboard, letters look for a finding and are no commands.
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() >= Qt::Key_A && key->key() <= Qt::Key_Z && !(key->modifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier)))
            key->accept();
    }
    return QListView::event(event);
}

bool FindingsList::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QModelIndex index = indexAt(help->pos());
        if (index.isValid())
            for (Label choice : choices)
                if (choiceRect(index.row(), choice).contains(help->pos())) {
                    QToolTip::showText(help->globalPos(), tr("%1: %2").arg(index.data().toString(), kit::labelText(choice)),
                                       viewport());
                    return true;
                }
    }
    return QListView::viewportEvent(event);
}

} // namespace annotate

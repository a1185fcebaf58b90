#include "ui/annotate/suggestion_delegate.h"

#include "ui/annotate/film_pictures.h"
#include "ui/annotate/suggestions_model.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QListView>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>

namespace annotate {

using kit::FontRole;
using kit::FontWeight;
using kit::theme;

namespace {

constexpr int mostLines = 4; // at the least width of the panel
constexpr int whoY = 7, findingY = 26, reasonY = 44, foot = 8;

int textLine() { return theme().length("type.line_px.small"); }
int textX() { return theme().length("space.m") + theme().length("thumb_worklist") + 10; }

/// Broken at words; the last line that has room takes what is left, elided.
QStringList linesOf(const QString& text, const QFont& font, int width)
{
    QStringList lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == mostLines - 1) {
            lines << QFontMetrics(font).elidedText(text.mid(line.textStart()), Qt::ElideRight, width);
            break;
        }
        lines << text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace

SuggestionDelegate::SuggestionDelegate(QListView& view, kit::PictureLoader& pictures)
    : QStyledItemDelegate(&view), m_view(view), m_pictures(pictures)
{
}

QRect SuggestionDelegate::reasonRect(int width, const QString& reason) const
{
    const int room = std::max(60, width - textX() - theme().length("space.m"));
    const auto lines = linesOf(reason, theme().font(FontRole::Small), room).size();
    return {textX(), reasonY, room, int(lines) * textLine()};
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const int width = m_view.viewport()->width();
    return {width, reasonRect(width, index.data(SuggestionsModel::ReasonRole).toString()).bottom() + 1 + foot};
}

void SuggestionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setLayoutDirection(option.direction); // of a line that is only figures and signs, too
    const bool open = index.data(SuggestionsModel::CurrentRole).toBool();
    const bool chosen = (option.state & QStyle::State_Selected) && m_view.hasFocus();
    if (open || chosen)
        painter->fillRect(option.rect, theme().colour("selected"));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme().colour("hover"));
    const int width = option.rect.width(), height = option.rect.height(), m = theme().length("space.m");
    const auto place = [&](int x, int y, int w, int h) {
        return QStyle::visualRect(option.direction, option.rect, QRect(option.rect.x() + x, option.rect.y() + y, w, h));
    };
    if (open)
        painter->fillRect(place(0, 0, 3, height), theme().colour("accent"));
    const int thumb = theme().length("thumb_worklist");
    paintFilm(*painter, place(m, 8, thumb, thumb), index.data(SuggestionsModel::PictureRole).toString(), m_pictures);

    const int align = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const int x = textX(), room = width - x - m;
    const auto write = [&](int left, int y, int w, int h, const QString& text) {
        painter->drawText(place(left, y, w, h), align, painter->fontMetrics().elidedText(text, Qt::ElideRight, w));
    };
    const QString who = index.data(SuggestionsModel::WhoRole).toString();
    painter->setFont(theme().font(FontRole::Body, FontWeight::Name));
    painter->setPen(theme().colour("text"));
    const int whoWidth = std::min(room, painter->fontMetrics().horizontalAdvance(who) + 1);
    write(x, whoY, whoWidth, 18, who);
    const char* quiet = open || chosen ? "text" : "muted"; // muted text on the selected ground is too faint
    painter->setPen(theme().colour(quiet));
    painter->setFont(theme().font(FontRole::Body));
    if (room - whoWidth > 30)
        write(x + whoWidth + 8, whoY, room - whoWidth - 8, 18, index.data(SuggestionsModel::MoreRole).toString());
    kit::paintSwatch(*painter, place(x, findingY + 3, 10, 10), index.data(SuggestionsModel::ColourRole).value<QColor>());
    painter->setFont(theme().font(FontRole::Small, FontWeight::Name));
    painter->setPen(theme().colour("text"));
    write(x + 15, findingY, room - 15, textLine(), index.data(SuggestionsModel::FindingRole).toString());
    painter->setFont(theme().font(FontRole::Small));
    painter->setPen(theme().colour(quiet));
    int y = reasonY;
    for (const QString& line : linesOf(index.data(SuggestionsModel::ReasonRole).toString(), painter->font(), room)) {
        painter->drawText(place(x, y, room, textLine()), align, line);
        y += textLine();
    }
    painter->restore();
}

} // namespace annotate

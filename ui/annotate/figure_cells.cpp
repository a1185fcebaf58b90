#include "ui/annotate/figure_cells.h"

#include "ui/annotate/agreement_model.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace annotate {

using kit::theme;

QSize FigureCells::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.rect.width(), rowHeight};
}

void FigureCells::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const QRect cell = option.rect;
    const bool selected = option.state & QStyle::State_Selected, hovered = option.state & QStyle::State_MouseOver;
    if (selected || hovered)
        painter->fillRect(cell, theme().colour(selected ? QStringLiteral("selected") : QStringLiteral("hover")));
    painter->setPen(theme().colour(QStringLiteral("line")));
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());

    const bool mirrored = option.direction == Qt::RightToLeft;
    const QColor text = theme().colour(QStringLiteral("text")),
                 muted = theme().colour(selected ? QStringLiteral("text") : QStringLiteral("muted"));
    const QFont font = theme().font(kit::FontRole::Body),
                name = theme().font(kit::FontRole::Body, kit::FontWeight::Name),
                small = theme().font(kit::FontRole::Caption);
    const QString detail = index.data(AgreementModel::DetailRole).toString();
    const QRect upper(cell.x(), cell.y() + 4, cell.width(), 18), lower(cell.x(), cell.y() + 21, cell.width(), 14);
    if (index.column() == AgreementModel::FindingColumn) {
        if (selected)
            painter->fillRect(mirrored ? QRect(cell.right() - 2, cell.y(), 3, cell.height())
                                       : QRect(cell.topLeft(), QSize(3, cell.height())),
                              theme().colour(QStringLiteral("accent")));
        const int margin = cell.width() < 60 ? 8 : theme().length(QStringLiteral("space.m")), swatch = 10;
        const auto place = [&](const QRect& line, int from) {
            const QRect shown = line.adjusted(from, 0, 0, 0);
            return mirrored ? QStyle::visualRect(option.direction, cell, shown) : shown;
        };
        int from = margin;
        if (const QVariant colour = index.data(AgreementModel::ColourRole); colour.isValid()) {
            kit::paintSwatch(
                *painter,
                QStyle::visualRect(option.direction, cell, QRect(cell.x() + margin, upper.y() + 4, swatch, swatch)),
                colour.value<QColor>());
            from += swatch + (margin < 12 ? 4 : 6);
        }
        const int side = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
        QString words = index.data().toString();
        const QRect room = place(upper, from);
        if (QFontMetrics(name).horizontalAdvance(words) > room.width())
            words = index.data(AgreementModel::ShortNameRole).toString();
        painter->setFont(name);
        painter->setPen(text);
        painter->drawText(room, side, words);
        painter->setFont(small);
        painter->setPen(muted);
        painter->drawText(place(lower, from), side, detail);
    } else if (index.column() == AgreementModel::DifferColumn) {
        const bool any = index.data().toString() != QLocale().toString(0), withSign = any && cell.width() >= 40;
        painter->setFont(name);
        painter->setPen(any ? theme().colour(QStringLiteral("warn")) : muted);
        const QRect room = QStyle::visualRect(option.direction, cell, cell.adjusted(0, 0, withSign ? -18 : -6, 0));
        painter->drawText(room, int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
                          index.data().toString());
        if (withSign)
            kit::paintIcon(
                *painter,
                QStyle::visualRect(option.direction, cell, QRect(cell.right() - 17, cell.center().y() - 7, 14, 14)),
                QStringLiteral("chevron-right"), muted);
    } else {
        const int side = int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter));
        const QRect from = detail.isEmpty() ? cell : upper;
        painter->setFont(font);
        painter->setPen(text);
        painter->drawText(from.adjusted(mirrored ? 6 : 0, 0, mirrored ? 0 : -6, 0), side,
                          kit::isolated(index.data().toString()));
        painter->setFont(small);
        painter->setPen(muted);
        painter->drawText(lower.adjusted(mirrored ? 6 : 0, 0, mirrored ? 0 : -6, 0), side, kit::isolated(detail));
        const QString beside = index.data(AgreementModel::BesideRole).toString();
        const int figure = QFontMetrics(font).horizontalAdvance(index.data().toString()) + 10;
        painter->drawText(from.adjusted(mirrored ? figure : 0, 0, mirrored ? 0 : -figure, 0), side,
                          kit::isolated(beside));
    }
    painter->restore();
}

} // namespace annotate

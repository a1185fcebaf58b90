#include "ui/audit/case_delegate.h"

#include "ui/audit/case_table_model.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace audit {

CaseDelegate::CaseDelegate(kit::PictureLoader& pictures, QObject* parent)
    : QStyledItemDelegate(parent), m_pictures(pictures)
{
}

QSize CaseDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.rect.width(), kit::theme().length(QStringLiteral("row_case"))};
}

void CaseDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const kit::Theme& theme = kit::theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect cell = option.rect;
    // Right-to-left text is read from the picture as well; drawText turns left and right by itself.
    const auto place = [&](const QRect& rect) { return QStyle::visualRect(option.direction, cell, rect); };
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(cell, theme.colour(QStringLiteral("selected")));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(cell, theme.colour(QStringLiteral("hover")));

    const QVariant share = index.data(CaseTableModel::ShareRole);
    const QString text = index.data().toString();
    switch (index.column()) {
    case CaseTableModel::FindingColumn: {
        if (selected)
            painter->fillRect(place({cell.x(), cell.y(), 3, cell.height()}), theme.colour(QStringLiteral("accent")));
        const int side = theme.length(QStringLiteral("thumb_case"));
        const QRect thumb = place({cell.x() + 12, cell.y() + (cell.height() - side) / 2, side, side});
        painter->fillRect(thumb, theme.viewerColour(QStringLiteral("ground")));
        const QPixmap picture = m_pictures.pixmap(index.data(CaseTableModel::PictureRole).toString());
        if (!picture.isNull()) {
            const QSize fitted = picture.size().scaled(thumb.size(), Qt::KeepAspectRatioByExpanding);
            const double zoom = static_cast<double>(fitted.width()) / picture.width();
            const QSizeF source(side / zoom, side / zoom);
            painter->setRenderHint(QPainter::SmoothPixmapTransform);
            painter->drawPixmap(thumb, picture,
                                QRectF(QPointF((picture.width() - source.width()) / 2, (picture.height() - source.height()) / 2), source).toRect());
        }
        const int finding = index.data(CaseTableModel::FindingRole).toInt();
        const auto& name = m_schema.at(finding).name;
        const QRect swatch = place({cell.x() + nameStart, cell.center().y() - 5, 10, 10});
        kit::paintSwatch(*painter, QRectF(swatch).translated(0, 0.5), theme.findingColour(name, finding));
        const QFont font = theme.font(kit::FontRole::Body);
        painter->setFont(font);
        painter->setPen(theme.colour(QStringLiteral("text")));
        const QRect words = place(cell.adjusted(nameStart + 18, 0, -4, 0));
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter, QFontMetrics(font).elidedText(text, Qt::ElideRight, words.width()));
        break;
    }
    case CaseTableModel::CorrectColumn: {
        if (!index.data(CaseTableModel::AnsweredRole).toBool())
            break;
        const bool correct = index.data(CaseTableModel::CorrectRole).toBool();
        kit::paintIcon(*painter, QRectF(cell.center().x() - 7.5, cell.center().y() - 7.5, 16, 16),
                       correct ? QStringLiteral("check") : QStringLiteral("close"),
                       theme.colour(correct ? QStringLiteral("good") : QStringLiteral("faint")));
        break;
    }
    default: {
        if (share.isValid()) {
            const QRectF track = QRectF(cell).adjusted(8, 6, -8, -6);
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? theme.colour(QStringLiteral("accent"), theme.number(QStringLiteral("alpha.bar_in_selected_row")))
                                       : theme.colour(QStringLiteral("track")));
            const double width = std::max(2.0, track.width() * std::clamp(share.toDouble(), 0.0, 1.0));
            const double start = option.direction == Qt::RightToLeft ? track.right() - width : track.left();
            painter->drawRoundedRect(QRectF(start, track.top(), width, track.height()), 2, 2);
        }
        painter->setFont(share.isValid() ? theme.font(kit::FontRole::Body, kit::FontWeight::Name) : theme.font(kit::FontRole::Body));
        painter->setPen(theme.colour(share.isValid() ? QStringLiteral("text") : QStringLiteral("muted")));
        painter->drawText(place(cell.adjusted(4, 0, -12, 0)), Qt::AlignRight | Qt::AlignVCenter, kit::isolated(text));
        break;
    }
    }

    if (index.data(CaseTableModel::RuleBelowRole).toBool()) {
        QPen pen(theme.colour(QStringLiteral("accent_text")), 1);
        pen.setDashPattern({3, 2});
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(pen);
        painter->drawLine(cell.left(), cell.bottom(), cell.right(), cell.bottom());
    }
    if (index.column() == CaseTableModel::AreaColumn)
        paintRuleLabel(*painter, cell, index, selected);
    painter->restore();
}

// The label sits on the rule, half in the row above and half in the one below, so that it covers no figure.
void CaseDelegate::paintRuleLabel(QPainter& painter, const QRect& cell, const QModelIndex& index, bool selected) const
{
    const bool below = index.data(CaseTableModel::RuleBelowRole).toBool();
    const bool above = index.row() > 0 && index.siblingAtRow(index.row() - 1).data(CaseTableModel::RuleBelowRole).toBool();
    if (!below && !above)
        return;
    const kit::Theme& theme = kit::theme();
    painter.setFont(theme.font(kit::FontRole::Caption));
    painter.setPen(theme.colour(QStringLiteral("accent_text")));
    const QString word = tr("T = %1").arg(QLocale().toString(m_threshold, 'f', 2));
    const int width = painter.fontMetrics().horizontalAdvance(word) + 8, height = 14;
    const int rule = below ? cell.bottom() : cell.top() - 1;
    const QRect label(cell.right() - width - 4, rule - height / 2 + 1, width, height);
    painter.setClipRect(cell);
    painter.fillRect(label, theme.colour(selected ? QStringLiteral("selected") : QStringLiteral("surface")));
    painter.drawText(label, Qt::AlignCenter, word);
}

} // namespace audit

#include "ui/worklist/worklist_delegate.h"

#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/picture_loader.h"
#include "ui/kit/theme.h"
#include "ui/worklist/worklist_model.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace worklist {

using kit::FontRole;
using kit::FontWeight;
using kit::theme;

namespace {

QColor role(const char* name) { return theme().colour(QLatin1String(name)); }

void paintState(QPainter& painter, const QRectF& rect, const store::WorklistRow& row)
{
    if (row.secondLook) {
        kit::paintIcon(painter, rect, QStringLiteral("flag"), role("warn"));
        return;
    }
    if (row.state == store::ReadState::Done) {
        kit::paintIcon(painter, rect, QStringLiteral("check"), role("good"));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle(rect.center().x() - 5.5, rect.center().y() - 5.5, 11, 11);
    const bool started = row.state == store::ReadState::InProgress;
    painter.setPen(QPen(role(started ? "accent_text" : "muted"), 1.25));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle);
    if (started) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(role("accent_text"));
        painter.drawPie(circle, 180 * 16, 180 * 16);
    }
}

} // namespace

std::pair<QString, int> fitted(const QFont& font, const QString& text, int room)
{
    // In fractions of a px: a width rounded down to whole ones elides the very text that it was measured from.
    const QFontMetricsF metrics(font);
    const qreal whole = metrics.horizontalAdvance(text);
    if (whole <= room)
        return {text, int(std::ceil(whole))};
    const QString cut = metrics.elidedText(text, Qt::ElideMiddle, room);
    return {cut, std::min(room, int(std::ceil(metrics.horizontalAdvance(cut))))};
}

WorklistDelegate::WorklistDelegate(const WorklistModel& model, kit::PictureLoader& thumbnails, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_thumbnails(thumbnails)
{
}

QString WorklistDelegate::thumbnailKey(const QString& path, int frame)
{
    return QString::number(frame) + QLatin1Char('|') + path;
}

std::pair<QString, int> WorklistDelegate::pathAndFrame(const QString& key)
{
    const qsizetype bar = key.indexOf(QLatin1Char('|'));
    return {key.mid(bar + 1), key.left(bar).toInt()};
}

QSize WorklistDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {200, theme().length(QStringLiteral("row_worklist"))};
}

void WorklistDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, role("selected"));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, role("hover"));
    // Laid out from the left; mirrored as a whole where one reads from the right.
    const auto place = [&](int x, int y, int w, int h) {
        return QStyle::visualRect(option.direction, option.rect,
                                  QRect(option.rect.x() + x, option.rect.y() + y, w, h));
    };
    const int height = option.rect.height(), width = option.rect.width();
    if (selected)
        painter->fillRect(place(0, 0, 3, height), role("accent"));

    const int margin = theme().length(QStringLiteral("space.m")), thumb = theme().length(QStringLiteral("thumb_worklist"));
    const QRect thumbRect = place(margin, (height - thumb) / 2, thumb, thumb);
    painter->fillRect(thumbRect, theme().viewerColour(QStringLiteral("ground")));
    const store::WorklistRow* row = m_model.rowAt(index.row());
    const int textX = margin + thumb + 10;
    if (!row) { // not here yet: a skeleton in its place
        painter->fillRect(place(textX, 12, 90, 9), role("hover"));
        painter->fillRect(place(textX, 28, 130, 8), role("hover"));
        painter->restore();
        return;
    }
    if (row->fileMissing) {
        kit::paintIcon(*painter, QRectF(thumbRect).adjusted(11, 11, -11, -11), QStringLiteral("warning"),
                       theme().colour(kit::ThemeName::Dark, QStringLiteral("muted")));
    } else {
        const QPixmap picture = m_thumbnails.pixmap(thumbnailKey(row->path, row->frame));
        if (!picture.isNull()) {
            const QSize size = picture.size().scaled(thumbRect.size(), Qt::KeepAspectRatio);
            painter->setRenderHint(QPainter::SmoothPixmapTransform);
            painter->drawPixmap(QRect(thumbRect.center() - QPoint(size.width() / 2 - 1, size.height() / 2 - 1), size),
                                picture);
        }
    }

    // From the right: state, boxes.
    const int icon = theme().length(QStringLiteral("icon_small"));
    int right = width - margin - icon - 6;
    paintState(*painter, place(right, (height - icon) / 2, icon, icon), *row);
    const int textAlign = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    if (row->boxes > 0) {
        painter->setFont(theme().font(FontRole::Small));
        const QString count = QString::number(row->boxes);
        const int countWidth = painter->fontMetrics().horizontalAdvance(count);
        right -= 8 + countWidth;
        painter->setPen(role("muted"));
        painter->drawText(place(right, 0, countWidth, height), Qt::AlignCenter, count);
        right -= 3 + icon;
        kit::paintIcon(*painter, place(right, (height - icon) / 2, icon, icon), QStringLiteral("box-draw"), role("muted"));
    }
    right -= 6;

    // First line: who.
    const QString name = rowName(*row), detail = rowDetail(*row);
    painter->setFont(theme().font(FontRole::Body, FontWeight::Name));
    const auto [shownName, nameWidth] = fitted(painter->font(), name, right - textX);
    painter->setPen(role("text"));
    painter->drawText(place(textX, 6, nameWidth, 18), textAlign, shownName);
    const int detailX = textX + nameWidth + 8;
    if (detailX < right - 20) {
        painter->setFont(theme().font(FontRole::Body));
        painter->setPen(role(selected ? "text" : "muted"));
        painter->drawText(place(detailX, 6, right - detailX, 18), textAlign,
                          painter->fontMetrics().elidedText(detail, Qt::ElideRight, right - detailX));
    }

    // Second line: findings, and whose word they are.
    painter->setFont(theme().font(FontRole::Small));
    int x = textX;
    int swatches = 0;
    const domain::FindingSchema& schema = m_model.schema();
    for (int i = 0; i < schema.count(); ++i)
        if (row->presentFindings >> i & 1) {
            if ((row->labelsFromReader || row->boxes > 0) && ++swatches <= 3) {
                kit::paintSwatch(*painter, place(x, 28, 10, 10), theme().findingColour(schema.at(i).name, i));
                x += 13;
            }
        }
    if (x > textX)
        x += 2;
    const QString text = rowFindings(*row, schema);
    painter->setPen(row->fileMissing ? role("warn") : role(selected ? "text" : "muted"));
    painter->drawText(place(x, 25, std::max(0, right - x), 16), textAlign,
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, std::max(0, right - x)));
    painter->restore();
}

} // namespace worklist

#include "ui/worklist/worklist_delegate.h"

#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/picture_loader.h"
#include "ui/kit/theme.h"
#include "ui/worklist/worklist_model.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace worklist {

using kit::FontRole;
using kit::FontWeight;
using kit::theme;

namespace {

void paintState(QPainter& painter, const QRectF& rect, const store::WorklistRow& row)
{
    if (row.secondLook) {
        kit::paintIcon(painter, rect, QStringLiteral("flag"), theme().colour("warn"));
        return;
    }
    if (row.state == store::ReadState::Done) {
        kit::paintIcon(painter, rect, QStringLiteral("check"), theme().colour("good"));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle(rect.center().x() - 5.5, rect.center().y() - 5.5, 11, 11);
    const bool started = row.state == store::ReadState::InProgress;
    painter.setPen(QPen(theme().colour(started ? "accent_text" : "muted"), 1.25));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(circle);
    if (started) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme().colour("accent_text"));
        painter.drawPie(circle, 180 * 16, 180 * 16);
    }
}

} // namespace

QSize thumbnailSize(QSize picture, double pixelAspect, int side)
{
    const double width = picture.width() * pixelAspect, height = picture.height();
    const double scale = side / std::max({width, height, 1.0});
    return {std::max(1, int(std::lround(width * scale))), std::max(1, int(std::lround(height * scale)))};
}

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

QString partsWithin(const QFontMetrics& metrics, QStringList parts, int room, Keep keep)
{
    for (; !parts.isEmpty(); keep == Keep::First ? parts.removeLast() : parts.removeFirst())
        if (const QString text = parts.join(QStringLiteral(" · ")); metrics.horizontalAdvance(text) <= room)
            return text;
    return {};
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

void WorklistDelegate::paintStudy(QPainter& painter, const std::function<QRect(int, int, int, int)>& place, int at,
                                  const store::WorklistRow& row, int height) const
{
    if (row.study.isEmpty())
        return;
    const auto isSame = [&](int other) {
        const store::WorklistRow* neighbour = m_model.rowIfHere(other);
        return neighbour && neighbour->study == row.study;
    };
    const bool above = isSame(at - 1), below = isSame(at + 1);
    if (!above && !below)
        return;
    const int top = above ? 0 : 8, bottom = below ? height : height - 8;
    painter.fillRect(place(6, top, 2, bottom - top), theme().colour("line_strong"));
}

void WorklistDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, theme().colour("selected"));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme().colour("hover"));
    // Laid out from the left; mirrored as a whole where one reads from the right.
    const auto place = [&](int x, int y, int w, int h) {
        return QStyle::visualRect(option.direction, option.rect,
                                  QRect(option.rect.x() + x, option.rect.y() + y, w, h));
    };
    const int height = option.rect.height(), width = option.rect.width();
    if (selected)
        painter->fillRect(place(0, 0, 3, height), theme().colour("accent"));

    const int margin = theme().length(QStringLiteral("space.m")), thumb = theme().length(QStringLiteral("thumb_worklist"));
    const QRect thumbRect = place(margin, (height - thumb) / 2, thumb, thumb);
    painter->fillRect(thumbRect, theme().viewerColour(QStringLiteral("ground")));
    const store::WorklistRow* row = m_model.rowAt(index.row());
    const int textX = margin + thumb + 10;
    if (!row) { // not here yet: a skeleton in its place
        painter->fillRect(place(textX, 12, 90, 9), theme().colour("hover"));
        painter->fillRect(place(textX, 28, 130, 8), theme().colour("hover"));
        painter->restore();
        return;
    }
    if (row->fileMissing) {
        kit::paintIcon(*painter, QRectF(thumbRect).adjusted(11, 11, -11, -11), QStringLiteral("warning"),
                       theme().colour(kit::ThemeName::Dark, QStringLiteral("muted")));
    } else {
        const QPixmap picture = m_thumbnails.pixmap(thumbnailKey(row->path, row->frame));
        if (!picture.isNull()) {
            const QSize size = thumbnailSize(picture.size(), row->pixelAspect, thumb);
            painter->setRenderHint(QPainter::SmoothPixmapTransform);
            painter->drawPixmap(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, thumbRect), picture);
        }
    }

    // From the right: state, boxes.
    const int icon = theme().length(QStringLiteral("icon_small"));
    int right = width - margin - icon - 6;
    paintState(*painter, place(right, (height - icon) / 2, icon, icon), *row);
    const int textAlign = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    int firstRight = right, secondRight = right; // a score stands below the boxes
    const int boxLine = row->iou ? 30 : height;
    painter->setFont(theme().font(FontRole::Small));
    painter->setPen(theme().colour("muted"));
    if (row->boxes > 0) {
        const QString count = QString::number(row->boxes);
        const int countWidth = painter->fontMetrics().horizontalAdvance(count);
        firstRight -= 8 + countWidth;
        painter->drawText(place(firstRight, 0, countWidth, boxLine), Qt::AlignCenter, count);
        firstRight -= 3 + icon;
        kit::paintIcon(*painter, place(firstRight, (boxLine - icon) / 2, icon, icon), QStringLiteral("box-draw"), theme().colour("muted"));
        secondRight = row->iou ? secondRight : firstRight;
    }
    if (row->iou) {
        const QString score = WorklistModel::tr("IoU %1").arg(QLocale().toString(*row->iou, 'f', 2));
        const int scoreWidth = painter->fontMetrics().horizontalAdvance(score);
        secondRight -= 8 + scoreWidth;
        painter->setPen(theme().colour("text"));
        painter->drawText(place(secondRight, 25, scoreWidth, 16), Qt::AlignCenter, score);
    }
    firstRight -= 6;
    secondRight -= 6;
    paintStudy(*painter, place, index.row(), *row, height);

    // First line: who. Beside the name stands what there is room for, in whole parts: no figure is ever cut.
    painter->setFont(theme().font(FontRole::Body, FontWeight::Name));
    const auto [shownName, nameWidth] = fitted(painter->font(), rowName(*row), firstRight - textX);
    painter->setPen(theme().colour("text"));
    painter->drawText(place(textX, 6, nameWidth, 18), textAlign, shownName);
    const QStringList details = rowDetails(*row, m_model.order().column);
    const Keep keep = lastDetailTellsApart(*row, m_model.order().column) ? Keep::Last : Keep::First;
    const int detailX = textX + nameWidth + 8;
    painter->setFont(theme().font(FontRole::Body));
    const QString beside = partsWithin(painter->fontMetrics(), details, firstRight - detailX, keep);
    painter->setPen(theme().colour(selected ? "text" : "muted"));
    if (!beside.isEmpty())
        painter->drawText(place(detailX, 6, firstRight - detailX, 18), textAlign, beside);

    // Second line: the patient where a long name took the first one; findings, and whose word they are.
    painter->setFont(theme().font(FontRole::Small));
    int x = textX;
    if (beside.isEmpty() && !details.isEmpty()) {
        const QString below = partsWithin(painter->fontMetrics(), details, secondRight - textX, keep);
        const int width = painter->fontMetrics().horizontalAdvance(below);
        painter->drawText(place(x, 25, width, 16), textAlign, below);
        x += width + 8;
    }
    int swatches = 0;
    const domain::FindingSchema& schema = m_model.schema();
    for (int i = 0; i < schema.count() && swatches < 3; ++i)
        if ((row->presentFindings & row->readerFindings) >> i & 1 && x + 13 <= secondRight) {
            kit::paintSwatch(*painter, place(x, 28, 10, 10), theme().findingColour(schema.at(i).name, i));
            x += 13;
            ++swatches;
        }
    x += swatches > 0 ? 2 : 0;
    painter->setPen(row->fileMissing ? theme().colour("warn") : theme().colour(selected ? "text" : "muted"));
    painter->drawText(place(x, 25, std::max(0, secondRight - x), 16), textAlign,
                      painter->fontMetrics().elidedText(rowFindings(*row, schema), Qt::ElideRight, std::max(0, secondRight - x)));
    painter->restore();
}

} // namespace worklist

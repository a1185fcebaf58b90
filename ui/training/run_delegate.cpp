#include "ui/training/run_delegate.h"

#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"
#include "ui/training/run_list_model.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace training {

namespace {

void paintState(QPainter& painter, const QRectF& rect, const QString& state)
{
    const kit::Theme& theme = kit::theme();
    const auto icon = [&](const char* name, const char* role) {
        kit::paintIcon(painter, rect, QLatin1String(name), theme.colour(QLatin1String(role)));
    };
    if (state == QLatin1String("finished"))
        icon("check", "good");
    else if (state == QLatin1String("failed"))
        icon("error", "bad");
    else if (state == QLatin1String("paused") || state == QLatin1String("pausing"))
        icon("train-pause", "warn");
    else if (state == QLatin1String("stopped") || state == QLatin1String("stopping"))
        icon("train-stop", "muted");
    else {
        const bool waits = state == QLatin1String("queued");
        const QRectF dot = waits ? rect.adjusted(2, 2, -2, -2) : rect.adjusted(4.5, 4.5, -4.5, -4.5);
        painter.setPen(waits ? QPen(theme.colour(QStringLiteral("muted")), 1.5) : Qt::NoPen);
        painter.setBrush(waits ? QBrush(Qt::NoBrush) : QBrush(theme.colour(QStringLiteral("accent"))));
        painter.drawEllipse(dot);
    }
}

} // namespace

QSize RunDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {option.rect.width(), kit::theme().length(QStringLiteral("row_run"))};
}

void RunDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const kit::Theme& theme = kit::theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    // Laid out from the left and mirrored as a whole; drawText turns left and right by itself.
    const bool mirrored = option.direction == Qt::RightToLeft;
    const auto place = [&](const QRectF& rect) {
        return mirrored ? rect.translated(2 * row.x() + row.width() - rect.left() - rect.right(), 0) : rect;
    };
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter->fillRect(row, theme.colour(QStringLiteral("selected")));
        painter->fillRect(place(QRectF(row.x(), row.y(), 3, row.height())), theme.colour(QStringLiteral("accent")));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(row, theme.colour(QStringLiteral("hover")));
    }
    const QString state = index.data(RunListModel::StateRole).toString();
    paintState(*painter, place(QRectF(row.x() + 12, row.center().y() - 7.5, 16, 16)), state);

    int right = row.right() - 12;
    const double progress = index.data(RunListModel::ProgressRole).toDouble();
    if (progress >= 0) {
        const QString percent = kit::isolated(tr("%1 %").arg(static_cast<int>(std::floor(progress * 100))));
        painter->setFont(theme.font(kit::FontRole::Body, kit::FontWeight::Name));
        painter->setPen(theme.colour(QStringLiteral("text")));
        painter->drawText(place(QRectF(right - 40, row.y(), 40, row.height())), Qt::AlignRight | Qt::AlignVCenter, percent);
        const QRectF bar = place(QRectF(right - 104, row.center().y() - 1, 56, theme.length(QStringLiteral("progress"))));
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.colour(QStringLiteral("track")));
        painter->drawRoundedRect(bar, 2, 2);
        painter->setBrush(theme.colour(QStringLiteral("accent")));
        const double done = bar.width() * progress;
        painter->drawRoundedRect(QRectF(mirrored ? bar.right() - done : bar.left(), bar.top(), done, bar.height()), 2, 2);
        right -= 112;
    }

    const int left = row.x() + 36;
    const QFont nameFont = theme.font(kit::FontRole::Body, kit::FontWeight::Name);
    const QString name = tr("Run %1").arg(index.data(RunListModel::NumberRole).toLongLong());
    const int nameWidth = QFontMetrics(nameFont).horizontalAdvance(name);
    painter->setFont(nameFont);
    painter->setPen(theme.colour(QStringLiteral("text")));
    const QRectF first(left, row.y() + 5, right - left, 18);
    painter->drawText(place(first), Qt::AlignLeft | Qt::AlignVCenter, name);
    const QFont titleFont = theme.font(kit::FontRole::Body);
    painter->setFont(titleFont);
    painter->setPen(theme.colour(QStringLiteral("muted")));
    const QRectF titleRect = first.adjusted(nameWidth + 8, 0, 0, 0);
    painter->drawText(place(titleRect), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(titleFont).elidedText(index.data(RunListModel::TitleRole).toString(), Qt::ElideRight,
                                                         int(titleRect.width())));
    const QFont small = theme.font(kit::FontRole::Small);
    painter->setFont(small);
    painter->setPen(theme.colour(state == QLatin1String("failed") ? QStringLiteral("bad")
                                 : progress >= 0                  ? QStringLiteral("text")
                                                                  : QStringLiteral("muted")));
    const QRectF second(left, row.y() + 23, right - left, 16);
    painter->drawText(place(second), Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(index.data(RunListModel::SecondLineRole).toString(),
                                                     Qt::ElideRight, int(second.width())));
    painter->restore();
}

} // namespace training

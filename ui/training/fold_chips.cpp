#include "ui/training/fold_chips.h"

#include "ui/kit/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace training {

FoldChips::FoldChips(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("folds"));
    setAccessibleName(tr("Folds"));
    setToolTip(tr("Click a fold to see its curves"));
    setFocusPolicy(Qt::TabFocus);
    setFixedHeight(sizeHint().height());
}

void FoldChips::show(const std::vector<double>& shares, int shown)
{
    if (m_shares == shares && m_shown == shown)
        return;
    m_shares = shares;
    m_shown = shown;
    update();
}

QRectF FoldChips::chipRect(std::size_t fold) const
{
    const double gap = 4, count = static_cast<double>(m_shares.size());
    const double width = (this->width() - gap * (count - 1)) / count;
    return {static_cast<double>(fold) * (width + gap), 1, width, height() - 2.0};
}

void FoldChips::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(kit::FontRole::Small, kit::FontWeight::Name));
    const double radius = theme.number(QStringLiteral("radius.small"));
    for (std::size_t fold = 0; fold < m_shares.size(); ++fold) {
        const QRectF chip = chipRect(fold);
        QPainterPath outline;
        outline.addRoundedRect(chip, radius, radius);
        painter.fillPath(outline, theme.colour(QStringLiteral("track")));
        const bool done = m_shares[fold] >= 1;
        const QColor fill = theme.colour(done ? QStringLiteral("good") : QStringLiteral("accent"));
        const double alpha = theme.number(QStringLiteral("alpha.part_3"));
        painter.save();
        painter.setClipPath(outline);
        painter.fillRect(QRectF(chip.topLeft(), QSizeF(chip.width() * std::clamp(m_shares[fold], 0.0, 1.0), chip.height())),
                         QColor::fromRgbF(fill.redF(), fill.greenF(), fill.blueF(), float(alpha)));
        painter.restore();
        if (static_cast<int>(fold) == m_shown) {
            painter.setPen(QPen(theme.colour(hasFocus() ? QStringLiteral("focus") : QStringLiteral("accent")), 1));
            painter.drawPath(outline);
        }
        const QColor track = theme.colour(QStringLiteral("track"));
        painter.setPen(theme.textOn(m_shares[fold] > 0.5 ? kit::mixed(track, fill, alpha) : track));
        painter.drawText(chip, Qt::AlignCenter, QString::number(fold + 1));
    }
}

void FoldChips::mousePressEvent(QMouseEvent* event)
{
    for (std::size_t fold = 0; fold < m_shares.size(); ++fold)
        if (chipRect(fold).contains(event->position()))
            Q_EMIT chosen(static_cast<int>(fold));
}

void FoldChips::keyPressEvent(QKeyEvent* event)
{
    const int count = static_cast<int>(m_shares.size());
    if (event->key() == Qt::Key_Right && m_shown + 1 < count)
        Q_EMIT chosen(m_shown + 1);
    else if (event->key() == Qt::Key_Left && m_shown > 0)
        Q_EMIT chosen(m_shown - 1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace training

#include "ui/kit/shared_column.h"

#include <QEvent>

#include <algorithm>

namespace kit {

std::vector<int> heightShares(int height, const std::vector<HeightWish>& wishes)
{
    std::vector<int> shares;
    int left = height;
    for (const HeightWish& wish : wishes) {
        shares.push_back(std::min(wish.least, wish.whole));
        left -= shares.back();
    }
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const int given = left < 0 ? -std::min(-left, shares[i]) : std::min(left, wishes[i].whole - shares[i]);
        shares[i] += given;
        left -= given;
    }
    return shares;
}

SharedColumn::SharedColumn(int spacing, QWidget* parent) : QWidget(parent), m_spacing(spacing) {}

void SharedColumn::addPart(QWidget* part)
{
    const bool hidden = part->testAttribute(Qt::WA_WState_ExplicitShowHide) && part->isHidden();
    part->setParent(this);
    part->setVisible(!hidden);
    m_parts.push_back(part);
    share();
}

QSize SharedColumn::minimumSizeHint() const
{
    int width = 0;
    for (const QWidget* part : m_parts)
        width = std::max({width, part->minimumSizeHint().width(), part->minimumWidth()});
    return {width, m_parts.empty() ? 0 : m_parts.front()->minimumSizeHint().height()};
}

void SharedColumn::share()
{
    std::vector<QWidget*> shown;
    std::vector<HeightWish> wishes;
    for (QWidget* part : m_parts) {
        if (part->isHidden())
            continue;
        const int whole = part->hasHeightForWidth() ? part->heightForWidth(width()) : part->sizeHint().height();
        shown.push_back(part);
        wishes.push_back({std::max(part->minimumSizeHint().height(), part->minimumHeight()),
                          std::clamp(whole, part->minimumHeight(), part->maximumHeight())});
    }
    const int gaps = shown.empty() ? 0 : m_spacing * (static_cast<int>(shown.size()) - 1);
    const std::vector<int> shares = heightShares(height() - gaps, wishes);
    int y = 0;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        shown[i]->setGeometry(0, y, width(), shares[i]);
        y += shares[i] + m_spacing;
    }
}

bool SharedColumn::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) // a part has more to show, or less
        share();
    return QWidget::event(event);
}

void SharedColumn::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    share();
}

} // namespace kit

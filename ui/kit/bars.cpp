#include "ui/kit/bars.h"

#include "ui/kit/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace kit {

ProgressLine::ProgressLine(QWidget* parent) : QWidget(parent), m_role(QStringLiteral("accent"))
{
    setFixedHeight(theme().length(QStringLiteral("progress")));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ProgressLine::setShare(double share)
{
    m_share = share;
    setAccessibleDescription(share < 0 ? tr("busy") : tr("%1 %").arg(int(share * 100)));
    update();
}

void ProgressLine::setColourRole(const QString& role)
{
    m_role = role;
    update();
}

QSize ProgressLine::sizeHint() const { return {120, theme().length(QStringLiteral("progress"))}; }

void ProgressLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal radius = height() / 2.0;
    painter.setBrush(theme().colour(QStringLiteral("track")));
    painter.drawRoundedRect(rect(), radius, radius);
    const double share = m_share < 0 ? 1.0 / 3 : std::clamp(m_share, 0.0, 1.0);
    QRectF filled(rect());
    filled.setWidth(filled.width() * share);
    if (m_share < 0)
        filled.moveCenter(QRectF(rect()).center());
    else if (layoutDirection() == Qt::RightToLeft)
        filled.moveRight(width());
    painter.setBrush(theme().colour(m_role));
    if (filled.width() > 0)
        painter.drawRoundedRect(filled, radius, radius);
}

FitBar::FitBar(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

void FitBar::set(const std::vector<double>& parts, double whole, double limit)
{
    m_parts = parts;
    m_whole = whole;
    m_limit = limit;
    update();
}

void FitBar::setColour(const QColor& colour)
{
    m_colour = colour;
    update();
}

QSize FitBar::sizeHint() const { return {160, 8}; }

void FitBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const double bar = theme().number(QStringLiteral("progress"));
    const QRectF track(0, (height() - bar) / 2, width(), bar);
    painter.fillRect(track, theme().colour(QStringLiteral("track")));
    const double perUnit = m_whole > 0 ? width() / m_whole : 0;
    const double alphas[] = {1, theme().number(QStringLiteral("alpha.part_2")), theme().number(QStringLiteral("alpha.part_3"))};
    double x = 0;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        QColor colour = m_colour.isValid() ? m_colour : theme().colour(QStringLiteral("accent"));
        colour.setAlphaF(float(alphas[std::min<std::size_t>(i, 2)]));
        const double w = std::clamp(m_parts[i] * perUnit, 0.0, width() - x);
        painter.fillRect(QRectF(x, track.y(), w, bar), colour);
        x += w;
    }
    if (m_limit >= 0) {
        const double at = std::clamp(m_limit * perUnit, 0.0, width() - 2.0);
        painter.fillRect(QRectF(at, 0, 2, height()), theme().colour(QStringLiteral("text")));
    }
}

} // namespace kit

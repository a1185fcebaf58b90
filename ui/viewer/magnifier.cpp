#include "ui/viewer/magnifier.h"

#include "ui/kit/theme.h"
#include "ui/viewer/radiograph_view.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace viewer {

using kit::theme;

namespace {
constexpr double radius = 112; // a third of a film at 1280×720: large enough for a nodule and its surroundings
} // namespace

QRectF Magnifier::lensAt(QPointF pointer) { return {pointer.x() - radius, pointer.y() - radius, 2 * radius, 2 * radius}; }

QRect Magnifier::areaAt(QPointF pointer) { return lensAt(pointer).adjusted(-4, -4, 4, 4).toAlignedRect(); }

void paintLens(QPainter& painter, QPointF pointer, double factor, const std::function<void()>& film)
{
    const QRectF lens = Magnifier::lensAt(pointer);
    painter.save();
    QPainterPath round;
    round.addEllipse(lens);
    painter.setClipPath(round, Qt::IntersectClip);
    painter.fillRect(lens, theme().viewerColour(QStringLiteral("ground")));
    film();
    painter.restore();

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QColor halo = theme().viewerColour(QStringLiteral("halo"));
    halo.setAlphaF(float(theme().number(QStringLiteral("viewer.halo_alpha"))));
    painter.setPen(QPen(halo, 4)); // the clip has no soft edge: the rim covers its steps
    painter.drawEllipse(lens);
    painter.setPen(QPen(theme().viewerColour(QStringLiteral("scale_bar")), 2));
    painter.drawEllipse(lens);

    const QString text = RadiographView::tr("%1×", "how much the lens magnifies").arg(QLocale().toString(factor, 'g', 2));
    painter.setFont(theme().font(kit::FontRole::Small, kit::FontWeight::Name));
    QRectF label(0, 0, QFontMetricsF(painter.font()).horizontalAdvance(text) + 12, theme().number(QStringLiteral("viewer.tab_height")));
    label.moveCenter({lens.center().x(), lens.bottom() - label.height()});
    QColor ground = theme().viewerColour(QStringLiteral("tab_ground"));
    ground.setAlphaF(float(theme().number(QStringLiteral("viewer.tab_ground_alpha"))));
    const double corner = theme().number(QStringLiteral("radius.small"));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(label, corner, corner);
    painter.setPen(theme().viewerColour(QStringLiteral("corner_text")));
    painter.drawText(label, Qt::AlignCenter, text);
    painter.restore();
}

} // namespace viewer

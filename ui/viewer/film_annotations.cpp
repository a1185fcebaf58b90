#include "ui/viewer/film_annotations.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/viewer/radiograph_view.h"

#include <QPainter>
#include <QPainterPath>
#include <QTextOption>

#include <algorithm>

namespace viewer {

using kit::FontRole;
using kit::FontWeight;
using kit::theme;

namespace {

/// Text that stays readable on white bone and on black air.
void drawOnFilm(QPainter& painter, const QRectF& rect, int flags, const QString& text, const QColor& colour)
{
    QColor halo = theme().viewerColour(QStringLiteral("halo"));
    halo.setAlphaF(float(theme().number(QStringLiteral("viewer.halo_alpha"))));
    painter.setPen(halo);
    for (const QPointF& offset : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)})
        painter.drawText(rect.translated(offset), flags, text);
    painter.setPen(colour);
    painter.drawText(rect, flags, text);
}

} // namespace

void paintCorners(QPainter& painter, const QRectF& view, const CornerTexts& texts)
{
    const int line = theme().length(QStringLiteral("type.line_px.small"));
    const double margin = theme().number(QStringLiteral("space.m"));
    const QColor strong = theme().viewerColour(QStringLiteral("corner_text"));
    const auto column = [&](const QStringList& lines, Qt::Alignment side, bool fromTop) {
        double y = fromTop ? margin - 2 : view.height() - margin + 2 - line * lines.size();
        for (int i = 0; i < lines.size(); ++i) {
            const bool head = fromTop && i == 0;
            painter.setFont(theme().font(FontRole::Small, head ? FontWeight::Heading : FontWeight::Text));
            drawOnFilm(painter, QRectF(margin, y, view.width() - 2 * margin, line), int(side | Qt::AlignVCenter), lines[i],
                       strong);
            y += line;
        }
    };
    column(texts.topLeft, Qt::AlignLeft, true);
    column(texts.topRight, Qt::AlignRight, true);
    column(texts.bottomLeft, Qt::AlignLeft, false);
    column(texts.bottomRight, Qt::AlignRight, false);
}

void paintRuler(QPainter& painter, const QRectF& view, double pixelsPerMm)
{
    int mm = 0;
    for (int candidate : {200, 100, 50, 20, 10, 5, 2, 1})
        if (candidate * pixelsPerMm <= view.height() * 0.3) {
            mm = candidate;
            break;
        }
    if (mm == 0)
        return;
    const double length = mm * pixelsPerMm, x = view.width() - 16, top = (view.height() - length) / 2;
    QPainterPath path;
    path.moveTo(x, top);
    path.lineTo(x, top + length);
    for (int i = 0; i <= 10; ++i) {
        const double y = top + length * i / 10;
        path.moveTo(x - (i % 10 == 0 ? 8 : i == 5 ? 7 : 4), y);
        path.lineTo(x, y);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor halo = theme().viewerColour(QStringLiteral("halo"));
    halo.setAlphaF(float(theme().number(QStringLiteral("viewer.halo_alpha"))));
    painter.setPen(QPen(halo, 3.5, Qt::SolidLine, Qt::SquareCap));
    painter.drawPath(path);
    painter.setPen(QPen(theme().viewerColour(QStringLiteral("scale_bar")), 1.5, Qt::SolidLine, Qt::SquareCap));
    painter.drawPath(path);
    painter.setFont(theme().font(FontRole::Small));
    drawOnFilm(painter, QRectF(x - 92, top + length / 2 - 10, 80, 20), Qt::AlignRight | Qt::AlignVCenter,
               RadiographView::tr("%1 mm").arg(mm), theme().viewerColour(QStringLiteral("scale_bar")));
    painter.restore();
}

void paintFace(QPainter& painter, const QRectF& view, const ViewerFace& face)
{
    if (face.title.isEmpty() && face.text.isEmpty())
        return;
    const double width = std::min(view.width() - 64.0, 520.0);
    double y = view.height() / 2.0 - 60;
    if (!face.icon.isEmpty()) {
        QColor tint = theme().viewerColour(QStringLiteral("corner_muted"));
        if (face.isError)
            tint = theme().colour(kit::ThemeName::Dark, QStringLiteral("bad"));
        kit::paintIcon(painter, QRectF(view.width() / 2.0 - 14, y - 40, 28, 28), face.icon, tint);
    }
    QTextOption centred(Qt::AlignHCenter);
    centred.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    painter.setFont(theme().font(FontRole::Title, FontWeight::Heading));
    painter.setPen(theme().viewerColour(QStringLiteral("corner_text")));
    const QRectF titleArea((view.width() - width) / 2, y, width, 120);
    const QRectF used = painter.boundingRect(titleArea, face.title, centred);
    painter.drawText(titleArea, face.title, centred);
    painter.setFont(theme().font(FontRole::Body));
    painter.setPen(theme().viewerColour(QStringLiteral("corner_muted")));
    painter.drawText(QRectF((view.width() - width) / 2, used.bottom() + 8, width, view.height() - used.bottom()),
                     face.text, centred);
}

} // namespace viewer

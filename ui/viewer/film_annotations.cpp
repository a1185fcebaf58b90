#include "ui/viewer/film_annotations.h"

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/viewer/layers.h"
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

struct Corner {
    QStringList lines;
    bool left, top;
    qsizetype warnings = 0; ///< as many of the first lines
};

/// Read in the direction of its own words, on a film that is never mirrored.
QStringList isolated(QStringList lines)
{
    for (QString& line : lines)
        line = QChar(0x2068) + line + QChar(0x2069);
    return lines;
}

std::vector<Corner> cornersOf(const CornerTexts& texts)
{
    std::vector<Corner> corners;
    for (const Corner& corner : {Corner{isolated(texts.topLeft), true, true}, Corner{isolated(texts.topRight), false, true},
                                 Corner{isolated(texts.warnings + texts.bottomLeft), true, false, texts.warnings.size()},
                                 Corner{isolated(texts.bottomRight), false, false}})
        if (!corner.lines.isEmpty())
            corners.push_back(corner);
    return corners;
}

QFont cornerFont(const Corner& corner, qsizetype line)
{
    return theme().font(FontRole::Small, corner.top && line == 0 ? FontWeight::Heading : FontWeight::Text);
}

constexpr double groundAir = 5; // px around the text, at its sides
constexpr double cornerGroundAlpha = 0.7; // plain text keeps its contrast on white film, and a side marker of lead is seen through it

QRectF textRect(const QRectF& view, const Corner& corner)
{
    const double margin = theme().number(QStringLiteral("space.m")), line = theme().number(QStringLiteral("type.line_px.small"));
    double width = 0;
    for (qsizetype i = 0; i < corner.lines.size(); ++i)
        width = std::max(width, QFontMetricsF(cornerFont(corner, i)).horizontalAdvance(corner.lines[i]));
    const double height = line * double(corner.lines.size());
    return {corner.left ? view.left() + margin : view.right() - margin - width,
            corner.top ? view.top() + margin - 2 : view.bottom() - margin + 2 - height, width, height};
}

} // namespace

std::vector<QRectF> cornerRects(const QRectF& view, const CornerTexts& texts)
{
    std::vector<QRectF> rects;
    for (const Corner& corner : cornersOf(texts))
        rects.push_back(textRect(view, corner).adjusted(-groundAir, 0, groundAir, 0));
    return rects;
}

void paintCorners(QPainter& painter, const QRectF& view, const CornerTexts& texts, std::optional<QPointF> pointer)
{
    const double line = theme().number(QStringLiteral("type.line_px.small"));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Corner& corner : cornersOf(texts)) {
        const QRectF text = textRect(view, corner), ground = text.adjusted(-groundAir, 0, groundAir, 0);
        if (pointer && ground.contains(*pointer))
            continue;
        if (corner.warnings > 0)
            paintLabelGround(painter, ground);
        else
            paintLabelGround(painter, ground, cornerGroundAlpha);
        for (qsizetype i = 0; i < corner.lines.size(); ++i) {
            // The film is black in every theme, so the dark one's tone is right in each.
            painter.setPen(i < corner.warnings ? theme().colour(kit::ThemeName::Dark, QStringLiteral("warn"))
                                               : theme().viewerColour(QStringLiteral("corner_text")));
            painter.setFont(cornerFont(corner, i));
            painter.drawText(QRectF(text.left() - 1, text.top() + line * double(i), text.width() + 2, line),
                             int((corner.left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter), corner.lines[i]);
        }
    }
    painter.restore();
}

void paintScale(QPainter& painter, const QRectF& view, double pixelsPerMm)
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
    const QColor colour = theme().viewerColour(QStringLiteral("scale_bar"));
    const QString text = RadiographView::tr("%1 mm").arg(mm);
    painter.setFont(theme().font(FontRole::Small));
    const QFontMetricsF metrics(painter.font());
    const double width = metrics.horizontalAdvance(text);
    const QRectF label(x - 12 - width, top + length / 2 - metrics.height() / 2, width, metrics.height());
    paintLabelGround(painter, QRectF(x - 12, top - 4, 16, length + 8));
    paintLabelGround(painter, label.adjusted(-groundAir, -1, groundAir, 1));
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::SquareCap));
    painter.drawPath(path);
    painter.setPen(colour);
    painter.drawText(label.adjusted(-1, 0, 1, 0), Qt::AlignCenter, text);
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

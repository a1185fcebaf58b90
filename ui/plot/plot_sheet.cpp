#include "ui/plot/plot_sheet.h"

#include "ui/kit/theme.h"
#include "ui/plot/plot_frame.h"

#include <QPdfWriter>
#include <QSaveFile>

#include <qcustomplot.h>

namespace plot {

namespace {

constexpr int columns = 2, plotWidth = 480, plotHeight = 280, titleHeight = 28, headingHeight = 40, edge = 16;
constexpr double pngScale = 2;

QSize sheetSize(std::size_t plots)
{
    const int rows = static_cast<int>((plots + columns - 1) / columns);
    return {2 * edge + columns * plotWidth, 2 * edge + headingHeight + rows * (titleHeight + plotHeight)};
}

void paint(QCPPainter& painter, const QString& heading, const std::vector<const PlotFrame*>& plots)
{
    const kit::Theme& theme = kit::theme();
    painter.fillRect(QRect(QPoint(), sheetSize(plots.size())), theme.colour(QStringLiteral("plot_ground")));
    painter.setPen(theme.colour(QStringLiteral("text")));
    painter.setFont(theme.font(kit::FontRole::Title, kit::FontWeight::Heading));
    painter.drawText(QRect(edge, edge, columns * plotWidth, headingHeight), Qt::AlignLeft | Qt::AlignVCenter, heading);
    for (std::size_t i = 0; i < plots.size(); ++i) {
        const int column = static_cast<int>(i) % columns, row = static_cast<int>(i) / columns;
        const QPoint corner(edge + column * plotWidth, edge + headingHeight + row * (titleHeight + plotHeight));
        painter.setPen(theme.colour(QStringLiteral("text")));
        painter.setFont(theme.font(kit::FontRole::Body, kit::FontWeight::Name));
        painter.drawText(QRect(corner, QSize(plotWidth, titleHeight)), Qt::AlignLeft | Qt::AlignVCenter, plots[i]->title());
        painter.save();
        painter.translate(corner.x(), corner.y() + titleHeight);
        plots[i]->canvas().toPainter(&painter, plotWidth, plotHeight);
        painter.restore();
    }
}

domain::Done unwritable(const QString& path, const QString& found)
{
    return domain::fail(domain::ErrorCode::FileUnwritable, path.toStdString(), {.found = found.toStdString(), .expected = {}});
}

} // namespace

domain::Done writeSheet(const QString& path, const QString& heading, const std::vector<const PlotFrame*>& plots)
{
    // Through a file that takes its place at the end: a disk that fills leaves the old one.
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(path, file.errorString());
    const QSize size = sheetSize(plots.size());
    if (path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        constexpr int dotsPerInch = 96;
        QPdfWriter writer(&file);
        writer.setTitle(heading);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(QSizeF(size) * 72.0 / dotsPerInch, QPageSize::Point));
        writer.setPageMargins(QMarginsF());
        QCPPainter painter;
        if (!painter.begin(&writer))
            return unwritable(path, file.errorString());
        painter.setMode(QCPPainter::pmVectorized);
        painter.setMode(QCPPainter::pmNoCaching);
        paint(painter, heading, plots);
        painter.end();
    } else {
        QImage image(size * pngScale, QImage::Format_RGB32);
        image.setDevicePixelRatio(pngScale);
        QCPPainter painter;
        painter.begin(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(painter, heading, plots);
        painter.end();
        if (!image.save(&file, "PNG"))
            return unwritable(path, file.errorString());
    }
    if (!file.commit())
        return unwritable(path, file.errorString());
    return {};
}

} // namespace plot

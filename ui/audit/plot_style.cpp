#include "ui/audit/plot_style.h"

#include "ui/kit/theme.h"

#include <qcustomplot.h>

namespace audit {

void stylePlot(QCustomPlot& plot)
{
    const kit::Theme& theme = kit::theme();
    plot.setBackground(theme.colour(QStringLiteral("plot_ground")));
    plot.setNoAntialiasingOnDrag(true);
    const QColor text = theme.colour(QStringLiteral("plot_axis"));
    const QPen line(theme.colour(QStringLiteral("line_strong")), theme.length(QStringLiteral("line.width")));
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis}) {
        axis->setTickLabelFont(theme.font(kit::FontRole::Caption));
        axis->setTickLabelColor(text);
        axis->setLabelFont(theme.font(kit::FontRole::Caption));
        axis->setLabelColor(text);
        axis->setTickPen(line);
        axis->setSubTicks(false);
        axis->setTickLengthIn(0);
        axis->grid()->setPen(QPen(theme.colour(QStringLiteral("plot_grid"))));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    plot.xAxis->setBasePen(line);
    plot.xAxis->setTickLengthOut(4);
    plot.xAxis->grid()->setVisible(false);
    plot.yAxis->setBasePen(Qt::NoPen);
    plot.yAxis->setTickPen(Qt::NoPen);
}

} // namespace audit

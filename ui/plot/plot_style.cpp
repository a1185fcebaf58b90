#include "ui/plot/plot_style.h"

#include "ui/kit/theme.h"

#include <qcustomplot.h>

namespace plot {

namespace {

QPen axisPen(double width, const QVector<qreal>& pattern)
{
    QPen pen(kit::theme().colour(QStringLiteral("plot_axis")), width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern(pattern);
    return pen;
}

} // namespace

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

QPen floorPen() { return axisPen(1.5, {1.2, 2.5}); }

QPen ceilingPen() { return axisPen(1.25, {6, 4}); }

QPen rulePen() { return axisPen(1, {1.5, 2.5}); }

QCPItemText* addWord(QCustomPlot& plot, const QString& text, double x, double y, Qt::Alignment alignment)
{
    auto* word = new QCPItemText(&plot);
    word->position->setCoords(x, y);
    word->setPositionAlignment(alignment);
    word->setFont(kit::theme().font(kit::FontRole::Caption));
    word->setColor(kit::theme().colour(QStringLiteral("plot_axis")));
    word->setText(text);
    return word;
}

void setLogarithmic(QCustomPlot& plot, bool logarithmic)
{
    QCPAxis& axis = *plot.yAxis;
    if (logarithmic == (axis.scaleType() == QCPAxis::stLogarithmic))
        return;
    axis.setScaleType(logarithmic ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    if (logarithmic)
        axis.setTicker(QSharedPointer<QCPAxisTickerLog>::create());
    else
        axis.setTicker(QSharedPointer<QCPAxisTicker>::create());
    axis.setNumberFormat(QStringLiteral("g"));
    axis.setNumberPrecision(6);
}

} // namespace plot

#include "ui/audit/accuracy_plot.h"

#include "ui/audit/figures.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"
#include "ui/plot/plot_style.h"

#include <qcustomplot.h>

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace audit {

AccuracyPlot::AccuracyPlot(QWidget* parent) : PlotFrame(QStringLiteral("accuracyPlot"), QMargins(36, 8, 10, 42), parent)
{
    setTitle(tr("Correct at T"));
    detail().setObjectName(QStringLiteral("accuracyFigure"));
    canvas().setMinimumSize(160, 110);
    connect(&canvas(), &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        const double at = canvas().xAxis->pixelToCoord(event->position().x());
        const auto& points = m_summary.points;
        const auto nearest = std::min_element(points.begin(), points.end(), [at](const AccuracyPoint& a, const AccuracyPoint& b) {
            return std::abs(a.threshold - at) < std::abs(b.threshold - at);
        });
        if (nearest != points.end())
            Q_EMIT thresholdChosen(nearest->threshold);
    });
    connect(this, &PlotFrame::restyled, this, &AccuracyPlot::build);
    build();
}

void AccuracyPlot::show(const AccuracySummary& summary, double threshold)
{
    m_summary = summary;
    m_threshold = threshold;
    sayFigure();
    build();
}

void AccuracyPlot::sayFigure()
{
    const AccuracyPoint* now = m_summary.at(m_threshold);
    if (!now) {
        setDetail({});
        return;
    }
    const QString figure = accuracyText(now->accuracy, now->interval), cases = QLocale().toString(m_summary.cases);
    if (m_summary.findings == 1) {
        setDetail(tr("%1, n %2").arg(figure, cases),
                  tr("Share of the cases in the table with IoU ≥ T, and its 95 % interval (Wilson)."));
    } else {
        setDetail(tr("mean %1, n %2").arg(figure, cases),
                  tr("Mean over %n finding(s) of the share of cases with IoU ≥ T: each finding counts once, as in the paper’s "
                     "table. In brackets its 95 % interval, by patient.",
                     nullptr, m_summary.findings));
    }
}

void AccuracyPlot::build()
{
    const kit::Theme& theme = kit::theme();
    QCustomPlot& canvas = this->canvas();
    canvas.clearGraphs();
    canvas.clearItems();
    QVector<double> t, accuracy, low, high, floor, ceiling;
    for (const AccuracyPoint& point : m_summary.points) {
        t << point.threshold;
        accuracy << point.accuracy;
        low << point.interval.low;
        high << point.interval.high;
        floor << point.floor;
        ceiling << point.ceiling;
    }
    const auto graph = [&](const QVector<double>& y, const QPen& pen) {
        QCPGraph* made = canvas.addGraph();
        made->setPen(pen);
        made->setData(t, y, true);
        return made;
    };
    QCPGraph* top = graph(high, Qt::NoPen);
    QCPGraph* bottom = graph(low, Qt::NoPen);
    QColor band = theme.series(0);
    band.setAlphaF(static_cast<float>(theme.number(QStringLiteral("alpha.interval_band"))));
    top->setBrush(band);
    top->setChannelFillGraph(bottom);
    graph(floor, plot::floorPen());
    graph(ceiling, plot::ceilingPen());
    QCPGraph* main = graph(accuracy, QPen(theme.series(0), 1.75));
    main->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, theme.colour(QStringLiteral("plot_ground")), theme.series(0), 5));

    canvas.xAxis->setRange(0.06, 0.74);
    canvas.yAxis->setRange(0, 1.04);
    canvas.xAxis->setLabel(tr("T (IoU)"));
    QSharedPointer<QCPAxisTickerFixed> xTicks(new QCPAxisTickerFixed);
    xTicks->setTickStep(0.1);
    canvas.xAxis->setTicker(xTicks);
    QSharedPointer<QCPAxisTickerFixed> yTicks(new QCPAxisTickerFixed);
    yTicks->setTickStep(0.25);
    canvas.yAxis->setTicker(yTicks);

    auto* rule = new QCPItemStraightLine(&canvas);
    rule->point1->setCoords(m_threshold, 0);
    rule->point2->setCoords(m_threshold, 1);
    rule->setPen(plot::rulePen());
    if (!t.isEmpty()) {
        for (QCPItemText* word : {plot::addWord(canvas, tr("ceiling of the grid"), t.front(), ceiling.front(), Qt::AlignLeft | Qt::AlignTop),
                                  plot::addWord(canvas, tr("test floor"), t.front(), 0, Qt::AlignLeft | Qt::AlignBottom)})
            word->setPadding(QMargins(4, 2, 4, 2));
    }
    canvas.replot(QCustomPlot::rpQueuedReplot);
}

} // namespace audit

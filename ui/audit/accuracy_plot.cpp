#include "ui/audit/accuracy_plot.h"

#include "ui/audit/figures.h"
#include "ui/audit/plot_style.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace audit {

AccuracyPlot::AccuracyPlot(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("accuracyPlot"));
    setLayoutDirection(Qt::LeftToRight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QWidget(this);
    head->setFixedHeight(kit::theme().length(QStringLiteral("section_header")));
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(12, 0, 4, 0);
    line->setSpacing(8);
    line->addWidget(new kit::TextLabel(tr("Correct at T"), kit::FontRole::Small, kit::FontWeight::Name));
    m_figure = new kit::TextLabel({}, kit::FontRole::Small, kit::FontWeight::Text, QStringLiteral("muted"));
    m_figure->setObjectName(QStringLiteral("accuracyFigure"));
    m_figure->setToolTip(tr("Share of the cases in the table with IoU ≥ T, and its 95 % interval (Wilson)"));
    line->addWidget(m_figure);
    line->addStretch(1);
    layout->addWidget(head);
    m_plot = new QCustomPlot(this);
    m_plot->setAccessibleName(tr("Accuracy at T, with floor and ceiling"));
    m_plot->axisRect()->setAutoMargins(QCP::msNone);
    m_plot->axisRect()->setMargins(QMargins(36, 8, 10, 42));
    m_plot->setMinimumSize(160, 110);
    layout->addWidget(m_plot, 1);
    connect(m_plot, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        const double at = m_plot->xAxis->pixelToCoord(event->position().x());
        const auto nearest = std::min_element(m_points.begin(), m_points.end(), [at](const Point& a, const Point& b) {
            return std::abs(a.threshold - at) < std::abs(b.threshold - at);
        });
        if (nearest != m_points.end())
            Q_EMIT thresholdChosen(nearest->threshold);
    });
    connect(&kit::theme(), &kit::Theme::changed, this, &AccuracyPlot::build);
    build();
}

void AccuracyPlot::show(const std::vector<Point>& points, double threshold)
{
    m_points = points;
    m_threshold = threshold;
    const auto now = std::find_if(points.begin(), points.end(),
                                  [threshold](const Point& point) { return std::abs(point.threshold - threshold) < 1e-9; });
    m_figure->setText(now == points.end() ? QString() : proportionText(now->accuracy));
    build();
}

void AccuracyPlot::build()
{
    const kit::Theme& theme = kit::theme();
    stylePlot(*m_plot);
    m_plot->clearGraphs();
    m_plot->clearItems();
    QVector<double> t, accuracy, low, high, floor, ceiling;
    for (const Point& point : m_points) {
        if (point.accuracy.n == 0)
            continue;
        const auto interval = domain::wilson(point.accuracy);
        t << point.threshold;
        accuracy << point.accuracy.value();
        low << interval.low;
        high << interval.high;
        floor << point.floor.value();
        ceiling << point.ceiling.value();
    }
    const auto graph = [&](const QVector<double>& y, const QPen& pen) {
        QCPGraph* made = m_plot->addGraph();
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
    QPen dotted(theme.colour(QStringLiteral("plot_axis")), 1.5);
    dotted.setDashPattern({1.2, 2.5});
    QPen dashed(theme.colour(QStringLiteral("plot_axis")), 1.25);
    dashed.setDashPattern({6, 4});
    graph(floor, dotted);
    graph(ceiling, dashed);
    QCPGraph* main = graph(accuracy, QPen(theme.series(0), 1.75));
    main->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, theme.colour(QStringLiteral("plot_ground")), theme.series(0), 5));

    m_plot->xAxis->setRange(0.06, 0.74);
    m_plot->yAxis->setRange(0, 1.04);
    m_plot->xAxis->setLabel(tr("T (IoU)"));
    QSharedPointer<QCPAxisTickerFixed> xTicks(new QCPAxisTickerFixed);
    xTicks->setTickStep(0.1);
    m_plot->xAxis->setTicker(xTicks);
    QSharedPointer<QCPAxisTickerFixed> yTicks(new QCPAxisTickerFixed);
    yTicks->setTickStep(0.25);
    m_plot->yAxis->setTicker(yTicks);

    auto* rule = new QCPItemStraightLine(m_plot);
    rule->point1->setCoords(m_threshold, 0);
    rule->point2->setCoords(m_threshold, 1);
    QPen thin(theme.colour(QStringLiteral("plot_axis")), 1);
    thin.setDashPattern({1.5, 2.5});
    rule->setPen(thin);
    const auto word = [&](const QString& text, double x, double y, Qt::Alignment alignment) {
        auto* item = new QCPItemText(m_plot);
        item->position->setCoords(x, y);
        item->setPositionAlignment(alignment);
        item->setPadding(QMargins(4, 2, 4, 2));
        item->setFont(theme.font(kit::FontRole::Caption));
        item->setColor(theme.colour(QStringLiteral("plot_axis")));
        item->setText(text);
    };
    if (!t.isEmpty()) {
        word(tr("ceiling of the grid"), t.front(), ceiling.front(), Qt::AlignLeft | Qt::AlignTop);
        word(tr("no-image floor"), t.front(), 0, Qt::AlignLeft | Qt::AlignBottom);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace audit

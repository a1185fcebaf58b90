#include "ui/audit/size_plot.h"

#include "ui/kit/theme.h"
#include "ui/plot/plot_style.h"

#include <QLocale>
#include <QMouseEvent>
#include <QRubberBand>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace audit {

namespace {

constexpr double leastPercent = 0.05, mostPercent = 80;
constexpr double hitPx = 8;

double percentOf(double share)
{
    return std::clamp(share * 100, leastPercent, mostPercent);
}

} // namespace

SizePlot::SizePlot(QWidget* parent) : PlotFrame(QStringLiteral("sizePlot"), QMargins(36, 8, 10, 42), parent)
{
    setTitle(tr("IoU by box size"));
    setDetail(tr("drag to select"), tr("A click opens the nearest case; a drag shows those cases alone in the table."));
    canvas().setMinimumSize(160, 110);
    canvas().installEventFilter(this);
    m_band = new QRubberBand(QRubberBand::Rectangle, &canvas());
    connect(this, &PlotFrame::restyled, this, &SizePlot::build);
    build();
}

void SizePlot::show(const domain::FindingSchema& schema, const std::vector<Point>& points, double threshold)
{
    m_schema = schema;
    m_points = points;
    m_threshold = threshold;
    build();
}

void SizePlot::setCurrent(int caseIndex)
{
    m_current = caseIndex;
    mark();
}

void SizePlot::build()
{
    const kit::Theme& theme = kit::theme();
    QCustomPlot& canvas = this->canvas();
    canvas.clearGraphs();
    canvas.clearItems();
    m_ring = nullptr;
    canvas.xAxis->setScaleType(QCPAxis::stLogarithmic);
    canvas.xAxis->setRange(leastPercent, mostPercent);
    canvas.yAxis->setRange(-0.03, 1.0);
    canvas.xAxis->setLabel(tr("box, % of image"));
    QSharedPointer<QCPAxisTickerText> xTicks(new QCPAxisTickerText);
    for (const double tick : {0.1, 0.3, 1.0, 3.0, 10.0, 30.0})
        xTicks->addTick(tick, QLocale().toString(tick));
    canvas.xAxis->setTicker(xTicks);
    QSharedPointer<QCPAxisTickerFixed> yTicks(new QCPAxisTickerFixed);
    yTicks->setTickStep(0.5);
    canvas.yAxis->setTicker(yTicks);

    std::map<int, std::pair<QVector<double>, QVector<double>>> byFinding;
    for (const Point& point : m_points) {
        byFinding[point.finding].first << percentOf(point.boxShare);
        byFinding[point.finding].second << point.iou;
    }
    for (const auto& [finding, values] : byFinding) {
        QCPGraph* graph = canvas.addGraph();
        graph->setLineStyle(QCPGraph::lsNone);
        QColor colour = theme.findingColour(m_schema.at(finding).name, finding);
        colour.setAlphaF(static_cast<float>(theme.number(QStringLiteral("alpha.point"))));
        // Light colours need their outline on a light panel.
        // Without a pen of its own a scatter takes the graph's.
        const QPen outline(theme.name() == kit::ThemeName::Light ? theme.colour(QStringLiteral("swatch_outline")) : colour, 0.5);
        graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, outline, colour, 4.5));
        graph->setData(values.first, values.second);
    }
    auto* rule = new QCPItemStraightLine(&canvas);
    rule->point1->setCoords(1, m_threshold);
    rule->point2->setCoords(2, m_threshold);
    rule->setPen(plot::rulePen());
    mark();
}

void SizePlot::mark()
{
    if (m_ring) {
        canvas().removeItem(m_ring);
        canvas().removeItem(m_anchor);
        m_ring = nullptr;
    }
    const auto it = std::find_if(m_points.begin(), m_points.end(), [this](const Point& point) { return point.caseIndex == m_current; });
    if (it != m_points.end()) {
        // The tracer follows the axes when the plot is resized; the ring follows the tracer.
        m_anchor = new QCPItemTracer(&canvas());
        m_anchor->setStyle(QCPItemTracer::tsNone);
        m_anchor->position->setCoords(percentOf(it->boxShare), it->iou);
        m_ring = new QCPItemEllipse(&canvas());
        m_ring->topLeft->setParentAnchor(m_anchor->position);
        m_ring->topLeft->setCoords(-6, -6);
        m_ring->bottomRight->setParentAnchor(m_anchor->position);
        m_ring->bottomRight->setCoords(6, 6);
        m_ring->setPen(QPen(kit::theme().colour(QStringLiteral("text")), 1.5));
        m_ring->setClipToAxisRect(false);
    }
    canvas().replot(QCustomPlot::rpQueuedReplot);
}

QPointF SizePlot::positionOf(const Point& point) const
{
    return {canvas().xAxis->coordToPixel(percentOf(point.boxShare)), canvas().yAxis->coordToPixel(point.iou)};
}

bool SizePlot::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != &canvas())
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() != Qt::LeftButton)
            return false;
        m_pressed = mouse->pos();
        m_band->setGeometry(QRect(m_pressed, QSize()));
        return true;
    }
    case QEvent::MouseMove: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (!(mouse->buttons() & Qt::LeftButton))
            return false;
        m_band->setGeometry(QRect(m_pressed, mouse->pos()).normalized());
        m_band->setVisible((mouse->pos() - m_pressed).manhattanLength() >= 4);
        return true;
    }
    case QEvent::MouseButtonRelease: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() != Qt::LeftButton)
            return false;
        const bool dragged = (mouse->pos() - m_pressed).manhattanLength() >= 4;
        m_band->hide();
        if (dragged) {
            const QRectF area = QRectF(QRect(m_pressed, mouse->pos()).normalized());
            std::set<int> cases;
            for (const Point& point : m_points)
                if (area.contains(positionOf(point)))
                    cases.insert(point.caseIndex);
            if (!cases.empty())
                Q_EMIT subsetChosen(cases);
            return true;
        }
        double nearest = hitPx;
        int chosen = -1;
        for (const Point& point : m_points) {
            const QPointF away = positionOf(point) - mouse->position();
            const double distance = std::hypot(away.x(), away.y());
            if (distance < nearest) {
                nearest = distance;
                chosen = point.caseIndex;
            }
        }
        if (chosen >= 0)
            Q_EMIT caseChosen(chosen);
        return true;
    }
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace audit

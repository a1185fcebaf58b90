#include "ui/audit/size_plot.h"

#include "ui/audit/plot_style.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QRubberBand>
#include <QVBoxLayout>

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

SizePlot::SizePlot(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("sizePlot"));
    setLayoutDirection(Qt::LeftToRight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QWidget(this);
    head->setFixedHeight(kit::theme().length(QStringLiteral("section_header")));
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(12, 0, 4, 0);
    line->setSpacing(8);
    line->addWidget(new kit::TextLabel(tr("IoU by box size"), kit::FontRole::Small, kit::FontWeight::Name));
    line->addWidget(new kit::TextLabel(tr("drag to select"), kit::FontRole::Small, kit::FontWeight::Text, QStringLiteral("muted")));
    line->addStretch(1);
    layout->addWidget(head);
    m_plot = new QCustomPlot(this);
    m_plot->setAccessibleName(tr("IoU by box size"));
    m_plot->axisRect()->setAutoMargins(QCP::msNone);
    m_plot->axisRect()->setMargins(QMargins(36, 8, 10, 42));
    m_plot->setMinimumSize(160, 110);
    m_plot->installEventFilter(this);
    m_band = new QRubberBand(QRubberBand::Rectangle, m_plot);
    layout->addWidget(m_plot, 1);
    connect(&kit::theme(), &kit::Theme::changed, this, &SizePlot::build);
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
    stylePlot(*m_plot);
    m_plot->clearGraphs();
    m_plot->clearItems();
    m_ring = nullptr;
    m_plot->xAxis->setScaleType(QCPAxis::stLogarithmic);
    m_plot->xAxis->setRange(leastPercent, mostPercent);
    m_plot->yAxis->setRange(-0.03, 1.0);
    m_plot->xAxis->setLabel(tr("box, % of image"));
    QSharedPointer<QCPAxisTickerText> xTicks(new QCPAxisTickerText);
    for (const double tick : {0.1, 0.3, 1.0, 3.0, 10.0, 30.0})
        xTicks->addTick(tick, QLocale().toString(tick));
    m_plot->xAxis->setTicker(xTicks);
    QSharedPointer<QCPAxisTickerFixed> yTicks(new QCPAxisTickerFixed);
    yTicks->setTickStep(0.5);
    m_plot->yAxis->setTicker(yTicks);

    std::map<int, std::pair<QVector<double>, QVector<double>>> byFinding;
    for (const Point& point : m_points) {
        byFinding[point.finding].first << percentOf(point.boxShare);
        byFinding[point.finding].second << point.iou;
    }
    for (const auto& [finding, values] : byFinding) {
        QCPGraph* graph = m_plot->addGraph();
        graph->setLineStyle(QCPGraph::lsNone);
        QColor colour = theme.findingColour(m_schema.at(finding).name, finding);
        colour.setAlphaF(static_cast<float>(theme.number(QStringLiteral("alpha.point"))));
        // Light colours need their outline on a light panel.
        // Without a pen of its own a scatter takes the graph's.
        const QPen outline(theme.name() == kit::ThemeName::Light ? theme.colour(QStringLiteral("swatch_outline")) : colour, 0.5);
        graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, outline, colour, 4.5));
        graph->setData(values.first, values.second);
    }
    auto* rule = new QCPItemStraightLine(m_plot);
    rule->point1->setCoords(1, m_threshold);
    rule->point2->setCoords(2, m_threshold);
    QPen thin(theme.colour(QStringLiteral("plot_axis")), 1);
    thin.setDashPattern({1.5, 2.5});
    rule->setPen(thin);
    mark();
}

void SizePlot::mark()
{
    if (m_ring) {
        m_plot->removeItem(m_ring);
        m_plot->removeItem(m_anchor);
        m_ring = nullptr;
    }
    const auto it = std::find_if(m_points.begin(), m_points.end(), [this](const Point& point) { return point.caseIndex == m_current; });
    if (it != m_points.end()) {
        // The tracer follows the axes when the plot is resized; the ring follows the tracer.
        m_anchor = new QCPItemTracer(m_plot);
        m_anchor->setStyle(QCPItemTracer::tsNone);
        m_anchor->position->setCoords(percentOf(it->boxShare), it->iou);
        m_ring = new QCPItemEllipse(m_plot);
        m_ring->topLeft->setParentAnchor(m_anchor->position);
        m_ring->topLeft->setCoords(-6, -6);
        m_ring->bottomRight->setParentAnchor(m_anchor->position);
        m_ring->bottomRight->setCoords(6, 6);
        m_ring->setPen(QPen(kit::theme().colour(QStringLiteral("text")), 1.5));
        m_ring->setClipToAxisRect(false);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QPointF SizePlot::positionOf(const Point& point) const
{
    return {m_plot->xAxis->coordToPixel(percentOf(point.boxShare)), m_plot->yAxis->coordToPixel(point.iou)};
}

bool SizePlot::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_plot)
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

#include "ui/training/curve_plot.h"

#include "ui/kit/theme.h"
#include "ui/plot/plot_style.h"

#include <qcustomplot.h>

#include <QFontMetrics>

#include <algorithm>
#include <cmath>
#include <limits>

namespace training {

namespace {

constexpr double mostDecades = 4; // a logarithmic axis that shows more shows nothing

QVector<double> vectorOf(const std::vector<double>& values) { return {values.begin(), values.end()}; }

/// Along the curves, and from the top (0) to the foot (1) of the axes.
void place(QCPItemPosition* position, double x, double yShare)
{
    position->setTypeX(QCPItemPosition::ptPlotCoords);
    position->setTypeY(QCPItemPosition::ptAxisRectRatio);
    position->setCoords(x, yShare);
}

} // namespace

CurvePlot::CurvePlot(const QString& objectName, QWidget* parent) : PlotFrame(objectName, QMargins(44, 8, 12, 24), parent)
{
    connect(this, &PlotFrame::restyled, this, &CurvePlot::build);
    build();
}

void CurvePlot::setRange(double least, double most) { m_range = {least, most}; }

void CurvePlot::setLogarithmic(bool logarithmic)
{
    m_logarithmic = logarithmic;
    plot::setLogarithmic(canvas(), logarithmic);
    build();
}

void CurvePlot::show(Content content)
{
    m_content = std::move(content);
    std::vector<LegendEntry> legend;
    for (const Curve& curve : m_content.curves)
        legend.push_back({curve.name, curve.series});
    setLegend(legend);
    build();
}

void CurvePlot::build()
{
    canvas().clearGraphs();
    canvas().clearItems();
    addCurves();
    setRanges();
    addMarks();
    addLevel();
    addDeath();
    canvas().replot(QCustomPlot::rpQueuedReplot);
}

void CurvePlot::addCurves()
{
    const kit::Theme& theme = kit::theme();
    const auto graph = [&](const std::vector<double>& x, const std::vector<double>& y, const QPen& pen) {
        QCPGraph* made = canvas().addGraph();
        made->setPen(pen);
        made->setData(vectorOf(x), vectorOf(y), true);
        return made;
    };
    if (!m_content.band.x.empty()) {
        QCPGraph* high = graph(m_content.band.x, m_content.band.high, Qt::NoPen);
        QCPGraph* low = graph(m_content.band.x, m_content.band.low, Qt::NoPen);
        QColor fill = theme.series(m_content.curves.empty() ? 0 : m_content.curves.front().series);
        fill.setAlphaF(static_cast<float>(theme.number(QStringLiteral("alpha.interval_band"))));
        high->setBrush(fill);
        high->setChannelFillGraph(low);
    }
    for (const Curve& curve : m_content.curves) {
        if (curve.raw.empty())
            continue;
        QColor faint = theme.series(curve.series);
        faint.setAlphaF(static_cast<float>(theme.number(QStringLiteral("alpha.raw_curve"))));
        graph(curve.x, curve.raw, QPen(faint, 1))->setAdaptiveSampling(true);
    }
    for (const Curve& curve : m_content.curves) {
        graph(curve.x, curve.y, QPen(theme.series(curve.series), 1.75));
        if (!m_content.death && !curve.y.empty() && std::isfinite(curve.y.back())) {
            QCPGraph* end = graph({curve.x.back()}, {curve.y.back()}, Qt::NoPen);
            end->setLineStyle(QCPGraph::lsNone);
            end->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssCircle, theme.colour(QStringLiteral("plot_ground")),
                                                 theme.series(curve.series), 8));
        }
    }
}

void CurvePlot::setRanges()
{
    QCPAxis& x = *canvas().xAxis;
    QCPAxis& y = *canvas().yAxis;
    // A loss begins far above everything that follows: what the smoothed curves reach is what is looked at.
    double most = 0, least = std::numeric_limits<double>::infinity();
    for (const Curve& curve : m_content.curves) {
        for (const double value : curve.y) {
            if (!std::isfinite(value) || value <= 0)
                continue;
            most = std::max(most, value);
            least = std::min(least, value);
        }
    }
    if (m_range)
        y.setRange(m_range->first, m_range->second);
    else if (most <= 0)
        y.setRange(m_logarithmic ? 0.1 : 0, 1);
    else if (m_logarithmic)
        y.setRange(std::max(least / 1.5, most / std::pow(10, mostDecades)), most * 1.5);
    else
        y.setRange(0, most * 1.2);
    x.setRange(0, m_content.lastX > 0 ? m_content.lastX * 1.04 : 1);
    y.ticker()->setTickCount(4);
    x.ticker()->setTickCount(5);
}

void CurvePlot::addMarks()
{
    const kit::Theme& theme = kit::theme();
    double lastWordX = -std::numeric_limits<double>::infinity();
    const double roomForAWord = canvas().xAxis->range().size() * 0.09;
    for (std::size_t i = 0; i < m_content.marks.size(); ++i) {
        const PhaseMark& mark = m_content.marks[i];
        if (mark.x > 0) {
            auto* rule = new QCPItemLine(&canvas());
            place(rule->start, mark.x, 0);
            place(rule->end, mark.x, 1);
            rule->setPen(QPen(theme.colour(QStringLiteral("line_strong"))));
        }
        const double next = i + 1 < m_content.marks.size() ? m_content.marks[i + 1].x : canvas().xAxis->range().upper;
        if (mark.x < lastWordX + roomForAWord || next - mark.x < roomForAWord)
            continue;
        lastWordX = mark.x;
        QCPItemText* word = plot::addWord(canvas(), mark.word, 0, 0, Qt::AlignLeft | Qt::AlignTop);
        place(word->position, mark.x, 0);
        word->setPadding(QMargins(6, 0, 0, 0));
    }
}

void CurvePlot::addLevel()
{
    if (!m_content.level)
        return;
    auto* level = new QCPItemStraightLine(&canvas());
    level->point1->setCoords(0, *m_content.level);
    level->point2->setCoords(1, *m_content.level);
    level->setPen(plot::floorPen());
    // Beside its line where the fewest curves are: at the right or the left end, above or below.
    const QFontMetrics metrics(kit::theme().font(kit::FontRole::Caption));
    const QSize axes = canvas().axisRect()->size().expandedTo({1, 1});
    const double wide = metrics.horizontalAdvance(m_content.levelWord) * canvas().xAxis->range().size() / axes.width();
    const double high = metrics.height() * canvas().yAxis->range().size() / axes.height();
    int fewest = std::numeric_limits<int>::max();
    bool right = true, above = false;
    for (const auto& [atRight, isAbove] : {std::pair{true, false}, {true, true}, {false, false}, {false, true}}) {
        const double bottom = *m_content.level - (isAbove ? 0 : high), top = bottom + high;
        if (top > canvas().yAxis->range().upper || bottom < canvas().yAxis->range().lower)
            continue;
        const double left = atRight ? canvas().xAxis->range().upper - wide : canvas().xAxis->range().lower;
        if (const int hits = pointsIn(left, left + wide, bottom, top); hits < fewest) {
            fewest = hits;
            right = atRight;
            above = isAbove;
        }
    }
    QCPItemText* word = plot::addWord(canvas(), m_content.levelWord, 0, 0,
                                      (right ? Qt::AlignRight : Qt::AlignLeft) | (above ? Qt::AlignBottom : Qt::AlignTop));
    word->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
    word->position->setTypeY(QCPItemPosition::ptPlotCoords);
    word->position->setCoords(right ? 1 : 0, *m_content.level);
    word->setPadding(QMargins(4, 1, 4, 1));
    if (fewest > 0) { // nowhere is free: readable at least
        QColor ground = kit::theme().colour(QStringLiteral("plot_ground"));
        ground.setAlphaF(0.85F);
        word->setBrush(ground);
    }
}

/// Points of curves in a rectangle of the plot's coordinates.
int CurvePlot::pointsIn(double left, double right, double bottom, double top) const
{
    int count = 0;
    for (const Curve& curve : m_content.curves)
        for (std::size_t i = 0; i < curve.x.size(); ++i)
            count += curve.x[i] >= left && curve.x[i] <= right && curve.y[i] >= bottom && curve.y[i] <= top ? 1 : 0;
    return count;
}

void CurvePlot::addDeath()
{
    if (!m_content.death)
        return;
    const kit::Theme& theme = kit::theme();
    auto* end = new QCPItemLine(&canvas());
    place(end->start, *m_content.death, 0);
    place(end->end, *m_content.death, 1);
    end->setPen(QPen(theme.colour(QStringLiteral("line_strong"))));
    QCPItemText* cross = plot::addWord(canvas(), QStringLiteral("⊗"), 0, 0, Qt::AlignCenter);
    place(cross->position, *m_content.death, 1);
    cross->setClipToAxisRect(false);
    cross->setFont(theme.font(kit::FontRole::Title, kit::FontWeight::Heading));
    cross->setColor(theme.colour(QStringLiteral("bad")));
}

} // namespace training

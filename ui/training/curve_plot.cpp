#include "ui/training/curve_plot.h"

#include "ui/kit/panel.h"
#include "ui/kit/theme.h"
#include "ui/training/plot_style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace training {

/// Dashes in the curves' colours with their names.
class CurvePlot::Legend : public QWidget {
public:
    using QWidget::QWidget;
    void show(const std::vector<Curve>& curves)
    {
        m_entries.clear();
        for (const Curve& curve : curves)
            m_entries.emplace_back(curve.name, curve.series);
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(kit::theme().font(kit::FontRole::Small));
        int width = 0;
        for (const auto& [name, series] : m_entries)
            width += dash + 4 + metrics.horizontalAdvance(name) + 12;
        return {width, 16};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QFont font = kit::theme().font(kit::FontRole::Small);
        const QFontMetrics metrics(font);
        painter.setFont(font);
        int x = 0;
        for (const auto& [name, series] : m_entries) {
            painter.setPen(QPen(kit::theme().series(series), 2.5, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(QPointF(x + 1, height() / 2.0), QPointF(x + dash - 1, height() / 2.0));
            x += dash + 4;
            painter.setPen(kit::theme().colour(QStringLiteral("muted")));
            const int wide = metrics.horizontalAdvance(name);
            painter.drawText(QRect(x, 0, wide + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, name);
            x += wide + 12;
        }
    }

private:
    static constexpr int dash = 11;
    std::vector<std::pair<QString, int>> m_entries;
};

CurvePlot::CurvePlot(const QString& objectName, QWidget* parent) : QWidget(parent)
{
    setObjectName(objectName);
    setLayoutDirection(Qt::LeftToRight); // axes never mirror
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QWidget(this);
    head->setFixedHeight(kit::theme().length(QStringLiteral("section_header")));
    m_header = new QHBoxLayout(head);
    m_header->setContentsMargins(12, 0, 12, 0);
    m_header->setSpacing(8);
    m_title = new kit::TextLabel({}, kit::FontRole::Body, kit::FontWeight::Name, QStringLiteral("text"), head);
    m_detail = new kit::TextLabel({}, kit::FontRole::Small, kit::FontWeight::Text, QStringLiteral("muted"), head);
    m_title->setElided(true);
    m_legend = new Legend(head);
    m_header->addWidget(m_title);
    m_header->addWidget(m_detail);
    m_header->addStretch(1);
    m_header->addWidget(m_legend);
    layout->addWidget(head);
    m_plot = new QCustomPlot(this);
    m_plot->setMinimumSize(160, 90);
    m_plot->axisRect()->setAutoMargins(QCP::msNone);
    m_plot->axisRect()->setMargins(QMargins(40, 8, 12, 24));
    m_plot->addLayer(QStringLiteral("words"), m_plot->layer(QStringLiteral("main")));
    layout->addWidget(m_plot, 1);
    connect(&kit::theme(), &kit::Theme::changed, this, &CurvePlot::follow);
    follow();
}

void CurvePlot::setTitle(const QString& title, const QString& detail)
{
    m_title->setText(title);
    m_detail->setText(detail);
    m_plot->setAccessibleName(title);
}

void CurvePlot::addHeaderWidget(QWidget* widget)
{
    m_header->insertWidget(2, widget);
}

void CurvePlot::setRange(double least, double most)
{
    m_range = {least, most};
}

void CurvePlot::follow()
{
    stylePlot(*m_plot);
    build();
}

void CurvePlot::show(Content content)
{
    m_content = std::move(content);
    m_legend->show(m_content.curves);
    build();
}

void CurvePlot::build()
{
    const kit::Theme& theme = kit::theme();
    m_plot->clearGraphs();
    m_plot->clearItems();
    const auto vector = [](const std::vector<double>& values) { return QVector<double>(values.begin(), values.end()); };

    double most = 0;
    const auto graph = [&](const std::vector<double>& x, const std::vector<double>& y, const QPen& pen) {
        QCPGraph* made = m_plot->addGraph();
        made->setPen(pen);
        made->setData(vector(x), vector(y), true);
        for (const double value : y)
            if (std::isfinite(value))
                most = std::max(most, value);
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

    // A loss begins far above everything that follows: what the smoothed curves reach is what is looked at.
    double smoothMost = 0;
    for (const Curve& curve : m_content.curves)
        for (const double value : curve.y)
            if (std::isfinite(value))
                smoothMost = std::max(smoothMost, value);
    if (smoothMost > 0)
        most = smoothMost;
    if (m_range)
        m_plot->yAxis->setRange(m_range->first, m_range->second);
    else
        m_plot->yAxis->setRange(0, most > 0 ? most * 1.2 : 1);
    m_plot->xAxis->setRange(0, m_content.lastX > 0 ? m_content.lastX * 1.04 : 1);
    m_plot->yAxis->ticker()->setTickCount(4);
    m_plot->xAxis->ticker()->setTickCount(5);

    const auto item = [&](QCPItemPosition* position, double x, double yRatio) {
        position->setTypeX(QCPItemPosition::ptPlotCoords);
        position->setTypeY(QCPItemPosition::ptAxisRectRatio);
        position->setCoords(x, yRatio);
    };
    double lastWordX = -1e300;
    const double roomForAWord = m_plot->xAxis->range().size() * 0.09;
    for (std::size_t i = 0; i < m_content.marks.size(); ++i) {
        const PhaseMark& mark = m_content.marks[i];
        if (mark.x > 0) {
            auto* rule = new QCPItemLine(m_plot);
            item(rule->start, mark.x, 0);
            item(rule->end, mark.x, 1);
            rule->setPen(QPen(theme.colour(QStringLiteral("line_strong"))));
        }
        const double next = i + 1 < m_content.marks.size() ? m_content.marks[i + 1].x : m_plot->xAxis->range().upper;
        if (mark.x < lastWordX + roomForAWord || next - mark.x < roomForAWord)
            continue;
        lastWordX = mark.x;
        auto* word = new QCPItemText(m_plot);
        item(word->position, mark.x, 0);
        word->setPositionAlignment(Qt::AlignLeft | Qt::AlignTop);
        word->setPadding(QMargins(6, 0, 0, 0));
        word->setFont(theme.font(kit::FontRole::Caption));
        word->setColor(theme.colour(QStringLiteral("plot_axis")));
        word->setText(mark.word);
    }
    if (m_content.level) {
        auto* level = new QCPItemStraightLine(m_plot);
        level->point1->setCoords(0, *m_content.level);
        level->point2->setCoords(1, *m_content.level);
        QPen pen(theme.colour(QStringLiteral("plot_axis")), 1.5);
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({1.5, 2.5});
        level->setPen(pen);
        auto* word = new QCPItemText(m_plot);
        word->position->setTypeX(QCPItemPosition::ptAxisRectRatio);
        word->position->setTypeY(QCPItemPosition::ptPlotCoords);
        word->position->setCoords(1, *m_content.level);
        word->setPositionAlignment(Qt::AlignRight | Qt::AlignTop);
        word->setPadding(QMargins(0, 2, 2, 0));
        word->setFont(theme.font(kit::FontRole::Caption));
        word->setColor(theme.colour(QStringLiteral("plot_axis")));
        word->setText(m_content.levelWord);
    }
    if (m_content.death) {
        auto* end = new QCPItemLine(m_plot);
        item(end->start, *m_content.death, 0);
        item(end->end, *m_content.death, 1);
        const QColor bad = theme.colour(QStringLiteral("bad"));
        end->setPen(QPen(theme.colour(QStringLiteral("line_strong"))));
        auto* cross = new QCPItemText(m_plot);
        item(cross->position, *m_content.death, 1);
        cross->setClipToAxisRect(false);
        cross->setFont(theme.font(kit::FontRole::Title, kit::FontWeight::Heading));
        cross->setColor(bad);
        cross->setText(QStringLiteral("⊗"));
        cross->setPositionAlignment(Qt::AlignCenter);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace training

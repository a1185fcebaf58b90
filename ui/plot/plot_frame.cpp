#include "ui/plot/plot_frame.h"

#include "ui/kit/panel.h"
#include "ui/kit/theme.h"
#include "ui/plot/plot_style.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

#include <qcustomplot.h>

namespace plot {

namespace {
constexpr int titleKeeps = 96; // px, before it elides
} // namespace

/// Dashes in the curves' colours with their names.
class PlotFrame::Legend : public QWidget {
public:
    using QWidget::QWidget;
    void show(const std::vector<LegendEntry>& entries)
    {
        if (entries == m_entries)
            return;
        m_entries = entries;
        updateGeometry();
        update();
    }
    QSize sizeHint() const override { return {width(wide), 16}; }
    QSize minimumSizeHint() const override { return {width(close), 16}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QFont font = kit::theme().font(kit::FontRole::Small);
        const QFontMetrics metrics(font);
        painter.setFont(font);
        const Spacing spacing = QWidget::width() < width(wide) ? close : wide;
        int x = 0;
        for (const LegendEntry& entry : m_entries) {
            painter.setPen(QPen(kit::theme().series(entry.series), 2.5, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(QPointF(x + 1, height() / 2.0), QPointF(x + spacing.dash - 1, height() / 2.0));
            x += spacing.dash + 4;
            painter.setPen(kit::theme().colour(QStringLiteral("muted")));
            const int name = metrics.horizontalAdvance(entry.name);
            painter.drawText(QRect(x, 0, name + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, entry.name);
            x += name + spacing.gap;
        }
    }

private:
    struct Spacing {
        int dash, gap;
    };
    static constexpr Spacing wide{11, 12}, close{7, 6}; ///< close: so that the title beside it stays
    int width(const Spacing& spacing) const
    {
        const QFontMetrics metrics(kit::theme().font(kit::FontRole::Small));
        int sum = 0;
        for (const LegendEntry& entry : m_entries)
            sum += spacing.dash + 4 + metrics.horizontalAdvance(entry.name) + spacing.gap;
        return sum;
    }
    std::vector<LegendEntry> m_entries;
};

PlotFrame::PlotFrame(const QString& objectName, const QMargins& axisMargins, QWidget* parent) : QWidget(parent)
{
    setObjectName(objectName);
    setLayoutDirection(Qt::LeftToRight);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* head = new QWidget(this);
    head->setFixedHeight(kit::theme().length(QStringLiteral("section_header")));
    m_header = new QHBoxLayout(head);
    m_header->setContentsMargins(12, 0, 8, 0);
    m_header->setSpacing(8);
    m_title = new kit::TextLabel({}, kit::FontRole::Small, kit::FontWeight::Name, QStringLiteral("text"), head);
    m_title->setElided(true);
    m_detail = new kit::TextLabel({}, kit::FontRole::Small, kit::FontWeight::Text, QStringLiteral("muted"), head);
    m_legend = new Legend(head);
    m_header->addWidget(m_title);
    m_header->addWidget(m_detail);
    m_header->addStretch(1);
    m_header->addWidget(m_legend);
    layout->addWidget(head);
    m_plot = new QCustomPlot(this);
    m_plot->setMinimumSize(160, 90);
    m_plot->axisRect()->setAutoMargins(QCP::msNone);
    m_plot->axisRect()->setMargins(axisMargins);
    layout->addWidget(m_plot, 1);
    connect(&kit::theme(), &kit::Theme::changed, this, [this] {
        stylePlot(*m_plot);
        Q_EMIT restyled();
    });
    stylePlot(*m_plot);
}

void PlotFrame::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setMinimumWidth(std::min(m_title->sizeHint().width(), titleKeeps)); // a plot without its name says nothing
    m_plot->setAccessibleName(title);
}

QString PlotFrame::title() const { return m_title->text(); }

void PlotFrame::setDetail(const QString& detail, const QString& help)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_detail->setToolTip(help);
}

void PlotFrame::addHeaderWidget(QWidget* widget) { m_header->insertWidget(2, widget); }

void PlotFrame::setLegend(const std::vector<LegendEntry>& entries) { m_legend->show(entries); }

} // namespace plot

#include "ui/audit/other_runs_panel.h"

#include "ui/audit/figures.h"
#include "ui/audit/tick_label.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace audit {

namespace {

void emptyLayout(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

OtherRunsPanel::OtherRunsPanel(CaseFigures& figures, QWidget* parent) : QWidget(parent), m_figures(figures)
{
    setObjectName(QStringLiteral("otherRuns"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new kit::SectionHeader(tr("In other runs"), this));
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(12, 0, 12, 8);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    layout->addLayout(m_grid);
    connect(&m_figures, &CaseFigures::changed, this, &OtherRunsPanel::follow);
    connect(&kit::theme(), &kit::Theme::changed, this, &OtherRunsPanel::follow);
    hide();
}

void OtherRunsPanel::setData(std::shared_ptr<const AuditData> data)
{
    m_data = std::move(data);
    follow();
}

void OtherRunsPanel::setThreshold(double threshold)
{
    m_threshold = threshold;
    follow();
}

void OtherRunsPanel::follow()
{
    emptyLayout(*m_grid);
    int row = 0;
    const AuditCase* one = m_figures.shownCase();
    if (one && m_data) {
        const ShownStage shown = m_figures.shownStage();
        const auto word = [&](const QString& text, int column) {
            m_grid->addWidget(new kit::TextLabel(text, kit::FontRole::Small, kit::FontWeight::Text, QStringLiteral("muted"), this), 0,
                              column, Qt::AlignRight);
        };
        for (const OtherRun& other : m_data->others) {
            const auto it = other.scores.find({one->final.image, m_figures.finding()});
            if (it == other.scores.end())
                continue;
            const bool unary = other.stageOf(it->second, shown) == evaluation::Stage::Unary;
            const double iou = unary ? it->second.iouUnary : it->second.iou;
            const double ior = unary ? it->second.iorUnary : it->second.ior;
            if (row == 0) {
                word(tr("IoU"), 2);
                word(tr("IoR"), 3);
                row = 1;
            }
            m_grid->addWidget(new kit::TextLabel(tr("Run %1").arg(other.row.number.value), kit::FontRole::Body, kit::FontWeight::Name,
                                                 QStringLiteral("text"), this),
                              row, 0);
            auto* title = new kit::TextLabel(other.row.title.isEmpty() ? other.row.preset : other.row.title, kit::FontRole::Small, kit::FontWeight::Text, QStringLiteral("muted"), this);
            title->setElided(true);
            m_grid->addWidget(title, row, 1);
            const auto figure = [&](const QString& text, int column) {
                m_grid->addWidget(new kit::TextLabel(text, kit::FontRole::Body, kit::FontWeight::Text, QStringLiteral("text"), this), row,
                                  column, Qt::AlignRight);
            };
            figure(figureText(iou, m_threshold), 2);
            figure(!unary && it->second.empty ? tr("empty") : figureText(ior, m_threshold), 3);
            auto* tick = new TickLabel(this);
            tick->set(true, iou >= m_threshold);
            m_grid->addWidget(tick, row, 4);
            ++row;
        }
    }
    setVisible(row > 0);
}

} // namespace audit

#include "ui/audit/cases_panel.h"

#include "core/imaging/thumbnail.h"
#include "ui/audit/accuracy_plot.h"
#include "ui/audit/accuracy_summary.h"
#include "ui/audit/case_delegate.h"
#include "ui/audit/size_plot.h"
#include "ui/kit/choice_box.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"
#include "ui/viewer/render.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace audit {

using domain::ImageId;

namespace {

constexpr int thumbnailSide = 64;
const std::vector<double> thresholds = {0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7};

/// Not selectRow(): laid out from the right, Qt 6.4 looks for the first column one pixel beyond it, and does nothing.
void select(QAbstractItemView& table, int row)
{
    table.selectionModel()->setCurrentIndex(table.model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

} // namespace

CasesPanel::CasesPanel(const QString& cacheFolder, domain::FindingSchema schema, QWidget* parent)
    : QWidget(parent), m_projectSchema(std::move(schema)), m_cases(new CaseTableModel(this)),
      m_pictures([cache = cacheFolder.toStdString()](const QString& key) {
          const auto cut = key.indexOf(QLatin1Char('|'));
          const auto grey =
              imaging::ThumbnailCache(cache).thumbnail(key.mid(cut + 1).toStdString(), key.left(cut).toInt(), thumbnailSide);
          return grey ? viewer::imageOf(*grey) : QImage();
      })
{
    setMinimumWidth(380);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new kit::PanelHeader(tr("Cases"), this);
    m_header->addHelp(QStringLiteral("audit"), tr("Help on this panel"));
    layout->addWidget(m_header);
    layout->addWidget(makeFilters());
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setObjectName(QStringLiteral("auditTable"));
    split->setHandleWidth(kit::theme().length(QStringLiteral("splitter")));
    split->setChildrenCollapsible(false);
    m_table = makeTable();
    split->addWidget(m_table);
    split->addWidget(makePlots());
    split->setStretchFactor(0, 1);
    split->setSizes({600, 212});
    layout->addWidget(split, 1);

    connect(m_cases, &CaseTableModel::shownChanged, this, &CasesPanel::followCases);
    connect(&m_pictures, &kit::PictureLoader::ready, m_table->viewport(), qOverload<>(&QWidget::update));
    fillFilters();
}

QWidget* CasesPanel::makeFilters()
{
    auto* filters = new QWidget(this);
    auto* line = new QHBoxLayout(filters);
    line->setContentsMargins(12, 0, 12, 8);
    line->setSpacing(6);
    m_worst = new QPushButton(kit::icon(QStringLiteral("sort")), tr("Worst IoU first"), filters);
    m_worst->setObjectName(QStringLiteral("worstFirst"));
    m_worst->setCheckable(true);
    m_worst->setChecked(true);
    kit::setKind(m_worst, "chip");
    connect(m_worst, &QPushButton::clicked, this, [this] { m_table->sortByColumn(CaseTableModel::IouColumn, Qt::AscendingOrder); });
    line->addWidget(m_worst);
    const auto combo = [&](const char* name, const QString& help) {
        auto* made = new kit::ChoiceBox(filters);
        made->setObjectName(QLatin1String(name));
        made->setProperty("kind", "small");
        made->setToolTip(help);
        made->setAccessibleName(help);
        made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        made->setMinimumContentsLength(6);
        line->addWidget(made, 1);
        return made;
    };
    m_foldFilter = combo("foldFilter", tr("Cases of one fold"));
    m_findingFilter = combo("findingFilter", tr("Cases of one finding"));
    m_subset = new QPushButton(kit::icon(QStringLiteral("close")), QString(), filters);
    m_subset->setObjectName(QStringLiteral("clearSubset"));
    kit::setKind(m_subset, "chip");
    m_subset->setToolTip(tr("Show all cases again"));
    m_subset->hide();
    connect(m_subset, &QPushButton::clicked, this, [this] { m_cases->setSubset(std::nullopt); });
    line->addWidget(m_subset);
    line->addWidget(new kit::TextLabel(QStringLiteral("T"), kit::FontRole::Body, kit::FontWeight::Text, QStringLiteral("muted"), filters));
    m_threshold = new kit::ChoiceBox(filters);
    m_threshold->setObjectName(QStringLiteral("threshold"));
    m_threshold->setAccessibleName(tr("T: a localization is correct from this IoU on"));
    m_threshold->setToolTip(m_threshold->accessibleName());
    for (const double threshold : thresholds)
        m_threshold->addItem(QLocale().toString(threshold, 'f', 2), threshold);
    m_threshold->setFixedWidth(72);
    line->addWidget(m_threshold);
    connect(m_threshold, &QComboBox::currentIndexChanged, this, [this] {
        m_cases->setThreshold(m_threshold->currentData().toDouble());
        Q_EMIT thresholdChanged(m_cases->threshold());
    });
    connect(m_foldFilter, &QComboBox::activated, this, [this] { m_cases->setFoldFilter(m_foldFilter->currentData().toInt()); });
    connect(m_findingFilter, &QComboBox::activated, this, [this] { m_cases->setFindingFilter(m_findingFilter->currentData().toInt()); });
    return filters;
}

QTableView* CasesPanel::makeTable()
{
    auto* table = new QTableView(this);
    table->setObjectName(QStringLiteral("caseTable"));
    table->setAccessibleName(tr("Cases"));
    table->setModel(m_cases);
    m_delegate = new CaseDelegate(m_pictures, table);
    m_delegate->setSchema(m_projectSchema);
    table->setItemDelegate(m_delegate);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setMouseTracking(true);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(kit::theme().length(QStringLiteral("row_case")));
    table->setSortingEnabled(true);
    auto* header = table->horizontalHeader();
    header->setFixedHeight(28);
    header->setStyleSheet(QStringLiteral("QHeaderView::up-arrow, QHeaderView::down-arrow { image: none; width: 0; height: 0; }"
                                        "QHeaderView::section:%1 { padding-%2: %3px; }")
                              .arg(isRightToLeft() ? QStringLiteral("last") : QStringLiteral("first"),
                                   isRightToLeft() ? QStringLiteral("right") : QStringLiteral("left"))
                              .arg(CaseDelegate::nameStart));
    header->setMinimumSectionSize(32);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(CaseTableModel::FindingColumn, QHeaderView::Stretch);
    const std::pair<int, int> widths[] = {{CaseTableModel::IouColumn, 72}, {CaseTableModel::IorColumn, 72},
                                          {CaseTableModel::CorrectColumn, 40}, {CaseTableModel::BoxColumn, 82},
                                          {CaseTableModel::AreaColumn, 62}};
    for (const auto& [column, width] : widths)
        header->resizeSection(column, width);
    header->setSortIndicator(CaseTableModel::IouColumn, Qt::AscendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_worst->setChecked(column == CaseTableModel::IouColumn && order == Qt::AscendingOrder);
    });
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (!now.isValid() || m_cases->caseAt(now.row()) == m_current)
            return;
        m_current = m_cases->caseAt(now.row());
        m_sizes->setCurrent(m_current);
        Q_EMIT positionChanged(now.row() + 1, m_cases->rowCount());
        Q_EMIT caseChosen(m_current);
    });
    return table;
}

QWidget* CasesPanel::makePlots()
{
    auto* plots = new QWidget(this);
    auto* line = new QHBoxLayout(plots);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    m_accuracy = new AccuracyPlot(plots);
    m_sizes = new SizePlot(plots);
    line->addWidget(m_accuracy, 1);
    auto* rule = kit::verticalLine(plots);
    rule->setMaximumHeight(QWIDGETSIZE_MAX);
    line->addWidget(rule);
    line->addWidget(m_sizes, 1);
    connect(m_accuracy, &AccuracyPlot::thresholdChosen, this,
            [this](double threshold) { m_threshold->setCurrentIndex(m_threshold->findData(threshold)); });
    connect(m_sizes, &SizePlot::caseChosen, this, [this](int caseIndex) { chooseRow(m_cases->rowOf(caseIndex)); });
    connect(m_sizes, &SizePlot::subsetChosen, this, [this](const std::set<int>& chosen) { m_cases->setSubset(chosen); });
    return plots;
}

const domain::FindingSchema& CasesPanel::schema() const
{
    return m_data ? m_data->schema : m_projectSchema;
}

void CasesPanel::setData(std::shared_ptr<const AuditData> data)
{
    m_data = std::move(data);
    m_current = -1;
    m_delegate->setSchema(schema());
    m_cases->setData(m_data);
}

void CasesPanel::fillFilters()
{
    const auto fill = [](QComboBox* box, const QString& all, const std::vector<std::pair<QString, int>>& items, int current) {
        box->clear();
        box->addItem(all, -1);
        for (const auto& [text, value] : items)
            box->addItem(text, value);
        box->setCurrentIndex(std::max(0, box->findData(current)));
    };
    std::vector<std::pair<QString, int>> folds, findings;
    if (m_data) {
        for (int fold = 0; fold < m_data->folds; ++fold)
            folds.emplace_back(tr("Fold %1").arg(fold + 1), fold);
        std::set<int> present;
        for (const AuditCase& one : m_data->cases)
            present.insert(one.final.finding);
        for (const int finding : present)
            findings.emplace_back(findingWord(m_data->schema, finding), finding);
    }
    fill(m_foldFilter, tr("All folds"), folds, m_cases->foldFilter());
    fill(m_findingFilter, tr("%n finding(s)", nullptr, static_cast<int>(findings.size())), findings, m_cases->findingFilter());
}

void CasesPanel::followCases()
{
    const QLocale locale;
    std::set<ImageId> images;
    std::vector<SizePlot::Point> points;
    for (const int index : m_cases->shown()) {
        const AuditCase& one = m_data->cases[static_cast<std::size_t>(index)];
        const evaluation::CaseScore& score = one.score(m_cases->stage());
        images.insert(score.image);
        if (one.isAnswered())
            points.push_back({index, score.finding, score.boxShare, score.iou});
    }
    const int unanswered = m_cases->shownUnanswered();
    const QString counts = tr("%1 boxed findings, %2 images")
                               .arg(locale.toString(m_cases->rowCount()), locale.toString(static_cast<qint64>(images.size())));
    m_header->setDetail(unanswered > 0 ? tr("%1, %n without an answer", nullptr, unanswered).arg(counts) : counts);
    m_delegate->setThreshold(m_cases->threshold());
    m_sizes->show(schema(), points, m_cases->threshold());
    m_sizes->setCurrent(m_current);
    m_subset->setVisible(m_cases->hasSubset());
    m_subset->setText(locale.toString(m_cases->rowCount()));
    fillFilters();
    followSummary();
    m_table->viewport()->update();
    const int row = m_current >= 0 ? m_cases->rowOf(m_current) : -1;
    Q_EMIT positionChanged(row + 1, m_cases->rowCount());
    // The case on the film stays selected where it is still in the table.
    if (row >= 0 && m_table->currentIndex().row() != row)
        select(*m_table, row);
}

void CasesPanel::followSummary()
{
    m_summary.start(
        [scores = m_cases->shownScores(), schema = schema()](const domain::Progress& progress) {
            return summarise(scores, schema, thresholds, progress);
        },
        this, [this](const AccuracySummary& summary) {
            m_accuracy->show(summary, m_cases->threshold());
        });
}

void CasesPanel::chooseRow(int row)
{
    if (m_cases->caseAt(row) < 0)
        return;
    select(*m_table, row);
    m_table->scrollTo(m_cases->index(row, 0), QAbstractItemView::EnsureVisible);
}

void CasesPanel::focusTable() { m_table->setFocus(Qt::OtherFocusReason); }

void CasesPanel::step(int rows)
{
    if (m_cases->rowCount() == 0)
        return;
    const int now = m_current >= 0 ? m_cases->rowOf(m_current) : -1;
    chooseRow(std::clamp(now + rows, 0, m_cases->rowCount() - 1));
}

void CasesPanel::stepWrong(int direction)
{
    const int now = m_current >= 0 ? m_cases->rowOf(m_current) : -1;
    for (int row = now + direction; row >= 0 && row < m_cases->rowCount(); row += direction) {
        const QModelIndex at = m_cases->index(row, CaseTableModel::IouColumn);
        if (at.data(CaseTableModel::AnsweredRole).toBool() && !at.data(CaseTableModel::CorrectRole).toBool()) {
            chooseRow(row);
            return;
        }
    }
}

void CasesPanel::toEdge(bool last) { chooseRow(last ? m_cases->rowCount() - 1 : 0); }

void CasesPanel::stepThreshold(int steps)
{
    m_threshold->setCurrentIndex(std::clamp(m_threshold->currentIndex() + steps, 0, m_threshold->count() - 1));
}

void CasesPanel::sortByNext()
{
    m_table->sortByColumn((m_cases->sortColumn() + 1) % CaseTableModel::ColumnCount, m_cases->sortOrder());
}

void CasesPanel::reverseOrder()
{
    m_table->sortByColumn(m_cases->sortColumn(),
                          m_cases->sortOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder);
}

bool CasesPanel::filterFinding(int finding)
{
    if (m_findingFilter->findData(finding) < 0)
        return false;
    m_cases->setFindingFilter(m_cases->findingFilter() == finding ? -1 : finding);
    return true;
}

void CasesPanel::stepFold(int steps)
{
    const int choices = m_foldFilter->count();
    if (choices == 0)
        return;
    m_cases->setFoldFilter(m_foldFilter->itemData((m_foldFilter->currentIndex() + steps + choices) % choices).toInt());
}

void CasesPanel::showAll() { m_cases->showAll(); }

} // namespace audit

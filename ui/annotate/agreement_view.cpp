#include "ui/annotate/agreement_view.h"

#include "core/assist/readings.h"
#include "core/store/project.h"
#include "ui/annotate/figure_cells.h"
#include "ui/kit/bars.h"
#include "ui/kit/choice_box.h"
#include "ui/kit/glyphs.h"
#include "ui/kit/icons.h"
#include "ui/kit/panel.h"
#include "ui/kit/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSaveFile>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <set>

namespace annotate {

using domain::ReaderId;
using kit::theme;

namespace {

std::vector<evaluation::Reading> readingsOf(const std::vector<store::Opinion>& opinions, ReaderId first,
                                            ReaderId second)
{
    std::vector<store::Opinion> theirs;
    std::copy_if(opinions.begin(), opinions.end(), std::back_inserter(theirs), [&](const store::Opinion& opinion) {
        return opinion.reader == first || opinion.reader == second;
    });
    return assist::readingsOf(theirs);
}

PairOfReaders compare(const TeamFacts& facts, ReaderId first, ReaderId second, int findings,
                      evaluation::UnsureAs unsure, const domain::Progress& progress)
{
    PairOfReaders pair;
    evaluation::AgreementOptions options;
    options.unsure = unsure;
    const auto agreements = evaluation::pairAgreements(readingsOf(facts.opinions, first, second), findings, options, progress);
    if (!agreements.empty())
        pair.agreement = agreements.front();
    for (const Disagreement& one : facts.disagreements)
        if (one.first == first && one.second == second)
            ++pair.differing[one.finding];
    return pair;
}

} // namespace

AgreementView::AgreementView(Team& team, QWidget* parent)
    : QWidget(parent), m_team(team), m_model(team.project().schema())
{
    setObjectName(QStringLiteral("agreementView"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* header = new kit::SectionHeader(tr("Agreement"));
    m_export = new QToolButton;
    m_export->setObjectName(QStringLiteral("exportAgreement"));
    m_export->setAutoRaise(true);
    m_export->setIcon(kit::icon(QStringLiteral("export")));
    m_export->setIconSize({theme().length(QStringLiteral("icon_small")), theme().length(QStringLiteral("icon_small"))});
    m_export->setFixedSize(theme().length(QStringLiteral("control_small")),
                           theme().length(QStringLiteral("control_small")));
    m_export->setToolTip(tr("Save these figures as a table (CSV)"));
    m_export->setAccessibleName(m_export->toolTip());
    connect(m_export, &QToolButton::clicked, this, &AgreementView::askWhereToExport);
    header->addWidget(m_export);
    layout->addWidget(header);

    const int m = theme().length(QStringLiteral("space.m")), s = theme().length(QStringLiteral("space.s"));
    auto* choices = new QWidget;
    auto* rows = new QVBoxLayout(choices);
    rows->setContentsMargins(m, 0, m, s);
    rows->setSpacing(s);
    const auto choice = [&](const char* name, const QString& help) {
        auto* box = new kit::ChoiceBox;
        box->setObjectName(QLatin1String(name));
        box->setToolTip(help);
        box->setAccessibleName(help);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(4);
        rows->addWidget(box);
        return box;
    };
    m_pair = choice("agreementPair", tr("Which two readers"));
    m_unsure = choice("agreementUnsure", tr("What “unsure” counts as"));
    m_unsure->addItem(tr("“unsure” is an answer of its own"), int(evaluation::UnsureAs::Category));
    m_unsure->addItem(tr("“unsure” counts as present"), int(evaluation::UnsureAs::Present));
    m_unsure->addItem(tr("“unsure” counts as absent"), int(evaluation::UnsureAs::Absent));
    m_unsure->addItem(tr("“unsure” is left out"), int(evaluation::UnsureAs::LeftOut));
    layout->addWidget(choices);

    m_note = new kit::TextLabel({}, kit::FontRole::Small, kit::FontWeight::Text, QStringLiteral("muted"));
    m_note->setObjectName(QStringLiteral("agreementNote"));
    m_note->setWordWrap(true);
    m_note->setContentsMargins(m, 0, m, m);
    layout->addWidget(m_note);
    m_progress = new kit::ProgressLine;
    m_progress->setAccessibleName(tr("Working out the agreement"));
    layout->addWidget(m_progress);
    m_table = makeTable();
    layout->addWidget(m_table);

    connect(m_pair, &QComboBox::activated, this, &AgreementView::choose);
    connect(m_unsure, &QComboBox::activated, this, &AgreementView::choose);
    connect(&m_job, &kit::Job::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setShare(total > 0 ? double(done) / double(total) : -1);
    });
    connect(&m_job, &kit::Job::runningChanged, m_progress, &QWidget::setVisible);
    m_progress->hide();
    connect(&team, &Team::changed, this, &AgreementView::followTeam);
    followTeam();
}

QTableView* AgreementView::makeTable()
{
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("agreementTable"));
    table->setAccessibleName(tr("Agreement by finding"));
    table->setModel(&m_model);
    table->setItemDelegate(new FigureCells(table));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setMouseTracking(true);
    table->setTabKeyNavigation(false);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // as high as its rows: the page scrolls as a whole
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(FigureCells::rowHeight);
    QHeaderView* header = table->horizontalHeader();
    header->setFixedHeight(24);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(24);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(AgreementModel::FindingColumn, QHeaderView::Stretch);
    header->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(&m_model, &QAbstractItemModel::modelReset, table, [this, table] {
        table->setFixedHeight(table->horizontalHeader()->height() + m_model.rowCount() * FigureCells::rowHeight);
    });
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, table](const QModelIndex& now) {
                if (now.isValid())
                    Q_EMIT rowInSight(table->visualRect(now).translated(table->viewport()->mapTo(this, QPoint())));
            });
    connect(table, &QTableView::activated, this, &AgreementView::openRow);
    connect(table, &QTableView::clicked, this, &AgreementView::openRow);
    return table;
}

void AgreementView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    constexpr int narrowBelow = 280; // the name's three letters go before the figures
    const std::pair<int, int> widths[] = {{AgreementModel::KappaColumn, 68},
                                          {AgreementModel::SameColumn, 38},
                                          {AgreementModel::IouColumn, 64},
                                          {AgreementModel::DifferColumn, width() < narrowBelow ? 28 : 44}};
    for (const auto& [column, size] : widths)
        m_table->horizontalHeader()->resizeSection(column, size);
}

void AgreementView::focusTable()
{
    m_table->setFocus();
}

std::pair<ReaderId, ReaderId> AgreementView::chosen() const
{
    const int at = m_pair->currentIndex();
    return at >= 0 && std::size_t(at) < m_pairs.size() ? m_pairs[std::size_t(at)] : std::pair<ReaderId, ReaderId>();
}

evaluation::UnsureAs AgreementView::unsure() const
{
    return evaluation::UnsureAs(m_unsure->currentData().toInt());
}

void AgreementView::followTeam()
{
    const auto before = chosen();
    std::set<std::pair<ReaderId, ReaderId>> pairs;
    const auto& opinions = m_team.facts().opinions;
    for (std::size_t begin = 0, end = 0; begin < opinions.size(); begin = end) {
        while (end < opinions.size() && opinions[end].image == opinions[begin].image)
            ++end;
        for (std::size_t a = begin; a < end; ++a)
            for (std::size_t b = a + 1; b < end; ++b)
                pairs.insert({opinions[a].reader, opinions[b].reader});
    }
    m_pairs.assign(pairs.begin(), pairs.end());
    m_pair->clear();
    for (const auto& [first, second] : m_pairs)
        m_pair->addItem(tr("%1 – %2").arg(m_team.nameOf(first), m_team.nameOf(second)));
    const auto at = std::find(m_pairs.begin(), m_pairs.end(), before);
    m_pair->setCurrentIndex(m_pairs.empty() ? -1 : at == m_pairs.end() ? 0 : int(at - m_pairs.begin()));
    if (chosen() != before)
        m_model.clear();
    const bool any = !m_pairs.empty();
    m_pair->parentWidget()->setVisible(any);
    m_table->setVisible(any);
    m_note->setVisible(!any);
    m_note->setText(
        m_team.facts().readers.size() < 2
            ? tr("Agreement shows once two readers have read the same images. Assign some to a second reader above.")
            : tr("No image has been answered by two readers yet. A blinded reading counts once it is complete."));
    compute();
}

void AgreementView::choose()
{
    m_model.clear();
    followFigures();
    compute();
}

void AgreementView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        compute();
}

void AgreementView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!m_job.isRunning())
        return;
    m_job.cancel();
    m_stale = true;
}

/// A table that holds no figures yet, or no longer those of the choice above it, must not be saved.
void AgreementView::followFigures()
{
    m_export->setEnabled(m_model.rowCount() > 0);
}

void AgreementView::compute()
{
    const auto [first, second] = chosen();
    m_stale = !isVisible();
    if (!first || m_stale) {
        m_job.cancel();
        if (!first)
            m_model.clear();
        followFigures();
        return;
    }
    m_progress->setShare(-1);
    m_job.start(
        [facts = m_team.shared(), first = first, second = second, findings = m_team.project().schema().count(),
         unsure = unsure()](const domain::Progress& progress) {
            return compare(*facts, first, second, findings, unsure, progress);
        },
        this,
        [this](const PairOfReaders& pair) {
            const int row = m_table->currentIndex().row();
            m_model.setPair(pair);
            followFigures();
            if (row >= 0 && row < m_model.rowCount())
                m_table->setCurrentIndex(m_model.index(row, 0));
        });
}

void AgreementView::openRow(const QModelIndex& index)
{
    const auto [first, second] = chosen();
    if (index.isValid() && first)
        Q_EMIT disagreementsWanted(first, second, m_model.findingAt(index.row()));
}

domain::Done AgreementView::exportCsv(const QString& path) const
{
    const auto [first, second] = chosen();
    static const char* const words[] = {"category", "present", "absent", "out"}; // as fewboxctl says them
    const QString text = agreementCsv(m_model.pair().agreement, m_team.nameOf(first), m_team.nameOf(second),
                                      m_team.project().schema(), QLatin1String(words[int(unsure())]));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.commit())
        return domain::fail(domain::ErrorCode::FileUnwritable, path.toStdString(),
                            {.found = file.errorString().toStdString(), .expected = {}});
    return {};
}

void AgreementView::askWhereToExport()
{
    auto* dialog = new QFileDialog(this, tr("Save the readers’ agreement"), QDir::homePath(), tr("Figures (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("agreement.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (auto done = exportCsv(path); !done)
            Q_EMIT failed(done.error());
        else
            Q_EMIT exported(path);
    });
    dialog->open();
}

} // namespace annotate

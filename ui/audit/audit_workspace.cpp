#include "ui/audit/audit_workspace.h"

#include "core/imaging/thumbnail.h"
#include "ui/audit/accuracy_plot.h"
#include "ui/audit/case_delegate.h"
#include "ui/audit/case_figures.h"
#include "ui/audit/case_table_model.h"
#include "ui/audit/figures.h"
#include "ui/audit/overlay_panel.h"
#include "ui/audit/size_plot.h"
#include "ui/kit/choice_box.h"
#include "ui/kit/error_sentence.h"
#include "ui/kit/icons.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/panel.h"
#include "ui/kit/side_panels.h"
#include "ui/kit/theme.h"
#include "ui/viewer/radiograph_loader.h"
#include "ui/viewer/radiograph_view.h"
#include "ui/viewer/render.h"
#include "ui/viewer/viewer_bar.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace audit {

using domain::ImageId;
using domain::RunId;

namespace {

constexpr double wheelStep = 0.01, opacityStep = 0.05;
constexpr int thumbnailSide = 64;
constexpr int filmsAhead = 2;

const domain::FindingSchema& schemaOf(const std::shared_ptr<const AuditData>& data, const store::Project& project)
{
    return data ? data->schema : project.schema();
}

} // namespace

AuditWorkspace::AuditWorkspace(store::Project& project, kit::ActionRegistry& registry, QWidget* parent)
    : QWidget(parent), m_project(project), m_registry(registry), m_cases(new CaseTableModel(this)),
      m_figures(new CaseFigures(this)),
      m_pictures([cache = project.cacheFolder().toStdString()](const QString& key) {
          const auto cut = key.indexOf(QLatin1Char('|'));
          const auto grey =
              imaging::ThumbnailCache(cache).thumbnail(key.mid(cut + 1).toStdString(), key.left(cut).toInt(), thumbnailSide);
          return grey ? viewer::imageOf(*grey) : QImage();
      }),
      m_loader(new viewer::RadiographLoader(this))
{
    setObjectName(QStringLiteral("auditWorkspace"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_notice = new kit::NoticeBar(this);
    m_notice->setObjectName(QStringLiteral("auditNotice"));
    layout->addWidget(m_notice);
    m_faces = new QStackedWidget(this);
    layout->addWidget(m_faces, 1);
    m_emptyPage = makeEmpty();
    m_faces->addWidget(m_emptyPage);
    m_left = makeLeft();
    m_overlay = new OverlayPanel(*m_figures);
    m_overlay->setMinimumWidth(kit::theme().length(QStringLiteral("panel_least")));
    m_sides = new kit::SidePanels(QStringLiteral("auditSides"),
                                  {m_left, tr("Cases"), kit::theme().length(QStringLiteral("panel_cases"))}, makeMiddle(),
                                  {m_overlay, tr("Overlay"), kit::theme().length(QStringLiteral("panel_audit"))});
    m_faces->addWidget(m_sides);

    auto* read = new QPushButton(kit::icon(QStringLiteral("box-draw")), tr("Open in Read"));
    read->setObjectName(QStringLiteral("openInRead"));
    connect(read, &QPushButton::clicked, this, [this] {
        if (const AuditCase* one = m_figures->shownCase())
            Q_EMIT openImage(one->final.image);
    });
    auto* look = new QPushButton(kit::icon(QStringLiteral("flag")), tr("Second look"));
    look->setObjectName(QStringLiteral("secondLook"));
    look->setToolTip(tr("Marks the image for another reading"));
    connect(look, &QPushButton::clicked, this, [this] {
        const AuditCase* one = m_figures->shownCase();
        if (!one)
            return;
        if (auto done = m_project.perform(store::SetSecondLook{one->final.image, true}); !done)
            m_notice->showError(done.error());
        else
            m_notice->show(kit::NoticeBar::Kind::Good, tr("Marked for a second look. Undo takes it back."));
    });
    m_overlay->footer()->layout()->addWidget(look);
    m_overlay->footer()->layout()->addWidget(read);

    connect(m_overlay, &OverlayPanel::runChosen, this, &AuditWorkspace::showRun);
    connect(m_overlay, &OverlayPanel::overlayChanged, this, &AuditWorkspace::followFilm);
    connect(m_overlay, &OverlayPanel::stageChosen, m_cases, &CaseTableModel::setStage);
    connect(m_figures, &CaseFigures::changed, this, &AuditWorkspace::followFilm);
    connect(m_cases, &CaseTableModel::shownChanged, this, &AuditWorkspace::followTable);
    connect(&m_pictures, &kit::PictureLoader::ready, m_table->viewport(), qOverload<>(&QWidget::update));
    connect(m_loader, &viewer::RadiographLoader::loaded, this,
            [this](const viewer::FilmSource&, const std::shared_ptr<const viewer::Film>& film) {
                m_view->setFilm(film);
                readAhead();
            });
    connect(m_loader, &viewer::RadiographLoader::failed, this, [this](const viewer::FilmSource&, const domain::Error& error) {
        m_view->setFilm(nullptr);
        m_view->setFace({QStringLiteral("error"), kit::errorSentence(error), kit::errorAdvice(error), true});
    });
    connect(m_view, &viewer::RadiographView::cutOffStepped, this,
            [this](int steps) { m_figures->setCut(m_figures->cut() + steps * wheelStep); });
    connect(m_view, &viewer::RadiographView::opacityStepped, this,
            [this](int steps) { m_overlay->setOpacity(m_overlay->opacity() + steps * opacityStep); });
    connect(&m_loading, &kit::Job::runningChanged, this, &AuditWorkspace::followFace);
    addActions();
    refresh();
}

AuditWorkspace::~AuditWorkspace() = default;

QWidget* AuditWorkspace::makeLeft()
{
    auto* left = new QWidget;
    left->setMinimumWidth(380);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_header = new kit::PanelHeader(tr("Cases"), left);
    layout->addWidget(m_header);

    auto* filters = new QWidget(left);
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
    auto* t = new kit::TextLabel(QStringLiteral("T"), kit::FontRole::Body, kit::FontWeight::Text, QStringLiteral("muted"), filters);
    line->addWidget(t);
    m_threshold = new kit::ChoiceBox(filters);
    m_threshold->setObjectName(QStringLiteral("threshold"));
    m_threshold->setAccessibleName(tr("T: a localization is correct from this IoU on"));
    m_threshold->setToolTip(m_threshold->accessibleName());
    for (int tenth = 1; tenth <= 7; ++tenth)
        m_threshold->addItem(QLocale().toString(tenth / 10.0, 'f', 2), tenth / 10.0);
    m_threshold->setFixedWidth(72);
    line->addWidget(m_threshold);
    layout->addWidget(filters);
    connect(m_threshold, &QComboBox::currentIndexChanged, this, [this] { m_cases->setThreshold(m_threshold->currentData().toDouble()); });
    connect(m_foldFilter, &QComboBox::activated, this, [this] { m_cases->setFoldFilter(m_foldFilter->currentData().toInt()); });
    connect(m_findingFilter, &QComboBox::activated, this, [this] { m_cases->setFindingFilter(m_findingFilter->currentData().toInt()); });

    auto* split = new QSplitter(Qt::Vertical, left);
    split->setObjectName(QStringLiteral("auditTable")); // the window remembers splitters with a name
    split->setHandleWidth(kit::theme().length(QStringLiteral("splitter")));
    split->setChildrenCollapsible(false);
    m_table = new QTableView(split);
    m_table->setObjectName(QStringLiteral("caseTable"));
    m_table->setAccessibleName(tr("Cases"));
    m_table->setModel(m_cases);
    m_delegate = new CaseDelegate(m_pictures, m_table);
    m_delegate->setSchema(m_project.schema());
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setMouseTracking(true);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(kit::theme().length(QStringLiteral("row_case")));
    m_table->setSortingEnabled(true);
    auto* header = m_table->horizontalHeader();
    header->setFixedHeight(28);
    header->setStyleSheet(QStringLiteral("QHeaderView::up-arrow, QHeaderView::down-arrow { image: none; width: 0; height: 0; }"));
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
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (now.isValid())
            openCase(m_cases->caseAt(now.row()));
    });

    auto* plots = new QWidget(split);
    auto* plotLine = new QHBoxLayout(plots);
    plotLine->setContentsMargins(0, 0, 0, 0);
    plotLine->setSpacing(0);
    m_accuracy = new AccuracyPlot(plots);
    m_sizes = new SizePlot(plots);
    plotLine->addWidget(m_accuracy, 1);
    auto* rule = kit::verticalLine(plots);
    rule->setMaximumHeight(QWIDGETSIZE_MAX);
    plotLine->addWidget(rule);
    plotLine->addWidget(m_sizes, 1);
    connect(m_accuracy, &AccuracyPlot::thresholdChosen, this,
            [this](double threshold) { m_threshold->setCurrentIndex(static_cast<int>(std::lround(threshold * 10)) - 1); });
    connect(m_sizes, &SizePlot::caseChosen, this, [this](int caseIndex) {
        if (const int row = m_cases->rowOf(caseIndex); row >= 0)
            showCaseAt(row);
    });
    connect(m_sizes, &SizePlot::subsetChosen, this, [this](const std::set<int>& chosen) { m_cases->setSubset(chosen); });
    split->addWidget(m_table);
    split->addWidget(plots);
    split->setStretchFactor(0, 1);
    split->setSizes({600, 212});
    layout->addWidget(split, 1);
    return left;
}

QWidget* AuditWorkspace::makeMiddle()
{
    auto* middle = new QWidget;
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_view = new viewer::RadiographView(middle);
    m_view->setBlobScaleVisible(true);
    m_bar = new viewer::ViewerBar(*m_view, m_registry, middle);
    viewer::ViewActions::of(m_registry).addView(m_view);
    layout->addWidget(m_bar);
    layout->addWidget(m_view, 1);
    return middle;
}

QWidget* AuditWorkspace::makeEmpty()
{
    auto* empty = new QWidget;
    empty->setObjectName(QStringLiteral("auditEmpty"));
    auto* layout = new QVBoxLayout(empty);
    layout->setContentsMargins(48, 48, 48, 48);
    layout->setSpacing(12);
    layout->addStretch(2);
    m_emptyTitle = new kit::TextLabel({}, kit::FontRole::Display, kit::FontWeight::Heading);
    m_emptyTitle->setAlignment(Qt::AlignHCenter);
    m_emptyText = new QLabel;
    m_emptyText->setObjectName(QStringLiteral("emptyText"));
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignHCenter);
    m_emptyTrain = new QPushButton(kit::icon(QStringLiteral("train-start"), QStringLiteral("on_accent")), tr("Go to Train"));
    m_emptyTrain->setObjectName(QStringLiteral("emptyTrain"));
    kit::setKind(m_emptyTrain, "primary");
    connect(m_emptyTrain, &QPushButton::clicked, this, &AuditWorkspace::trainWanted);
    layout->addWidget(m_emptyTitle);
    layout->addWidget(m_emptyText);
    layout->addWidget(m_emptyTrain, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return empty;
}

void AuditWorkspace::addActions()
{
    const QString group = tr("Audit"), scope = QStringLiteral("audit");
    QAction* previous = m_registry.add({.id = QStringLiteral("audit.previous"), .text = tr("Previous case"), .help = {},
                                        .icon = QStringLiteral("previous-study"), .keys = {QKeySequence(Qt::Key_PageUp)},
                                        .group = group, .scope = scope},
                                       this, [this] { step(-1); });
    QAction* next = m_registry.add({.id = QStringLiteral("audit.next"), .text = tr("Next case"), .help = {},
                                    .icon = QStringLiteral("next-study"), .keys = {QKeySequence(Qt::Key_PageDown)},
                                    .group = group, .scope = scope},
                                   this, [this] { step(1); });
    m_registry.add({.id = QStringLiteral("audit.cut-down"), .text = tr("Lower the cut-off"),
                    .help = tr("Shift and the wheel do it over the film."), .icon = QStringLiteral("cutoff"),
                    .keys = {QKeySequence(Qt::Key_BracketLeft)}, .group = group, .scope = scope},
                   this, [this] { m_figures->setCut(m_figures->cut() - wheelStep); });
    m_registry.add({.id = QStringLiteral("audit.cut-up"), .text = tr("Raise the cut-off"),
                    .help = tr("Shift and the wheel do it over the film."), .icon = QStringLiteral("cutoff"),
                    .keys = {QKeySequence(Qt::Key_BracketRight)}, .group = group, .scope = scope},
                   this, [this] { m_figures->setCut(m_figures->cut() + wheelStep); });
    m_registry.attach(this, scope);
    m_bar->setNavigation(previous, next);
    if (QAction* blobs = m_registry.action(QStringLiteral("view.blobs")))
        m_bar->addLayerTool(blobs);
}

bool AuditWorkspace::isPending() const
{
    return m_loading.isRunning() || m_mapsJob.isRunning() || m_loader->isPending() || m_pictures.isPending();
}

RunId AuditWorkspace::shownRun() const
{
    return m_data ? m_data->run.number : RunId{};
}

void AuditWorkspace::refresh()
{
    load(m_data ? m_data->run.number : m_wanted);
}

void AuditWorkspace::showRun(RunId run)
{
    m_wanted = run;
    if (run && run == shownRun())
        return;
    load(run);
}

void AuditWorkspace::load(RunId run)
{
    struct Loaded {
        std::vector<store::RunRow> runs;
        std::optional<AuditData> data;
    };
    m_loading.start(
        [folder = m_project.folder(), run](const domain::Progress& progress) -> domain::Result<Loaded> {
            auto rows = auditableRuns(folder);
            if (!rows)
                return tl::unexpected(rows.error());
            Loaded loaded{std::move(*rows), {}};
            for (const store::RunRow& row : loaded.runs) {
                if (run && row.number != run)
                    continue;
                auto data = loadAudit(folder, row, progress);
                if (!data && run)
                    return tl::unexpected(data.error());
                // Without a wish: the newest that has something to show.
                if (data && (run || !data->cases.empty())) {
                    loaded.data = std::move(*data);
                    break;
                }
                if (progress.stopRequested())
                    break;
            }
            return loaded;
        },
        this,
        [this](domain::Result<Loaded> loaded) {
            if (!loaded) {
                m_error = loaded.error();
                m_notice->showError(loaded.error());
                followFace();
                return;
            }
            m_error.reset();
            m_runs = std::move(loaded->runs);
            const RunId current = loaded->data ? loaded->data->run.number : RunId{};
            m_overlay->setRuns(m_runs, current);
            const std::optional<std::pair<QString, int>> same =
                m_data && m_case >= 0 && current == m_data->run.number
                    ? std::optional(std::pair(m_data->cases[static_cast<std::size_t>(m_case)].final.identity,
                                              m_data->cases[static_cast<std::size_t>(m_case)].final.finding))
                    : std::nullopt;
            m_data = loaded->data ? std::make_shared<const AuditData>(std::move(*loaded->data)) : nullptr;
            m_case = -1;
            m_figures->setRun(m_data);
            m_overlay->setData(m_data);
            m_delegate->setSchema(schemaOf(m_data, m_project));
            m_cases->setData(m_data);
            fillFilters();
            followFace();
            if (!m_data)
                return;
            Q_EMIT statusText(tr("Figures of run %1: %n fold(s) by patient, boxes as trained, cut-off %2", nullptr, m_data->folds)
                                  .arg(m_data->run.number.value)
                                  .arg(QLocale().toString(m_data->configuration.options.cut, 'f', 2)));
            int row = m_cases->rowCount() > 0 ? 0 : -1;
            for (int i = 0; same && i < static_cast<int>(m_data->cases.size()); ++i) {
                const auto& score = m_data->cases[static_cast<std::size_t>(i)].final;
                if (score.identity == same->first && score.finding == same->second && m_cases->rowOf(i) >= 0)
                    row = m_cases->rowOf(i);
            }
            if (m_wantedImage && showImage(*m_wantedImage))
                return;
            if (row >= 0)
                showCaseAt(row);
        });
}

void AuditWorkspace::fillFilters()
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

void AuditWorkspace::followFace()
{
    const bool full = m_data && !m_data->cases.empty();
    m_faces->setCurrentWidget(full ? static_cast<QWidget*>(m_sides) : m_emptyPage);
    const QString none = full ? QString() : tr("There is no case to show.");
    for (const char* id : {"audit.previous", "audit.next", "audit.cut-down", "audit.cut-up"})
        m_registry.setWhyNot(QLatin1String(id), none);
    if (full)
        return;
    if (m_loading.isRunning()) {
        m_emptyTitle->setText(tr("Scoring…"));
        m_emptyText->setText(tr("Comparing regions and boxes of the run."));
    } else if (m_error) {
        m_emptyTitle->setText(tr("This run cannot be shown"));
        m_emptyText->setText(kit::errorText(*m_error));
    } else if (m_data) {
        m_emptyTitle->setText(tr("Run %1 has no cases yet").arg(m_data->run.number.value));
        m_emptyText->setText(tr("Cases appear as soon as its first fold has finished. Another run can be chosen when there is one."));
    } else if (!m_runs.empty()) {
        m_emptyTitle->setText(tr("No run has finished a fold yet"));
        m_emptyText->setText(tr("Every case of a run appears here, beside its film, as soon as its first fold has finished."));
    } else {
        m_emptyTitle->setText(tr("No run yet"));
        m_emptyText->setText(tr("Audit shows where a trained model is right and wrong, case by case. Train a run first."));
    }
    m_emptyTrain->setVisible(!m_loading.isRunning());
}

void AuditWorkspace::followTable()
{
    const QLocale locale;
    std::set<ImageId> images;
    std::vector<SizePlot::Point> points;
    std::vector<AccuracyPlot::Point> accuracy;
    for (int tenth = 1; tenth <= 7; ++tenth)
        accuracy.push_back({tenth / 10.0, {}, {}, {}});
    const auto stage = m_figures->stage();
    for (const int index : m_cases->shown()) {
        const AuditCase& one = m_data->cases[static_cast<std::size_t>(index)];
        const evaluation::CaseScore& score = one.score(stage);
        images.insert(score.image);
        points.push_back({index, score.finding, score.boxShare, score.iou});
        for (AccuracyPlot::Point& point : accuracy) {
            const auto count = [&](domain::Proportion& proportion, double iou) {
                ++proportion.n;
                proportion.successes += iou >= point.threshold ? 1 : 0;
            };
            count(point.accuracy, score.iou);
            count(point.ceiling, score.ceilingIou);
            // The floor is another fixed region for each T: the one that suits it best.
            const auto floor = std::find_if(score.floors.begin(), score.floors.end(), [&](const evaluation::FloorScore& at) {
                return std::abs(at.threshold - point.threshold) < 1e-9;
            });
            count(point.floor, floor == score.floors.end() ? score.floorIou : floor->iou);
        }
    }
    const double threshold = m_cases->threshold();
    m_header->setDetail(tr("%1 boxed findings, %2 images")
                            .arg(locale.toString(m_cases->rowCount()), locale.toString(static_cast<qint64>(images.size()))));
    m_delegate->setThreshold(threshold);
    m_overlay->setThreshold(threshold);
    m_accuracy->show(accuracy, threshold);
    m_sizes->show(schemaOf(m_data, m_project), points, threshold);
    m_sizes->setCurrent(m_case);
    m_subset->setVisible(m_cases->hasSubset());
    m_subset->setText(locale.toString(m_cases->rowCount()));
    m_bar->setPosition(m_case >= 0 ? m_cases->rowOf(m_case) + 1 : 0, m_cases->rowCount());
    m_table->viewport()->update();
    // The case on the film stays selected where it is still in the table.
    if (m_case >= 0) {
        if (const int row = m_cases->rowOf(m_case); row >= 0 && m_table->currentIndex().row() != row)
            m_table->selectRow(row);
    }
}

void AuditWorkspace::showCaseAt(int row)
{
    if (m_cases->caseAt(row) < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_cases->index(row, 0), QAbstractItemView::EnsureVisible);
}

bool AuditWorkspace::showImage(ImageId image)
{
    if (m_loading.isRunning() || !m_data) {
        m_wantedImage = image;
        return false;
    }
    m_wantedImage.reset();
    if (m_case >= 0 && m_data->cases[static_cast<std::size_t>(m_case)].final.image == image)
        return true;
    for (int row = 0; row < m_cases->rowCount(); ++row) {
        if (m_data->cases[static_cast<std::size_t>(m_cases->caseAt(row))].final.image == image) {
            showCaseAt(row);
            return true;
        }
    }
    return false;
}

void AuditWorkspace::step(int rows)
{
    if (m_cases->rowCount() == 0)
        return;
    const int now = m_case >= 0 ? m_cases->rowOf(m_case) : -1;
    showCaseAt(std::clamp(now + rows, 0, m_cases->rowCount() - 1));
}

void AuditWorkspace::openCase(int caseIndex)
{
    if (caseIndex < 0 || caseIndex == m_case)
        return;
    m_case = caseIndex;
    const AuditCase& one = m_data->cases[static_cast<std::size_t>(caseIndex)];
    m_bar->setPosition(m_cases->rowOf(caseIndex) + 1, m_cases->rowCount());
    m_sizes->setCurrent(caseIndex);
    m_figures->setCase(&one, std::nullopt);
    const viewer::FilmSource source{one.path, one.frame};
    if (!(m_loader->wanted() == source) || !m_view->film()) {
        m_view->setFilm(nullptr);
        m_view->setFace({{}, tr("Reading the film…"), {}, false});
        m_loader->request(source);
    }
    m_mapsJob.start(
        [predictions = m_data->predictions, identity = one.final.identity](const domain::Progress&) { return predictions->maps(identity); },
        this, [this, caseIndex](domain::Result<std::optional<runs::PredictedMaps>> maps) { takeMaps(caseIndex, std::move(maps)); });
    Q_EMIT imageShown(one.final.image);
}

void AuditWorkspace::takeMaps(int caseIndex, domain::Result<std::optional<runs::PredictedMaps>> maps)
{
    if (!maps) {
        m_notice->showError(maps.error());
        return;
    }
    m_figures->setCase(&m_data->cases[static_cast<std::size_t>(caseIndex)], std::move(*maps));
}

void AuditWorkspace::readAhead()
{
    std::vector<viewer::FilmSource> ahead;
    const int row = m_cases->rowOf(m_case);
    for (int next = row + 1; row >= 0 && next <= row + filmsAhead && next < m_cases->rowCount(); ++next) {
        const AuditCase& one = m_data->cases[static_cast<std::size_t>(m_cases->caseAt(next))];
        ahead.push_back({one.path, one.frame});
    }
    m_loader->readAhead(ahead);
}

void AuditWorkspace::followFilm()
{
    const AuditCase* one = m_figures->shownCase();
    if (!one || !m_data) {
        m_view->setBoxes({});
        m_view->setBlobs({});
        return;
    }
    const int finding = m_figures->finding();
    const auto& name = m_data->schema.at(finding).name;
    const QColor colour = kit::theme().findingColour(name, finding);
    std::vector<viewer::ViewerBox> boxes;
    std::int64_t key = 0;
    for (const domain::Box& box : m_figures->boxes()) {
        viewer::ViewerBox shown;
        shown.key = ++key;
        shown.box = box;
        shown.colour = colour;
        shown.tab = (kit::theme().findingKey(name) + QLatin1Char(' ') + QString::fromStdString(m_data->schema.at(finding).shortName)).trimmed();
        boxes.push_back(std::move(shown));
    }
    m_view->setBoxes(boxes);
    std::vector<viewer::BlobOverlay> blobs;
    if (const float* values = m_figures->values()) {
        viewer::BlobOverlay blob;
        blob.rows = blob.columns = m_figures->patches();
        blob.values.assign(values, values + blob.rows * blob.columns);
        blob.colour = colour;
        blob.cut = m_figures->cut();
        blob.opacity = m_overlay->opacity();
        blob.style = m_overlay->style();
        blobs.push_back(std::move(blob));
    }
    m_view->setBlobs(blobs);
    QStringList who{one->patientId};
    if (!one->sex.isEmpty() || one->age >= 0)
        who << (one->age >= 0 ? one->sex + QLatin1Char(' ') + QString::number(one->age) : one->sex).trimmed();
    viewer::CornerTexts corners;
    corners.topLeft << who.join(QStringLiteral(" · "));
    if (!one->view.isEmpty())
        corners.topLeft << one->view;
    const bool unary = m_figures->stage() == evaluation::Stage::Unary;
    corners.topRight << tr("Run %1 · %2").arg(m_data->run.number.value).arg(unary ? tr("p, unary") : tr("z, after CRF"))
                     << tr("cut-off %1").arg(QLocale().toString(m_figures->cut(), 'f', 2));
    m_view->setCornerTexts(corners);
}

} // namespace audit

#include "ui/training/train_workspace.h"

#include "core/launch/run_launch.h"
#include "ui/kit/empty_page.h"
#include "ui/kit/icons.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/notice_stack.h"
#include "ui/kit/panel.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/side_panels.h"
#include "ui/kit/theme.h"
#include "ui/plot/plot_sheet.h"
#include "ui/training/box_words.h"
#include "ui/training/curves_page.h"
#include "ui/training/facts_panel.h"
#include "ui/training/failure_panel.h"
#include "ui/training/launch_model.h"
#include "ui/training/launch_panel.h"
#include "ui/training/refresh_after_boxes.h"
#include "ui/training/run_delegate.h"
#include "ui/training/run_list_model.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QSlider>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace training {

using domain::RunId;

namespace {
constexpr int drawMs = 100, refreshRestMs = 3000;
constexpr int noticeWidth = 720;
} // namespace

TrainWorkspace::TrainWorkspace(RunLauncher& launcher, kit::ActionRegistry& registry, QWidget* parent)
    : QWidget(parent), m_launcher(launcher), m_registry(registry),
      m_launch(new LaunchModel(launcher.project().folder(), this)), m_runs(new RunListModel(launcher, this)),
      m_curves(new RunCurvesModel(launcher.project().schema(), this)), m_refresh(new RefreshAfterBoxes(launcher, refreshRestMs, this))
{
    setObjectName(QStringLiteral("trainWorkspace"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    QWidget* left = makeLeft();
    QWidget* middle = makeMiddle();
    m_factsPanel = new FactsPanel(m_launcher, *m_curves, *m_refresh, registry.action(QStringLiteral("run.predict")), this);
    for (QWidget* panel : {left, static_cast<QWidget*>(m_factsPanel)})
        panel->setMinimumWidth(kit::theme().length(QStringLiteral("panel_least")));
    layout->addWidget(new kit::SidePanels(QStringLiteral("trainSides"),
                                          {left, tr("Runs"), kit::theme().length(QStringLiteral("panel_runs"))}, middle,
                                          {m_factsPanel, tr("Facts"), kit::theme().length(QStringLiteral("panel_facts"))}));
    m_draw.setSingleShot(true);
    m_draw.setInterval(drawMs);
    connectParts();
    addActions(registry);
    addHeaderTools(registry);
    followFace();
}

void TrainWorkspace::connectParts()
{
    connect(&m_draw, &QTimer::timeout, this, &TrainWorkspace::followCurves);
    connect(m_curves, &RunCurvesModel::changed, this, [this] {
        if (!m_draw.isActive())
            m_draw.start();
    });
    connect(m_runs, &RunListModel::refreshed, this, &TrainWorkspace::runsRefreshed);
    connect(&m_launcher, &RunLauncher::launched, this, [this](RunId run) {
        if (!m_launcher.isRefresh(run) || !m_refresh->isOn()) // one that came by itself takes nothing from the eye
            showRun(run);
    });
    connect(m_factsPanel, &FactsPanel::refreshWanted, &m_launcher, &RunLauncher::refresh);
    connect(&m_launcher, &RunLauncher::statusChanged, this, [this](RunId run) {
        if (run == m_run)
            m_curves->setLive(m_launcher.isActive(run));
    });
    const auto again = [this](RunId run) {
        if (run == m_run)
            select(run);
    };
    connect(&m_launcher, &RunLauncher::ended, this, again);
    connect(&m_launcher, &RunLauncher::scored, this, again);
    connect(&m_launcher, &RunLauncher::changed, this, &TrainWorkspace::followFace);
    connect(&m_launcher, &RunLauncher::refused, this, [this](const domain::Error& error) { m_notice->showError(error); });
    connect(&m_launcher, &RunLauncher::noted, this,
            [this](const QString& sentence) { m_notice->show(kit::NoticeBar::Kind::Info, sentence); });
    connect(m_launchPanel, &LaunchPanel::refused, this,
            [this](const QString& sentence) { m_notice->show(kit::NoticeBar::Kind::Warning, sentence); });
    connect(m_factsPanel, &FactsPanel::auditWanted, this, &TrainWorkspace::auditWanted);
    FailurePanel* failure = &m_page->failure();
    connect(failure, &FailurePanel::resumeWanted, this, [this] { m_launcher.resumeRun(m_run); });
    connect(failure, &FailurePanel::newRunWanted, this, [this](const domain::MethodOptions& options) {
        m_launch->setOptions(options);
        m_launchPanel->setPrimary(true);
        m_notice->show(kit::NoticeBar::Kind::Info, tr("The settings are in the form at the left: look at them, then start the run."));
    });
    connect(failure, &FailurePanel::logWanted, this,
            [](const QString& file) { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
}

TrainWorkspace::~TrainWorkspace() = default;

QWidget* TrainWorkspace::makeLeft()
{
    auto* left = new QWidget(this);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_listHeader = new kit::PanelHeader(tr("Runs"), left);
    m_listHeader->addHelp(QStringLiteral("train"), tr("Help on this panel"));
    layout->addWidget(m_listHeader);
    m_list = new QListView(left);
    m_list->setObjectName(QStringLiteral("runList"));
    m_list->setAccessibleName(tr("Runs"));
    m_list->setModel(m_runs);
    m_list->setItemDelegate(new RunDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumHeight(kit::theme().length(QStringLiteral("row_run")) * 2);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& now) {
                if (now.isValid() && m_runs->runAt(now.row()) != m_run)
                    select(m_runs->runAt(now.row()));
            });
    layout->addWidget(m_list, 4);
    m_launchPanel = new LaunchPanel(m_launcher, *m_launch, left);
    layout->addWidget(m_launchPanel, 13);
    return left;
}

QWidget* TrainWorkspace::makeMiddle()
{
    auto* middle = new QWidget(this);
    auto* layout = new QVBoxLayout(middle);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_middleHeader = new kit::PanelHeader(tr("No run yet"), middle);
    layout->addWidget(m_middleHeader);
    m_faces = new QStackedWidget(middle);
    layout->addWidget(m_faces, 1);
    m_notice = new kit::NoticeBar;
    m_notice->setObjectName(QStringLiteral("trainNotice"));
    (new kit::NoticeStack(m_faces, kit::NoticeStack::Edge::Top, noticeWidth))->add(m_notice);
    m_empty = new kit::EmptyPage(QStringLiteral("trainEmpty"), m_faces);
    auto* draw = m_empty->addWay(QStringLiteral("emptyDraw"), QStringLiteral("box-draw"), tr("Draw boxes in Read"));
    connect(draw, &QPushButton::clicked, this, &TrainWorkspace::openDrawing);
    auto* import = m_empty->addWay(QStringLiteral("emptyImport"), QStringLiteral("import-folder"), tr("Import a folder"));
    connect(import, &QPushButton::clicked, this, &TrainWorkspace::importWanted);
    m_page = new CurvesPage(*m_curves, m_launcher.project().cacheFolder(), m_launcher.project().schema(), m_faces);
    m_faces->addWidget(m_empty);
    m_faces->addWidget(m_page);
    return middle;
}

void TrainWorkspace::addHeaderTools(kit::ActionRegistry& registry)
{
    auto* word = new kit::TextLabel(tr("Smoothing"), kit::FontRole::Body, kit::FontWeight::Text, QStringLiteral("muted"), m_middleHeader);
    auto* smoothing = new QSlider(Qt::Horizontal, m_middleHeader);
    smoothing->setObjectName(QStringLiteral("smoothing"));
    smoothing->setAccessibleName(tr("Smoothing of the curves"));
    smoothing->setRange(0, 98);
    smoothing->setMinimumWidth(48);
    smoothing->setMaximumWidth(84);
    smoothing->setValue(static_cast<int>(std::lround(m_curves->smoothing() * 100)));
    connect(smoothing, &QSlider::valueChanged, this, [this](int value) { m_curves->setSmoothing(value / 100.0); });
    auto* logarithmic = new QToolButton(m_middleHeader);
    logarithmic->setObjectName(QStringLiteral("logarithmic"));
    kit::setKind(logarithmic, "outlined");
    logarithmic->setCheckable(true);
    logarithmic->setText(tr("log", "short: logarithmic"));
    logarithmic->setToolTip(tr("Losses on a logarithmic axis"));
    logarithmic->setAccessibleName(logarithmic->toolTip());
    connect(logarithmic, &QToolButton::toggled, m_page, &CurvesPage::setLogarithmicLoss);
    m_axis = new kit::SegmentedControl(m_middleHeader);
    m_axis->setObjectName(QStringLiteral("axis"));
    m_axis->setAccessibleName(tr("Horizontal axis"));
    m_axis->addSegment(tr("Steps"));
    m_axis->addSegment(tr("Minutes"));
    m_axis->setCurrent(0);
    m_axis->setMinimumWidth(m_axis->sizeHint().width()); // a word cut in two is no choice
    connect(m_axis, &kit::SegmentedControl::currentChanged, this, [this](int index) {
        m_curves->setAxis(index == 0 ? RunCurvesModel::Axis::Steps : RunCurvesModel::Axis::Minutes);
    });
    m_middleHeader->addWidget(word);
    m_middleHeader->addWidget(smoothing);
    m_middleHeader->addWidget(logarithmic);
    m_middleHeader->addWidget(m_axis);
    m_middleHeader->addWidget(kit::toolButton(registry.action(QStringLiteral("train.export")), m_middleHeader));
}

void TrainWorkspace::addActions(kit::ActionRegistry& registry)
{
    const QString group = tr("Train"), scope = QStringLiteral("train");
    registry.add({.id = QStringLiteral("train.start"), .text = tr("Start the run in the form"),
                  .help = tr("Freezes the boxes as they are now and trains beside your work."),
                  .icon = QStringLiteral("train-start"), .keys = {QKeySequence(Qt::CTRL | Qt::Key_Return)}, .group = group,
                  .scope = scope},
                 this, [this] { m_launcher.launch(m_launch->request()); });
    registry.add({.id = QStringLiteral("train.pause"), .text = tr("Pause or go on with the training"), .help = {},
                  .icon = QStringLiteral("train-pause"), .keys = {}, .group = group, .scope = {}},
                 this, [this] {
                     const RunId run = m_launcher.active();
                     const runs::RunStatus* status = m_launcher.status(run);
                     if (status && (status->state == QLatin1String("paused") || status->state == QLatin1String("pausing")))
                         m_launcher.goOn(run);
                     else
                         m_launcher.pause(run);
                 });
    registry.add({.id = QStringLiteral("train.stop"), .text = tr("Stop the training, keep a checkpoint"), .help = {},
                  .icon = QStringLiteral("train-stop"), .keys = {}, .group = group, .scope = {}},
                 this, [this] { m_launcher.stop(m_launcher.active()); });
    registry.add({.id = QStringLiteral("train.refresh"), .text = tr("Refit the heads on today’s boxes"),
                  .help = tr("Of the newest finished run, in seconds, as a run of its own: what the new boxes do to its maps."),
                  .icon = QStringLiteral("retry"), .keys = {}, .group = group, .scope = {}},
                 m_refresh, [this] { m_refresh->refreshNow(); });
    QAction* again = registry.add({.id = QStringLiteral("train.refresh-after-boxes"), .text = tr("Refit the heads after new boxes"),
                                   .help = tr("A few seconds after the last new box, while nothing else trains."), .icon = {},
                                   .keys = {}, .group = group, .scope = {}, .checkable = true},
                                  m_refresh, [this] { m_refresh->setOn(!m_refresh->isOn()); });
    again->setChecked(m_refresh->isOn());
    connect(m_refresh, &RefreshAfterBoxes::onChanged, again, &QAction::setChecked);
    registry.add({.id = QStringLiteral("train.export"), .text = tr("Export the curves of this run"),
                  .help = tr("As figures (CSV) or as a picture of the plots (PDF, PNG)."), .icon = QStringLiteral("export"),
                  .keys = {QKeySequence(Qt::CTRL | Qt::Key_E)}, .group = group, .scope = scope},
                 this, [this] { askWhereToExport(); });
    registry.attach(this, scope);
}

void TrainWorkspace::askWhereToExport()
{
    auto* dialog = new QFileDialog(this, tr("Export the curves of run %1").arg(m_run.value), QDir::homePath(),
                                   tr("Figures (*.csv);;Page (*.pdf);;Picture (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("run%1-curves").arg(m_run.value));
    // "Picture (*.png)": what stands behind the dot.
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog](const QString& filter) { dialog->setDefaultSuffix(filter.section(QLatin1Char('.'), -1).chopped(1)); });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        if (auto done = exportCurves(path); !done)
            m_notice->showError(done.error());
        else
            m_notice->show(kit::NoticeBar::Kind::Good, tr("The curves are in %1.").arg(QDir::toNativeSeparators(path)));
    });
    dialog->open();
}

domain::Done TrainWorkspace::exportCurves(const QString& path) const
{
    if (!path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return plot::writeSheet(path, tr("Run %1").arg(m_run.value), m_page->plots());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(curvesCsv(m_curves->curves()).toUtf8()) < 0 || !file.commit())
        return domain::fail(domain::ErrorCode::FileUnwritable, path.toStdString(), {.found = file.errorString().toStdString(), .expected = {}});
    return {};
}

void TrainWorkspace::runHasAnswered(RunId run)
{
    if (run == m_run)
        readFacts();
}

bool TrainWorkspace::isPending() const
{
    return m_launcher.isPending() || m_runs->isPending() || m_curves->isLoading() || m_factsJob.isRunning() ||
           m_draw.isActive() || m_page->isPending();
}

bool TrainWorkspace::hasFinished() const
{
    for (int row = 0; row < m_runs->rowCount(); ++row)
        if (m_runs->index(row).data(RunListModel::StateRole).toString() == QLatin1String("finished"))
            return true;
    return false;
}

QString TrainWorkspace::stateOf(RunId run) const
{
    const int row = m_runs->rowOf(run);
    return row < 0 ? QString() : m_runs->index(row).data(RunListModel::StateRole).toString();
}

void TrainWorkspace::showRun(RunId run)
{
    const int row = m_runs->rowOf(run);
    if (row >= 0)
        m_list->setCurrentIndex(m_runs->index(row));
    if (m_run != run)
        select(run);
}

void TrainWorkspace::runsRefreshed()
{
    m_listHeader->setDetail(m_runs->rowCount() > 0 ? QLocale().toString(m_runs->rowCount()) : QString());
    if (!m_run && m_runs->rowCount() > 0)
        select(m_launcher.active() ? m_launcher.active() : m_runs->runAt(0));
    else if (m_run && m_curves->folder().path.isEmpty() && m_runs->rowFor(m_run))
        select(m_run); // just launched, and now the list knows its folder
    else if (m_run)
        m_factsPanel->setRun(m_run, stateOf(m_run));
    // A reset took the selection away; the run on show is still the same.
    if (const int row = m_runs->rowOf(m_run); row >= 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_runs->index(row));
    followFace();
    showFailure();
}

void TrainWorkspace::select(RunId run)
{
    const bool other = run != m_run;
    m_run = run;
    if (other) {
        Q_EMIT runShown(run);
        // No figure of the run before stands under this one's name, not even until its own are read.
        m_factsJob.cancel();
        m_facts.reset();
        m_curves->setRun(std::nullopt);
        m_factsPanel->setRun(run, stateOf(run));
        m_factsPanel->setFacts(std::nullopt);
        m_page->forgetFilms();
        m_middleHeader->setTitle(tr("Run %1").arg(run.value));
        m_middleHeader->setDetail({});
        followCurves();
    }
    const store::RunRow* row = m_runs->rowFor(run);
    if (!row) {
        m_runs->refresh(); // just launched: it is in the store, and soon in the list
        return;
    }
    m_middleHeader->setDetail(titleOf(*row));
    if (const int index = m_runs->rowOf(run); m_list->currentIndex().row() != index)
        m_list->setCurrentIndex(m_runs->index(index));
    m_curves->setLive(m_launcher.isActive(run));
    if (m_curves->folder().path.isEmpty() || !m_launcher.isActive(run))
        m_curves->setRun(launch::folderOf(m_launcher.project(), *row));
    m_factsPanel->setRun(run, stateOf(run));
    readFacts();
    followFace();
}

void TrainWorkspace::readFacts()
{
    const store::RunRow* row = m_runs->rowFor(m_run);
    if (!row)
        return;
    m_factsJob.start(
        [folder = launch::folderOf(m_launcher.project(), *row), project = m_launcher.project().folder(),
         reader = m_launcher.project().currentReader()](const domain::Progress& progress) {
            auto facts = readRunFacts(folder, progress);
            if (facts)
                if (const auto opened = store::Project::open(project); opened)
                    if (auto blinded = (*opened)->blindedFor(reader); blinded)
                        facts->blinded = std::move(*blinded);
            return facts;
        },
        this,
        [this](domain::Result<RunFacts> facts) {
            if (!facts) {
                m_notice->showError(facts.error());
                m_facts.reset();
            } else {
                m_facts = std::move(*facts);
            }
            m_factsPanel->setFacts(m_facts);
            m_page->forgetFilms();
            followCurves();
            showFailure();
        });
}

void TrainWorkspace::followCurves()
{
    m_page->follow(m_facts ? &*m_facts : nullptr);
    const int fold = m_curves->shownFold();
    if (const store::RunRow* row = m_runs->rowFor(m_run); row && fold >= 0 && m_curves->foldCount() > 1)
        m_middleHeader->setDetail(tr("%1 · fold %2 of %3").arg(titleOf(*row)).arg(fold + 1).arg(m_curves->foldCount()));
    showFailure();
}

void TrainWorkspace::showFailure()
{
    const bool failed = m_run && stateOf(m_run) == QLatin1String("failed") && !m_launcher.isActive(m_run);
    m_page->showFailure(failed);
    m_curves->setDead(failed);
    if (std::exchange(m_failed, failed) != failed)
        m_launchPanel->setPrimary(!failed);
    if (!failed)
        return;
    const RunCurves& curves = m_curves->curves();
    Failure failure;
    failure.run = m_run.value;
    const runs::RunStatus* status = m_launcher.status(m_run);
    failure.error = status && status->error ? *status->error
                    : curves.status.error   ? *curves.status.error
                                            : domain::Error{domain::ErrorCode::WorkerDied, m_curves->folder().path.toStdString(), {}, {}};
    if (const FoldCurves* last = curves.fold(curves.status.fold)) {
        failure.step = last->lastStep();
        failure.keptStep = last->checkpointStep;
    }
    if (curves.status.fold >= 0 && curves.lastLine.isValid()) {
        failure.where = tr("In the %1 phase of fold %2, at %3.")
                            .arg(phaseWord(curves.status.phase))
                            .arg(curves.status.fold + 1)
                            .arg(QLocale().toString(curves.lastLine.toLocalTime().time(), QLocale::ShortFormat));
    }
    failure.hasCheckpoint = failure.keptStep > 0 || curves.checkpointAt.isValid() || (m_facts && m_facts->hasCheckpoint);
    failure.whyNotResume = m_launcher.whyNotResume(m_run);
    failure.lastWords = m_curves->lastWords();
    failure.logFile = m_curves->folder().logFile();
    if (m_facts)
        failure.options = m_facts->configuration.options;
    m_page->failure().show(failure);
}

void TrainWorkspace::followFace()
{
    const bool hasRuns = m_runs->rowCount() > 0;
    m_faces->setCurrentWidget(hasRuns ? static_cast<QWidget*>(m_page) : m_empty);
    m_registry.setWhyNot(QStringLiteral("train.export"), hasRuns ? QString() : tr("There is no run yet."));
    if (!hasRuns) {
        m_middleHeader->setTitle(tr("No run yet"));
        if (!m_launcher.outlook().hasWorker())
            m_empty->say(tr("This computer has no training program"), m_launcher.outlook().workerProblem(), false);
        else if (const launch::BoxCount* count = m_launcher.outlook().boxes(m_launch->options()); count && count->taken.boxes == 0)
            m_empty->say(count->leftOut() == 0 ? tr("No boxes yet") : tr("No box that can be learned from"),
                         count->leftOut() == 0
                             ? tr("A run learns from boxes. Draw some in Read, or import a list of boxes with a folder of images.")
                             : leftOutText(*count),
                         true);
        else
            m_empty->say(tr("Ready to train"),
                         tr("Choose a preset at the left and start the run. You can go on reading while it trains."), false);
    }
    m_registry.setWhyNot(QStringLiteral("train.start"), m_launcher.whyNot());
    const QString none = m_launcher.active() ? QString() : tr("Nothing trains now.");
    m_registry.setWhyNot(QStringLiteral("train.pause"), none);
    m_registry.setWhyNot(QStringLiteral("train.stop"), none);
    const QString whyNotRefresh = m_launcher.whyNotRefresh();
    m_registry.setWhyNot(QStringLiteral("train.refresh"), whyNotRefresh.isEmpty() && !hasFinished() ? tr("No run has finished yet.")
                                                                                                     : whyNotRefresh);
}

} // namespace training

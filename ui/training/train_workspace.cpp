#include "ui/training/train_workspace.h"

#include "core/launch/run_launch.h"
#include "ui/kit/choice_box.h"
#include "ui/kit/error_sentence.h"
#include "ui/kit/icons.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/panel.h"
#include "ui/kit/side_panels.h"
#include "ui/kit/segmented_control.h"
#include "ui/kit/theme.h"
#include "ui/training/curve_plot.h"
#include "ui/training/facts_panel.h"
#include "ui/training/failure_panel.h"
#include "ui/training/film_strip.h"
#include "ui/training/launch_model.h"
#include "ui/training/launch_panel.h"
#include "ui/training/run_delegate.h"
#include "ui/training/run_list_model.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QStackedWidget>
#include <QUrl>

#include <cmath>

namespace training {

using domain::RunId;

namespace {

constexpr int drawMs = 100;

QIcon swatchIcon(const QColor& colour)
{
    QPixmap pixmap(12, 12);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    kit::paintSwatch(painter, QRectF(1, 1, 10, 10), colour);
    return pixmap;
}

} // namespace

TrainWorkspace::TrainWorkspace(RunLauncher& launcher, kit::ActionRegistry& registry, QWidget* parent)
    : QWidget(parent), m_launcher(launcher), m_registry(registry),
      m_launch(new LaunchModel(launcher.project().folder(), this)), m_runs(new RunListModel(launcher, this)),
      m_curves(new RunCurvesModel(launcher.project().schema(), this))
{
    setObjectName(QStringLiteral("trainWorkspace"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_left = makeLeft();
    m_middle = makeMiddle();
    m_factsPanel = new FactsPanel(m_launcher, *m_curves, this);
    for (QWidget* panel : {m_left, static_cast<QWidget*>(m_factsPanel)})
        panel->setMinimumWidth(kit::theme().length(QStringLiteral("panel_least")));
    layout->addWidget(new kit::SidePanels(QStringLiteral("trainSides"),
                                          {m_left, tr("Runs"), kit::theme().length(QStringLiteral("panel_runs"))}, m_middle,
                                          {m_factsPanel, tr("Facts"), kit::theme().length(QStringLiteral("panel_facts"))}));

    m_draw.setSingleShot(true);
    m_draw.setInterval(drawMs);
    connect(&m_draw, &QTimer::timeout, this, &TrainWorkspace::followCurves);
    connect(m_curves, &RunCurvesModel::changed, this, [this] {
        if (!m_draw.isActive())
            m_draw.start();
    });
    connect(m_runs, &RunListModel::refreshed, this, &TrainWorkspace::runsRefreshed);
    connect(&m_launcher, &RunLauncher::launched, this, &TrainWorkspace::showRun);
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
    connect(m_launchPanel, &LaunchPanel::refused, this,
            [this](const QString& sentence) { m_notice->show(kit::NoticeBar::Kind::Warning, sentence); });
    connect(m_factsPanel, &FactsPanel::auditWanted, this, &TrainWorkspace::auditWanted);
    connect(m_failure, &FailurePanel::resumeWanted, this, [this] { m_launcher.resumeRun(m_run); });
    connect(m_failure, &FailurePanel::newRunWanted, this, [this](const domain::MethodOptions& options) {
        m_launch->setOptions(options);
        m_launchPanel->setPrimary(true);
        m_notice->show(kit::NoticeBar::Kind::Info, tr("The settings are in the form at the left: look at them, then start the run."));
    });
    connect(m_failure, &FailurePanel::logWanted, this,
            [](const QString& file) { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
    connect(&kit::theme(), &kit::Theme::changed, this, &TrainWorkspace::followFindings);
    addActions(registry);
    followFace();
}

TrainWorkspace::~TrainWorkspace() = default;

QWidget* TrainWorkspace::makeLeft()
{
    auto* left = new QWidget(this);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_listHeader = new kit::PanelHeader(tr("Runs"), left);
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
    auto* smoothingWord = new kit::TextLabel(tr("Smoothing"), kit::FontRole::Body, kit::FontWeight::Text, QStringLiteral("muted"));
    auto* smoothing = new QSlider(Qt::Horizontal);
    smoothing->setObjectName(QStringLiteral("smoothing"));
    smoothing->setAccessibleName(tr("Smoothing of the curves"));
    smoothing->setRange(0, 98);
    smoothing->setFixedWidth(84);
    smoothing->setValue(static_cast<int>(std::lround(m_curves->smoothing() * 100)));
    connect(smoothing, &QSlider::valueChanged, this, [this](int value) { m_curves->setSmoothing(value / 100.0); });
    m_axis = new kit::SegmentedControl;
    m_axis->setObjectName(QStringLiteral("axis"));
    m_axis->setAccessibleName(tr("Horizontal axis"));
    m_axis->addSegment(tr("Steps"));
    m_axis->addSegment(tr("Minutes"));
    m_axis->setCurrent(0);
    connect(m_axis, &kit::SegmentedControl::currentChanged, this, [this](int index) {
        m_curves->setAxis(index == 0 ? RunCurvesModel::Axis::Steps : RunCurvesModel::Axis::Minutes);
    });
    m_middleHeader->addWidget(smoothingWord);
    m_middleHeader->addWidget(smoothing);
    m_middleHeader->addWidget(m_axis);
    layout->addWidget(m_middleHeader);
    m_notice = new kit::NoticeBar(middle);
    m_notice->setObjectName(QStringLiteral("trainNotice"));
    layout->addWidget(m_notice);
    m_faces = new QStackedWidget(middle);
    layout->addWidget(m_faces, 1);

    m_plotsPage = new QWidget;
    auto* page = new QVBoxLayout(m_plotsPage);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto* failureFrame = new QWidget;
    auto* failureLayout = new QVBoxLayout(failureFrame);
    failureLayout->setContentsMargins(16, 16, 16, 16);
    m_failure = new FailurePanel;
    failureLayout->addWidget(m_failure);
    m_failure->setProperty("frame", QVariant::fromValue<QObject*>(failureFrame));
    failureFrame->hide();
    page->addWidget(failureFrame);

    m_loss = new CurvePlot(QStringLiteral("lossPlot"));
    m_loss->setTitle(tr("Loss"));
    m_accuracy = new CurvePlot(QStringLiteral("accuracyPlot"));
    m_accuracy->setRange(0, 1.02);
    m_thresholds = new CurvePlot(QStringLiteral("thresholdPlot"));
    m_thresholds->setTitle(tr("Thresholds"));
    m_speed = new CurvePlot(QStringLiteral("speedPlot"));
    m_finding = new kit::ChoiceBox;
    m_finding->setObjectName(QStringLiteral("thresholdFinding"));
    m_finding->setAccessibleName(tr("Finding whose thresholds are shown"));
    m_finding->setProperty("kind", "small");
    m_finding->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_finding, &QComboBox::activated, this, [this] { m_curves->setFinding(m_finding->currentData().toInt()); });
    m_thresholds->addHeaderWidget(m_finding);
    const auto pair = [](QWidget* a, QWidget* b) {
        auto* both = new QWidget;
        auto* line = new QHBoxLayout(both);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(0);
        line->addWidget(a, 1);
        auto* rule = kit::verticalLine(both);
        rule->setMinimumHeight(0);
        rule->setMaximumHeight(QWIDGETSIZE_MAX);
        line->addWidget(rule);
        line->addWidget(b, 1);
        return both;
    };
    page->addWidget(pair(m_loss, m_accuracy), 1);
    m_lowerPlots = new QWidget;
    auto* lower = new QVBoxLayout(m_lowerPlots);
    lower->setContentsMargins(0, 0, 0, 0);
    lower->setSpacing(0);
    lower->addWidget(kit::horizontalLine());
    lower->addWidget(pair(m_thresholds, m_speed), 1);
    page->addWidget(m_lowerPlots, 1);

    m_stripPart = new QWidget;
    auto* strip = new QVBoxLayout(m_stripPart);
    strip->setContentsMargins(0, 0, 0, 0);
    strip->setSpacing(0);
    auto* stripHeader = new kit::SectionHeader(tr("Training films"));
    m_stripCaption = new kit::TextLabel(tr("IoU at the cut-off; box solid, blob filled"), kit::FontRole::Small,
                                        kit::FontWeight::Text, QStringLiteral("muted"));
    stripHeader->addWidget(m_stripCaption);
    strip->addWidget(stripHeader);
    m_strip = new FilmStrip(m_launcher.project().cacheFolder(), m_launcher.project().schema());
    strip->addWidget(m_strip, 1);
    page->addWidget(m_stripPart);

    m_emptyPage = makeEmpty();
    m_faces->addWidget(m_emptyPage);
    m_faces->addWidget(m_plotsPage);
    return middle;
}

QWidget* TrainWorkspace::makeEmpty()
{
    auto* empty = new QWidget;
    empty->setObjectName(QStringLiteral("trainEmpty"));
    auto* layout = new QVBoxLayout(empty);
    layout->setContentsMargins(48, 48, 48, 48);
    layout->setSpacing(12);
    layout->addStretch(2);
    m_emptyTitle = new kit::TextLabel({}, kit::FontRole::Display, kit::FontWeight::Heading);
    m_emptyTitle->setAlignment(Qt::AlignHCenter);
    layout->addWidget(m_emptyTitle);
    m_emptyText = new QLabel;
    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignHCenter);
    layout->addWidget(m_emptyText);
    m_emptyActions = new QWidget;
    auto* actions = new QHBoxLayout(m_emptyActions);
    actions->addStretch(1);
    auto* draw = new QPushButton(kit::icon(QStringLiteral("box-draw")), tr("Draw boxes in Read"));
    draw->setObjectName(QStringLiteral("emptyDraw"));
    connect(draw, &QPushButton::clicked, this, &TrainWorkspace::openDrawing);
    auto* import = new QPushButton(kit::icon(QStringLiteral("import-folder")), tr("Import a folder"));
    import->setObjectName(QStringLiteral("emptyImport"));
    connect(import, &QPushButton::clicked, this, &TrainWorkspace::importWanted);
    actions->addWidget(draw);
    actions->addWidget(import);
    actions->addStretch(1);
    layout->addWidget(m_emptyActions);
    layout->addStretch(3);
    return empty;
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
    registry.attach(this, scope);
}

bool TrainWorkspace::isPending() const
{
    return m_launcher.isPending() || m_runs->isPending() || m_curves->isLoading() || m_factsJob.isRunning() ||
           m_samplesJob.isRunning() || m_draw.isActive() || m_strip->isPending();
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
        m_facts.reset();
        m_samplesShown = 0;
        m_strip->show({}, 0.5);
        m_factsPanel->setFacts(std::nullopt);
    }
    const store::RunRow* row = m_runs->rowFor(run);
    if (!row) {
        m_runs->refresh(); // just launched: it is in the store, and soon in the list
        m_run = run;
        return;
    }
    m_middleHeader->setTitle(tr("Run %1").arg(run.value));
    m_middleHeader->setDetail(row->title);
    if (const int index = m_runs->rowOf(run); m_list->currentIndex().row() != index)
        m_list->setCurrentIndex(m_runs->index(index));
    m_curves->setLive(m_launcher.isActive(run));
    if (other || m_curves->folder().path.isEmpty() || !m_launcher.isActive(run))
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
        [folder = launch::folderOf(m_launcher.project(), *row)](const domain::Progress& progress) {
            return readRunFacts(folder, progress);
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
            m_samplesShown = 0;
            followCurves();
            showFailure();
        });
}

void TrainWorkspace::followCurves()
{
    const auto marks = m_curves->phaseMarks();
    const double lastX = m_curves->lastX();
    const auto death = m_curves->deathX();
    const bool minutes = m_curves->axis() == RunCurvesModel::Axis::Minutes;
    const auto content = [&](std::vector<Curve> curves) {
        return CurvePlot::Content{std::move(curves), {}, marks, lastX, {}, {}, death, minutes};
    };
    m_loss->show(content(m_curves->lossCurves()));
    auto accuracy = content(m_curves->accuracyCurves());
    accuracy.band = m_curves->accuracyBand();
    const int fold = m_curves->shownFold();
    if (m_facts && fold >= 0 && fold < static_cast<int>(m_facts->trainingFloor.size()) &&
        m_curves->curves().accuracyOn == QLatin1String("training")) {
        accuracy.level = m_facts->trainingFloor[static_cast<std::size_t>(fold)];
        accuracy.levelWord = tr("no-image floor %1").arg(QLocale().toString(*accuracy.level, 'f', 2));
    }
    m_accuracy->setTitle(m_curves->accuracyTitle(), m_curves->accuracyN() > 0 ? tr("n %1").arg(m_curves->accuracyN()) : QString());
    m_accuracy->show(std::move(accuracy));
    m_thresholds->show(content(m_curves->thresholdCurves()));
    const Curve speed = m_curves->speedCurve();
    m_speed->setTitle(tr("Speed, images/s"),
                      speed.y.empty() || !std::isfinite(speed.y.back())
                          ? QString()
                          : tr("now %1").arg(QLocale().toString(speed.y.back(), 'f', speed.y.back() < 10 ? 1 : 0)));
    m_speed->show(content({speed}));
    followFindings();
    if (const store::RunRow* row = m_runs->rowFor(m_run); row && fold >= 0 && m_curves->foldCount() > 1)
        m_middleHeader->setDetail(tr("%1 · fold %2 of %3").arg(row->title).arg(fold + 1).arg(m_curves->foldCount()));
    readSamples();
    showFailure();
}

void TrainWorkspace::followFindings()
{
    const auto findings = m_curves->findingsWithThresholds();
    m_finding->setVisible(!findings.empty());
    if (findings.empty())
        return;
    if (std::find(findings.begin(), findings.end(), m_curves->finding()) == findings.end())
        m_curves->setFinding(findings.front());
    if (m_finding->count() != static_cast<int>(findings.size())) {
        m_finding->clear();
        const auto& schema = m_launcher.project().schema();
        for (const int finding : findings) {
            const QString name = QString::fromStdString(schema.at(finding).name).replace(QLatin1Char('_'), QLatin1Char(' '));
            m_finding->addItem(swatchIcon(kit::theme().findingColour(schema.at(finding).name, finding)), name, finding);
        }
    }
    m_finding->setCurrentIndex(m_finding->findData(m_curves->finding()));
}

void TrainWorkspace::readSamples()
{
    const FoldCurves* fold = m_curves->curves().fold(m_curves->shownFold());
    if (!fold || !m_facts || !m_facts->set || m_samplesJob.isRunning())
        return;
    if (fold->samples.size() == m_samplesShown && m_samplesFold == m_curves->shownFold())
        return;
    m_samplesShown = fold->samples.size();
    m_samplesFold = m_curves->shownFold();
    const double cut = m_facts->configuration.options.cut;
    m_samplesJob.start(
        [folder = m_curves->folder(), set = m_facts->set, samples = fold->samples, cut](const domain::Progress& progress) {
            return readFilmSamples(folder, *set, samples, cut, FilmStrip::mostMoments, FilmStrip::mostFilms, progress);
        },
        this, [this, cut](FilmSamples samples) { m_strip->show(samples, cut); });
}

void TrainWorkspace::showFailure()
{
    auto* frame = qobject_cast<QWidget*>(m_failure->property("frame").value<QObject*>());
    const bool failed = m_run && stateOf(m_run) == QLatin1String("failed") && !m_launcher.isActive(m_run);
    const bool changed = frame->isHidden() == failed;
    frame->setVisible(failed);
    m_lowerPlots->setVisible(!failed);
    m_stripPart->setVisible(!failed);
    if (changed)
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
    if (curves.status.fold >= 0 && curves.lastLine.isValid()) {
        failure.where = tr("In the %1 phase of fold %2, at %3.")
                            .arg(phaseWord(curves.status.phase))
                            .arg(curves.status.fold + 1)
                            .arg(QLocale().toString(curves.lastLine.toLocalTime().time(), QLocale::ShortFormat));
    }
    failure.hasCheckpoint = curves.checkpointAt.isValid() || (m_facts && m_facts->hasCheckpoint);
    failure.whyNotResume = m_launcher.whyNotResume(m_run);
    failure.lastWords = m_curves->lastWords();
    failure.logFile = m_curves->folder().logFile();
    if (m_facts)
        failure.options = m_facts->configuration.options;
    m_failure->show(failure);
}

void TrainWorkspace::followFace()
{
    const bool hasRuns = m_runs->rowCount() > 0;
    m_faces->setCurrentWidget(hasRuns ? m_plotsPage : m_emptyPage);
    if (!hasRuns) {
        const bool noBoxes = m_launcher.boxes() == 0;
        m_middleHeader->setTitle(tr("No run yet"));
        m_emptyTitle->setText(!m_launcher.hasWorker() ? tr("This computer has no training program")
                              : noBoxes               ? tr("No boxes yet")
                                                      : tr("Ready to train"));
        m_emptyText->setText(
            !m_launcher.hasWorker() ? m_launcher.workerProblem()
            : noBoxes ? tr("A run learns from boxes. Draw some in Read, or import a list of boxes with a folder of images.")
                      : tr("Choose a preset at the left and start the run. You can go on reading while it trains."));
        m_emptyActions->setVisible(noBoxes);
    }
    m_registry.setWhyNot(QStringLiteral("train.start"), m_launcher.whyNot());
    const QString none = m_launcher.active() ? QString() : tr("Nothing trains now.");
    m_registry.setWhyNot(QStringLiteral("train.pause"), none);
    m_registry.setWhyNot(QStringLiteral("train.stop"), none);
}

} // namespace training

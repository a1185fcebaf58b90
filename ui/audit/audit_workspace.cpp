#include "ui/audit/audit_workspace.h"

#include "ui/audit/audit_actions.h"
#include "ui/audit/case_figures.h"
#include "ui/audit/case_film.h"
#include "ui/audit/cases_panel.h"
#include "ui/audit/early_look.h"
#include "ui/audit/overlay_panel.h"
#include "ui/kit/empty_page.h"
#include "ui/kit/error_sentence.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/notice_stack.h"
#include "ui/kit/side_panels.h"
#include "ui/kit/theme.h"
#include "ui/viewer/radiograph_loader.h"
#include "ui/viewer/radiograph_view.h"
#include "ui/viewer/viewer_bar.h"

#include <QApplication>
#include <QLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace audit {

using domain::ImageId;
using domain::RunId;

namespace {
constexpr double opacityStep = 0.05;
constexpr int filmsAhead = 2;
} // namespace

struct AuditWorkspace::Loaded {
    std::vector<store::RunRow> runs;
    std::optional<AuditData> data;
};

AuditWorkspace::AuditWorkspace(store::Project& project, kit::ActionRegistry& registry, QWidget* parent)
    : QWidget(parent), m_project(project), m_registry(registry), m_figures(new CaseFigures(this)),
      m_loader(new viewer::RadiographLoader(this))
{
    setObjectName(QStringLiteral("auditWorkspace"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_faces = new QStackedWidget(this);
    layout->addWidget(m_faces, 1);
    m_empty = new kit::EmptyPage(QStringLiteral("auditEmpty"), m_faces);
    auto* toTrain = m_empty->addWay(QStringLiteral("emptyTrain"), QStringLiteral("train-start"), tr("Go to Train"),
                                    kit::EmptyPage::Rank::Primary);
    connect(toTrain, &QPushButton::clicked, this, &AuditWorkspace::trainWanted);
    m_toNewest = m_empty->addWay(QStringLiteral("emptyNewest"), QStringLiteral("run-compare"), tr("Show the newest run with cases"));
    m_toNewest->hide();
    connect(m_toNewest, &QPushButton::clicked, this, [this] {
        m_wanted = {};
        load({});
    });
    m_faces->addWidget(m_empty);
    m_cases = new CasesPanel(project.cacheFolder(), project.schema());
    m_overlay = new OverlayPanel(*m_figures);
    m_overlay->setMinimumWidth(kit::theme().length(QStringLiteral("panel_least")));
    m_sides = new kit::SidePanels(QStringLiteral("auditSides"),
                                  {m_cases, tr("Cases"), kit::theme().length(QStringLiteral("panel_cases"))}, makeMiddle(),
                                  {m_overlay, tr("Overlay"), kit::theme().length(QStringLiteral("panel_audit"))});
    m_faces->addWidget(m_sides);
    connectParts();
    addActions();
    makeFooter();
    refresh();
}

AuditWorkspace::~AuditWorkspace() = default;

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
    m_notice = new kit::NoticeBar;
    m_notice->setObjectName(QStringLiteral("auditNotice"));
    auto* notices = new kit::NoticeStack(m_view, kit::NoticeStack::Edge::Top);
    m_lookNotice = new kit::NoticeBar;
    m_lookNotice->setObjectName(QStringLiteral("lookNotice"));
    notices->add(m_lookNotice);
    notices->add(m_notice);
    connect(notices, &kit::NoticeStack::heightChanged, m_view, &viewer::RadiographView::setCoveredTop);
    return middle;
}

void AuditWorkspace::makeFooter()
{
    const auto button = [this](const char* name, const char* id, const QString& text) {
        QAction* action = m_registry.action(QLatin1String(id));
        auto* made = new QPushButton(action->icon(), text, m_overlay->footer());
        made->setObjectName(QLatin1String(name));
        const auto follow = [made, action] { made->setToolTip(action->toolTip()); }; // its key may be another one
        connect(action, &QAction::changed, made, follow);
        connect(made, &QPushButton::clicked, action, &QAction::trigger);
        m_overlay->footer()->layout()->addWidget(made);
        follow();
    };
    button("secondLook", "audit.second-look", tr("Second look"));
    button("openInRead", "audit.read", tr("Open in Read"));
}

void AuditWorkspace::connectParts()
{
    connect(m_overlay, &OverlayPanel::runChosen, this, &AuditWorkspace::showRun);
    connect(m_overlay, &OverlayPanel::truthChosen, this, &AuditWorkspace::refresh);
    connect(m_overlay, &OverlayPanel::overlayChanged, this, &AuditWorkspace::followFilm);
    connect(m_overlay, &OverlayPanel::stageChosen, &m_cases->cases(), &CaseTableModel::setStage);
    connect(m_figures, &CaseFigures::changed, this, &AuditWorkspace::followFilm);
    connect(m_cases, &CasesPanel::caseChosen, this, &AuditWorkspace::openCase);
    connect(m_cases, &CasesPanel::thresholdChanged, m_overlay, &OverlayPanel::setThreshold);
    connect(&m_cases->cases(), &CaseTableModel::shownChanged, this, &AuditWorkspace::sayStatus);
    connect(m_cases, &CasesPanel::positionChanged, m_bar, &viewer::ViewerBar::setPosition);
    connect(m_loader, &viewer::RadiographLoader::loaded, this,
            [this](const viewer::FilmSource&, const std::shared_ptr<const viewer::Film>& film) {
                m_view->setFilm(film);
                // A table may know better than the file, whose pixels need not be square: the same film as in Read.
                if (m_data && m_case >= 0)
                    if (const auto image = m_project.image(m_data->cases[static_cast<std::size_t>(m_case)].final.image);
                        image && image->spacingX > 0 && image->spacingY > 0)
                        m_view->setSpacing(image->spacingX, image->spacingY);
                readAhead();
            });
    connect(m_loader, &viewer::RadiographLoader::failed, this, [this](const viewer::FilmSource&, const domain::Error& error) {
        m_view->setFilm(nullptr);
        m_view->setFace({QStringLiteral("error"), kit::errorSentence(error), kit::errorAdvice(error), true});
    });
    connect(m_view, &viewer::RadiographView::cutOffStepped, m_figures, &CaseFigures::stepCut);
    connect(m_view, &viewer::RadiographView::opacityStepped, this,
            [this](int steps) { m_overlay->setOpacity(m_overlay->opacity() + steps * opacityStep); });
    connect(m_view, &viewer::RadiographView::visibilityChanged, this, &AuditWorkspace::followFilm);
    connect(&m_loading, &kit::Job::runningChanged, this, &AuditWorkspace::followFace);
}

void AuditWorkspace::addActions()
{
    m_ownActions = registerAuditActions(m_registry, m_project.schema(), this,
                                        {*m_cases, *m_figures, *m_overlay, [this] { markForSecondLook(); }, [this] { openInRead(); },
                                         [this] { sayBoxesAreDrawnInRead(); }, [this](int finding) { showFinding(finding); },
                                         [this](int finding) { showCasesOf(finding); }});
    m_bar->setNavigation(m_registry.action(QStringLiteral("audit.previous")), m_registry.action(QStringLiteral("audit.next")));
    if (QAction* blobs = m_registry.action(QStringLiteral("view.blobs")))
        m_bar->addLayerTool(blobs);
    m_registry.attach(this, QStringLiteral("audit"));
}

bool AuditWorkspace::isPending() const
{
    return m_loading.isRunning() || m_mapsJob.isRunning() || m_loader->isPending() || m_cases->isPending();
}

RunId AuditWorkspace::shownRun() const { return m_data ? m_data->run.number : RunId{}; }

CaseTableModel& AuditWorkspace::cases() const { return m_cases->cases(); }

/// Who looks at a run goes on with it; whoever comes next sees the newest, unless a hand chose.
void AuditWorkspace::refresh() { load(!m_wanted && m_data && isVisible() ? m_data->run.number : m_wanted); }

void AuditWorkspace::showRun(RunId run)
{
    m_wanted = run;
    if (run && run == shownRun())
        return;
    load(run);
}

void AuditWorkspace::load(RunId run)
{
    m_loading.start(
        [folder = m_project.folder(), run, truth = m_overlay->truth(), reader = m_project.currentReaderName()](
            const domain::Progress& progress) -> domain::Result<Loaded> {
            auto rows = auditableRuns(folder);
            if (!rows)
                return tl::unexpected(rows.error());
            Loaded loaded{std::move(*rows), {}};
            for (const store::RunRow& row : loaded.runs) {
                if (run && row.number != run)
                    continue;
                auto data = loadAudit(folder, row, truth, progress, reader);
                if (!data && run)
                    return tl::unexpected(data.error());
                // Without a wish: the newest that has something to show.
                if (data && (run || data->hasAnswers())) {
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
            if (loaded) {
                m_error.reset();
                take(std::move(*loaded));
                return;
            }
            m_error = loaded.error();
            m_notice->showError(loaded.error());
            followFace();
        });
}

void AuditWorkspace::take(Loaded loaded)
{
    m_runs = std::move(loaded.runs);
    m_overlay->setRuns(m_runs, loaded.data ? loaded.data->run.number : RunId{});
    // Another run, or today's boxes: the same case stays under the eye, so that the two can be compared.
    std::optional<std::pair<QString, int>> same;
    if (m_data && m_case >= 0)
        same = {m_data->cases[static_cast<std::size_t>(m_case)].final.identity, m_data->cases[static_cast<std::size_t>(m_case)].final.finding};
    m_data = loaded.data ? std::make_shared<const AuditData>(std::move(*loaded.data)) : nullptr;
    m_case = -1;
    m_figures->setRun(m_data);
    m_overlay->setData(m_data);
    m_cases->setData(m_data);
    followFace();
    if (!m_data)
        return;
    const QString boxes = m_data->truth == Truth::AsTrained ? tr("boxes as trained") : tr("boxes as of now");
    m_figuresOf = tr("Figures as stored by run %1: %n fold(s) by patient, %2, %3, cut-off %4", nullptr, m_data->folds)
                      .arg(m_data->run.number.value)
                      .arg(answerWord(*m_data->predictions), boxes, QLocale().toString(m_data->configuration.options.cut, 'f', 2));
    sayStatus();
    int row = 0;
    for (int i = 0; same && i < static_cast<int>(m_data->cases.size()); ++i) {
        const auto& score = m_data->cases[static_cast<std::size_t>(i)].final;
        if (score.identity == same->first && score.finding == same->second && cases().rowOf(i) >= 0)
            row = cases().rowOf(i);
    }
    if (m_wantedImage && showImage(*m_wantedImage))
        return;
    showCaseAt(row);
}

/// Whose figures these are, and what the table comes to: it follows T and the filters.
void AuditWorkspace::sayStatus()
{
    if (m_faces->currentWidget() != m_sides)
        return;
    const CaseTableModel& table = cases();
    int under = 0;
    for (int row = 0; row < table.rowCount(); ++row) {
        const QModelIndex at = table.index(row, CaseTableModel::IouColumn);
        under += at.data(CaseTableModel::AnsweredRole).toBool() && !at.data(CaseTableModel::CorrectRole).toBool() ? 1 : 0;
    }
    const QString counted = tr("%n case(s), %1 below T %2", nullptr, table.rowCount())
                                .arg(QLocale().toString(under), QLocale().toString(table.threshold(), 'f', 2));
    QStringList parts{m_figuresOf, counted};
    if (const int blinded = m_data->blindedCases(); blinded > 0)
        parts << tr("%n left out: you read them blinded", nullptr, blinded);
    Q_EMIT statusText(parts.join(QStringLiteral(" · ")));
}

void AuditWorkspace::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_lookedAt = {}; // it may have been read meanwhile, or by another reader
    if (m_data && !m_data->blinded.empty())
        refresh();
    followFilm();
    // The arrows go through the table at once, without a click into it; or as soon as there is one.
    m_focusWanted = !isAncestorOf(QApplication::focusWidget());
    if (m_focusWanted && m_faces->currentWidget() == m_sides) {
        m_focusWanted = false;
        m_cases->focusTable();
    }
}

void AuditWorkspace::followFace()
{
    const bool hidden = m_data && !m_data->cases.empty() && m_data->blindedCases() == static_cast<int>(m_data->cases.size());
    const bool full = m_data && m_data->hasAnswers() && !hidden;
    m_faces->setCurrentWidget(full ? static_cast<QWidget*>(m_sides) : m_empty);
    if (!full)
        Q_EMIT statusText({}); // figures of cases that are not on show
    m_toNewest->setVisible(m_data && !m_data->hasAnswers() && m_runs.size() > 1);
    const QString none = full ? QString() : tr("There is no case to show.");
    for (const QString& id : m_ownActions)
        m_registry.setWhyNot(id, none);
    if (full) {
        if (isVisible() && std::exchange(m_focusWanted, false))
            m_cases->focusTable();
        return;
    }
    if (m_loading.isRunning())
        m_empty->say(tr("Scoring…"), tr("Comparing regions and boxes of the run."), false);
    else if (hidden)
        m_empty->say(tr("You read these films blinded"), tr("Their cases are listed once you have completed them."), false);
    else if (m_error)
        m_empty->say(tr("This run cannot be shown"), kit::errorText(*m_error), true);
    else if (m_data)
        m_empty->say(tr("Run %1 has no cases yet").arg(m_data->run.number.value),
                     m_data->run.state == QLatin1String("stopped") || m_data->run.state == QLatin1String("failed")
                         ? tr("It ended before its first fold had finished. Resume it in Train, or look at another one.")
                         : tr("Cases appear as soon as its first fold has finished."),
                     true);
    else if (!m_runs.empty())
        m_empty->say(tr("No run has finished a fold yet"),
                     tr("Every case of a run appears here, beside its film, as soon as its first fold has finished."), true);
    else
        m_empty->say(tr("No run yet"), tr("Audit shows where a trained model is right and wrong, case by case. Train a run first."), true);
}

void AuditWorkspace::showCaseAt(int row) { m_cases->chooseRow(row); }

bool AuditWorkspace::showImage(ImageId image)
{
    if (m_loading.isRunning() || !m_data) {
        m_wantedImage = image;
        return false;
    }
    m_wantedImage.reset();
    if (m_case >= 0 && m_data->cases[static_cast<std::size_t>(m_case)].final.image == image)
        return true;
    for (int row = 0; row < cases().rowCount(); ++row) {
        if (m_data->cases[static_cast<std::size_t>(cases().caseAt(row))].final.image == image) {
            showCaseAt(row);
            return true;
        }
    }
    return false;
}

void AuditWorkspace::openCase(int caseIndex)
{
    if (caseIndex < 0 || caseIndex == m_case)
        return;
    m_case = caseIndex;
    const AuditCase& one = m_data->cases[static_cast<std::size_t>(caseIndex)];
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
    const int row = cases().rowOf(m_case);
    for (int next = row + 1; row >= 0 && next <= row + filmsAhead && next < cases().rowCount(); ++next) {
        const AuditCase& one = m_data->cases[static_cast<std::size_t>(cases().caseAt(next))];
        ahead.push_back({one.path, one.frame});
    }
    m_loader->readAhead(ahead);
}

void AuditWorkspace::followFilm()
{
    const Look now = look();
    askForLook(now);
    showCase(*m_view, *m_figures, m_data, m_overlay->style(), m_overlay->opacity(), now);
}

/// Before anything is on the screen; what a hidden workspace prepares nobody has seen.
Look AuditWorkspace::look()
{
    const AuditCase* one = m_figures->shownCase();
    if (!m_looksRecorded || !one || !one->isOfProject || !isVisible())
        return Look::Free;
    const ImageId image = one->final.image;
    if (m_lookedAt != image) {
        const auto found = lookAt(m_project, image);
        if (!found) {
            m_notice->showError(found.error());
            return Look::Early; // what cannot be asked is not shown
        }
        m_look = *found;
        m_lookedAt = image;
    }
    if (m_look == Look::Early && m_looksAllowed && m_view->blobsVisible() && m_figures->hasMap()) {
        if (const auto recorded = recordEarlyLook(m_project, image); recorded)
            m_look = Look::Seen;
        else
            m_notice->showError(recorded.error());
    }
    return m_look;
}

void AuditWorkspace::askForLook(Look look)
{
    if (look == Look::Free || look == Look::Seen) {
        m_lookNotice->dismiss();
        return;
    }
    if (look == Look::Early && m_looksAllowed)
        return;
    const auto read = [this] {
        m_lookNotice->dismiss();
        openInRead();
    };
    if (look == Look::Blinded) {
        m_lookNotice->show(kit::NoticeBar::Kind::Info,
                           tr("Read blinded: boxes and map are hidden until you have completed it."));
        m_lookNotice->addAction(tr("Open in Read"), this, read);
        return;
    }
    m_lookNotice->show(kit::NoticeBar::Kind::Info, tr("Not read yet: boxes and map are hidden. A look is recorded."));
    m_lookNotice->addAction(tr("Show them"), this, [this] { showUnread(); });
    m_lookNotice->addAction(tr("Open in Read"), this, read);
}

void AuditWorkspace::showUnread()
{
    m_looksAllowed = true;
    m_lookNotice->dismiss();
    followFilm();
}

void AuditWorkspace::showFinding(int finding)
{
    m_figures->setFinding(finding);
    if (m_figures->shownCase() && !m_figures->hasMap())
        m_notice->show(kit::NoticeBar::Kind::Info,
                       tr("This run has no map of %1 for this film.").arg(findingWord(m_project.schema(), finding)));
    else
        m_notice->dismiss();
}

void AuditWorkspace::showCasesOf(int finding)
{
    if (!m_cases->filterFinding(finding))
        m_notice->show(kit::NoticeBar::Kind::Info,
                       tr("No case of this run has a box of %1.").arg(findingWord(m_project.schema(), finding)));
}

void AuditWorkspace::openInRead()
{
    if (const AuditCase* one = m_figures->shownCase())
        Q_EMIT openImage(one->final.image);
}

void AuditWorkspace::markForSecondLook()
{
    const AuditCase* one = m_figures->shownCase();
    if (!one)
        return;
    if (auto done = m_project.perform(store::SetSecondLook{one->final.image, true}); !done)
        m_notice->showError(done.error());
    else
        m_notice->show(kit::NoticeBar::Kind::Good, tr("Marked for a second look. Undo takes it back."));
}

void AuditWorkspace::sayBoxesAreDrawnInRead()
{
    m_notice->show(kit::NoticeBar::Kind::Info, tr("Boxes are drawn in Read; here they are measured."));
    m_notice->addAction(tr("Open in Read"), this, [this] {
        m_notice->dismiss();
        openInRead();
    });
}

} // namespace audit

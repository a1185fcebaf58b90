#include "ui/shell/desk.h"

#include "ui/annotate/model_desk.h"
#include "ui/annotate/read_workspace.h"
#include "ui/audit/audit_workspace.h"
#include "ui/audit/case_table_model.h"
#include "ui/kit/error_sentence.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/notice_stack.h"
#include "ui/kit/panel.h"
#include "ui/kit/side_panels.h"
#include "ui/shell/asides.h"
#include "ui/shell/bare_film.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/desk_menus.h"
#include "ui/shell/desk_overlays.h"
#include "ui/shell/desk_place.h"
#include "ui/shell/empty_page.h"
#include "ui/shell/film_window.h"
#include "ui/shell/first_start.h"
#include "ui/shell/help_panel.h"
#include "ui/shell/key_settings.h"
#include "ui/shell/prediction_desk.h"
#include "ui/shell/run_end_notice.h"
#include "ui/shell/session.h"
#include "ui/shell/status_feed.h"
#include "ui/shell/status_line.h"
#include "ui/shell/tour_steps.h"
#include "ui/shell/window_actions.h"
#include "ui/training/train_workspace.h"
#include "ui/worklist/worklist_panel.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace shell {

using domain::ImageId;
using domain::RunId;

namespace {

constexpr int sayingMs = 8000;
constexpr int barWidth = 720; // fits between the side panels of a window of 1,440 px
const auto workspaceKey = QStringLiteral("window/workspace"); // of the project
const auto filmWindowKey = QStringLiteral("window/film-elsewhere");
const QString scopes[] = {QStringLiteral("read"), QStringLiteral("train"), QStringLiteral("audit")};

} // namespace

Desk::Desk(std::unique_ptr<store::Project> project, const QString& reader, NoticeList& notices, Errand& errand, QWidget* parent)
    : QWidget(parent), m_project(std::move(project)), m_notices(notices), m_errand(errand), m_reader(reader)
{
    setObjectName(QStringLiteral("desk"));
    registerWindowActions(m_registry, *this);
    m_stack = new QStackedWidget;
    if (m_project)
        makeWorkspaces();
    else
        for (const char* id : {"edit.undo", "edit.redo"}) {
            const bool undo = QLatin1String(id) == QLatin1String("edit.undo");
            m_registry.add({QLatin1String(id), undo ? tr("Undo") : tr("Redo"), {}, undo ? QStringLiteral("undo") : QStringLiteral("redo"),
                            {undo ? QKeySequence(Qt::CTRL | Qt::Key_Z) : QKeySequence(Qt::CTRL | Qt::Key_Y)}, tr("Edit")});
            m_registry.setWhyNot(QLatin1String(id), tr("Open a project first."));
        }
    m_registry.addHandGesture({tr("Window"), tr("` held"), tr("The bare film")});
    m_keys = new KeySettings(m_registry, this); // every action is there by now
    makeFrame();
    makeOverlays();
    fillMenus();
    m_registry.attach(this, {});
    m_top->setProjectName(m_project ? m_project->name() : tr("No project"));
    m_top->setReader(m_project ? m_project->currentReaderName() : m_reader);
    if (m_project)
        connectWorkspaces();
    const QString none = m_project ? QString() : tr("Open a project first.");
    for (const char* id : {"window.train", "window.audit", "window.panels", "window.film", "help.tour", "project.export-nih",
                           "project.export-coco"})
        m_registry.setWhyNot(QLatin1String(id), none);
    followErrand();
    showWorkspace(Workspace::Read);
}

void Desk::sayIfReadOnly()
{
    if (m_project && m_project->isShownFromCopy())
        m_notices.add({kit::NoticeBar::Kind::Warning, tr("An older version’s project, shown from a copy"),
                       tr("Nothing can be stored here: its folder cannot be written to, so it cannot be brought up to date there. Copy the "
                          "project to a place of your own to draw in it or train it.")});
    else if (m_project && m_project->isReadOnly())
        m_notices.add({kit::NoticeBar::Kind::Warning, tr("This project can be looked at, not changed"),
                       tr("Its folder cannot be written to. Copy the project to a place of your own to draw in it or train it.")});
}

/// Top bar, workspace with what may stand beside it, status line.
void Desk::makeFrame()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_empty = new EmptyPage(m_registry, m_project ? m_project->folder() : QDir::homePath());
    m_stack->addWidget(m_empty);
    m_top = new TopBar(m_registry);
    m_status = new StatusLine(m_registry);
    m_feed = new StatusFeed(*m_status, m_notices, m_errand, this);
    layout->addWidget(m_top);
    // Beside the workspace and not over it: notices and help never cover what a reader works on.
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_stack, 1);
    m_asides = new Asides(m_notices);
    middle->addWidget(m_asides);
    layout->addLayout(middle, 1);
    layout->addWidget(m_status);
    m_bar = new kit::NoticeBar;
    m_bar->setObjectName(QStringLiteral("windowNotice"));
    m_bars = new kit::NoticeStack(m_stack, kit::NoticeStack::Edge::Bottom, barWidth);
    m_bars->showOneAtATime();
    m_firstStart = new FirstStart(*m_bars, [this] { return tourSteps(*this); }, this); // its question goes before news
    m_bars->add(m_bar);
    connect(m_firstStart, &FirstStart::named, this, &Desk::readerWanted);
    connect(m_asides, &Asides::noticesShown, this, &Desk::noticesShown);
    connect(m_asides, &Asides::openChanged, this, [this](bool open) {
        // It takes the right panel's place, so that the film keeps its share of the window.
        if (m_place)
            m_place->setRightReplaced(open);
    });
    connect(m_status, &StatusLine::noticesWanted, m_asides, &Asides::toggleNotices);
    connect(m_status, &StatusLine::runWanted, this, [this] {
        if (m_project)
            showWorkspace(Workspace::Train);
    });
    connect(m_status, &StatusLine::errandStopWanted, &m_errand, &Errand::stop);
    connect(&m_errand, &Errand::progressed, this, &Desk::followErrand);
    connect(m_empty, &EmptyPage::projectChosen, this, &Desk::openWanted);
}

/// What lies over it, and the film's own window.
void Desk::makeOverlays()
{
    m_overlays = new DeskOverlays(m_registry, *m_keys, m_project.get(), this);
    m_film = new FilmWindow(m_registry, this);
    connect(m_film, &FilmWindow::openChanged, m_registry.action(QStringLiteral("window.film")), &QAction::setChecked);
    connect(m_film, &FilmWindow::openChanged, this, &Desk::placeChanged);
    connect(m_overlays, &DeskOverlays::closed, this, [this] {
        if (QWidget* page = m_stack->currentWidget(); page && isVisible())
            page->setFocus();
    });
    connect(m_overlays, &DeskOverlays::imageChosen, this, [this](ImageId image) {
        m_read->openImage(image);
        showWorkspace(Workspace::Read);
    });
    connect(m_overlays, &DeskOverlays::actionChosen, this, [this](const QString& id) {
        const kit::ActionSpec* spec = m_registry.spec(id);
        for (int i = 0; spec && i < 3; ++i)
            if (spec->scope == scopes[i])
                showWorkspace(Workspace(i));
        m_registry.action(id)->trigger();
    });
}

Desk::~Desk()
{
    // Their last words (a job that ends with them) would be shown in widgets that are gone.
    if (m_launcher)
        m_launcher->disconnect(this);
    if (m_prediction)
        m_prediction->predictor().disconnect(this);
    if (m_counter)
        m_counter->disconnect(this);
    // Workspaces hold references to project, launcher and registry, which are members: they go first.
    m_film->disconnect(this);
    delete m_film; // gives the middle back to its workspace
    delete m_firstStart; // the notices that it looks at are the stack's
    delete m_overlays;
    delete m_feed;
    delete m_status;
    delete m_stack;
}

void Desk::makeWorkspaces()
{
    m_counter = std::make_unique<ProjectCounter>(*m_project);
    // Detached: a run is hours of work and outlives the window; the next one finds it by its folder's lock.
    m_launcher = std::make_unique<training::RunLauncher>(*m_project, training::RunLauncher::Leash::Detached);
    m_prediction = std::make_unique<PredictionDesk>(*m_launcher, m_registry, m_notices);
    m_read = new annotate::ReadWorkspace(*m_project, m_registry);
    m_train = new training::TrainWorkspace(*m_launcher, m_registry);
    m_audit = new audit::AuditWorkspace(*m_project, m_registry);
    for (QWidget* page : std::initializer_list<QWidget*>{m_read, m_train, m_audit})
        m_stack->addWidget(page);
    m_place = new DeskPlace(*m_stack, this);
    new BareFilm(m_registry, this);
}

void Desk::connectWorkspaces()
{
    connect(m_counter.get(), &ProjectCounter::counted, this, &Desk::followCounts);
    connect(m_counter.get(), &ProjectCounter::failed, &m_notices, &NoticeList::addError);
    connect(m_place, &DeskPlace::changed, this, &Desk::placeChanged);
    connect(m_project.get(), &store::Project::schemaChanged, this, &Desk::findingsChanged);
    connect(m_read, &annotate::ReadWorkspace::importWanted, this, &Desk::importWanted);
    connect(m_read, &annotate::ReadWorkspace::tookBackUnseen, this, [this](const QString& what) {
        m_bar->show(kit::NoticeBar::Kind::Info, what);
        m_bar->addAction(tr("Show"), this, [this] {
            m_image = m_read->currentImage(); // undo led there
            showWorkspace(Workspace::Read);
        });
        m_bar->dismissAfter(sayingMs);
    });
    connect(m_read, &annotate::ReadWorkspace::imageShown, this, &Desk::placeChanged);
    connect(m_read, &annotate::ReadWorkspace::imageShown, this, [this](ImageId image) {
        if (m_workspace == Workspace::Read)
            m_image = image;
    });
    connect(m_audit, &audit::AuditWorkspace::imageShown, this, [this](ImageId image) {
        if (m_workspace == Workspace::Audit)
            m_image = image;
    });
    connect(m_audit, &audit::AuditWorkspace::statusText, this, [this](const QString& text) {
        m_figures = text;
        followFigures();
    });
    connect(m_audit, &audit::AuditWorkspace::openImage, this, [this](ImageId image) {
        m_image = image;
        showWorkspace(Workspace::Read);
    });
    connect(m_audit, &audit::AuditWorkspace::trainWanted, this, [this] { showWorkspace(Workspace::Train); });
    connect(m_train, &training::TrainWorkspace::auditWanted, this, [this](RunId run) {
        showWorkspace(Workspace::Audit);
        m_audit->showRun(run);
    });
    connect(m_train, &training::TrainWorkspace::openDrawing, this, [this] { showWorkspace(Workspace::Read); });
    connect(m_train, &training::TrainWorkspace::importWanted, this, &Desk::importWanted);
    connect(m_launcher.get(), &training::RunLauncher::refused, &m_notices, &NoticeList::addError);
    connect(m_launcher.get(), &training::RunLauncher::launched, m_audit, &audit::AuditWorkspace::refresh);
    connect(m_launcher.get(), &training::RunLauncher::scored, this, [this](RunId run) {
        if (m_launcher->isRefresh(run))
            m_audit->showRun(run); // its maps are what was asked for; the case under the eye stays
        else
            m_audit->refresh();
    });
    connect(m_launcher.get(), &training::RunLauncher::scored, m_read, &annotate::ReadWorkspace::refreshRuns);
    connect(m_launcher.get(), &training::RunLauncher::ended, this, [this](RunId run) { runEnded(run); });
    m_feed->watch(*m_project, m_read->gestures(), *m_launcher, *m_counter);
    connectPrediction();
    m_read->resume();
}

void Desk::connectPrediction()
{
    training::Predictor& predictor = m_prediction->predictor();
    m_feed->watch(predictor);
    const auto filmsInView = [this] {
        std::vector<ImageId> films{m_image};
        const worklist::ListPosition& list = m_read->worklist().model().position();
        for (const auto& row : {list.next, list.nextUnread, list.afterNext, list.previous})
            if (row)
                films.push_back(row->image);
        return films;
    };
    m_launcher->setFilmsInView(filmsInView);
    connect(m_launcher.get(), &training::RunLauncher::refreshed, m_read, &annotate::ReadWorkspace::refreshRuns);
    m_prediction->ask(
        [this] {
            return m_workspace == Workspace::Train   ? m_train->shownRun()
                   : m_workspace == Workspace::Audit ? m_audit->shownRun()
                                                     : m_read->model().run().runToAsk();
        },
        filmsInView);
    connect(&m_read->model().run(), &annotate::ShownRun::runsChanged, m_prediction.get(), &PredictionDesk::follow);
    connect(m_train, &training::TrainWorkspace::runShown, m_prediction.get(), &PredictionDesk::follow);
    connect(&predictor, &training::Predictor::changed, this,
            [this, &predictor] { m_read->model().run().setPredicting(predictor.active()); });
    connect(&predictor, &training::Predictor::answered, m_read, &annotate::ReadWorkspace::refreshRuns);
    connect(&predictor, &training::Predictor::ended, this, [this](const training::Predictor::End& end) {
        m_read->refreshRuns();
        m_train->runHasAnswered(end.run.number);
        m_audit->refresh();
    });
}

void Desk::showWorkspace(Workspace workspace)
{
    if (!m_project)
        workspace = Workspace::Read;
    if (m_project && m_workspace == Workspace::Read && workspace != Workspace::Read && m_read->handIsAtABox()) {
        m_top->setWorkspace(m_workspace);
        return;
    }
    const bool isOther = std::exchange(m_workspace, workspace) != workspace;
    Q_EMIT placeChanged();
    m_top->setWorkspace(workspace);
    followFigures();
    followEmpty();
    if (!m_project)
        return;
    if (isOther)
        m_asides->followHelp(helpPageOf(m_stack->currentWidget()));
    m_prediction->follow(); // another run may be on show
    if (m_film->isOpen())
        lendFilm();
    if (workspace == Workspace::Read && m_image)
        m_read->openImage(m_image);
    if (workspace == Workspace::Audit && m_image)
        m_audit->showImage(m_image);
}

void Desk::followFigures() { m_status->setFigures(m_workspace == Workspace::Audit ? m_figures : QString()); }

void Desk::followEmpty()
{
    // An empty project is an invitation in Read alone: Train and Audit have their own empty faces.
    const bool empty = !m_project || (m_workspace == Workspace::Read && m_counter->counts() && m_counter->counts()->images == 0);
    QWidget* const pages[] = {m_read, m_train, m_audit};
    QWidget* page = empty ? m_empty : pages[int(m_workspace)];
    if (m_stack->currentWidget() == page)
        return;
    m_stack->setCurrentWidget(page);
    page->setFocus();
}

QString Desk::showCase(int number)
{
    if (!m_project)
        return tr("There is no project, so no case %1.").arg(number);
    if (m_workspace == Workspace::Audit) {
        const int count = m_audit->cases().rowCount();
        if (number > count)
            return tr("There is no case %1: the table has %n row(s).", nullptr, count).arg(number);
        m_audit->showCaseAt(number - 1);
        return {};
    }
    const auto rows = m_project->worklistRows({}, store::WorklistOrder::Patient, number - 1, 1);
    if (!rows)
        return kit::errorText(rows.error());
    if (rows->empty())
        return tr("There is no case %1: the worklist is shorter.").arg(number);
    m_read->openImage(rows->front().image);
    return {};
}

bool Desk::isPending() const { return !pendingText().isEmpty(); }

QString Desk::pendingText() const
{
    if (m_stack->currentWidget() == m_empty && m_empty->isPending())
        return tr("what this computer can do");
    if (!m_project)
        return {};
    if (m_counter->isPending())
        return tr("the counts of the project");
    if (m_launcher->isPending())
        return tr("the runs of the project");
    if (m_overlays->palette().isPending())
        return tr("the search");
    if (m_workspace == Workspace::Read && m_stack->currentWidget() == m_read && m_read->isPending())
        return tr("the film or the worklist");
    if (m_workspace == Workspace::Train && m_train->isPending())
        return tr("the run’s curves");
    if (m_workspace == Workspace::Audit && m_audit->isPending())
        return tr("the run’s cases");
    return {};
}

void Desk::restorePlace()
{
    if (!m_project)
        return;
    m_place->restore();
    showWorkspace(Workspace(std::clamp(m_project->setting(workspaceKey).toInt(), 0, 2)));
    // Not before the desk is on screen: the film's window stands beside it and would else come first.
    if (rememberedFlag(filmWindowKey))
        QTimer::singleShot(0, this, [this] {
            if (isVisible() && !m_film->isOpen())
                lendFilm();
        });
}

void Desk::rememberPlace()
{
    if (!m_project)
        return;
    m_project->setSetting(workspaceKey, QString::number(int(m_workspace)));
    m_read->rememberPlace();
    m_place->remember();
    rememberFlag(filmWindowKey, m_film->isOpen());
    if (m_counter->counts())
        rememberProject(m_project->folder(), m_counter->counts()->images);
}

int Desk::notSaved() const { return m_read ? m_read->gestures().waiting() : 0; }

domain::Done Desk::saveNow()
{
    if (notSaved() > 0)
        m_read->gestures().retry();
    if (notSaved() > 0)
        return tl::unexpected(m_read->gestures().failure().value_or(domain::Error{domain::ErrorCode::StoreFailed}));
    return {};
}

void Desk::discardNotSaved()
{
    if (m_read)
        m_read->gestures().discard();
}

void Desk::setPreparing(const QString& text, const QString& sentence)
{
    m_preparing = text;
    m_expected = sentence;
    m_feed->setPreparing(text);
    followErrand();
}

void Desk::errandEnded()
{
    if (m_counter)
        m_counter->lookNow();
    if (m_read)
        m_read->filmsMayBeBack();
}

// --- what is shown

void Desk::followCounts()
{
    const store::Counts& counts = *m_counter->counts();
    if (counts.images > 0 && std::exchange(m_wasEmpty, false))
        m_read->resume();
    m_wasEmpty = counts.images == 0;
    followEmpty();
    if (counts.images > 0)
        m_firstStart->filmsAreThere();
}

void Desk::runEnded(RunId run)
{
    if (!m_launcher->status(run))
        return;
    RunWays ways;
    ways.show = [this, run] {
        showWorkspace(Workspace::Train);
        m_train->showRun(run);
    };
    ways.audit = [this, run] {
        showWorkspace(Workspace::Audit);
        m_audit->showRun(run);
    };
    ways.resume = [this, run] {
        if (const QString why = m_launcher->whyNotResume(run); !why.isEmpty())
            m_notices.add({kit::NoticeBar::Kind::Info, tr("Run %1 cannot be resumed now").arg(run.value), why});
        else
            m_launcher->resumeRun(run);
    };
    ways.openLog = [](const QString& file) { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); };
    Notice notice = runEndNotice(*m_launcher, run, ways);
    notice.calm = notice.calm || m_workspace == Workspace::Train; // which shows a failed run itself
    m_notices.add(std::move(notice));
}

void Desk::followErrand()
{
    if (m_errand.isRunning())
        m_empty->setBusy(m_errand.title(), tr("The films appear here by themselves as soon as the first are in."));
    else
        m_empty->setBusy(m_preparing, m_expected);
    const QString why = m_errand.isRunning() ? tr("“%1” is under way.").arg(m_errand.title()) : QString();
    for (const char* id : {"project.import", "project.demo"})
        m_registry.setWhyNot(QLatin1String(id), why);
}

void Desk::showNotices(bool shown) { m_asides->showNotices(shown); }

void Desk::showHelp(const QString& page)
{
    if (!page.isEmpty()) {
        m_asides->showHelp(page);
        return;
    }
    const QString here = helpPageOf(QApplication::focusWidget());
    m_asides->toggleHelp(here.isEmpty() ? helpPageOf(m_stack->currentWidget()) : here);
}

// --- the first start

void Desk::askReader(const QString& suggestion) { m_firstStart->askName(suggestion); }

void Desk::startTour() { m_firstStart->startTour(); }

void Desk::setOffersTour(bool offers) { m_firstStart->setOffersTour(offers); }

// --- the film's own window

void Desk::toggleFilmWindow()
{
    if (m_film->isOpen())
        m_film->giveBack();
    else
        lendFilm();
}

/// Train has no film: what is there stays.
void Desk::lendFilm()
{
    QWidget* workspace = m_workspace == Workspace::Audit ? static_cast<QWidget*>(m_audit) : m_read;
    if (m_workspace == Workspace::Train && m_film->isOpen())
        return;
    if (auto* panels = workspace->findChild<kit::SidePanels*>())
        m_film->take(*panels, scopes[m_workspace == Workspace::Audit ? 2 : 0]);
}

QWidget* Desk::activeFilmWindow() const
{
    return m_film->isOpen() && QGuiApplication::focusWindow() == m_film->windowHandle() ? m_film : nullptr;
}

// --- menus

void Desk::fillMenus()
{
    connect(m_top->projectMenu(), &QMenu::aboutToShow, this, [this] { fillProjectMenu(m_top->projectMenu(), *this); });
    connect(m_top->readerMenu(), &QMenu::aboutToShow, this, [this] { fillReaderMenu(m_top->readerMenu(), *this); });
    fillLookMenu(m_top->themeMenu(), *this);
    // A sign in the header of every panel that has a page, and the key for the one that has the keyboard. The workspaces
    // put theirs where it belongs.
    for (const auto& [panel, page] : helpPages()) {
        auto* widget = findChild<QWidget*>(panel);
        if (!widget)
            continue;
        QList<QToolButton*> signs = widget->findChildren<QToolButton*>(QStringLiteral("help:") + page);
        if (signs.isEmpty() && !panel.endsWith(QLatin1String("Workspace")))
            for (auto* header : widget->findChildren<kit::PanelHeader*>()) // a panel of two faces has two
                if (helpPageOf(header) == page)
                    signs << header->addHelp(page, tr("Help on this panel"));
        for (const QToolButton* sign : signs)
            connect(sign, &QToolButton::clicked, this, [this, page = page] { showHelp(page); });
    }
}

// --- what lies over the workspaces

CommandPalette& Desk::palette() { return m_overlays->palette(); }

void Desk::togglePalette() { m_overlays->togglePalette(m_project ? scopes[int(m_workspace)] : QString()); }

void Desk::toggleKeys() { m_overlays->toggleKeys(scopes[int(m_workspace)]); }

void Desk::openKeySettings() { m_overlays->openKeySettings(); }

/// Esc that nothing in the workspace took puts away what stands beside it.
void Desk::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_asides->isVisible())
        m_asides->close();
    else
        QWidget::keyPressEvent(event);
}

void Desk::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_overlays->place(QRect(0, m_top->height(), width(), height() - m_top->height() - m_status->height()));
}

void Desk::togglePanels()
{
    if (m_place)
        m_place->setPanelsVisible(!m_place->panelsVisible());
}

} // namespace shell

#include "ui/shell/main_window.h"

#include "core/store/reader_name.h"
#include "ui/annotate/read_workspace.h"
#include "ui/audit/audit_workspace.h"
#include "ui/kit/error_sentence.h"
#include "ui/kit/icons.h"
#include "ui/kit/notice_bar.h"
#include "ui/kit/theme.h"
#include "ui/shell/import_notice.h"
#include "ui/shell/language.h"
#include "ui/shell/session.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

namespace shell {

using Kind = kit::NoticeBar::Kind;

namespace {

constexpr int demoImages = 240;
constexpr int barLeavesMs = 12000, rememberMs = 400, sayPreparingMs = 300;

QStringList localPaths(const QMimeData* data)
{
    QStringList paths;
    const auto urls = data->urls();
    for (const QUrl& url : urls)
        if (url.isLocalFile())
            paths << url.toLocalFile();
    return paths;
}

bool isProject(const QString& path)
{
    return QFileInfo(path).fileName() == QLatin1String("project.fewbox") ||
           QFileInfo::exists(path + QStringLiteral("/project.fewbox"));
}

} // namespace

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent), m_reader(rememberedReader())
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(kit::appIcon());
    setMinimumSize(960, 600);
    resize(1440, 900);
    setAcceptDrops(true);
    connect(&m_errand, &Errand::ended, this, &MainWindow::errandEnded);
    connect(&m_notices, &NoticeList::added, this, &MainWindow::announce);
    m_barLeaves.setSingleShot(true);
    m_barLeaves.setInterval(barLeavesMs);
    connect(&m_barLeaves, &QTimer::timeout, this, [this] {
        if (!m_desk->bar().isVisible() && m_desk->bar().isVisibleTo(m_desk->bar().parentWidget()))
            m_barLeaves.start(); // it waits its turn, and nobody has seen it
        else
            m_desk->bar().dismiss();
    });
    m_sayPreparing.setSingleShot(true);
    m_sayPreparing.setInterval(sayPreparingMs);
    m_rememberSoon.setSingleShot(true);
    m_rememberSoon.setInterval(rememberMs);
    connect(&m_rememberSoon, &QTimer::timeout, this, [this] {
        if (!m_forgetful)
            m_desk->rememberPlace();
    });
    setDesk(nullptr);
}

MainWindow::~MainWindow()
{
    delete m_desk; // it speaks to notices and errand, and takes its film back, while this is a window
}

void MainWindow::setDesk(std::unique_ptr<store::Project> project)
{
    m_barLeaves.stop();
    m_rememberSoon.stop();
    if (m_desk) {
        m_notices.dropWays();
        if (!m_forgetful)
            m_desk->rememberPlace();
    }
    // The old desk lets go of its project before the new one opens its workers on possibly the same one.
    delete m_desk;
    m_desk = nullptr;
    const QString name = project ? project->name() : QString();
    m_desk = new Desk(std::move(project), m_reader, m_notices, m_errand);
    if (m_forgetful && m_desk->audit())
        m_desk->audit()->setLooksRecorded(false);
    setCentralWidget(m_desk);
    setWindowTitle(name.isEmpty() ? QStringLiteral("Fewbox") : tr("%1 – Fewbox", "window title: project").arg(name));
    connect(m_desk, &Desk::openWanted, this, [this](const QString& folder) {
        if (folder.isEmpty())
            askFolder(tr("Open a project"), [this](const QString& path) { openSoon(path); });
        else
            openSoon(folder);
    }, Qt::QueuedConnection);
    connect(m_desk, &Desk::newWanted, this, [this] {
        askFolder(tr("Choose a folder for the new project"), [this](const QString& folder) {
            if (auto done = createProject(folder); !done)
                showError(done.error());
        });
    }, Qt::QueuedConnection);
    connect(m_desk, &Desk::importWanted, this, [this] {
        askFolder(tr("Import a folder"), [this](const QString& folder) { importPaths({folder}); });
    }, Qt::QueuedConnection);
    connect(m_desk, &Desk::exportWanted, this, [this](const QString& format) {
        askFolder(tr("Choose a folder to export to"), [this, format](const QString& folder) {
            exportTo(format, format == QLatin1String("coco") ? folder + QStringLiteral("/boxes.json") : folder);
        });
    }, Qt::QueuedConnection);
    connect(m_desk, &Desk::demoWanted, this, &MainWindow::askDemo, Qt::QueuedConnection);
    connect(m_desk, &Desk::themeWanted, this, &MainWindow::setTheme, Qt::QueuedConnection);
    connect(m_desk, &Desk::readerWanted, this, &MainWindow::setReader, Qt::QueuedConnection);
    connect(m_desk, &Desk::languageWanted, this, &MainWindow::setLanguage, Qt::QueuedConnection);
    connect(m_desk, &Desk::fullScreenWanted, this, [this] {
        QWidget* film = m_desk->activeFilmWindow();
        QWidget* there = film ? film : this;
        there->setWindowState(there->windowState() ^ Qt::WindowFullScreen);
    });
    connect(m_desk, &Desk::findingsChanged, this, [this] {
        // Lists and keys are made for the findings that there were: the desk is made anew, at the same place.
        if (auto done = openProject(m_desk->project()->folder()); !done)
            showError(done.error());
    }, Qt::QueuedConnection);
    connect(m_desk, &Desk::noticesShown, this, [this] {
        if (m_barTellsNotice)
            m_desk->bar().dismiss();
    });
    connect(m_desk, &Desk::placeChanged, &m_rememberSoon, qOverload<>(&QTimer::start));
    connect(m_desk, &Desk::quitWanted, this, &QWidget::close, Qt::QueuedConnection);
}

// --- projects

domain::Done MainWindow::take(domain::Result<std::unique_ptr<store::Project>> project)
{
    if (!project)
        return tl::unexpected(project.error());
    const auto used = (*project)->useReader(m_reader);
    if (!used)
        return tl::unexpected(used.error());
    const QString folder = (*project)->folder();
    if (auto saved = m_desk->saveNow(); !saved)
        return saved; // what waits would go with this desk
    if (m_asksReader && folder != m_namelessIn) {
        store::JournalFilter own;
        own.reader = *used;
        const auto earlier = (*project)->journal(own, 1);
        m_namelessIn = earlier && earlier->empty() && !isReaderKnown() ? folder : QString();
    }
    const annotate::ReadWorkspace* before = m_desk->read();
    const bool isSame = before && m_desk->project()->folder() == folder;
    const auto tool = isSame ? before->toolInHand() : annotate::ReadWorkspace::ToolInHand();
    setDesk(std::move(*project));
    m_desk->read()->takeTool(tool); // the same films on a desk made anew: the hand goes on
    if (!isSame) // a reader who changes opens it again
        m_desk->sayIfReadOnly();
    if (!m_forgetful) {
        m_desk->restorePlace();
        rememberProject(folder, -1);
        if (!isReaderKnown() && m_asksReader)
            m_desk->askReader(m_reader);
        m_desk->setOffersTour(true);
        claim();
    }
    return {};
}

/// Of the project that is open now, once: a reader who changes opens it again.
void MainWindow::claim()
{
    const store::Project& project = *m_desk->project();
    if (m_claim && m_claim->folder() == project.folder())
        return;
    m_claim.reset();
    m_claim = std::make_unique<WindowClaim>(project);
    if (m_claim->isElsewhere())
        m_notices.add({Kind::Warning, tr("This project is open in another window too"),
                       tr("Nothing is lost: every stroke is stored at once, and each window shows what the other stores. Undo takes back "
                          "the reader’s latest step, whichever window it was made in.")});
}

domain::Done MainWindow::openProject(const QString& path) { return take(store::Project::open(path)); }

void MainWindow::openSoon(const QString& path, std::function<void(const domain::Done&)> then)
{
    sayIfSlow(tr("Opening %1 …").arg(QFileInfo(path).fileName()),
              tr("A large project, or one of an earlier version, takes some seconds the first time."));
    m_opening.start([path](const domain::Progress&) { return store::Project::open(path).map([](const auto&) { return true; }); },
                    this, [this, path, then = std::move(then)](const domain::Result<bool>& ready) {
                        sayPrepared();
                        const domain::Done done = ready ? openProject(path) : tl::unexpected(ready.error());
                        if (then)
                            then(done);
                        else if (!done)
                            showError(done.error());
                    });
}

void MainWindow::sayIfSlow(const QString& text, const QString& sentence)
{
    m_sayPreparing.disconnect();
    connect(&m_sayPreparing, &QTimer::timeout, this, [this, text, sentence] { m_desk->setPreparing(text, sentence); });
    m_sayPreparing.start();
}

void MainWindow::sayPrepared()
{
    m_sayPreparing.stop();
    m_desk->setPreparing({});
}

domain::Done MainWindow::createProject(const QString& folder)
{
    QDir().mkpath(folder);
    return take(store::Project::create(folder));
}

void MainWindow::setReader(const QString& name)
{
    const QString before = std::exchange(m_reader, name);
    const bool asked = std::exchange(m_asksReader, false);
    // Whose facts are shown depends on who looks: everything is asked anew.
    if (store::Project* project = m_desk->project()) {
        const int finding = m_desk->read()->nextFinding();
        if (auto done = asked ? giveName(before, name) : openProject(project->folder()); !done) {
            // Who signs here is who signed before, and so it is at the next start.
            m_reader = before;
            m_asksReader = asked;
            showError(done.error());
            if (asked && !m_forgetful && !isReaderKnown())
                m_desk->askReader(name);
            return;
        }
        if (asked) // whoever gives their name is who read until now
            m_desk->read()->setNextFinding(finding);
    } else {
        setDesk(nullptr);
    }
    if (!m_forgetful)
        rememberReader(name);
}

/// What was signed with the system's word for whoever sits here, since they sat down, is theirs under their name too.
/// What somebody signed so before is not: more than one person may use an account.
domain::Done MainWindow::giveName(const QString& before, const QString& name)
{
    const QString folder = m_desk->project()->folder();
    if (m_desk->project()->isReadOnly() || folder != m_namelessIn || before == name)
        return openProject(folder);
    if (auto saved = m_desk->saveNow(); !saved)
        return saved; // what waits is signed with the old name
    const auto renamed = store::renameReader(folder, before, name);
    if (!renamed)
        return tl::unexpected(renamed.error());
    auto done = openProject(folder);
    if (!done && *renamed)
        (void)store::renameReader(folder, name, before);
    return done;
}

void MainWindow::setLanguage(const QString& code)
{
    if (auto saved = m_desk->saveNow(); !saved) {
        showError(saved.error()); // what waits would go with this desk
        return;
    }
    if (!m_forgetful)
        rememberLanguage(code);
    useLanguage(code);
    // Widgets keep the words that they were made with: the desk is made anew, at the same place.
    if (store::Project* project = m_desk->project()) {
        if (auto done = openProject(project->folder()); !done)
            showError(done.error());
    } else {
        setDesk(nullptr);
    }
}

void MainWindow::setTheme(kit::ThemeName name)
{
    kit::theme().use(name);
    if (!m_forgetful)
        rememberTheme(name);
}

void MainWindow::askFolder(const QString& title, std::function<void(const QString&)> chosen)
{
    auto* dialog = new QFileDialog(this, title, QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [chosen = std::move(chosen)](const QString& path) { chosen(path); });
    dialog->open();
}

void MainWindow::showError(const domain::Error& error) { m_notices.addError(error); }

void MainWindow::say(Kind kind, const QString& text)
{
    m_barTellsNotice = false;
    m_desk->bar().show(kind, text);
    if (kind == Kind::Info || kind == Kind::Good)
        m_barLeaves.start();
    else
        m_barLeaves.stop();
}

void MainWindow::announce()
{
    const Notice& notice = m_notices.notices().front();
    if (notice.calm)
        return;
    if (QApplication::mouseButtons() != Qt::NoButton) { // a bar that comes moves the film, and a hand is on it
        QTimer::singleShot(200, this, &MainWindow::announce);
        return;
    }
    const bool ended = notice.title.endsWith(QLatin1Char('.')) || notice.text.isEmpty();
    say(notice.kind, notice.title + (ended ? QStringLiteral(" ") : QStringLiteral(". ")) + notice.text);
    m_barTellsNotice = true;
    for (const Notice::Way& way : notice.ways)
        m_desk->bar().addAction(way.verb, this, [this, go = way.go] {
            m_desk->bar().dismiss();
            go();
        });
    if (!notice.rows.empty())
        m_desk->bar().addAction(tr("Show which"), this, [this] { m_desk->showNotices(true); });
}

// --- errands

void MainWindow::importPaths(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    if (m_errand.isRunning() || m_planning.isRunning()) {
        say(Kind::Info, tr("An import is under way. Drop these again when it has ended, or stop it first."));
        return;
    }
    if (!m_desk->project()) {
        const QFileInfo first(paths.front());
        const QString name = first.isDir() ? first.fileName() : first.absoluteDir().dirName();
        if (auto done = createProject(freshProjectFolder(name)); !done) {
            showError(done.error());
            return;
        }
        say(Kind::Info, tr("The project is kept in %1.").arg(QDir::toNativeSeparators(m_desk->project()->folder())));
    }
    sayIfSlow(tr("Looking at what is there …"), tr("The films appear here by themselves as soon as the first are in."));
    m_planning.start([paths](const domain::Progress& progress) { return planImport(paths, progress); }, this,
                     [this](const ImportPlan& plan) {
                         sayPrepared();
                         planned(plan);
                     });
}

void MainWindow::planned(const ImportPlan& plan)
{
    if (!m_desk->project())
        return;
    if (plan.widened)
        say(Kind::Info, tr("Single files were dropped: the whole folder that they are in is imported."));
    std::vector<ErrandStep> steps;
    for (const auto& [format, path] : plan.parts)
        steps.push_back({tr("Importing %1").arg(QFileInfo(path).fileName()),
                         {QStringLiteral("import"), format, path, QStringLiteral("--project"), m_desk->project()->folder(),
                          QStringLiteral("--reader"), m_reader, QStringLiteral("--json")}});
    m_errand.start(std::move(steps));
}

void MainWindow::askDemo()
{
    if (!m_desk->project()) {
        makeDemo();
        return;
    }
    // The key lies beside those of reading: nobody's project is left for made-up films by a slip.
    say(Kind::Warning, tr("Draw %1 made-up films in a project of their own, and open it when they are ready? This project stays as it is.")
                           .arg(demoImages));
    m_desk->bar().addAction(tr("Draw the demo"), this, [this] {
        m_desk->bar().dismiss();
        makeDemo();
    });
    m_desk->bar().addAction(tr("Stay here"), this, [this] { m_desk->bar().dismiss(); });
}

void MainWindow::makeDemo()
{
    if (m_errand.isRunning())
        return;
    const QString folder = freshProjectFolder(QStringLiteral("Demo")), films = folder + QStringLiteral("/films");
    if (!QDir().mkpath(films)) {
        showError({domain::ErrorCode::FileUnwritable, folder.toStdString(), {}, {}});
        return;
    }
    m_openAfter = folder;
    m_errand.start({{tr("Drawing the demo’s films"),
                     {QStringLiteral("phantom"), films, QStringLiteral("--images"), QString::number(demoImages), QStringLiteral("--json")}},
                    {tr("Importing the demo’s films"),
                     {QStringLiteral("import"), QStringLiteral("nih"), films, QStringLiteral("--project"), folder,
                      QStringLiteral("--reader"), m_reader, QStringLiteral("--json")}}});
}

void MainWindow::exportTo(const QString& format, const QString& out)
{
    if (!m_desk->project() || m_errand.isRunning())
        return;
    m_errand.start({{tr("Exporting to %1").arg(QFileInfo(out).fileName()),
                     {QStringLiteral("export"), format, out, QStringLiteral("--project"), m_desk->project()->folder()}}});
}

void MainWindow::errandEnded(const ErrandEnd& end)
{
    m_desk->errandEnded();
    if (std::exchange(m_closeAfterErrand, false)) {
        close();
        return;
    }
    const QString openAfter = std::exchange(m_openAfter, {});
    using How = ErrandEnd::How;
    switch (end.how) {
    case How::NoProgram:
        m_notices.add({Kind::Error, tr("fewboxctl, which imports and exports, was not found"),
                       tr("It belongs beside the program fewbox. Install Fewbox again, or set FEWBOX_CTL to its path.")});
        return;
    case How::Failed:
        m_notices.add({Kind::Error, tr("%1: it did not come about").arg(end.step), end.text});
        return;
    case How::Done:
    case How::Stopped:
        if (!openAfter.isEmpty() && end.how == How::Done)
            if (auto done = openProject(openAfter); !done)
                showError(done.error());
        importEnded(end);
        return;
    }
}

void MainWindow::importEnded(const ErrandEnd& end)
{
    if (auto notice = importNotice(end)) {
        m_notices.add(std::move(*notice));
        return;
    }
    const bool stopped = end.how == ErrandEnd::How::Stopped;
    m_notices.add({stopped ? Kind::Info : Kind::Good, stopped ? tr("%1: stopped").arg(end.step) : tr("%1: done").arg(end.step), {}});
}

// --- the window

bool MainWindow::isPending() const { return m_opening.isRunning() || m_planning.isRunning() || m_errand.isRunning() || m_desk->isPending(); }

QString MainWindow::pendingText() const { return m_errand.isRunning() ? m_errand.title() : m_desk->pendingText(); }

void MainWindow::restorePlace()
{
    if (const QByteArray geometry = rememberedBytes(QStringLiteral("geometry")); !geometry.isEmpty())
        restoreGeometry(geometry);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (auto saved = m_desk->saveNow(); !saved && !m_closingAnyway) {
        say(Kind::Error, tr("%n gesture(s) could not be saved yet. The window stays open so that they are not lost.",
                                           nullptr, m_desk->notSaved()));
        m_desk->bar().addAction(tr("Try again"), this, [this] { close(); });
        m_desk->bar().addAction(tr("Close and lose them"), this, [this] {
            m_closingAnyway = true;
            m_desk->discardNotSaved();
            close();
        });
        event->ignore();
        return;
    }
    if (m_errand.isRunning()) {
        say(Kind::Warning, tr("“%1” is under way. What it has stored stays; the same again later goes on from there.").arg(m_errand.title()));
        m_desk->bar().addAction(tr("Stop it and close"), this, [this] {
            m_closeAfterErrand = true;
            m_errand.stop();
        });
        m_desk->bar().addAction(tr("Keep the window"), this, [this] { m_desk->bar().dismiss(); });
        event->ignore();
        return;
    }
    if (!m_forgetful) {
        m_desk->rememberPlace();
        rememberBytes(QStringLiteral("geometry"), saveGeometry());
    }
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dragMoveEvent(QDragMoveEvent* event) { event->acceptProposedAction(); }

void MainWindow::dropEvent(QDropEvent* event)
{
    const QStringList paths = localPaths(event->mimeData());
    event->acceptProposedAction();
    if (paths.size() == 1 && isProject(paths.front())) {
        openSoon(paths.front());
        return;
    }
    importPaths(paths);
}

} // namespace shell
